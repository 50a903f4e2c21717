import Data

/// How well a film suits the evening, in points that add up to 100 at most.
struct EveningScore: Equatable, Sendable {
    /// Up to 50: what others gave it, weighed by how many they are.
    var rating = 0
    /// Up to 20: how long it has waited.
    var waiting = 0
    /// Up to 20: whether it is of the owner's favourite genres.
    var genres = 0
    /// Up to 10: a shorter film fits into more evenings.
    var length = 0

    var total: Int { rating + waiting + genres + length }
}

/// What decides in which order the films of an evening are shown: whole numbers that a reader can add up.
struct EveningRanking: Equatable, Sendable {
    let favourites: FavouriteGenres
    /// Nil when nothing in the library tells.
    private let today: Day?

    init(_ catalogue: Catalogue, asOf today: Day?) {
        favourites = FavouriteGenres(catalogue)
        self.today = today
    }

    func score(of film: Int, in catalogue: Catalogue) -> EveningScore {
        let facts = catalogue.films[film]
        return EveningScore(
            rating: Self.points(rating: facts.rating, votes: facts.votes),
            waiting: min(days(waitedBy: film, in: catalogue) / Self.daysAPoint, 20),
            genres: favourites.places(in: facts.genres).reduce(0) { $0 + Self.pointsOfGenre[$1] },
            length: Self.points(minutes: catalogue.details(of: film)?.runtime))
    }

    /// How long a film has been on the watchlist, 0 when nobody knows.
    func days(waitedBy film: Int, in catalogue: Catalogue) -> Int {
        guard let today, let day = catalogue.entry(of: film)?.watchlistedOn else { return 0 }
        return max(day.distance(to: today), 0)
    }

    /// About three months.
    private static let daysAPoint = 92

    /// Of the first, the second and the third favourite.
    private static let pointsOfGenre = [10, 6, 4]

    /// A point for each tenth above 5.0 of the mean, to which 1,000 votes of 6.0 are added: so twelve friends
    /// of a film cannot make it the best of all. Where nobody counted the votes, they count as 1,000.
    private static func points(rating: Rating?, votes: Int?) -> Int {
        let known = rating == nil ? 0 : min(votes ?? 1000, 100_000_000)
        let sum = known * (rating?.tenths ?? 0) + 1000 * 60
        return min(max(sum / (known + 1000) - 50, 0), 50)
    }

    /// 10 up to 100 minutes, none from 180 on; in the middle when nobody knows.
    private static func points(minutes: Int?) -> Int {
        guard let minutes else { return 5 }
        return min(max((180 - minutes) / 8, 0), 10)
    }
}
