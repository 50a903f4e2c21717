import Data

/// The films with one tag, from A to Z.
package struct TagPage: ShelfPage {
    static let section = SectionName.tags

    let number: Int

    package init(number: Int) { self.number = number }

    func head(of list: Int, in site: Site) -> PagePath { PagePath(.tags, site.names.tags[list]) }

    func title(of list: Int, in site: Site) -> String {
        site.label(site.catalogue.tags[list], or: site.names.tags[list])
    }

    func lead(_ shelf: Shelf, of site: Site) -> String {
        shelf.isWhole ? "\(films(shelf.positions.count)) with this tag." : "Films with this tag, from A to Z."
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        html.writeOwn(site.shelves.tags.film(at: position), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.writeOwn(site.shelves.tags.film(at: position), of: site)
    }
}
