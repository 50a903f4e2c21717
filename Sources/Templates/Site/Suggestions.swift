import Data

/// Films to watch that are like what the owner liked, the most alike first, each with its reason.
package struct Suggestions: Sendable {
    package struct Suggestion: Equatable, Sendable {
        package let film: Int
        package let reason: Reason
    }

    /// Why a film is suggested. Films, people and tags are indices in the catalogue, genres in its names of
    /// them.
    package enum Reason: Hashable, Sendable {
        /// Somebody worked on a film that was liked.
        case person(Int, SharedRole, liked: Int)
        case tag(Int, liked: Int)
        /// Films of a genre were liked, perhaps of a decade above all.
        case genre(Int, decade: Int?)
        case decade(Int)

        /// The film that was liked.
        package var liked: Int? {
            switch self {
            case .person(_, _, let film), .tag(_, let film): film
            case .genre, .decade: nil
            }
        }
    }

    /// What somebody did for two films.
    package enum SharedRole: Sendable { case director, writer, cast, composer, cinematographer, several }

    /// Neither on a list of the owner's nor seen.
    package private(set) var others: [Suggestion] = []
    package private(set) var wanted: [Suggestion] = []
    private(set) var ground = Taste.Ground.seen

    /// How many there are at most, and how many of them are not on the watchlist while there are enough that
    /// are.
    static let most = 60
    private static let mostOthers = 40
    /// How many are looked at more closely.
    private static let closest = 200

    /// None.
    init() {}

    /// - Parameter titles: all films from A to Z.
    init(_ catalogue: Catalogue, titles: [Int]) {
        var ranks = [Int32](repeating: 0, count: titles.count)
        for (rank, film) in titles.enumerated() { ranks[film] = Int32(clamping: rank) }
        guard let taste = Taste(catalogue, ranks: ranks) else { return }
        ground = taste.ground
        let closest = Self.closest(catalogue, taste, ranks)
        let reasons = SuggestionReasons(taste, closest.others + closest.wanted, in: catalogue)
        func suggested(_ films: [Int]) -> [Suggestion] {
            Self.varied(
                films.compactMap { film in
                    reasons.reason(for: film).map { Suggestion(film: film, reason: $0) }
                })
        }
        others = suggested(closest.others)
        wanted = suggested(closest.wanted)
        let room = max(Self.mostOthers, Self.most - wanted.count)
        others = Array(others.prefix(room))
        wanted = Array(wanted.prefix(Self.most - others.count))
    }

    package var count: Int { others.count + wanted.count }
    package var isEmpty: Bool { count == 0 }

    /// At most so many films one after the other because of one film.
    private static let longestRun = 5

    /// The same films, but for those that would make a run of one reason too long: they come as soon as
    /// another film has stood between, and what is left at the end is left out.
    private static func varied(_ suggestions: [Suggestion]) -> [Suggestion] {
        var varied: [Suggestion] = []
        var waiting: [Suggestion] = []
        var run = 0
        func add(_ suggestion: Suggestion) {
            let isSame =
                suggestion.reason.liked != nil && suggestion.reason.liked == varied.last?.reason.liked
            run = isSame ? run + 1 : 1
            varied.append(suggestion)
        }
        func fits(_ suggestion: Suggestion) -> Bool {
            guard run >= longestRun, let liked = suggestion.reason.liked else { return true }
            return liked != varied.last?.reason.liked
        }
        for suggestion in suggestions {
            guard fits(suggestion) else {
                waiting.append(suggestion)
                continue
            }
            add(suggestion)
            while varied.count < most, let next = waiting.firstIndex(where: fits) {
                add(waiting.remove(at: next))
            }
            if varied.count >= most { break }
        }
        return varied
    }
}

/// Ranking.
extension Suggestions {
    /// How alike a film is to what was liked; the less it is, the later it stands.
    private struct Likeness: Comparable {
        let score: Int
        let rating: Int
        let rank: Int32
        let film: Int32

        static func < (left: Self, right: Self) -> Bool {
            if left.score != right.score { return left.score > right.score }
            if left.rating != right.rating { return left.rating > right.rating }
            return (left.rank, left.film) < (right.rank, right.film)
        }
    }

    private enum Standing: UInt8 { case other, wanted, known }

    /// What the films are to the owner: only what they have not begun can be suggested.
    private static func standings(_ catalogue: Catalogue) -> [Standing] {
        var standings = [Standing](repeating: .other, count: catalogue.films.count)
        for index in catalogue.watchlist { standings[catalogue.entries[index].film] = .wanted }
        for entry in catalogue.entries where entry.standing == .history { standings[entry.film] = .known }
        for play in catalogue.plays.rows { standings[play.film] = .known }
        for opinion in catalogue.opinions.rows { standings[opinion.film] = .known }
        for favorite in catalogue.favorites.rows { standings[favorite.film] = .known }
        for begun in catalogue.begun.rows { standings[begun.film] = .known }
        return standings
    }

    private static func closest(
        _ catalogue: Catalogue, _ taste: Taste, _ ranks: [Int32]
    ) -> (others: [Int], wanted: [Int]) {
        let standings = standings(catalogue)
        var scores = PeopleScores(catalogue, taste).scores
        for row in catalogue.taggings.rows {
            scores[row.film] += Int32(clamping: taste.weight(ofTag: row.tag))
        }
        var others = Foremost<Likeness>(closest)
        var wanted = Foremost<Likeness>(closest)
        for film in catalogue.films.indices where standings[film] != .known {
            let score =
                Int(scores[film]) + taste.weight(ofGenresOf: film, in: catalogue)
                + taste.weight(ofDecadeOf: film, in: catalogue)
            guard score > 0 else { continue }
            let likeness = Likeness(
                score: score, rating: catalogue.films[film].rating?.tenths ?? 0, rank: ranks[film],
                film: Int32(clamping: film))
            if standings[film] == .other { others.insert(likeness) } else { wanted.insert(likeness) }
        }
        return (others.values.map { Int($0.film) }, wanted.values.map { Int($0.film) })
    }
}

/// What people add to the likeness of each film.
private struct PeopleScores {
    private(set) var scores: [Int32]

    /// A film with hundreds of people is not more alike than one with the same director.
    private static let most: Int32 = 1500

    /// Credits stand by film and role, so the first of somebody's for a film is what counts most of it.
    init(_ catalogue: Catalogue, _ taste: Taste) {
        scores = [Int32](repeating: 0, count: catalogue.films.count)
        var lastFilm = [Int32](repeating: -1, count: catalogue.people.count)
        for credit in catalogue.credits.rows {
            let film = Int32(clamping: credit.film)
            guard lastFilm[credit.person] != film else { continue }
            lastFilm[credit.person] = film
            let weight = taste.weight(of: credit.person, as: Taste.Part(credit.role))
            if weight > 0 {
                scores[credit.film] = min(scores[credit.film] + Int32(clamping: weight), Self.most)
            }
        }
    }
}
