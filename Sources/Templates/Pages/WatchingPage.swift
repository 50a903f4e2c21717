import Data

/// What the owner has begun: is watching, has paused, has dropped.
package struct WatchingPage: ShelfPage {
    static let section = SectionName.watching

    let number: Int

    package init(number: Int) { self.number = number }

    func lead(_ shelf: Shelf, of site: Site) -> String {
        if shelf.positions.isEmpty { return "Nothing begun." }
        return shelf.isWhole ? "\(films(shelf.positions.count)) begun." : "Films that were begun."
    }

    /// The position among the states.
    func part(at position: Int, of site: Site) -> Int {
        let state = begun(at: position, of: site)?.state
        return Begun.State.allCases.firstIndex { $0 == state } ?? 0
    }

    func heading(ofPart part: Int) -> ShelfHeading? {
        switch Begun.State.allCases[part] {
        case .watching: ShelfHeading(id: "watching", title: "Watching")
        case .paused: ShelfHeading(id: "paused", title: "Paused")
        case .dropped: ShelfHeading(id: "dropped", title: "Dropped")
        }
    }

    private func begun(at position: Int, of site: Site) -> Begun? {
        site.catalogue.begun.row(of: site.shelves.watching.film(at: position))
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        guard let day = begun(at: position, of: site)?.since else { return }
        html.write("<p class=\"by\">Since ")
        html.write(shortDate: day)
        html.write("</p>\n")
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        guard let day = begun(at: position, of: site)?.since else { return }
        markdown.write(", since ")
        markdown.write(day)
    }
}
