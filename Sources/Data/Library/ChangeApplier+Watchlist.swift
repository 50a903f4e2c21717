/// What brings films to the watchlist and takes them off.
extension ChangeApplier {
    mutating func addToWatchlist(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry else {
            try addEntry(film, database)
            return nil
        }
        if try isWatched(entry, database) {
            return Refusal(
                .alreadyWatched,
                "\(film.name) is already watched; 'restore_to_watchlist' puts it on the watchlist again")
        }
        let isRemoved = try isRemoved(entry, database)
        guard isRemoved || entry.state.watchlistedAt == nil else {
            return Refusal(.alreadyOnWatchlist, "\(film.name) is already on the watchlist")
        }
        var values: [(name: String, value: Value)] = []
        if isRemoved {
            try keepOnlyViewing(of: entry, film, database)
            values = [("watchlist_deleted_at", .null), ("watched_at", .null)]
        }
        if entry.state.watchlistedAt == nil {
            values.append(("watchlisted_at", .text(film.time.description)))
        }
        try editor.update(entry, of: "user_movie", values, database)
        return nil
    }

    private mutating func addEntry(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) {
        var values = try newRow(of: "user_movie", film, database)
        values.append(("watchlisted_at", .text(film.time.description)))
        try editor.insert(into: "user_movie", values, database)
    }

    mutating func removeFromWatchlist(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry, try isOnWatchlist(entry, database) else {
            return Refusal(.notOnWatchlist, "\(film.name) is not on the watchlist")
        }
        let plays = try plays(of: film.key, database)
        let values =
            plays.isEmpty
            ? [("watchlist_deleted_at", .text(film.time.description))] : times(of: entry, after: plays)
        try editor.update(entry, of: "user_movie", values, database)
        return nil
    }

    mutating func restoreToWatchlist(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry, try isWatched(entry, database) else {
            return Refusal(.notWatched, "\(film.name) is not watched, so there is nothing to restore")
        }
        if film.change.details.forgetsPlays == true {
            for play in try plays(of: film.key, database).compactMap(\.row) {
                try editor.delete(play, of: "play", database)
            }
        } else {
            try keepOnlyViewing(of: entry, film, database)
        }
        var values: [(name: String, value: Value)] = [("watched_at", .null)]
        // Where a film was moved to the history, the same instant stands in both columns.
        if entry.state.deletedAt != nil { values.append(("watchlist_deleted_at", .null)) }
        try editor.update(entry, of: "user_movie", values, database)
        return nil
    }

    private mutating func isOnWatchlist(
        _ entry: StoredRow, _ database: borrowing Database
    ) throws(DatabaseError) -> Bool {
        let state = entry.state
        guard state.watchlistedAt != nil, state.deletedAt == nil else { return false }
        return try !isWatched(entry, database)
    }

    /// The first columns of a new row of the user: whose it is, and its number where the table does not give
    /// one itself.
    mutating func newRow(
        of table: String, _ film: Subject?, _ database: borrowing Database
    ) throws(DatabaseError) -> [(name: String, value: Value)] {
        var values: [(name: String, value: Value)] = []
        let shape = try editor.shape(of: table, in: database)
        if shape.identity.key.first == "id", !shape.isKeyed {
            let highest = try database.prepare("SELECT MAX(id) FROM \(shape.quotedName)").all {
                (row: borrowing Row) in row.integer(0)
            }
            let (next, overflow) = (highest.first ?? 0).addingReportingOverflow(1)
            values.append(("id", overflow ? .null : .integer(next)))
        }
        values.append(("user_id", try owner(database)))
        if let film { values.append(("tconst", film.tconst)) }
        return values
    }
}
