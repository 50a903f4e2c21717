/// A page that the owner wrote.
package struct ProsePage: Page {
    package static let kind: StaticString = "own-pages"

    /// The position among the owner's pages.
    let index: Int

    package init(index: Int) { self.index = index }

    package func path(in site: Site) -> PagePath {
        PagePath(.root, site.names.ownPages[index])
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let page = site.ownPages[index]
        let path = path(in: site)
        html.open(Phrase(verbatim: page.title), at: path, in: .own(index), of: site)
        html.write("<article class=\"prose\">\n<h1>\(page.title)</h1>\n\(page.prose.html)</article>\n")
        html.close(at: path, of: site)
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let page = site.ownPages[index]
        markdown.open(Phrase(verbatim: page.title))
        markdown.write(page.prose.markdown)
    }
}
