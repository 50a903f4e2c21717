import Data

/// What the owner has begun: is watching, has paused, has dropped.
package struct WatchingPage: ShelfPage {
    static let section = SectionName.watching

    let number: Int

    package init(number: Int) { self.number = number }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        if shelf.positions.isEmpty { return "Nothing begun." }
        guard shelf.isHead else { return "Films that were begun." }
        let dropped = site.catalogue.begun.rows.count { $0.state == .dropped }
        if dropped == 0 { return "\(films: shelf.count) begun." }
        return dropped == shelf.count
            ? "\(films: shelf.count) begun and dropped."
            : "\(films: shelf.count) begun, \(grouped: dropped) of them dropped."
    }

    /// The position among the states.
    func part(at position: Int, of site: Site) -> Int {
        let state = begun(at: position, of: site)?.state
        return Begun.State.allCases.firstIndex { $0 == state } ?? 0
    }

    func heading(ofPart part: Int) -> ShelfHeading? {
        switch Begun.State.allCases[part] {
        case .watching: ShelfHeading(id: "watching", title: "Watching now")
        case .paused: ShelfHeading(id: "paused", title: "Paused")
        case .dropped: ShelfHeading(id: "dropped", title: "Dropped")
        }
    }

    private func begun(at position: Int, of site: Site) -> Begun? {
        site.catalogue.begun(of: site.shelves.watching.film(at: position))
    }

    /// What is watched or paused will be gone on with somewhere.
    func saysWhere(of film: Int, in site: Site) -> WhereSaid {
        site.catalogue.begun(of: film)?.state == .dropped ? .nothing : .all
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        guard let begun = begun(at: position, of: site), let day = begun.since else { return }
        let date = PartialDate(day)
        html.write("<p class=\"by\">")
        html.say(begun.state == .dropped ? "Dropped on \(shortTime: date)" : "Since \(shortTime: date)")
        html.write("</p>\n")
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        guard let begun = begun(at: position, of: site), let day = begun.since else { return }
        let date = PartialDate(day)
        markdown.say(begun.state == .dropped ? ", dropped on \(time: date)" : ", since \(time: date)")
    }
}
