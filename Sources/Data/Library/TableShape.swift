/// A table as it is: its columns, and how one of its rows is told from the others.
struct TableShape: Sendable {
    let name: String
    /// As the table spells them, without generated ones.
    let columns: [String]
    /// The same in small letters.
    let columnNames: [String]
    /// The name by which its rowid can be read, nil when it has none.
    let rowIDName: String?
    /// Whether the rowid is a column, so that it stays with the row: `VACUUM` and texts number others anew.
    let isKeyed: Bool
    let identity: RowIdentity
    /// What tells a row, for a SELECT: its rowid, or its key when it has none.
    let handleColumns: [String]
    /// Asks for rows as ``StoredRow`` reads them.
    let selection: String

    init(of identity: RowIdentity, in database: borrowing Database) throws(DatabaseError) {
        var columns: [String] = []
        var keys: [String] = []
        try database.prepare("SELECT name, pk, UPPER(type), hidden FROM pragma_table_xinfo(?) ORDER BY cid")
            .rows(identity.table) { (row: borrowing Row) in
                if row.integer(3) == 0 { columns.append(row.text(0)) }
                if row.integer(1) > 0 { keys.append(row.text(2)) }
            }
        let hasNoRowID = try !database.prepare(
            "SELECT 1 FROM pragma_table_list(?) WHERE schema = 'main' AND wr"
        ).all(identity.table) { _ in true }.isEmpty
        // Of `INTEGER PRIMARY KEY DESC` the key has an index of its own, and is not the rowid.
        let hasKeyIndex = try !database.prepare("SELECT 1 FROM pragma_index_list(?) WHERE origin = 'pk'")
            .all(identity.table) { _ in true }.isEmpty
        name = identity.table
        self.columns = columns
        columnNames = columns.map { $0.lowercased() }
        self.identity = identity
        isKeyed = keys == ["INTEGER"] && !hasKeyIndex && !hasNoRowID
        rowIDName = hasNoRowID ? nil : freeRowIDName(beside: columnNames)
        handleColumns = rowIDName.map { [$0] } ?? identity.key.map { identifier($0) }
        let selected = handleColumns + columns.map { identifier($0) }
        selection = "SELECT \(selected.joined(separator: ", ")) FROM \(identifier(identity.table))"
    }

    var quotedName: String { identifier(name) }

    /// Tells one row by its handle.
    var handleCondition: String { handleColumns.map { "\($0) IS ?" }.joined(separator: " AND ") }

    func has(_ column: String) -> Bool { columnNames.contains(column) }
}

/// A name by which the rowid of a table can be read: a column may take one of the three, but hardly all of
/// them.
/// - Parameter columns: the names of the table's columns in small letters.
func freeRowIDName(beside columns: [String]) -> String? {
    ["rowid", "_rowid_", "oid"].first { !columns.contains($0) }
}

/// What tells one row of a table from the others.
struct RowHandle: Hashable, Sendable { var values: [Value] }

/// A row as it is stored, for changing it and for remembering what it was.
struct StoredRow: Equatable, Sendable {
    let handle: RowHandle
    /// By the columns' names in small letters.
    private let values: [String: Value]

    init(_ row: borrowing Row, of shape: TableShape) {
        let handles = shape.handleColumns.count
        handle = RowHandle(values: (0..<handles).map { row.value($0) })
        var values: [String: Value] = [:]
        values.reserveCapacity(shape.columnNames.count)
        for (index, column) in shape.columnNames.enumerated() { values[column] = row.value(handles + index) }
        self.values = values
    }

    /// Null for a column that the table lacks.
    subscript(column: String) -> Value { values[column] ?? .null }
}
