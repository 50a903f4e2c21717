import Data

/// Why a film stands where it does tonight.
enum EveningReason: Equatable, Sendable {
    case rating(Rating, votes: Int?)
    case waited(days: Int)
    case likes(genres: [String], FavouriteGenres.Source)
    case short

    /// The reason in words that need no sentence around them.
    var words: Phrase {
        switch self {
        case .rating(let rating, let votes?): Self.words(rating, votes)
        case .rating(let rating, nil): "rated \(rating)"
        case .waited(let days): Self.waited(days)
        case .likes(let genres, .ratings): "you like \(Phrase(listing: genres))"
        case .likes(let genres, .viewings): "you often watch \(Phrase(listing: genres))"
        case .short: "a short evening"
        }
    }

    /// As exactly as it matters: `842 votes`, `350,000 votes`, `1.6 million votes`.
    private static func words(_ rating: Rating, _ votes: Int) -> Phrase {
        switch votes {
        case ..<10_000: "\(rating) from \(votes, "vote", "votes")"
        case ..<1_000_000: "\(rating) from \(grouped: votes / 1000 * 1000) votes"
        default:
            "\(rating) from \(grouped: votes / 1_000_000).\(votes / 100_000 % 10) million votes"
        }
    }

    private static func waited(_ days: Int) -> Phrase {
        let months = days * 12 / 365
        return months < 24 ? "waited \(months, "month", "months")" : "waited \(months / 12, "year", "years")"
    }
}
