import Data

/// What the owner likes, out of the films that they rated well: how much of it each genre, decade, tag and
/// person has.
///
/// Everything is a whole number, and each person and genre one place in an array: a library may credit a
/// million people.
struct Taste {
    /// What tells that a film was liked: the first of these that there is anything of.
    enum Ground: Sendable { case rated, favourites, seenTwice, seen }

    /// What a person did, as far as it tells films apart.
    enum Part: Int, CaseIterable {
        case director, writer, other

        init(_ role: Credit.Role) {
            switch role {
            case .director: self = .director
            case .writer: self = .writer
            case .cast, .composer, .cinematographer: self = .other
            }
        }

        /// How much it says of a film.
        var weight: Int {
            switch self {
            case .director: 300
            case .writer: 160
            case .other: 90
            }
        }
    }

    let ground: Ground
    /// Those liked most first, then from A to Z.
    let liked: [(film: Int, weight: Int)]
    /// By index in the names of the catalogue's lists of genres: the number of the genre.
    let genreNumbers: [Int32]
    /// By number of the genre, 0 to 2,000.
    private(set) var genres: [Int] = []
    /// By decade, in thousandths of what is liked.
    private(set) var decades = [Int](repeating: 0, count: 1000)
    /// By tag.
    private var tags: [Int] = []
    /// How many films have each tag, and each person worked on.
    private var tagCounts: [Int32] = []
    private var filmCounts: [Int32] = []
    /// By person and part.
    private var people: [Int32] = []

    /// Nil when nothing is known to be liked.
    init?(_ catalogue: Catalogue, ranks: [Int32]) {
        guard let (ground, films) = Self.films(of: catalogue) else { return nil }
        self.ground = ground
        liked = films.sorted { ($1.weight, ranks[$0.film]) < ($0.weight, ranks[$1.film]) }
        let (numbers, count) = Self.genres(of: catalogue)
        genreNumbers = numbers
        let total = liked.reduce(0) { $0 + $1.weight }
        weighGenres(catalogue, total: total, count: count)
        for (film, weight) in liked {
            if let year = catalogue.films[film].year { decades[year / 10] += weight }
        }
        for decade in decades.indices { decades[decade] = decades[decade] * 1000 / total }
        weighTags(catalogue)
        weighPeople(catalogue)
    }

    /// 4 stars or more; without such ratings favourites, then what was seen twice, then what was seen at all.
    private static func films(of catalogue: Catalogue) -> (Ground, [(film: Int, weight: Int)])? {
        let rated = catalogue.opinions.rows.compactMap { opinion -> (film: Int, weight: Int)? in
            guard let stars = opinion.stars, stars.halves >= 8 else { return nil }
            return (opinion.film, stars.halves - 6)
        }
        if !rated.isEmpty { return (.rated, rated) }
        let favourites = catalogue.favorites.rows.map { (film: $0.film, weight: 4) }
        if !favourites.isEmpty { return (.favourites, favourites) }
        var times = [Int32](repeating: 0, count: catalogue.films.count)
        for play in catalogue.plays.rows { times[play.film] += play.isRewatch ? 2 : 1 }
        for entry in catalogue.entries where entry.standing == .history && times[entry.film] == 0 {
            times[entry.film] = 1
        }
        let twice = times.indices.filter { times[$0] > 1 }.map { (film: $0, weight: 3) }
        if !twice.isEmpty { return (.seenTwice, twice) }
        let seen = times.indices.filter { times[$0] > 0 }.map { (film: $0, weight: 2) }
        return seen.isEmpty ? nil : (.seen, seen)
    }

    /// The same genre stands in many lists of genres.
    private static func genres(of catalogue: Catalogue) -> ([Int32], count: Int) {
        let names = catalogue.genres.names
        var numbers = [Int32](repeating: 0, count: names.count)
        var last: Int?
        var count = 0
        for index in names.indices.sorted(by: { catalogue.texts.precedes(names[$0], names[$1]) }) {
            if last.map({ !catalogue.texts.isEqual(names[$0], names[index]) }) ?? true { count += 1 }
            numbers[index] = Int32(clamping: count - 1)
            last = index
        }
        return (numbers, count)
    }

