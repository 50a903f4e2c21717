import Data

/// A list that is cut into pages, and the links between them.
///
/// Only neighbours are named, and no totals: a pager that counted the pages would change them all whenever
/// one is added.
struct Pager {
    /// The page at the head of the list.
    let head: PagePath
    let paging: Paging
    /// The page that is being written.
    let page: Int

    /// Where a page of the list is.
    static func path(_ head: PagePath, _ paging: Paging, _ page: Int) -> PagePath {
        page == 0 ? head : PagePath(head.folder, head.name, number: paging.number(of: page))
    }

    fileprivate func link(to page: Int, as format: Format) -> PageLink {
        PageLink(to: Self.path(head, paging, page), as: format, from: head.folder)
    }
}

extension HTMLWriter {
    /// - Parameters: what the pages towards the head and the end of the list hold, such as `Newer films`.
    mutating func write(_ pager: Pager, before: Markup, after: Markup) {
        guard pager.paging.pages.count > 1 else { return }
        write("<nav class=\"pager\" aria-label=\"Pages\">\n")
        writeLink(to: pager.page - 1, rel: "prev", before, in: pager)
        writeLink(to: pager.page + 1, rel: "next", after, in: pager)
        write("</nav>\n")
    }

    private mutating func writeLink(to page: Int, rel: StaticString, _ label: Markup, in pager: Pager) {
        guard pager.paging.pages.indices.contains(page) else { return }
        write("<a rel=\"")
        write(name: rel)
        write("\"")
        write(href: pager.link(to: page, as: .html))
        write(">\(label)</a>\n")
    }
}

extension MarkdownWriter {
    /// Writes the way to the neighbours as the last line of a report that has several pages.
    mutating func write(_ pager: Pager, before: Markdown, after: Markdown) {
        let neighbours = [(pager.page - 1, before), (pager.page + 1, after)]
            .filter { pager.paging.pages.indices.contains($0.0) }
        for (position, (page, label)) in neighbours.enumerated() {
            write(position == 0 ? "\n[\(label)](" : " · [\(label)](")
            write(pager.link(to: page, as: .markdown))
            write(")")
        }
        if !neighbours.isEmpty { write("\n") }
    }
}
