/// The links between the pages of a long list.
///
/// Only neighbours and the two ends are named, and no totals: a pager that counted the pages would change
/// them all whenever one is added.
struct Pager {
    let list: String
    let paging: Paging
    let page: Int
    /// What the pages towards the head and the end of the list hold, such as `Newer films`.
    let before: Markup
    let after: Markup

    static func path(_ list: String, _ paging: Paging, _ page: Int) -> String {
        list + paging.suffix(of: page)
    }
}

extension HTMLWriter {
    mutating func write(_ pager: Pager) {
        guard pager.paging.pages.count > 1 else { return }
        let address = Pager.path(pager.list, pager.paging, pager.page) + Format.html.ending
        func link(_ page: Int) -> Link {
            Link(to: Pager.path(pager.list, pager.paging, page) + Format.html.ending, from: address)
        }
        write("<nav class=\"pager\" aria-label=\"Pages\">\n")
        if pager.page > 0 { write("<a rel=\"prev\"\(href: link(pager.page - 1))>\(pager.before)</a>\n") }
        if pager.page + 1 < pager.paging.pages.count {
            write("<a rel=\"next\"\(href: link(pager.page + 1))>\(pager.after)</a>\n")
        }
        write("</nav>\n")
    }
}
