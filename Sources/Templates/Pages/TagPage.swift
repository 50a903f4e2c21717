import Data

/// The films with one tag, from A to Z.
package struct TagPage: ShelfPage {
    static let section = SectionName.tags
    static let ways = PagerWays.letters

    let number: Int

    package init(number: Int) { self.number = number }

    func title(of list: Int, in site: Site) -> Phrase {
        Phrase(verbatim: site.label(site.catalogue.tags[list], or: site.names.tags[list]))
    }

    func remark(_ shelf: Shelf, of site: Site) -> Phrase {
        guard let first = shelf.positions.first, let last = shelf.positions.last else { return "" }
        let groups = [first, last].map { position in
            TitleKey(site.catalogue.title(of: site.shelves.tags.film(at: position))).group
        }
        return ": \(groups[0].words(to: groups[1]))"
    }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        if shelf.isWhole { return "\(films: shelf.count) with this tag." }
        return shelf.isHead
            ? "\(films: shelf.count) with this tag, from A to Z." : "Films with this tag, from A to Z."
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        html.writeOwn(site.shelves.tags.film(at: position), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.writeOwn(site.shelves.tags.film(at: position), of: site)
    }
}
