import Data

/// Makes small catalogues by hand, with the relations that a library's loading would give them.
struct CatalogueBuilder {
    /// What is known of a film on the platform of a slug.
    typealias Row = (slug: String, state: Availability.State, checked: String?)

    private var films: [(film: SomeFilm, added: String?, watched: String?, rows: [Row], hasEntry: Bool)] = []
    private var platforms: [Platform] = []

    mutating func platform(_ slug: String, _ name: String, mine: Bool = false) {
        platforms.append(Platform(id: platforms.count + 1, slug: slug, name: name, isMine: mine))
    }

    mutating func film(_ film: SomeFilm, added: String? = nil, watched: String? = nil, _ rows: [Row] = []) {
        films.append((film, added, watched, rows, added != nil || watched != nil))
    }

    func build() -> Catalogue {
        var catalogue = Catalogue()
        catalogue.platforms = platforms
        let mine = platforms.indices.filter { platforms[$0].isMine }
        catalogue.myPlatforms = mine.isEmpty ? Array(platforms.indices) : mine
        for (index, item) in films.sorted(by: { $0.film.tconst < $1.film.tconst }).enumerated() {
            catalogue.append(item.film)
            for (position, platform) in platforms.enumerated() {
                guard let row = item.rows.first(where: { $0.slug == platform.slug }) else { continue }
                let checked = row.checked.flatMap { Day(parsing: $0) }
                catalogue.availabilities.append(
                    Availability(platform: position, state: row.state, checkedOn: checked))
            }
            catalogue.availabilityStarts.append(catalogue.availabilities.count)
            catalogue.entryOfFilm.append(item.hasEntry ? catalogue.entries.count : -1)
            guard item.hasEntry else { continue }
            let added = item.added.flatMap { Day(parsing: $0) }
            let watched = item.watched.flatMap { Day(parsing: $0) }
            catalogue.entries.append(
                Entry(id: index, film: index, watchlistedOn: added, watchedOn: watched))
            catalogue.entryTimes.append(
                EntryTimes(watchlistedAt: added.map(noon(of:)), watchedAt: watched.map(noon(of:))))
        }
        let entries = catalogue.entries
        catalogue.watchlist = entries.indices.filter { entries[$0].standing == .watchlist }
            .sorted { (entries[$0].watchlistedOn?.number ?? 0) > (entries[$1].watchlistedOn?.number ?? 0) }
        let watched = entries.indices.filter { entries[$0].standing == .history }
        catalogue.setHistory(
            watched.sorted { (entries[$0].watchedOn?.number ?? 0) > (entries[$1].watchedOn?.number ?? 0) })
        return catalogue
    }

    private func noon(of day: Day) -> Instant { Zone.utc.noon(of: day) }
}

extension CatalogueBuilder {
    /// Two platforms of mine and one other; four films on the watchlist, three in the history, one on no
    /// list.
    static var sample: CatalogueBuilder {
        var builder = CatalogueBuilder()
        builder.platform("netflix", "Netflix", mine: true)
        builder.platform("hbo-max", "HBO Max", mine: true)
        builder.platform("disney-plus", "Disney+")
        let interstellar = SomeFilm(
            tconst: "tt0816692", title: "Interstellar", year: 2014, genres: ["Adventure", "Drama", "Sci-Fi"],
            rating: Rating(tenths: 86), votes: 1_603_536)
        builder.film(
            interstellar, added: "2025-10-12",
            [("netflix", .available, "2025-10-12"), ("hbo-max", .unavailable, "2025-08-03")])
        builder.film(
            SomeFilm(
                tconst: "tt0044741", title: "Ikiru", originalTitle: "生きる", year: 1952, genres: ["Drama"]),
            added: "2025-10-11",
            [("netflix", .unknown, "2025-10-10"), ("disney-plus", .available, "2025-10-10")])
        builder.film(
            SomeFilm(tconst: "tt0042876", title: "Rashômon", year: 1950, rating: Rating(tenths: 82)),
            added: "2025-09-01",
            [("hbo-max", .unavailable, "2025-10-01"), ("netflix", .unavailable, "2025-10-01")])
        builder.film(SomeFilm(tconst: "tt0056801", title: "8½"), added: "2024-03-05")
        builder.film(
            SomeFilm(tconst: "tt0034583", title: "Casablanca", year: 1942, votes: 1), added: "2024-01-01",
            watched: "2025-02-14", [("hbo-max", .available, "2025-02-01")])
        builder.film(SomeFilm(tconst: "tt0054215", title: "Psycho", year: 1960), watched: "2025-02-14")
        builder.film(SomeFilm(tconst: "tt0078748", title: "Alien", year: 1979), watched: "2023-12-31")
        builder.film(SomeFilm(tconst: "tt0093058", title: "Full Metal Jacket", year: 1987))
        return builder
    }
}
