/// A row of the journal with what it did, as undoing needs it.
struct JournalRow: Sendable {
    var change: LoggedChange
    var userID: Value
    var tconst: Value
    /// The user's entry before and after, as far as the journal keeps it.
    var before: EntryRow?
    var after: EntryRow?
}

extension Library {
    /// What was applied to the rows of a user, oldest first.
    package borrowing func log(of user: User?) throws(LibraryError) -> [LoggedChange] {
        try schema.checkJournal(path: path)
        return try reading { () throws(DatabaseError) in try readJournal(of: user).map(\.change) }
    }

    /// The journal, inside an open transaction.
    borrowing func readJournal(of user: User?) throws(DatabaseError) -> [JournalRow] {
        guard try hasTable("marquee_change") else { return [] }
        var rows = try readChanges(of: user)
        try readEffects(of: &rows)
        for index in rows.indices where rows[index].change.edits.isEmpty { rows[index].readOldEdits() }
        // From the newest, for an undo that was undone itself undoes nothing.
        var undone: [Int: Int] = [:]
        for index in rows.indices.reversed() {
            let change = rows[index].change
            rows[index].change.undoneBy = undone[change.id]
            if let undoes = change.undoes, undone[change.id] == nil { undone[undoes] = change.id }
        }
        let privacy = try PrivateThings(database, schema, of: user, in: rows.map(\.change))
        for index in rows.indices { rows[index].change.isPrivate = privacy.include(rows[index].change) }
        return rows
    }

    private borrowing func readChanges(of user: User?) throws(DatabaseError) -> [JournalRow] {
        var rows: [JournalRow] = []
        var ownership = Ownership(of: user)
        var reader = ValueReader(path: "", table: "movie") { _ in "" }
        let place = folder(of: path)
        try database.prepare(changesQuery()).rows { (row: borrowing Row) in
            guard ownership.isOwner(row, 0) else { return }
            var change = LoggedChange(
                id: Int(row.integer(1)), appliedAt: row.text(6), file: joined(place, row.text(2)),
                line: Int(row.integer(4)), action: row.text(5), isPrivate: true)
            if change.action == Self.undo { change.undoes = Int(row.text(3).dropFirst(Self.undo.count + 1)) }
            if !row.isNull(8) {
                change.film = FilmName(
                    tconst: row.text(8), title: reader.text(row, 13, "primary_title"),
                    year: reader.integer(row, 14, "start_year", in: 1...9999))
            }
            rows.append(JournalRow(row, change))
        }
        return rows
    }

    private borrowing func changesQuery() -> String {
        """
        SELECT user_id, id, changes_file, entry, line, action, applied_at, user_movie_id, tconst,
            watched_at_before, watched_at_after, watchlist_deleted_at_before, watchlist_deleted_at_after,
            (SELECT primary_title FROM movie WHERE movie.tconst = change.tconst),
            (SELECT \(schema.select("start_year", of: "movie")) FROM movie
                WHERE movie.tconst = change.tconst), user_id
        FROM marquee_change AS change ORDER BY id
        """
    }

    /// How an undo stands in the journal: the action, and the entry `undo 12`.
    static var undo: String { "undo" }

    private borrowing func readEffects(of rows: inout [JournalRow]) throws(DatabaseError) {
        guard try hasTable(Effects.table) else { return }
        var next = rows.startIndex
        var step: Value?
        try database.prepare(
            """
            SELECT change_id, run, step, kind, table_name, row_id, column_name, before, after
            FROM marquee_effect ORDER BY change_id, step, id
            """
        ).rows { (row: borrowing Row) in
            let id = row.integer(0)
            while next < rows.endIndex, rows[next].change.id < id { (next, step) = (next + 1, nil) }
            guard next < rows.endIndex, rows[next].change.id == id,
                let kind = RowEdit.Kind(rawValue: row.text(3))
            else { return }
            if row.value(2) != step {
                step = row.value(2)
                rows[next].change.run = Int(row.integer(1))
                rows[next].change.edits.append(
                    RowEdit(
                        kind, row.text(4), rowID: row.isNull(5) ? nil : row.integer(5), cells: []))
            }
            let cell = RowEdit.Cell(row.text(6), before: row.value(7), after: row.value(8))
            rows[next].change.edits[rows[next].change.edits.count - 1].cells.append(cell)
        }
    }

    /// The journal may have been made since the library was opened.
    private borrowing func hasTable(_ name: String) throws(DatabaseError) -> Bool {
        try !database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND LOWER(name) = ?")
            .all(name) { _ in true }.isEmpty
    }
}

/// A path as seen from a folder, as seen from where that folder is named.
private func joined(_ folder: String, _ path: String) -> String {
    guard folder != ".", !path.hasPrefix("/") else { return path }
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    for part in path.split(separator: "/") {
        if part == "..", let last = parts.last, !["", ".", ".."].contains(last) {
            parts.removeLast()
        } else {
            parts.append(part)
        }
    }
    return parts.joined(separator: "/")
}

extension JournalRow {
    fileprivate init(_ row: borrowing Row, _ change: LoggedChange) {
        self.change = change
        // Telling whose row it is may have converted the first column.
        userID = row.value(15)
        tconst = row.value(8)
        guard !row.isNull(7) else { return }
        before = EntryRow(
            id: row.value(7), userID: userID, tconst: tconst, deletedAt: row.value(11),
            watchedAt: row.value(9))
        after = EntryRow(
            id: row.value(7), userID: userID, tconst: tconst, deletedAt: row.value(12),
            watchedAt: row.value(10))
    }

    /// A change that an older version applied: it changed the two times, which the journal keeps itself.
    fileprivate mutating func readOldEdits() {
        guard let before, let after else { return }
        let cells: [(String, Value, Value)] = [
            ("id", before.id, after.id), ("user_id", userID, userID), ("tconst", tconst, tconst),
            ("watched_at", before.watchedAt, after.watchedAt),
            ("watchlist_deleted_at", before.deletedAt, after.deletedAt),
        ]
        change.edits = [
            RowEdit(
                .update, "user_movie", rowID: nil,
                cells: cells.map { RowEdit.Cell($0.0, before: $0.1, after: $0.2) })
        ]
    }
}
