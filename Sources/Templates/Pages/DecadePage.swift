import Data

/// The films of one decade: those that were seen, those that are wanted, and the others.
package struct DecadePage: ShelfPage {
    static let section = SectionName.decades
    static let ways = PagerWays.standing

    let number: Int

    package init(number: Int) { self.number = number }

    func head(of list: Int, in site: Site) -> PagePath { PagePath(.decades, site.names.decades[list]) }

    func title(of list: Int, in site: Site) -> String { site.texts[site.names.decades[list]] }

    func lead(_ shelf: Shelf, of site: Site) -> String { .films(on: shelf) }

    func part(at position: Int, of site: Site) -> Int {
        site.shelves.standing(of: site.shelves.decades.shelves.film(at: position))
    }

    func heading(ofPart part: Int) -> ShelfHeading? { .standing(part) }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        let film = site.shelves.decades.shelves.film(at: position)
        html.writeOwn(film, saying: .inParts(part(at: position, of: site)), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        let film = site.shelves.decades.shelves.film(at: position)
        markdown.writeOwn(film, saying: .inParts(part(at: position, of: site)), of: site)
    }
}
