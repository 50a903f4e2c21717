/// A film and the facts the library holds about it.
package struct Film: Equatable, Sendable {
    /// The library's key of the film, usually an IMDb id such as `tt0816692`.
    package var tconst: String
    package var title: String
    package var originalTitle: String?
    package var year: Int?
    package var genres: [String]
    package var rating: Rating?
    package var votes: Int?
    package var posterPath: String?
    package var tmdbID: Int?

    package init(
        tconst: String, title: String, originalTitle: String? = nil, year: Int? = nil, genres: [String] = [],
        rating: Rating? = nil, votes: Int? = nil, posterPath: String? = nil, tmdbID: Int? = nil
    ) {
        self.tconst = tconst
        self.title = title
        self.originalTitle = originalTitle
        self.year = year
        self.genres = genres
        self.rating = rating
        self.votes = votes
        self.posterPath = posterPath
        self.tmdbID = tmdbID
    }
}

/// The public's mean rating, kept in tenths so that `8.6` is written as it was read.
package struct Rating: Equatable, Comparable, Hashable, Sendable, CustomStringConvertible {
    package var tenths: Int

    package init(tenths: Int) { self.tenths = tenths }

    package static func < (left: Rating, right: Rating) -> Bool { left.tenths < right.tenths }

    /// One decimal, such as `8.6`.
    package var description: String { "\(tenths / 10).\(tenths % 10)" }
}
