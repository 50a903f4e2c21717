import Data

/// What films are counted by, as numbers: genres and languages that read the same have the same one.
struct FilmKeys {
    /// By film: its place from A to Z.
    let titlePlaces: [Int32]
    /// By index in the names of the catalogue's lists of genres: the first index of the same name.
    let genres: [Int32]
    /// By film: the first film in the same language, or -1.
    let languages: [Int32]
    /// By film: its first viewing, when that ended a time on the watchlist, or -1.
    private let firstViewings: [Int32]
    private let waits: [Int32]

    init(_ catalogue: Catalogue, titles: [Int]) {
        var places = [Int32](repeating: 0, count: catalogue.films.count)
        for (place, film) in titles.enumerated() { places[film] = Int32(clamping: place) }
        titlePlaces = places
        genres = Self.genres(catalogue)
        languages = Self.languages(catalogue)
        (firstViewings, waits) = Self.waits(catalogue)
    }

    /// How many days a film was on the watchlist when this viewing, its first, ended that.
    func wait(endedBy play: Int, of film: Int) -> Int? {
        firstViewings[film] == Int32(clamping: play) ? Int(waits[film]) : nil
    }

    private static func genres(_ catalogue: Catalogue) -> [Int32] {
        let (texts, names) = (catalogue.texts, catalogue.genres.names)
        let sorted = names.indices.sorted { left, right in
            if texts.precedes(names[left], names[right]) { return true }
            return !texts.precedes(names[right], names[left]) && left < right
        }
        var firsts = [Int32](repeating: 0, count: names.count)
        var first = 0
        for (place, index) in sorted.enumerated() {
            if place == 0 || !texts.isEqual(names[first], names[index]) { first = index }
            firsts[index] = Int32(clamping: first)
        }
        return firsts
    }

    /// Codes are compared without case; a film next to one in the same language needs no look-up.
    private static func languages(_ catalogue: Catalogue) -> [Int32] {
        var languages = [Int32](repeating: -1, count: catalogue.films.count)
        var films: [String: Int32] = [:]
        var last: (text: Text, film: Int32)?
        for row in catalogue.details.rows where !row.language.isEmpty {
            if let last, catalogue.texts.isEqual(last.text, row.language) {
                languages[row.film] = last.film
                continue
            }
            let key = catalogue.texts[row.language].lowercased()
            let film = films[key] ?? Int32(clamping: row.film)
            films[key] = film
            languages[row.film] = film
            last = (row.language, film)
        }
        return languages
    }

    /// Only a day ends a wait, and only when no other viewing may have been before it.
    private static func waits(_ catalogue: Catalogue) -> (viewings: [Int32], days: [Int32]) {
        var viewings = [Int32](repeating: -1, count: catalogue.films.count)
        var days = viewings
        for entry in catalogue.entries {
            guard let listed = entry.watchlistedOn else { continue }
            let plays = catalogue.plays(of: entry.film)
            guard let first = plays.last, let day = catalogue.play(at: first).date.day, listed <= day else {
                continue
            }
            viewings[entry.film] = Int32(clamping: first)
            days[entry.film] = Int32(clamping: listed.distance(to: day))
        }
        return (viewings, days)
    }
}
