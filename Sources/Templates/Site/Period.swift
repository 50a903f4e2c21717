package import Data

/// What was watched in a year, or ever, in numbers.
package struct Period: Equatable, Sendable {
    package struct Month: Equatable, Sendable {
        package var viewings = 0
        package var films = 0
    }

    /// Days in a row with a film.
    package struct Streak: Equatable, Sendable {
        package var first: Day
        package let last: Day

        package var days: Int { first.distance(to: last) + 1 }
    }

    package var viewings = 0
    /// How many films the viewings are of.
    package var films = 0
    package var rewatches = 0
    /// How many viewings are known to the month, to the year, and not even so.
    package var monthsOnly = 0
    package var yearsOnly = 0
    package var undated = 0
    /// Of a year, from January to December.
    package var months: [Month] = []
    /// Of a year: how many viewings there were on each of its days, 255 at most.
    package var days: [UInt8] = []
    /// The first and the last viewing whose day is known, as indices in the catalogue's plays.
    package var first: Int?
    package var last: Int?
    /// The longest one, and the latest of equally long ones.
    package var streak: Streak?
    /// How long the viewings took together, and how many of them that is known of.
    package var minutes = 0
    package var timed = 0
    package var waiting: Waiting?
    package var stars = StarsGiven()

    /// Indices in the names of the catalogue's lists of genres.
    package var genres = Ranking()
    /// Years divided by ten, the newest first.
    package var decades = Ranking()
    /// Indices of films that were made in the language.
    package var languages = Ranking()
    /// Indices in the catalogue's people: who is in at least two of the films.
    package var directors = Ranking()
    package var cast = Ranking()
    /// Indices in the catalogue's platforms, with viewings.
    package var platforms = Ranking()
    /// How many viewings were at a place that is no platform.
    package var elsewhere = 0

    /// Whether no film was seen twice, so that viewings and films are the same numbers.
    var isOfFilms: Bool { viewings == films }

    /// How many viewings have no day and so no square in the year.
    package var withoutDay: Int { monthsOnly + yearsOnly }
}

/// How long films were on the watchlist before they were watched, in days.
package struct Waiting: Equatable, Sendable {
    package let films: Int
    /// So many days or less a quarter, a half and three quarters of the films waited.
    package let quarter: Int
    package let half: Int
    package let threeQuarters: Int

    /// Nil without any film.
    init?(_ days: [Int]) {
        guard !days.isEmpty else { return nil }
        let sorted = days.sorted()
        films = days.count
        quarter = sorted[(days.count - 1) / 4]
        half = sorted[(days.count - 1) / 2]
        threeQuarters = sorted[(days.count - 1) * 3 / 4]
    }
}
