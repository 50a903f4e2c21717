/// The way from the overview to what is for other programs.
extension OverviewPage {
    func writeFiles(into html: inout HTMLWriter, of site: Site) {
        let files = files(of: site)
        guard !files.isEmpty else { return }
        html.openSection("Take it along", id: "files")
        html.write("<ul class=\"index\">\n")
        for file in files {
            let link = Link(to: file.path, from: "index.html")
            html.write("<li><a\(href: link)>\(file.title)</a> <span>\(file.holds)</span></li>\n")
        }
        html.write("</ul>\n")
        html.closeSection()
    }

    /// Reports lead to reports only.
    func writeFiles(into markdown: inout MarkdownWriter, of site: Site) {
        guard site.makes(.api) else { return }
        markdown.write("\n## \(say: "Take it along")\n\n")
        markdown.write("- [\(say: "The library as data")](api/index.md)\n")
    }

    private func files(of site: Site) -> [(path: String, title: Phrase, holds: Phrase)] {
        var files: [(path: String, title: Phrase, holds: Phrase)] = site.feeds.map { feed in
            ("feeds/\(feed.name).xml", feed.title, "Feed")
        }
        if site.makes(.calendar) { files.append(("history.ics", "Every viewing on its day", "Calendar")) }
        if site.makes(.api) {
            files.append(("api/index.html", "The library as data", Phrase(verbatim: "JSON")))
        }
        return files
    }
}
