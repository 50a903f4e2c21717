import Data

/// A watchlist on some platforms as one library knows it: just what the ledger looks at.
struct SomeWatchlist {
    /// What is known of a film: `+`, `-` or `?` by slug, and when that was checked.
    typealias Row = (key: String, states: [String: Character], checked: String?)

    var platforms = ["netflix", "hbo-max"]
    var mine: [Int]?
    var films: [Row] = []
    /// Keys of films that are in the library and not on the watchlist.
    var others: [String] = []

    var catalogue: Catalogue {
        var catalogue = Catalogue()
        catalogue.platforms = platforms.enumerated().map {
            Platform(id: $0 + 1, slug: $1, name: $1, isMine: true)
        }
        catalogue.myPlatforms = mine ?? Array(platforms.indices)
        let all = films.map(\.key) + others
        for key in all.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
            let text = catalogue.texts.append(key)
            let film = films.first { $0.key == key }
            catalogue.entryOfFilm.append(film == nil ? -1 : catalogue.entries.count)
            if film != nil {
                catalogue.watchlist.append(catalogue.entries.count)
                catalogue.entries.append(
                    Entry(
                        id: nil, film: catalogue.films.count, watchlistedOn: Day(parsing: "2024-05-01"),
                        watchedOn: nil))
            }
            catalogue.films.append(Film(tconst: text, title: text))
            for (index, slug) in platforms.enumerated() {
                guard let film, let mark = film.states[slug] else { continue }
                let checked = film.checked.flatMap { Day(parsing: $0) }
                catalogue.availabilities.append(
                    Availability(platform: index, state: Self.state(mark), checkedOn: checked))
            }
            catalogue.availabilityStarts.append(catalogue.availabilities.count)
        }
        return catalogue
    }

    private static func state(_ mark: Character) -> Availability.State {
        switch mark {
        case "+": .available
        case "-": .unavailable
        default: .unknown
        }
    }
}

extension SomeWatchlist {
    /// Two films: one is on Netflix, of the other nothing is known on HBO Max.
    static let two = SomeWatchlist(films: [
        ("tt1", ["netflix": "+", "hbo-max": "-"], "2025-10-01"), ("tt2", ["netflix": "-"], "2025-10-02"),
    ])

    init(_ films: Row...) { self.films = films }
}
