extension HTMLWriter {
    /// Writes a page from its first byte to the start of its main part.
    /// - Parameter title: what the window says before the site's title; the overview is the site itself.
    mutating func open(_ title: String?, at path: String, in section: Section, of site: Site) {
        write(site.frame.start)
        if let title {
            write(text: title)
            write(" · ")
        }
        write(text: site.settings.title)
        write(site.frame.styles(for: path))
        write("<link rel=\"alternate\" type=\"text/markdown\"")
        write(href: site.link(toReportOf: path))
        write(">\n")
        if let base = site.settings.baseURL,
            let link = Link(external: base.withSlash + path + Format.html.ending)
        {
            write("<link rel=\"canonical\"\(href: link)>\n")
        }
        write(site.frame.header(for: path, in: section))
    }

    /// Writes the end of a page.
    mutating func close(at path: String, of site: Site) {
        write("</main>\n<footer class=\"foot\">\n<p>")
        if let author = site.settings.author { write("<bdi>\(author)</bdi> · ") }
        write("<a")
        write(href: site.link(toReportOf: path))
        write(" type=\"text/markdown\">This page as Markdown</a> · Made with Marquee</p>\n")
        write("</footer>\n</body>\n</html>\n")
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
}

extension Site {
    /// The Markdown twin of a page; the pages of a long list share one report, which is whole.
    fileprivate func link(toReportOf path: String) -> Link {
        Link(to: reportPath(of: path), as: .markdown, from: path)
    }

    private func reportPath(of path: String) -> String {
        if path.hasPrefix("watchlist-") { return "watchlist" }
        return path.hasPrefix("movies-") ? "movies" : path
    }
}

extension String {
    fileprivate var withSlash: String { utf8.last == UInt8(ascii: "/") ? self : self + "/" }
}
