import Data

/// What a server shows for an address that is none.
///
/// It is shown at any depth, so its links begin at the root of the host when the address of the site is
/// known. Without one it can only be right in the top folder.
package struct NotFoundPage: Page {
    package static let kind: StaticString = "404"

    package init() {}

    package func path(in site: Site) -> PagePath { PagePath(.root, site.names.notFound) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        html.openNotFound(Self.title, of: site)
        html.write("<h1>\(Self.title)</h1>\n<p class=\"lead\">\(Self.lead)</p>\n")
        html.write("<p><a\(href: site.frame.anywhere.link(to: "index.html"))>\(Self.home)</a></p>\n")
        html.closeNotFound(of: site)
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(Self.title)
        markdown.write("\(Self.lead)\n\n[\(Self.home)](index.md)\n")
    }

    private static let title: Phrase = "No such page"
    private static let lead: Phrase =
        "Nothing is at this address. It may have been a film that left the library."
    private static let home: Phrase = "To the overview"
}
