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
        case .rating(let rating, let votes?): "\(rating) from \(Self.votes(votes))"
        case .rating(let rating, nil): "rated \(rating)"
        case .waited(let days): "waited \(Self.time(days))"
        case .likes(let genres, .ratings): "you like \(Phrase(listing: genres))"
        case .likes(let genres, .viewings): "you often watch \(Phrase(listing: genres))"
        case .short: "a short evening"
        }
    }

    /// As exactly as it matters: `842 votes`, `350,000 votes`, `1.6 million votes`.
    private static func votes(_ votes: Int) -> Phrase {
        switch votes {
        case ..<10_000: "\(votes, "vote", "votes")"
        case ..<1_000_000: "\(grouped: votes / 1000 * 1000) votes"
        default: "\(grouped: votes / 1_000_000).\(votes / 100_000 % 10) million votes"
        }
    }

    private static func time(_ days: Int) -> Phrase {
        let months = days * 12 / 365
        return months < 24 ? "\(months, "month", "months")" : "\(months / 12, "year", "years")"
    }
}
