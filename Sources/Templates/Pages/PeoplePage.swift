import Data

/// Everybody who worked on a film that means something to the owner, those with most films seen first.
package struct PeoplePage: ShelfIndexPage {
    static let section = SectionName.people

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> String {
        if count == 0 { return "Nobody is known to have worked on these films." }
        let people = page == 0 ? counted(count, "person", "people") : "People"
        return "\(people), those of whom most films were seen first."
    }

    func name(of list: Int, in site: Site) -> String { site.name(ofPersonOn: list) }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.people, site.names.people[list]) }

    func remark(on list: Int, in site: Site) -> String {
        let (all, seen) = (site.shelves.people.shelves[list].count, Int(site.shelves.people.seen[list]))
        let roles = site.shelves.people.roles(of: list).map(\.word).joined(separator: ", ")
        return "\(roles) · \(films(all)), \(grouped(seen)) seen"
    }
}

extension Site {
    func name(ofPersonOn list: Int) -> String {
        label(catalogue.people[Int(shelves.people.people[list])].name, or: names.people[list])
    }
}

extension Credit.Role {
    /// What a page calls it.
    var word: String {
        switch self {
        case .director: "director"
        case .writer: "writer"
        case .cast: "cast"
        case .composer: "composer"
        case .cinematographer: "cinematographer"
        }
    }
}
