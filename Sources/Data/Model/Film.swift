/// A film and the facts the library holds about it; its texts lie in the catalogue's block.
package struct Film: BitwiseCopyable, Sendable {
    /// The library's key of the film, usually an IMDb id such as `tt0816692`.
    package var tconst: Text
    package var title: Text
    /// Empty when there is none, or when it says the same as the title.
    package var originalTitle: Text
    /// Empty when there is none.
    package var posterPath: Text
    package private(set) var knownVotes: Int
    /// The number of its list in ``Catalogue/genres``.
    package private(set) var genreList: Int32
    package private(set) var knownYear: Int16
    package private(set) var knownRating: Int16

    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - votes: not negative.
    package init(
        tconst: Text, title: Text, originalTitle: Text = .empty, year: Int? = nil, genres: Int = 0,
        rating: Rating? = nil, votes: Int? = nil, posterPath: Text = .empty
    ) {
        self.tconst = tconst
        self.title = title
        self.originalTitle = originalTitle
        self.posterPath = posterPath
        knownVotes = votes ?? -1
        genreList = Int32(clamping: genres)
        knownYear = Int16(clamping: year ?? 0)
        knownRating = Int16(clamping: rating?.tenths ?? -1)
    }

    @inlinable package var year: Int? { knownYear > 0 ? Int(knownYear) : nil }
    @inlinable package var rating: Rating? { knownRating >= 0 ? Rating(tenths: Int(knownRating)) : nil }
    @inlinable package var votes: Int? { knownVotes >= 0 ? knownVotes : nil }
    @inlinable package var genres: Int { Int(genreList) }
}

/// The public's mean rating, kept in tenths so that `8.6` is written as it was read.
package struct Rating: Equatable, Comparable, Hashable, Sendable, CustomStringConvertible {
    package var tenths: Int

    @inlinable package init(tenths: Int) { self.tenths = tenths }

    package static func < (left: Rating, right: Rating) -> Bool { left.tenths < right.tenths }

    /// One decimal, such as `8.6`.
    package var description: String { "\(tenths / 10).\(tenths % 10)" }
}
