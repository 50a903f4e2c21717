import Data

/// Counts of what the films of a period have in common, each film once.
struct FilmTallies {
    private let catalogue: Catalogue
    private let keys: FilmKeys
    private var genres: Tally
    private var decades = Tally(1000)
    private var languages: Tally
    private var directors: Tally
    private var cast: Tally
    private var stars = StarsGiven()
    private var differences: Best<StarsGiven.Difference>
    private var best: Best<Int>

    init(_ catalogue: Catalogue, _ keys: FilmKeys) {
        self.catalogue = catalogue
        self.keys = keys
        genres = Tally(catalogue.genres.names.count)
        languages = Tally(catalogue.films.count)
        directors = Tally(catalogue.people.count)
        cast = directors
        differences = Self.differences(keys)
        best = Self.best(catalogue, keys)
    }

    mutating func add(_ film: Int) {
        let facts = catalogue.films[film]
        for name in catalogue.genres.range(of: facts.genres) { genres.add(Int(keys.genres[name]), of: film) }
        if let year = facts.year { decades.add(year / 10) }
        if keys.languages[film] >= 0 { languages.add(Int(keys.languages[film])) }
        for credit in catalogue.credits(at: catalogue.credits(of: film)) {
            switch credit.role {
            case .director: directors.add(credit.person, of: film)
            case .cast: cast.add(credit.person, of: film)
            default: break
            }
        }
        guard let given = catalogue.opinion(of: film)?.stars else { return }
        best.add(film)
        guard let tenths = stars.add(given, publicly: facts.rating), tenths != 0 else { return }
        differences.add(StarsGiven.Difference(film: film, tenths: tenths))
    }

    /// Hands over what was counted, and begins anew.
    mutating func take(into period: inout Period) {
        let (catalogue, names) = (catalogue, catalogue.genres.names)
        period.genres = genres.take(10) { catalogue.texts.precedes(names[$0], names[$1]) }
        period.decades = decades.take(12) { $0 > $1 }
        period.decades.rows.sort { $0.key > $1.key }
        period.languages = languages.take(8) { $0 < $1 }
        period.directors = directors.take(10, least: 2) { catalogue.precedes($0, $1) }
        period.cast = cast.take(10, least: 2) { catalogue.precedes($0, $1) }
        period.stars = stars
        period.stars.differences = differences.elements
        period.stars.best = best.elements.first
        stars = StarsGiven()
        differences = Self.differences(keys)
        best = Self.best(catalogue, keys)
    }

    private static func differences(_ keys: FilmKeys) -> Best<StarsGiven.Difference> {
        Best(5) { left, right in
            let sizes = (left.tenths.magnitude, right.tenths.magnitude)
            if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
            return keys.titlePlaces[left.film] < keys.titlePlaces[right.film]
        }
    }

    private static func best(_ catalogue: Catalogue, _ keys: FilmKeys) -> Best<Int> {
        Best(1) { left, right in
            let stars = (catalogue.opinion(of: left)?.stars, catalogue.opinion(of: right)?.stars)
            if stars.0 != stars.1 { return stars.0?.halves ?? 0 > stars.1?.halves ?? 0 }
            let ratings = (catalogue.films[left].rating, catalogue.films[right].rating)
            if ratings.0 != ratings.1 { return ratings.0?.tenths ?? -1 > ratings.1?.tenths ?? -1 }
            return keys.titlePlaces[left] < keys.titlePlaces[right]
        }
    }
}

extension Catalogue {
    /// Whether a person stands before another by name, then by key.
    fileprivate func precedes(_ left: Int, _ right: Int) -> Bool {
        let names = (people[left].name, people[right].name)
        if texts.precedes(names.0, names.1) { return true }
        return !texts.precedes(names.1, names.0) && left < right
    }
}
