/// What brings films to the watchlist and takes them off.
extension ChangeApplier {
    mutating func addToWatchlist(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry else { return try addEntry(film, database) }
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
            if let refusal = try keepOnlyViewing(of: entry, film, database) { return refusal }
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
    ) throws(DatabaseError) -> Refusal? {
        if let refusal = try refusalOfNewRow(of: "user_movie", database) { return refusal }
        var values = try newRow(of: "user_movie", film, database)
        values.append(("watchlisted_at", .text(film.time.description)))
        try editor.insert(into: "user_movie", values, database)
        return nil
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
        } else if let refusal = try keepOnlyViewing(of: entry, film, database) {
            return refusal
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
}
