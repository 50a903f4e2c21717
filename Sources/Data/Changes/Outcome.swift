/// What became of one entry of a changes file. The names and statuses are the product's contract.
package enum Outcome: String, CaseIterable, Sendable {
    case applied
    case alreadyApplied = "already_applied"
    /// Good in itself, but another entry of the file was refused, and it is all or nothing.
    case notApplied = "not_applied"
    case missingAction = "missing_action"
    case invalidAction = "invalid_action"
    case missingTarget = "missing_target"
    case ambiguousTarget = "ambiguous_target"
    case invalidTarget = "invalid_target"
    case invalidAt = "invalid_at"
    case futureAt = "future_at"
    case unknownKey = "unknown_key"
    /// A key that the action needs is missing, or has a value that it cannot have.
    case missingValue = "missing_value"
    case invalidValue = "invalid_value"
    /// The library has no table or column for it; `marquee upgrade` adds it.
    case unsupportedByLibrary = "unsupported_by_library"
    /// Several films have the title and year; the message names them.
    case ambiguousMovie = "ambiguous_movie"
    case alreadyWatched = "already_watched"
    case notWatched = "not_watched"
    case notOnWatchlist = "not_on_watchlist"
    case alreadyOnWatchlist = "already_on_watchlist"
    /// The film has several viewings, and the entry does not say which.
    case ambiguousPlay = "ambiguous_play"
    case playNotFound = "play_not_found"
    case notRated = "not_rated"
    case notReviewed = "not_reviewed"
    case alreadyFavorite = "already_favorite"
    case notFavorite = "not_favorite"
    case alreadyTagged = "already_tagged"
    case notTagged = "not_tagged"
    case listExists = "list_exists"
    case listNotFound = "list_not_found"
    case alreadyInList = "already_in_list"
    case notInList = "not_in_list"
    /// The film is being watched, paused or dropped already.
    case alreadyInState = "already_in_state"
    case platformNotFound = "platform_not_found"
    case alreadySubscribed = "already_subscribed"
    case notSubscribed = "not_subscribed"
    case notFound = "not_found"

    /// The status that an HTTP interface would give.
    package var status: Int {
        switch self {
        case .applied, .alreadyApplied: 200
        case .notFound, .playNotFound, .listNotFound, .platformNotFound: 404
        case .notApplied: 424
        default: 400
        }
    }

    /// Whether the owner has to mend the entry.
    package var isRefusal: Bool { status == 400 || status == 404 }
}

/// What became of one entry, in words, and the entry as it is now when it was applied.
package struct ChangeResult: Equatable, Sendable {
    package var position: Position
    /// The action as the file spells it; nil when it names none.
    package var action: String?
    package var outcome: Outcome
    package var message: String
    package var userMovie: UserMovie?
    /// The film that it is about, when the library knows one.
    package var film: FilmName?
    /// What applying did to the library's rows.
    package var edits: [RowEdit] = []
    /// Whether it is about an opinion or a list that only the owner may see.
    package var isPrivate: Bool
    /// What to print when the entry was refused.
    package var problems: [Problem] = []
}
