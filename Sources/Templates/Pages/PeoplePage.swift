import Data

/// Everybody who worked on a film that means something to the owner, those with most films seen first.
package struct PeoplePage: ShelfIndexPage {
    static let section = SectionName.people
    static let ways = PagerWays(before: "More films seen", after: "Fewer films seen")

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> String {
        if count == 0 { return "Nobody is known to have worked on these films." }
        return page == 0 ? "\(counted(count, "person", "people")), most seen first." : "Most seen first."
    }

    /// Such as `, 3 to 2 films seen`.
    func remark(from first: Int, to last: Int, of site: Site) -> String {
        let seen = (Int(site.shelves.people.seen[first]), Int(site.shelves.people.seen[last]))
        if seen.0 == seen.1 { return seen.0 == 0 ? ", none seen" : ", \(films(seen.0)) seen" }
        return ", \(grouped(seen.0)) to \(seen.1 == 0 ? "no films" : films(seen.1)) seen"
    }

    func name(of list: Int, in site: Site) -> String { site.name(ofPersonOn: list) }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.people, site.names.people[list]) }

    func remark(on list: Int, in site: Site) -> String {
        let (all, seen) = (site.shelves.people.shelves[list].count, Int(site.shelves.people.seen[list]))
        let roles = site.shelves.people.roles(of: list).map { "\($0.word)" }.joined(separator: ", ")
        return "\(roles) · \(films(all)), \(seenWords(seen))"
    }
}

extension Site {
    func name(ofPersonOn list: Int) -> String {
        label(catalogue.people[Int(shelves.people.people[list])].name, or: names.people[list])
    }
}

/// How many of somebody's films were seen, after how many there are: `none seen`, `3 seen`.
func seenWords(_ count: Int) -> String { count == 0 ? "none seen" : "\(grouped(count)) seen" }

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
