/// Applies typed changes to the rows of one user, inside an open transaction.
struct ChangeApplier: ~Copyable {
    private let application: Application
    private let source: SourceText?
    private let rowsByID: Statement
    private let entries: EntriesOfFilms
    private let update: Statement
    private let journal: Journal
    private let userMovies: UserMovieReader

    init(
        _ database: borrowing Database, _ schema: Schema, _ application: Application, for changes: ChangesFile
    ) throws(DatabaseError) {
        let rowsByID = try database.prepare(
            "SELECT \(EntryRow.columns) FROM user_movie WHERE id = ? ORDER BY tconst")
        let entries = try EntriesOfFilms(named: changes, of: application.user, in: database)
        // The old values stand in the condition: a row that is not as it was read is not changed.
        let update = try database.prepare(
            """
            UPDATE user_movie SET watched_at = ?, watchlist_deleted_at = ?
            WHERE id IS ? AND user_id IS ? AND tconst IS ? AND watched_at IS ? AND watchlist_deleted_at IS ?
            RETURNING id
            """)
        let journal = try Journal(database)
        let userMovies = try UserMovieReader(database, schema, application)
        self.application = application
        source = changes.source
        self.rowsByID = rowsByID
        self.entries = entries
        self.update = update
        self.journal = journal
        self.userMovies = userMovies
    }

    /// Does what one change says, or says why not.
    borrowing func apply(_ change: Change) throws(DatabaseError) -> ChangeResult {
        guard let time = time(of: change) else {
            return refused(change, .futureAt, futureMessage(change), at: change.place[.at])
        }
        guard let target = change.target, let row = try row(of: target) else {
            let name = change.target?.description ?? "film"
            return refused(
                change, .notFound, "there is no \(name) on your lists", at: change.place.target)
        }
        switch decision(on: change, at: time, row) {
        case .refuse(let outcome, let message):
            return refused(change, outcome, message, at: change.place.action)
        case .write(let after):
            try write(after, over: row)
            try journal.record(change, from: application.file, at: application.now, row: row, after: after)
            return ChangeResult(
                position: change.place.entry, action: change.action.rawValue, outcome: .applied,
                message: "applied",
                userMovie: try userMovies.read(after))
        }
    }

    borrowing func forget(_ entries: [RememberedEntry]) throws(DatabaseError) { try journal.forget(entries) }

    private enum Decision {
        case write(EntryRow)
        case refuse(Outcome, String)
    }

    /// What an action needs, and what it makes of a row; nothing but the two times ever changes.
    private func decision(on change: Change, at time: Instant, _ row: EntryRow) -> Decision {
        let name = change.target?.description ?? ""
        let state = row.state
        var after = row
        switch change.action {
        case .markAsWatched:
            if let watchedAt = state.watchedAt {
                let day = application.zone.day(of: watchedAt)
                return .refuse(.alreadyWatched, "\(name) is already watched, since \(day)")
            }
            guard state.watchlistedAt != nil else {
                return .refuse(.notOnWatchlist, "\(name) was never put on the watchlist")
            }
            after.watchedAt = .text(time.description)
        case .restoreToWatchlist:
            guard state.watchedAt != nil else {
                return .refuse(.notWatched, "\(name) is not watched, so there is nothing to restore")
            }
            after.watchedAt = .null
            // Where a film was moved to the history, the same instant stands in both columns.
            if state.deletedAt != nil { after.deletedAt = .null }
        default:
            return .refuse(.unsupportedByLibrary, "the library has no place for this")
        }
        return .write(after)
    }

    /// When the change happened: as it says, at noon of the day it says, or now; nil when that lies in the
    /// future.
    private func time(of change: Change) -> Instant? {
        let time: Instant
        switch change.details.at {
        case .instant(let instant)?: time = instant
        case .date(let date)?: time = date.firstDay.map { application.zone.noon(of: $0) } ?? application.now
        case nil: time = application.now
        }
        return time <= application.now ? time : nil
    }

    private func futureMessage(_ change: Change) -> String {
        switch change.details.at {
        case .date(let date)? where date.day != nil:
            "'at' lies in the future: \(date) means its noon; leave 'at' out to mean now"
        default: "'at' lies in the future"
        }
    }

    /// The user's row; somebody else's and removed ones are as good as missing, and nothing tells which it
    /// was.
    private borrowing func row(of target: Change.Target) throws(DatabaseError) -> EntryRow? {
        var found: EntryRow?
        let owner = application.user?.key
        let zone = application.zone
        let take = { (row: borrowing Row) in
            guard found == nil, let user = userID(row, 1), User.key(of: user) == owner else { return }
            if case .film(let tconst) = target, ExactText(row.text(2)) != ExactText(tconst) { return }
            let candidate = EntryRow(row)
            if !candidate.state.isRemoved(in: zone) { found = candidate }
        }
        switch target {
        case .entry(let id): try rowsByID.rows(id, body: take)
        case .film(let tconst):
            for id in entries[tconst] { try rowsByID.rows(id, body: take) }
        }
        return found
    }

    private borrowing func write(_ after: EntryRow, over row: EntryRow) throws(DatabaseError) {
        let changed = try update.all(
            after.watchedAt, after.deletedAt, row.id, row.userID, row.tconst, row.watchedAt, row.deletedAt
        ) { _ in true }
        guard changed.count == 1 else {
            throw DatabaseError(
                code: 19, message: "row \(row.id.text) of user_movie changed \(changed.count) times, not once"
            )
        }
    }

    private func refused(_ change: Change, _ outcome: Outcome, _ message: String, at position: Position?)
        -> ChangeResult
    {
        let position = position ?? change.place.entry
        return ChangeResult(
            position: change.place.entry, action: change.action.rawValue, outcome: outcome, message: message,
            problems: [
                source?.problem(.error, outcome.rawValue, message, at: position)
                    ?? Problem(.error, outcome.rawValue, message, at: position)
            ])
    }
}
