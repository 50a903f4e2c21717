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
        var reasons: [EveningReason] = []
        var points: [Int] = []
        reasons.reserveCapacity(4)
        points.reserveCapacity(4)
        // The strongest first; of equal ones the one that was added first.
        func add(_ reason: EveningReason, _ value: Int) {
            guard value > 0 else { return }
            let place = points.firstIndex { $0 < value } ?? points.count
            points.insert(value, at: place)
            reasons.insert(reason, at: place)
        }
        if let rating = facts.rating { add(.rating(rating, votes: facts.votes), score.rating) }
        add(.waited(days: ranking.days(waitedBy: film, in: site.catalogue)), score.waiting)
        if score.genres > 0 {
            let genres = ranking.favourites.places(in: facts.genres).map { ranking.favourites.names[$0] }
            add(.likes(genres: genres, ranking.favourites.source), score.genres)
        }
        // A length that nobody knows is no reason, nor is one that gives less than all.
        if score.length == 10 { add(.short, score.length) }
        self.points = score.total
        self.reasons = reasons
    }

    /// Whether the reasons say how others rated the film, so that nothing else has to.
    var saysRating: Bool {
        reasons.contains { if case .rating = $0 { true } else { false } }
    }

    fileprivate var score: Phrase { "\(points, "point", "points")" }
}

extension HTMLWriter {
    /// Writes such as `72 points: 8.6 from 1.6 million votes · waited 3 years`.
    mutating func write(_ verdict: EveningVerdict) {
        say(verdict.score)
        for (place, reason) in verdict.reasons.enumerated() {
            write(place == 0 ? ": " : " · ")
            say(reason.words)
        }
    }
}

extension MarkdownWriter {
    mutating func write(_ verdict: EveningVerdict) {
        say(verdict.score)
        for (place, reason) in verdict.reasons.enumerated() {
            write(place == 0 ? ": " : " · ")
            say(reason.words)
        }
    }
}
