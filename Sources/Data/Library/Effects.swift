/// What changes did to the rows of the library, cell by cell: the table `marquee_effect`.
///
/// As plain as the journal beside it, and made when there is something to remember: a library that nothing
/// was applied to has none. The values keep the library's own spelling, for their columns have no type.
struct Effects: ~Copyable {
    private let insert: Statement
    /// The number of this run, which all its changes have.
    private let run: Int

    static let table = "marquee_effect"
    static let columns = [
        "id", "run", "change_id", "step", "kind", "table_name", "row_id", "column_name", "before", "after",
    ]

    private static let definition = """
        CREATE TABLE IF NOT EXISTS marquee_effect(
          id INTEGER PRIMARY KEY,
          run INTEGER NOT NULL,
          change_id INTEGER NOT NULL,
          step INTEGER NOT NULL,
          kind TEXT NOT NULL,
          table_name TEXT NOT NULL,
          row_id,
          column_name TEXT NOT NULL,
          before,
          after
        )
        """

    /// Opens the table for writing, inside a transaction; it is made when it is missing.
    init(_ database: borrowing Database) throws(DatabaseError) {
        try database.execute(Self.definition)
        let runs = try database.prepare("SELECT MAX(run) FROM marquee_effect").all { (row: borrowing Row) in
            row.value(0).integer ?? 0
        }
        insert = try database.prepare(
            """
            INSERT INTO marquee_effect(run, change_id, step, kind, table_name, row_id, column_name, before,
                after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        let (next, overflow) = (runs.first ?? 0).addingReportingOverflow(1)
        run = overflow ? .max : next
    }

    borrowing func record(_ edits: [RowEdit], of change: Int) throws(DatabaseError) {
        for (index, edit) in edits.enumerated() {
            for cell in edit.cells {
                try insert.run(
                    run, change, index + 1, edit.kind.rawValue, edit.table,
                    edit.rowID.map(Value.integer) ?? .null, cell.column, cell.before, cell.after)
            }
        }
    }
}
