import Data

extension HTMLWriter {
    /// Writes a page from its first byte to the start of its main part.
    /// - Parameters:
    ///   - title: what the window says before the site's title.
    ///   - report: its Markdown twin, when that is called otherwise.
    mutating func open(
        _ title: String, at path: PagePath, in section: Section, report: PagePath? = nil, of site: Site
    ) {
        write(site.frame.start)
        write(text: title)
        write(" · ")
        openBody(at: path, in: section, report: report, of: site)
    }

    mutating func open(_ title: Text, at path: PagePath, in section: Section, of site: Site) {
        write(site.frame.start)
        write(text: title)
        write(" · ")
        openBody(at: path, in: section, report: nil, of: site)
    }

    /// The same for the overview, which is the site itself.
    mutating func open(at path: PagePath, in section: Section, of site: Site) {
        write(site.frame.start)
        openBody(at: path, in: section, report: nil, of: site)
    }

    private mutating func openBody(
        at path: PagePath, in section: Section, report: PagePath?, of site: Site
    ) {
        write(site.frame.styles(in: path.folder))
        write(PageLink(to: report ?? path, as: .markdown, from: path.folder))
        write(site.frame.twinEnd)
        if site.frame.hasBase {
            write(path, as: .html)
            write("\">\n")
        }
        write(site.frame.feeds.links(section, in: path.folder))
        site.frame.writeHeader(at: path, section, into: &self)
    }

    /// Writes the end of a page.
    mutating func close(at path: PagePath, report: PagePath? = nil, of site: Site) {
        write(site.frame.foot(in: path.folder))
        write(PageLink(to: report ?? path, as: .markdown, from: path.folder))
        write(site.frame.end(in: path.folder))
    }
}

extension MarkdownWriter {
    /// Writes the front matter and the heading of a report.
    mutating func open(_ title: String) {
        write("---\ntitle: ")
        write(.quoted(title))
        write("\n---\n\n# ")
        write(text: title)
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
