import Data

/// A film's score and what it is made of.
struct EveningVerdict: Equatable, Sendable {
    let points: Int
    /// The strongest first.
    let reasons: [EveningReason]

    init(_ film: Int, of site: Site) {
        let ranking = site.tonight.ranking
        let facts = site.catalogue.films[film]
        let score = ranking.score(of: film, in: site.catalogue)
        var parts: [(points: Int, reason: EveningReason)] = []
        if let rating = facts.rating {
            parts.append((score.rating, .rating(rating, votes: facts.votes)))
        }
        parts.append((score.waiting, .waited(days: ranking.days(waitedBy: film, in: site.catalogue))))
        let genres = ranking.favourites.places(in: facts.genres).map { ranking.favourites.names[$0] }
        parts.append((score.genres, .likes(genres: genres, ranking.favourites.source)))
        // A length that nobody knows is no reason, nor is one that gives less than all.
        if score.length == 10 {
            parts.append((score.length, .short))
        }
        points = score.total
        reasons = parts.enumerated().filter { $0.element.points > 0 }
            .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
            .map(\.element.reason)
    }

    /// Whether the reasons say how others rated the film, so that nothing else has to.
    var saysRating: Bool {
        reasons.contains { if case .rating = $0 { true } else { false } }
    }

    /// Such as `72 points: 8.6 from 1.6 million votes · waited 3 years`.
    var sentence: String {
        let score = counted(points, "point", "points")
        return reasons.isEmpty ? score : "\(score): \(reasons.map(\.words).joined(separator: " · "))"
    }
}
