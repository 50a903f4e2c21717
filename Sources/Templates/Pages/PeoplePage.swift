import Data

/// Everybody who worked on a film that means something to the owner.
///
/// Those with most films seen come first; of many, all follow from A to Z, or no name could be found.
package struct PeoplePage: ShelfIndexPage {
    static let section = SectionName.people

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> Phrase {
        if count == 0 { return "Nobody is known to have worked on these films." }
        if site.shelves.letters(inIndexOf: .people).isEmpty {
            return "\(count, "person", "people"), most seen first."
        }
        if page > 0 { return "From A to Z." }
        return """
            \(count, "person", "people"): first those of whom most was seen, and then all of them from A \
            to Z.
            """
    }

    func name(of list: Int, in site: Site) -> String { site.name(ofPersonOn: list) }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.people, site.names.people[list]) }

    func remark(on list: Int, in site: Site) -> Phrase {
        let (all, seen) = (site.shelves.people.shelves[list].count, Int(site.shelves.people.seen[list]))
        let roles = site.shelves.people.roles(of: list).map { Phrase(stringLiteral: $0.word) }
        return "\(Phrase(joining: roles, by: ", ")) · \(films: all), \(seenWords(seen))"
    }
}

extension Site {
    func name(ofPersonOn list: Int) -> String {
        label(catalogue.people[Int(shelves.people.people[list])].name, or: names.people[list])
    }
}

/// How many of somebody's films were seen, after how many there are: `none seen`, `3 seen`.
func seenWords(_ count: Int) -> Phrase { count == 0 ? "none seen" : "\(grouped: count) seen" }

extension Credit.Role {
    /// What a page says that somebody was.
    var word: StaticString {
        switch self {
        case .director: "director"
        case .writer: "writer"
        case .cast: "in the cast"
        case .composer: "composer"
        case .cinematographer: "cinematographer"
        }
    }

    /// The same at the start of a line.
    var title: StaticString {
        switch self {
        case .director: "Director"
        case .writer: "Writer"
        case .cast: "In the cast"
        case .composer: "Composer"
        case .cinematographer: "Cinematographer"
        }
    }
}
