import Data

/// The genres that the owner likes best: three at most.
struct FavouriteGenres: Equatable, Sendable {
    /// What says so.
    enum Source: Sendable { case ratings, viewings }

    private(set) var source = Source.ratings
    /// Their names, the best first.
    private(set) var names: [String] = []
    /// By number of the list in the catalogue: which of them are in it, a bit each.
    private var bits: [UInt8] = []

    /// Fewer films of a genre say nothing about it.
    private static let fewest = 3
    private static let most = 3

    /// Films that were rated higher than the owner's mean, of one genre, make it a favourite; where no genre
    /// stands out, those that were watched most are.
    init(_ catalogue: Catalogue) {
        let genres = GenreNames(catalogue.genres, in: catalogue.texts)
        var tally = GenreTally(lists: catalogue.genres.count)
        for opinion in catalogue.opinions.rows {
            guard let stars = opinion.stars else { continue }
            tally.add(stars.halves, at: catalogue.films[opinion.film].genres)
        }
        var chosen = Self.chosen(tally.genres(genres, catalogue.genres)) { tally.liking(of: $0) }
        if chosen.isEmpty {
            source = .viewings
            tally = GenreTally(lists: catalogue.genres.count)
            var last = -1
            for play in catalogue.plays.rows where play.film != last {
                last = play.film
                tally.add(1, at: catalogue.films[play.film].genres)
            }
            chosen = Self.chosen(tally.genres(genres, catalogue.genres)) { $0.films }
        }
        names = chosen.map { catalogue.texts[genres.names[$0]] }
        bits = (0..<catalogue.genres.count).map { list in
            genres.genres(of: list, catalogue.genres).reduce(into: 0) { bits, genre in
                if let place = chosen.firstIndex(of: genre) { bits |= 1 << UInt8(place) }
            }
        }
    }

    /// The places among ``names`` of those that a film with this list of genres has.
    func places(in list: Int) -> [Int] {
        guard bits.indices.contains(list), bits[list] != 0 else { return [] }
        return names.indices.filter { bits[list] & 1 << UInt8($0) != 0 }
    }

    /// The genres with the highest value above 0, ties in the order of their names' bytes.
    private static func chosen(_ genres: [GenreTally.Genre], by value: (GenreTally.Genre) -> Int) -> [Int] {
        let valued = genres.indices.filter { genres[$0].films >= fewest }
            .map { (value: value(genres[$0]), genre: $0) }.filter { $0.value > 0 }
        return valued.sorted { ($1.value, $0.genre) < ($0.value, $1.genre) }.prefix(most).map(\.genre)
    }
}

/// How many films there are of each list of genres, and what they were given together.
private struct GenreTally {
    struct Genre {
        var films = 0
        var halves = 0
    }

    private var lists: [Genre]
    private var all = Genre()

    init(lists count: Int) { lists = [Genre](repeating: Genre(), count: count) }

    mutating func add(_ halves: Int, at list: Int) {
        lists[list].films += 1
        lists[list].halves += halves
        all.films += 1
        all.halves += halves
    }

    /// The same by genre.
    func genres(_ names: GenreNames, _ combinations: GenreLists) -> [Genre] {
        var genres = [Genre](repeating: Genre(), count: names.names.count)
        for list in lists.indices where lists[list].films > 0 {
            for genre in names.genres(of: list, combinations) {
                genres[genre].films += lists[list].films
                genres[genre].halves += lists[list].halves
            }
        }
        return genres
    }

    /// How far the films of a genre are above the mean of all, as if two more of it were just there: a single
    /// film that is loved says less than ten that are liked.
    func liking(of genre: Genre) -> Int {
        let above = genre.halves * all.films - all.halves * genre.films
        return above * 1000 / (all.films * (genre.films + 2))
    }
}
