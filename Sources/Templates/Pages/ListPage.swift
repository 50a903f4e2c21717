import Data

/// A list that the owner made, in its order; a ranked one is numbered.
package struct ListPage: ShelfPage {
    static let section = SectionName.lists

    let number: Int

    package init(number: Int) { self.number = number }

    func title(of list: Int, in site: Site) -> Phrase {
        Phrase(verbatim: site.label(site.catalogue.lists[list].name, or: site.names.lists[list]))
    }

    func remark(_ shelf: Shelf, of site: Site) -> Phrase {
        guard isRanked(shelf.list, in: site) else { return ", continued" }
        return ", from place \(shelf.positions.lowerBound - site.shelves.lists[shelf.list].lowerBound + 1)"
    }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        if shelf.positions.isEmpty { return "Nothing on this list yet." }
        switch (shelf.isHead, isRanked(shelf.list, in: site)) {
        case (true, true): return "\(films: shelf.count), ranked."
        case (true, false): return "\(films: shelf.count) on this list."
        case (false, true): return "Films, ranked."
        case (false, false): return "Films on this list."
        }
    }

    func isRanked(_ list: Int, in site: Site) -> Bool { site.catalogue.lists[list].isRanked }

    func writeIntroduction(_ shelf: Shelf, into html: inout HTMLWriter, of site: Site) {
        let description = site.catalogue.lists[shelf.list].description
        guard !description.isEmpty else { return }
        html.write("<div class=\"prose\" dir=\"auto\">\n")
        html.write(Prose(remark: description, in: site.texts, under: 1).html)
        html.write("</div>\n")
    }

    func writeIntroduction(_ shelf: Shelf, into markdown: inout MarkdownWriter, of site: Site) {
        let description = site.catalogue.lists[shelf.list].description
        guard !description.isEmpty else { return }
        markdown.write("\n")
        markdown.write(Prose(remark: description, in: site.texts, under: 1).markdown)
    }

    func note(at position: Int, of site: Site) -> Text {
        let list = site.shelves.lists.shelf(on: number).list
        let place = position - site.shelves.lists[list].lowerBound
        return site.catalogue.listItems[site.catalogue.lists[list].items.lowerBound + place].note
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        let note = note(at: position, of: site)
        if !note.isEmpty {
            html.write("<p class=\"by\"><bdi>")
            html.write(text: note)
            html.write("</bdi></p>\n")
        }
        html.writeOwn(site.shelves.lists.film(at: position), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.writeOwn(site.shelves.lists.film(at: position), of: site)
    }
}
