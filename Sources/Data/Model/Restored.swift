/// That the owner put a film back on the watchlist by a change.
package struct Restored: Equatable, BitwiseCopyable, Sendable {
    private let filmNumber: Int32
    /// The day on which the change was applied.
    package let on: Day

    /// - Parameter film: the index of the film in ``Catalogue/films``.
    package init(film: Int, on day: Day) {
        filmNumber = Int32(clamping: film)
        on = day
    }

    package var film: Int { Int(filmNumber) }
}
