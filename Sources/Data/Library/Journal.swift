/// The library's memory of what was applied from which changes file: the table `marquee_change`.
///
/// It is the plainest possible table, so that every SQLite can still open the library. The values before and
/// after are kept in the library's own spelling: their columns have no type, so nothing converts them.
struct Journal: ~Copyable {
    private let insert: Statement
    private let forget: Statement

    static let columns = [
        "id", "changes_file", "entry", "in_file", "line", "action", "user_id", "user_movie_id", "tconst",
        "applied_at",
        "watched_at_before", "watched_at_after", "watchlist_deleted_at_before", "watchlist_deleted_at_after",
    ]

    private static let definition = """
        CREATE TABLE IF NOT EXISTS marquee_change(
          id INTEGER PRIMARY KEY,
          changes_file TEXT NOT NULL,
          entry TEXT NOT NULL,
          in_file INTEGER NOT NULL,
          line INTEGER NOT NULL,
          action TEXT NOT NULL,
          user_id,
          user_movie_id,
          tconst,
          applied_at TEXT NOT NULL,
          watched_at_before,
          watched_at_after,
          watchlist_deleted_at_before,
          watchlist_deleted_at_after
        )
        """

    /// Opens the journal for writing, inside a transaction; the table is made when it is missing.
    init(_ database: borrowing Database) throws(DatabaseError) {
        try database.execute(Self.definition)
        let insert = try database.prepare(
            """
            INSERT INTO marquee_change(changes_file, entry, in_file, line, action, user_id, user_movie_id,
                tconst, applied_at, watched_at_before, watched_at_after, watchlist_deleted_at_before,
                watchlist_deleted_at_after)
            VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        let forget = try database.prepare("UPDATE marquee_change SET in_file = 0 WHERE id = ?")
        self.insert = insert
        self.forget = forget
    }

    borrowing func record(
        _ change: Change, from file: String, at time: Instant, row: EntryRow, after: EntryRow
    ) throws(DatabaseError) {
        try insert.run(
            file, change.canonical, change.place.entry.line, change.action.rawValue, row.userID, row.id,
            row.tconst,
            time.description, row.watchedAt, after.watchedAt, row.deletedAt, after.deletedAt)
    }

    borrowing func forget(_ entries: [RememberedEntry]) throws(DatabaseError) {
        for entry in entries { try forget.run(entry.id) }
    }
}

/// An applied entry that still counts as standing in its file.
struct RememberedEntry: Equatable, Sendable {
    var id: Int
    var canonical: String
}

/// What of a changes file is still to be done: the entries in the file minus those applied and still in the
/// file, counted as a multiset.
struct Pending: Equatable, Sendable {
    /// For each change of the file, whether an earlier run applied it; of equal ones the first count as
    /// applied.
    private(set) var isApplied: [Bool] = []
    /// Applied entries that are no longer in the file: written there again, they are to be applied again. An
    /// entry that says when it happened is never forgotten.
    private(set) var forgotten: [RememberedEntry] = []

    init(_ changes: [Change], remembered: [RememberedEntry]) {
        var open: [ExactText: [RememberedEntry]] = [:]
        for entry in remembered.reversed() { open[ExactText(entry.canonical), default: []].append(entry) }
        for change in changes { isApplied.append(open[ExactText(change.canonical)]?.popLast() != nil) }
        forgotten = open.values.joined().filter { !saysWhen($0.canonical) }.sorted { $0.id < $1.id }
    }

    /// Whether a run has nothing to write.
    var isEmpty: Bool { forgotten.isEmpty && isApplied.allSatisfy { $0 } }
}

/// `at` stands right behind the action in the canonical spelling, and an action holds no quotes.
private func saysWhen(_ canonical: String) -> Bool {
    let parts = canonical.split(separator: "\"", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count > 5 && parts[5].hasPrefix("at\"")
}
