import Data

/// A list that is cut into pages, and the links between them.
///
/// Only neighbours are named, and no totals: a pager that counted the pages would change them all whenever
/// one is added.
struct Pager {
    /// The page at the head of the list.
    let head: PagePath
    /// How many pages there are.
    let count: Int
    /// The page that is being written.
    let page: Int

    init(head: PagePath, count: Int, page: Int) {
        self.head = head
        self.count = count
        self.page = page
    }

    init(head: PagePath, paging: Paging, page: Int) {
        self.init(head: head, count: paging.pages.count, page: page)
    }

    /// Where a page of the list is.
    static func path(_ head: PagePath, _ paging: Paging, _ page: Int) -> PagePath {
        Pager(head: head, paging: paging, page: page).path(of: page)
    }

    /// Where a page of the list is. Pages are numbered from the end of the list, where it is 1.
    func path(of page: Int) -> PagePath {
        page == 0 ? head : PagePath(head.folder, head.name, number: count - page)
    }

    /// What follows a heading on a page that is not the head: `, page 3`.
    var remark: Phrase { page == 0 ? "" : ", page \(count - page)" }

    fileprivate func link(to page: Int, as format: Format) -> PageLink {
        PageLink(to: path(of: page), as: format, from: head.folder)
    }
}

extension HTMLWriter {
    /// - Parameters: what the pages towards the head and the end of the list hold, such as `Newer films`.
    mutating func write(_ pager: Pager, before: Phrase, after: Phrase) {
        guard pager.count > 1 else { return }
        write("<nav class=\"pager\" aria-label=\"\(say: "Pages")\">\n")
        writeLink(to: pager.page - 1, rel: "prev", before, in: pager)
        writeLink(to: pager.page + 1, rel: "next", after, in: pager)
        write("</nav>\n")
    }

    private mutating func writeLink(to page: Int, rel: StaticString, _ label: Phrase, in pager: Pager) {
        guard 0..<pager.count ~= page else { return }
        write("<a rel=\"")
        write(name: rel)
        write("\"")
        write(href: pager.link(to: page, as: .html))
        write(">\(label)</a>\n")
    }
}

extension MarkdownWriter {
    /// Writes the way to the neighbours as the last line of a report that has several pages.
    mutating func write(_ pager: Pager, before: Phrase, after: Phrase) {
        let neighbours = [(pager.page - 1, before), (pager.page + 1, after)]
            .filter { 0..<pager.count ~= $0.0 }
        for (position, (page, label)) in neighbours.enumerated() {
            write(position == 0 ? "\n[\(label)](" : " · [\(label)](")
            write(pager.link(to: page, as: .markdown))
            write(")")
        }
        if !neighbours.isEmpty { write("\n") }
    }
}
