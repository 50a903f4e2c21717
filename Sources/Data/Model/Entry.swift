/// The owner's relation to one film: a row of `user_movie` that was not removed.
package struct Entry: Equatable, BitwiseCopyable, Sendable {
    /// Where an entry stands; removed entries never become values.
    package enum Standing: Sendable { case watchlist, history, unlisted }

    private let number: Int
    @usableFromInline let filmNumber: Int32
    @usableFromInline let listed: OptionalDay
    @usableFromInline let watched: OptionalDay
    private let hasNumber: Bool
    private let isWatched: Bool

    /// - Parameters:
    ///   - film: the index of the film in ``Catalogue/films``.
    ///   - watchlistedOn: the calendar day in the site's time zone, as `watchedOn` is.
    ///   - isWatched: whether the film was watched although nobody knows when.
    package init(id: Int?, film: Int, watchlistedOn: Day?, watchedOn: Day?, isWatched: Bool = false) {
        number = id ?? 0
        hasNumber = id != nil
        self.isWatched = isWatched || watchedOn != nil
        filmNumber = Int32(clamping: film)
        listed = OptionalDay(watchlistedOn)
        watched = OptionalDay(watchedOn)
    }

    /// The id of the row, or nil when the library holds something else than a whole number there.
    package var id: Int? { hasNumber ? number : nil }
    /// The index of the film in ``Catalogue/films``.
    @inlinable package var film: Int { Int(filmNumber) }
    @inlinable package var watchlistedOn: Day? { listed.day }
    /// When the film was watched last, as far as that is known.
    @inlinable package var watchedOn: Day? { watched.day }

    package var standing: Standing {
        if isWatched { return .history }
        return watchlistedOn == nil ? .unlisted : .watchlist
    }
}
