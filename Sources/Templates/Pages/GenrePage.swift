import Data

/// The films of one genre: those that were seen, those that are wanted, and the others.
package struct GenrePage: ShelfPage {
    static let section = SectionName.genres
    static let ways = PagerWays.standing

    let number: Int

    package init(number: Int) { self.number = number }

    func head(of list: Int, in site: Site) -> PagePath { PagePath(.genres, site.names.genres[list]) }

    func title(of list: Int, in site: Site) -> String {
        site.label(site.shelves.genres.names[list], or: site.names.genres[list])
    }

    func lead(_ shelf: Shelf, of site: Site) -> String { .films(on: shelf) }

    func part(at position: Int, of site: Site) -> Int {
        site.shelves.standing(of: site.shelves.genres.shelves.film(at: position))
    }

    func heading(ofPart part: Int) -> ShelfHeading? { .standing(part) }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        let film = site.shelves.genres.shelves.film(at: position)
        html.writeOwn(film, saying: .inParts(part(at: position, of: site)), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        let film = site.shelves.genres.shelves.film(at: position)
        markdown.writeOwn(film, saying: .inParts(part(at: position, of: site)), of: site)
    }
}
