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
    case alreadyWatched = "already_watched"
    case notWatched = "not_watched"
    case notOnWatchlist = "not_on_watchlist"
    case notFound = "not_found"

    /// The status that an HTTP interface would give.
    package var status: Int {
        switch self {
        case .applied, .alreadyApplied: 200
        case .missingAction, .invalidAction, .missingTarget, .ambiguousTarget, .invalidTarget, .invalidAt,
            .futureAt,
            .unknownKey, .alreadyWatched, .notWatched, .notOnWatchlist:
            400
        case .notFound: 404
        case .notApplied: 424
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
    /// What to print when the entry was refused.
    package var problems: [Problem] = []
}
