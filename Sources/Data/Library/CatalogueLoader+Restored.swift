extension CatalogueLoader {
    /// Reads from the journal what was put back on the watchlist, but for what was undone.
    ///
    /// A change is told only when its film is shown: the journal remembers films that are nobody's business
    /// any more.
    mutating func readRestored(_ database: borrowing Database) throws(DatabaseError) {
        guard try hasJournal(database) else { return }
        var undone: Set<Int64> = []
        var restored: [Restored] = []
        try database.prepare(
            """
            SELECT user_id, id, action, entry, tconst, applied_at FROM marquee_change
            WHERE action IN ('restore_to_watchlist', 'undo') ORDER BY id DESC
            """
        ).rows { (row: borrowing Row) in
            guard ownership.isOwner(row, 0), !undone.contains(row.integer(1)) else { return }
            if row.text(2) == "undo" {
                if let change = Int64(row.text(3).dropFirst("undo ".count)) { undone.insert(change) }
                return
            }
            guard let key = keys.find(row, 4), filmOfKey[key] >= 0, let time = Timestamp(parsing: row.text(5))
            else { return }
            restored.append(Restored(film: Int(filmOfKey[key]), on: clock.day(of: time)))
        }
        catalogue.restored = restored
    }

    /// It may have been made since the schema was read; one that was there and is somebody else's has no
    /// columns of ours.
    private func hasJournal(_ database: borrowing Database) throws(DatabaseError) -> Bool {
        let table = "marquee_change"
        if schema.has(table) { return Journal.columns.allSatisfy { schema.has(table, $0) } }
        return try count(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND LOWER(name) = 'marquee_change'",
            database) > 0
    }
}
