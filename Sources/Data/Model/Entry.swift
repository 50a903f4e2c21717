/// The owner's relation to one film: a row of `user_movie` that was not removed.
package struct Entry: Equatable, Sendable {
    /// Where an entry stands; removed entries never become values.
    package enum Standing: Sendable { case watchlist, history, unlisted }

    /// The id of the row, or nil when the library holds something else than a whole number there.
    package var id: Int?
    /// The index of the film in ``Catalogue/films``.
    package var film: Int
    package var watchlistedAt: Timestamp?
    package var watchedAt: Timestamp?
    /// The calendar days of both in the site's time zone.
    package var watchlistedOn: Day?
    package var watchedOn: Day?

    package init(
        id: Int?, film: Int, watchlistedAt: Timestamp?, watchedAt: Timestamp?, watchlistedOn: Day?,
        watchedOn: Day?
    ) {
        self.id = id
        self.film = film
        self.watchlistedAt = watchlistedAt
        self.watchedAt = watchedAt
        self.watchlistedOn = watchlistedOn
        self.watchedOn = watchedOn
    }

    package var standing: Standing {
        if watchedAt != nil { return .history }
        return watchlistedAt == nil ? .unlisted : .watchlist
    }
}
