import Data
import Templates

/// What an owner says of films, as tests write it down: films by their ids, the rest as a library has it.
struct SomeLife {
    var opinions: [(film: String, stars: Int?, review: String, spoilers: Bool, on: String?)] = []
    var favorites: [(film: String, since: String?)] = []
    var begun: [(film: String, state: Begun.State, since: String?)] = []
    var tags: [(film: String, tag: String)] = []
    var lists: [SomeList] = []
    var credits: [(film: String, person: String, role: Credit.Role, character: String)] = []
    /// Viewings beside those that the catalogue has; none of a film that it has one of.
    var plays: [(film: String, date: String?)] = []

    struct SomeList {
        var slug: String
        var name: String
        var description = ""
        var isRanked = false
        var items: [(film: String, note: String)] = []
    }

    /// - Parameter stars: in halves.
    mutating func rate(
        _ film: String, _ stars: Int?, _ review: String = "", spoilers: Bool = false, on day: String? = nil
    ) {
        opinions.append((film, stars, review, spoilers, day))
    }

    mutating func credit(
        _ film: String, _ person: String, _ role: Credit.Role, as character: String = ""
    ) {
        credits.append((film, person, role, character))
    }

    /// The catalogue with all of this, its relations as a library's loading would give them.
    func added(to catalogue: Catalogue) -> Catalogue {
        var catalogue = catalogue
        let keys = catalogue.films.map { catalogue.texts[$0.tconst] }
        func film(_ key: String) -> Int { keys.firstIndex(of: key) ?? 0 }
        func day(_ text: String?) -> Day? { text.flatMap { Day(parsing: $0) } }
        catalogue.knowsMore = true
        catalogue.opinions = RowsByFilm(
            opinions.map { row in
                Opinion(
                    film: film(row.film), stars: row.stars.flatMap { Stars(halves: $0) },
                    review: catalogue.texts.append(row.review), hasSpoilers: row.spoilers,
                    updatedOn: day(row.on))
            })
        catalogue.favorites = RowsByFilm(
            favorites.map { Favorite(film: film($0.film), since: day($0.since)) })
        catalogue.begun = RowsByFilm(
            begun.map { Begun(film: film($0.film), state: $0.state, since: day($0.since)) })
        addTags(to: &catalogue, film)
        addLists(to: &catalogue, film)
        addCredits(to: &catalogue, film)
        addPlays(to: &catalogue, film)
        return catalogue
    }

    private func addTags(to catalogue: inout Catalogue, _ film: (String) -> Int) {
        let names = Set(tags.map(\.tag)).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        catalogue.tags = names.map { catalogue.texts.append($0) }
        catalogue.taggings = RowsByFilm(
            tags.map { Tagging(film: film($0.film), tag: names.firstIndex(of: $0.tag) ?? 0) })
    }

    private func addLists(to catalogue: inout Catalogue, _ film: (String) -> Int) {
        var listed: [Listed] = []
        for (number, list) in lists.enumerated() {
            let start = catalogue.listItems.count
            for (position, item) in list.items.enumerated() {
                catalogue.listItems.append(
                    ListItem(film: film(item.film), note: catalogue.texts.append(item.note)))
                listed.append(Listed(film: film(item.film), list: number, position: position + 1))
            }
            catalogue.lists.append(
                FilmList(
                    slug: catalogue.texts.append(list.slug), name: catalogue.texts.append(list.name),
                    description: catalogue.texts.append(list.description), isRanked: list.isRanked,
                    items: start..<catalogue.listItems.count))
        }
        catalogue.listed = RowsByFilm(listed)
    }

    /// People are keyed by their places among their names: `nm1`, `nm2`.
    private func addCredits(to catalogue: inout Catalogue, _ film: (String) -> Int) {
        var names: [String] = []
        for credit in credits where !names.contains(credit.person) { names.append(credit.person) }
        catalogue.people = names.enumerated().map { index, name in
            Person(key: catalogue.texts.append("nm\(index + 1)"), name: catalogue.texts.append(name))
        }
        let sorted = credits.sorted { $0.role.rawValue < $1.role.rawValue }
        catalogue.credits = RowsByFilm(
            sorted.map { credit in
                Credit(
                    film: film(credit.film), person: names.firstIndex(of: credit.person) ?? 0,
                    role: credit.role, character: catalogue.texts.append(credit.character))
            })
    }

    private func addPlays(to catalogue: inout Catalogue, _ film: (String) -> Int) {
        let older = catalogue.history.map { catalogue.plays.rows[$0] }
        let newer = plays.map { play in
            Play(film: film(play.film), date: play.date.flatMap { PartialDate(written: $0) } ?? .unknown)
        }
        catalogue.plays = RowsByFilm(older + newer)
        let rows = catalogue.plays.rows
        func first(_ play: Int) -> Int32 { rows[play].date.firstDay?.number ?? .min }
        catalogue.history = rows.indices.filter { rows[$0].date != .unknown }
            .sorted { first($0) == first($1) ? $0 < $1 : first($0) > first($1) }
        catalogue.undated = rows.indices.filter { rows[$0].date == .unknown }
    }
}

extension SomeLife {
    /// Something of each kind about the films of the sample catalogue.
    static var sample: SomeLife {
        var life = SomeLife()
        life.rate("tt0034583", 10, "# Round up\n\nthe *usual* suspects.", on: "2025-02-15")
        life.rate("tt0054215", 9, "The mother.", spoilers: true, on: "2025-03-01")
        life.rate("tt0078748", 9)
        life.rate("tt0093058", 1, "No.")
        life.favorites = [("tt0034583", "2025-02-15"), ("tt0044741", nil)]
        life.begun = [
            ("tt0816692", .dropped, "2025-11-01"), ("tt0042876", .watching, "2025-10-02"),
            ("tt0056801", .watching, nil),
        ]
        life.tags = [("tt0034583", "cosy"), ("tt0054215", "motel"), ("tt0816692", "cosy")]
        life.lists = [
            SomeList(
                slug: "best", name: "The best", description: "All of *time*.", isRanked: true,
                items: [("tt0078748", "In space."), ("tt0034583", "")]),
            SomeList(slug: "later", name: "Later"),
        ]
        life.credit("tt0034583", "Michael Curtiz", .director)
        life.credit("tt0034583", "Ingrid Bergman", .cast, as: "Ilsa Lund")
        life.credit("tt0054215", "Alfred Hitchcock", .director)
        life.credit("tt0054215", "Alfred Hitchcock", .cast, as: "Man with a hat")
        life.credit("tt0816692", "Christopher Nolan", .writer)
        life.credit("tt0816692", "Christopher Nolan", .director)
        life.plays = [("tt0056801", "2019-06"), ("tt0042876", nil)]
        return life
    }
}

extension Site {
    /// A site whose owner says more of the films.
    init(
        _ builder: CatalogueBuilder, _ life: SomeLife, sections: [SectionName]? = nil, pageSize: Int = 60
    ) {
        self.init(
            settings: Settings(title: "The Lantern", pageSize: pageSize, sections: sections),
            catalogue: life.added(to: builder.build()))
    }
}
