import Data
import Templates

/// A catalogue made by hand that has a whole film life.
struct Life {
    private var catalogue: Catalogue
    private var plays: [Play] = []
    private var details: [FilmDetails] = []
    private var credits: [Credit] = []
    private var opinions: [Opinion] = []
    private var favorites: [Favorite] = []
    private var begun: [Begun] = []
    private var taggings: [Tagging] = []
    private var listed: [Listed] = []

    init(_ builder: CatalogueBuilder = .sample) {
        catalogue = builder.build()
        catalogue.knowsMore = true
    }

    /// Casablanca, watched once on 14 February 2025 as the entry says.
    static let casablanca = "tt0034583"

    func film(_ tconst: String) -> Int {
        catalogue.films.firstIndex { catalogue.texts[$0.tconst] == tconst } ?? 0
    }

    /// Adds a viewing; those of a film stand for what its entry says.
    mutating func play(
        _ tconst: String, _ date: String?, via slug: String? = nil, venue: String = "",
        note: String = "", again: Bool = false
    ) {
        let platform = slug.flatMap { slug in catalogue.platforms.firstIndex { $0.slug == slug } }
        plays.append(
            Play(
                film: film(tconst), date: date.flatMap { PartialDate(written: $0) } ?? .unknown,
                platform: platform, venue: catalogue.texts.append(venue), note: catalogue.texts.append(note),
                isRewatch: again))
    }

    /// Adds a viewing of Casablanca, of which everything is told that is told of one film.
    mutating func play(
        _ date: String?, via slug: String? = nil, venue: String = "", note: String = "", again: Bool = false
    ) {
        play(Self.casablanca, date, via: slug, venue: venue, note: note, again: again)
    }

    /// Says of an entry that its film was watched, nobody knows when.
    mutating func markWatched(_ tconst: String) {
        let index = catalogue.entryOfFilm[film(tconst)]
        let entry = catalogue.entries[index]
        catalogue.entries[index] = Entry(
            id: entry.id, film: entry.film, watchlistedOn: entry.watchlistedOn, watchedOn: nil,
            isWatched: true)
        catalogue.watchlist.removeAll { $0 == index }
    }

    mutating func detail(
        _ tconst: String = casablanca, runtime: Int? = nil, tagline: String = "", overview: String = "",
        released: String? = nil, language: String = "", trailer: String = "",
        backdrop: String = ""
    ) {
        var row = FilmDetails(film: film(tconst), runtime: runtime)
        row.tagline = catalogue.texts.append(tagline)
        row.overview = catalogue.texts.append(overview)
        row.released = released.flatMap { PartialDate(written: $0) } ?? .unknown
        row.language = catalogue.texts.append(language)
        row.trailer = catalogue.texts.append(trailer)
        row.backdrop = catalogue.texts.append(backdrop)
        details.append(row)
    }

    mutating func credit(
        _ role: Credit.Role, _ name: String, as character: String = ""
    ) {
        let key = catalogue.texts.append("nm\(catalogue.people.count)")
        catalogue.people.append(Person(key: key, name: catalogue.texts.append(name)))
        credits.append(
            Credit(
                film: film(Self.casablanca), person: catalogue.people.count - 1, role: role,
                character: catalogue.texts.append(character)))
    }

    mutating func opinion(
        halves: Int? = nil, review: String = "", spoilers: Bool = false
    ) {
        opinions.append(
            Opinion(
                film: film(Self.casablanca), stars: halves.flatMap { Stars(halves: $0) },
                review: catalogue.texts.append(review), hasSpoilers: spoilers))
    }

    mutating func favorite(since day: String? = nil) {
        favorites.append(Favorite(film: film(Self.casablanca), since: day.flatMap { Day(parsing: $0) }))
    }

    mutating func begin(_ state: Begun.State, since day: String? = nil) {
        begun.append(
            Begun(film: film(Self.casablanca), state: state, since: day.flatMap { Day(parsing: $0) }))
    }

    mutating func tag(_ tags: String...) {
        for tag in tags {
            taggings.append(Tagging(film: film(Self.casablanca), tag: catalogue.tags.count))
            catalogue.tags.append(catalogue.texts.append(tag))
        }
    }

    /// Adds a list of films, each with what is said of it there.
    mutating func list(_ name: String, isRanked: Bool = false, _ films: [(tconst: String, note: String)]) {
        let start = catalogue.listItems.count
        for (position, item) in films.enumerated() {
            let film = film(item.tconst)
            catalogue.listItems.append(ListItem(film: film, note: catalogue.texts.append(item.note)))
            listed.append(Listed(film: film, list: catalogue.lists.count, position: position + 1))
        }
        catalogue.lists.append(
            FilmList(
                slug: catalogue.texts.append("list-\(catalogue.lists.count)"),
                name: catalogue.texts.append(name), description: .empty, isRanked: isRanked,
                items: start..<catalogue.listItems.count))
    }

    func build() -> Catalogue {
        var catalogue = catalogue
        catalogue.details = RowsByFilm(details)
        catalogue.credits = RowsByFilm(credits)
        catalogue.opinions = RowsByFilm(opinions)
        catalogue.favorites = RowsByFilm(favorites)
        catalogue.begun = RowsByFilm(begun)
        catalogue.taggings = RowsByFilm(taggings)
        catalogue.listed = RowsByFilm(listed)
        let told = Set(plays.map(\.film))
        catalogue.setPlays(catalogue.plays.rows.filter { !told.contains($0.film) } + plays)
        return catalogue
    }

    /// - Parameter sections: without any but the core, names lead nowhere and pages are short.
    func site(pageSize: Int = 60, sections: [SectionName]? = core) -> Site {
        let settings = Settings(title: "The Lantern", pageSize: pageSize, sections: sections)
        return Site(settings: settings, catalogue: build())
    }

    static let core = SectionName.usual
    /// What ``site(pageSize:sections:)`` takes.
    static let coreSettings = Settings(title: "The Lantern", sections: core)
}

extension Site {
    /// The sample without anything that its owner says of films, in the same sections as `Life.site()`.
    static let core = Site(.sample, Settings(title: "The Lantern", sections: Life.core))
}

extension Catalogue {
    /// Takes these viewings in the order that loading gives them.
    fileprivate mutating func setPlays(_ rows: [Play]) {
        func rank(_ play: Play) -> (Int32, UInt8, Int) {
            (-(play.date.firstDay?.number ?? .min + 1), play.date.precision.rawValue, play.film)
        }
        plays = RowsByFilm(rows.sorted { rank($0) < rank($1) })
        let dated = plays.rows.indices.filter { plays.rows[$0].date != .unknown }
        history = dated.sorted { rank(plays.rows[$0]) < rank(plays.rows[$1]) }
        undated = plays.rows.indices.filter { plays.rows[$0].date == .unknown }
    }
}
