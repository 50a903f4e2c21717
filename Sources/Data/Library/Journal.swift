/// The library's memory of what was applied from which changes file: the table `marquee_change`, and beside
/// it what that did to the rows (``Effects``).
///
/// It is the plainest possible table, so that every SQLite can still open the library. The values before and
/// after are kept in the library's own spelling: their columns have no type, so nothing converts them.
struct Journal: ~Copyable {
    private let insert: Statement
    private let forget: Statement
    private var effects: Effects?

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
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id
            """)
        let forget = try database.prepare("UPDATE marquee_change SET in_file = 0 WHERE id = ?")
        self.insert = insert
        self.forget = forget
    }

    /// Remembers one change and returns its number.
    @discardableResult
    mutating func record(
        _ record: Record, from file: String, at time: Instant, _ database: borrowing Database
    ) throws(DatabaseError) -> Int {
        let ids = try insert.all(
            file, record.entry, record.isInFile ? 1 : 0, record.line, record.action, record.userID,
            record.row?.id ?? .null, record.tconst, time.description, record.row?.watchedAt ?? .null,
            record.after?.watchedAt ?? .null, record.row?.deletedAt ?? .null, record.after?.deletedAt ?? .null
        ) { (row: borrowing Row) in Int(row.integer(0)) }
        guard let id = ids.first else {
            throw DatabaseError(code: 19, message: "the journal took no record of a change")
        }
        if effects == nil { effects = try Effects(database) }
        try effects?.record(record.edits, of: id)
        return id
    }

    borrowing func forget(_ entries: [RememberedEntry]) throws(DatabaseError) {
        for entry in entries { try forget.run(entry.id) }
    }

    /// One change, for remembering.
    struct Record {
        /// The entry in its canonical spelling.
        var entry: String
        var isInFile = true
        var line: Int
        var action: String
        var userID: Value
        var tconst = Value.null
        /// The user's entry, where it is about one.
        var row: EntryRow?
        var after: EntryRow?
        var edits: [RowEdit]
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
