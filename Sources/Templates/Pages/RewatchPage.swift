/// What was seen and is on the watchlist again.
package struct RewatchPage: ShelfPage {
    static let section = SectionName.rewatch
    static let ways = PagerWays.films
    static let style = ShelfStyle.wall

    let number: Int

    package init(number: Int) { self.number = number }

    func remark(_ shelf: Shelf, of site: Site) -> Phrase { pager(shelf, of: site).remark }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        if shelf.positions.isEmpty { return "Nothing to watch again." }
        return shelf.isHead
            ? "\(films: shelf.count) seen, and on the watchlist again."
            : "Seen, and on the watchlist again."
    }

    func saysWhere(of film: Int, in site: Site) -> WhereSaid { .all }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        html.writeOwn(site.shelves.rewatch.film(at: position), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.writeOwn(site.shelves.rewatch.film(at: position), of: site)
    }
}