    /// A genre counts as much as its part in what is liked, and more when it is rarer in the library than
    /// there: nearly everybody likes dramas.
    private mutating func weighGenres(_ catalogue: Catalogue, total: Int, count: Int) {
        var library = [Int](repeating: 0, count: count)
        genres = [Int](repeating: 0, count: count)
        for film in catalogue.films {
            for index in catalogue.genres.range(of: film.genres) { library[Int(genreNumbers[index])] += 1 }
        }
        for (film, weight) in liked {
            for index in catalogue.genres.range(of: catalogue.films[film].genres) {
                genres[Int(genreNumbers[index])] += weight
            }
        }
        for genre in genres.indices where genres[genre] > 0 {
            let part = genres[genre] * 1000 / total
            let usual = max(library[genre] * 1000 / max(catalogue.films.count, 1), 1)
            genres[genre] = part * min(max(part * 1000 / usual, 500), 2000) / 1000
        }
    }

    private mutating func weighTags(_ catalogue: Catalogue) {
        tags = [Int](repeating: 0, count: catalogue.tags.count)
        tagCounts = [Int32](repeating: 0, count: catalogue.tags.count)
        for row in catalogue.taggings.rows { tagCounts[row.tag] += 1 }
        for (film, weight) in liked where !catalogue.taggings.isEmpty {
            for index in catalogue.taggings(of: film) { tags[catalogue.tagging(at: index).tag] += weight }
        }
    }

    private mutating func weighPeople(_ catalogue: Catalogue) {
        filmCounts = [Int32](repeating: 0, count: catalogue.people.count)
        people = [Int32](repeating: 0, count: catalogue.people.count * Part.allCases.count)
        var lastFilm = [Int32](repeating: -1, count: catalogue.people.count)
        for credit in catalogue.credits.rows where lastFilm[credit.person] != Int32(clamping: credit.film) {
            lastFilm[credit.person] = Int32(clamping: credit.film)
            filmCounts[credit.person] += 1
        }
        for (film, weight) in liked where !catalogue.credits.isEmpty {
            for credit in catalogue.credits(at: catalogue.credits(of: film)) {
                let place = credit.person * Part.allCases.count + Part(credit.role).rawValue
                people[place] += Int32(clamping: weight)
            }
        }
    }
}

/// How much of what is liked a film has.
extension Taste {
    /// What somebody adds who did this for a film, 0 to 600: most for what they did for liked films too, and
    /// more the fewer films they worked on.
    func weight(of person: Int, as part: Part) -> Int {
        let first = person * Part.allCases.count
        var best = 0
        for other in Part.allCases where people[first + other.rawValue] > 0 {
            let likes = min(Int(people[first + other.rawValue]), 8)
            best = max(best, min(part.weight, other.weight) * likes)
        }
        return best == 0 ? 0 : best * 1000 / Self.commonness(filmCounts[person]) / 4
    }

    /// What a tag adds, 0 to 200.
    func weight(ofTag tag: Int) -> Int {
        min(tags[tag], 8) * 25_000 / Self.commonness(tagCounts[tag])
    }

    /// 1,000 for what two films share, and half as much again each time that these are twice as many.
    private static func commonness(_ films: Int32) -> Int {
        (Int32.bitWidth - max(films, 2).leadingZeroBitCount) * 500
    }

    /// The mean of its genres, 0 to 400.
    func weight(ofGenresOf film: Int, in catalogue: Catalogue) -> Int {
        let range = catalogue.genres.range(of: catalogue.films[film].genres)
        guard !range.isEmpty else { return 0 }
        return range.reduce(0) { $0 + genres[Int(genreNumbers[$1])] } / range.count / 5
    }

    /// 0 to 100.
    func weight(ofDecadeOf film: Int, in catalogue: Catalogue) -> Int {
        catalogue.films[film].year.map { decades[$0 / 10] / 10 } ?? 0
    }
}
