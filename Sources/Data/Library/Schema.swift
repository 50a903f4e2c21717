/// Which of the tables and columns we know the library has.
///
/// A library usually belongs to another application, so what is missing and optional counts as null, and what
/// is extra is left alone.
struct Schema: Equatable, Sendable {
    private var columns: [String: Set<String>] = [:]
    /// Views and virtual tables of names that we know.
    private var impostors: [String] = []
    /// Indexes of names that we know: no table can have the name of an index.
    private var indexes: [String] = []

    /// What a library must have to be shown at all.
    private static let required: [(table: String, columns: [String])] = [
        ("movie", ["tconst", "primary_title"]),
        ("user_movie", ["id", "user_id", "tconst", "watchlisted_at", "watchlist_deleted_at", "watched_at"]),
        ("platform", ["id", "platform_slug", "platform_name"]),
        ("user_platform", ["user_id", "platform_id"]),
        ("movie_availability", ["tconst", "platform_id", "is_available", "last_checked"]),
    ]

    /// Reads the schema, or says everything that it lacks.
    init(of database: borrowing Database, path: String) throws(LibraryError) {
        do throws(DatabaseError) {
            try self.init(reading: database)
        } catch {
            throw LibraryError(error, path: path)
        }
        if let impostor = impostors.first(where: { LibraryPart(rawValue: $0) == nil }) {
            throw LibraryError(
                .bad, "not_a_table", "\(impostor) is a view or a virtual table; it must be a table",
                file: path)
        }
        if let missing = missing() { throw LibraryError(.bad, "missing_schema", missing, file: path) }
    }

    /// Only real tables count: a view or a virtual table of a known name could run for ever, so it is
    /// refused. A virtual table has no pages of its own, hence no root page.
    init(reading database: borrowing Database) throws(DatabaseError) {
        let statement = try database.prepare(
            """
            SELECT LOWER(entity.name), entity.type = 'table' AND entity.rootpage > 0, LOWER(field.name),
                entity.type = 'index'
            FROM sqlite_schema AS entity
            LEFT JOIN pragma_table_xinfo(
                CASE WHEN entity.type = 'table' AND entity.rootpage > 0 THEN entity.name END) AS field
            WHERE entity.type IN ('table', 'view', 'index')
                AND LOWER(entity.name) IN ('movie', 'user_movie', 'platform', 'user_platform',
                    'movie_availability', 'users', 'users_user', 'marquee_change', 'marquee_effect',
                    'person', 'credit', 'play', 'movie_rating', 'favorite', 'film_state', 'tag',
                    'film_list', 'film_list_item', 'user_profile')
            ORDER BY entity.name, field.cid
            """)
        try statement.rows { (row: borrowing Row) in
            let table = row.text(0)
            if row.value(1) == .integer(1) {
                columns[table, default: []].insert(row.text(2))
            } else if row.value(3) == .integer(1) {
                indexes.append(table)
            } else {
                impostors.append(table)
            }
        }
    }

    /// Refuses tables of the journal's names that are somebody else's.
    func checkJournal(path: String) throws(LibraryError) {
        for (table, needed) in [("marquee_change", Journal.columns), (Effects.table, Effects.columns)] {
            guard let found = columns[table] else { continue }
            let missing = needed.filter { !found.contains($0) }
            guard !missing.isEmpty else { continue }
            throw LibraryError(
                .bad, "foreign_journal",
                "the table \(table) was not made by marquee: it lacks \(missing.joined(separator: ", "))",
                file: path)
        }
    }

    /// Whether the library has a table of ours for this; one of the same name that is not counts as none.
    func has(_ part: LibraryPart) -> Bool {
        columns[part.table].map { $0.isSuperset(of: part.neededColumns) } ?? false
    }

    /// Whether the library has anything that pages are made of beside those of a core library.
    var knowsMore: Bool {
        LibraryPart.allCases.contains { has($0) } || has("user_movie", "user_rating")
    }

    func has(_ table: String) -> Bool { columns[table] != nil }

    /// What has the name of a table that the library lacks; nil when the name is free.
    func rival(of part: LibraryPart) -> String? {
        if has(part) { return nil }
        if has(part.table) || impostors.contains(part.table) { return "table" }
        return indexes.contains(part.table) ? "index" : nil
    }

    func has(_ table: String, _ column: String) -> Bool { columns[table]?.contains(column) ?? false }

    /// The column's name for a SELECT, or `NULL` when the library lacks it; both come from our own literals.
    func select(_ column: String, of table: String) -> String { has(table, column) ? column : "NULL" }

    private func missing() -> String? {
        let tables = Self.required.filter { !has($0.table) }.map(\.table)
        let fields = Self.required.filter { has($0.table) }.flatMap { required in
            required.columns.filter { !has(required.table, $0) }.map { "\(required.table).\($0)" }
        }
        guard !tables.isEmpty || !fields.isEmpty else { return nil }
        let parts = [named("table", tables), named("column", fields)].compactMap { $0 }
        return "the library lacks \(parts.joined(separator: " and "))"
    }

    private func named(_ noun: String, _ names: [String]) -> String? {
        names.isEmpty ? nil : "the \(noun)\(names.count == 1 ? "" : "s") \(names.joined(separator: ", "))"
    }
}
