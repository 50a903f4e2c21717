import Data

extension HTMLWriter {
    /// Writes a page from its first byte to the start of its main part.
    /// - Parameters:
    ///   - title: what the window says before the site's title.
    ///   - report: its Markdown twin, when that is called otherwise.
    ///   - lead: what it says of itself elsewhere; asked for only where somebody may look.
    mutating func open(
        _ title: Phrase, at path: PagePath, in section: Section, report: PagePath? = nil,
        lead: @autoclosure () -> Phrase? = nil, of site: Site
    ) {
        write(site.frame.start)
        say(title)
        write(" · ")
        openHead(at: path, report: report, of: site)
        if site.frame.hasBase {
            write(SocialCard(path: path, film: nil, lead: lead()), titled: .words(title), of: site)
            writeCrumbs(to: path, .words(title), in: section, of: site)
        }
        closeHead(at: path, in: section, of: site)
    }

    /// - Parameter film: what the page is about, when it is about one film.
    mutating func open(
        _ title: Text, at path: PagePath, in section: Section, film: Int? = nil, of site: Site
    ) {
        write(site.frame.start)
        write(text: title)
        write(" · ")
        openHead(at: path, report: nil, of: site)
        if site.frame.hasBase {
            write(SocialCard(path: path, film: film, lead: nil), titled: .text(title), of: site)
            writeCrumbs(to: path, .text(title), in: section, of: site)
            if let film { writeFilm(film, at: path, of: site) }
        }
        closeHead(at: path, in: section, of: site)
    }

    /// The same for the overview, which is the site itself.
    mutating func open(
        at path: PagePath, in section: Section, lead: @autoclosure () -> Phrase? = nil, of site: Site
    ) {
        write(site.frame.start)
        openHead(at: path, report: nil, of: site)
        if site.frame.hasBase {
            write(SocialCard(path: path, film: nil, lead: lead()), titled: .site, of: site)
        }
        closeHead(at: path, in: section, of: site)
    }

    private mutating func openHead(at path: PagePath, report: PagePath?, of site: Site) {
        write(site.frame.styles(in: path.folder))
        write(PageLink(to: report ?? path, as: .markdown, from: path.folder))
        write(site.frame.twinEnd)
        guard site.frame.hasBase else { return }
        write(path, as: .html)
        write("\">\n")
    }

    private mutating func closeHead(at path: PagePath, in section: Section, of site: Site) {
        write(site.frame.feeds.links(section, in: path.folder))
        site.frame.writeHeader(at: path, section, into: &self)
    }

    /// Writes the end of a page.
    mutating func close(at path: PagePath, report: PagePath? = nil, of site: Site) {
        if !listed.isEmpty, path.folder != .movies { writeList(of: listed, of: site) }
        write(site.frame.foot(in: path.folder))
        write(PageLink(to: report ?? path, as: .markdown, from: path.folder))
        write(site.frame.end(in: path.folder))
    }
}

extension MarkdownWriter {
    /// Writes the front matter and the heading of a report.
    mutating func open(_ title: Phrase) {
        write("---\ntitle: ")
        write(.quoted(words.say(title)))
        write("\n---\n\n# ")
        say(title)
        write("\n\n")
    }

    mutating func open(_ title: Text) {
        write("---\ntitle: ")
        write(quoted: title)
        write("\n---\n\n# ")
        write(text: title)
        write("\n\n")
    }
}
