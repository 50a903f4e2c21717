import Data

/// The films that the owner loves, those that became so last first.
package struct FavouritesPage: ShelfPage {
    static let section = SectionName.favourites
    static let style = ShelfStyle.wall
    static let ways = PagerWays(before: "Newer favourites", after: "Older favourites")

    let number: Int

    package init(number: Int) { self.number = number }

    func remark(_ shelf: Shelf, of site: Site) -> Phrase { pager(shelf, of: site).remark }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        if shelf.positions.isEmpty { return "No favourites yet." }
        return shelf.isHead ? "\(films: shelf.count), newest first." : "Newest first."
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        let film = site.shelves.favourites.film(at: position)
        if let day = site.catalogue.favorite(of: film)?.since {
            html.write("<p class=\"by\">\(say: "Since \(shortTime: PartialDate(day))")</p>\n")
        }
        html.writeOwn(film, of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        let film = site.shelves.favourites.film(at: position)
        if let day = site.catalogue.favorite(of: film)?.since {
            markdown.say(", since \(time: PartialDate(day))")
        }
        markdown.writeOwn(film, of: site)
    }
}
