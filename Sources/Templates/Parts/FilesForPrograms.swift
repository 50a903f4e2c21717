/// The way from the overview to what is for other programs.
extension OverviewPage {
    func writeFiles(into html: inout HTMLWriter, of site: Site) {
        guard site.makes(.api) else { return }
        html.openSection("For your own programs", id: "files")
        html.write("<p class=\"note\"><a href=\"api/index.html\">The library as data</a></p>\n")
        html.closeSection()
    }

    func writeFiles(into markdown: inout MarkdownWriter, of site: Site) {
        guard site.makes(.api) else { return }
        markdown.write("\n## For your own programs\n\n- [The library as data](api/index.md)\n")
    }
}
