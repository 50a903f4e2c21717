/// A database as text: its tables and one `INSERT` a row, always in the same order and spelling.
///
/// The form is the one `sqlite3 library.db .dump` prints, but for two things: numbers are written as short as
/// they can be read back (8.6, not 8.5999999999999996447), and text that cannot stand in a literal is written
/// as a blob.
struct CanonicalDump {
    private(set) var bytes: [UInt8] = []

    /// Appends the whole database.
    mutating func write(_ database: borrowing Database) throws(DatabaseError) {
        append("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n")
        for table in try tables(of: database) {
            append("\(table.definition);\n")
            try write(table, of: database)
        }
        try writeSequences(of: database)
        try writeIndexes(of: database)
        append("COMMIT;\n")
    }

    /// Rows go in the order of their rowids, which is the order they were written in: a text keeps its
    /// owner's order, and a changed row stays on its line.
    private mutating func write(_ table: Table, of database: borrowing Database) throws(DatabaseError) {
        let columns = try columns(of: table, in: database)
        let names = columns.map { identifier($0) }.joined(separator: ", ")
        // Names cannot be bound; they come from the schema and are quoted.
        let rows = try database.prepare(
            "SELECT \(names) FROM \(identifier(table.name)) ORDER BY \(table.order(columns))")
        var written: [UInt8] = []
        let prefix = Array(
            "INSERT INTO \(plainIdentifier(table.name))\(table.hasGenerated ? "(\(names))" : "") VALUES(".utf8
        )
        try rows.rows { (row: borrowing Row) in
            written += prefix
            for column in columns.indices {
                if column > 0 { written.append(UInt8(ascii: ",")) }
                written.appendLiteral(row, column)
            }
            written += Array(");\n".utf8)
        }
        bytes += written
    }

    private mutating func writeSequences(of database: borrowing Database) throws(DatabaseError) {
        let exists = try database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'").all {
            _ in true
        }
        guard !exists.isEmpty else { return }
        append("DELETE FROM sqlite_sequence;\n")
        var written: [UInt8] = []
        try database.prepare("SELECT name, seq FROM sqlite_sequence ORDER BY name").rows {
            (row: borrowing Row) in
            written += Array("INSERT INTO sqlite_sequence VALUES(".utf8)
            written.appendLiteral(row, 0)
            written.append(UInt8(ascii: ","))
            written.appendLiteral(row, 1)
            written += Array(");\n".utf8)
        }
        bytes += written
    }

    private mutating func writeIndexes(of database: borrowing Database) throws(DatabaseError) {
        let definitions = try database.prepare(
            "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid"
        ).all { (row: borrowing Row) in row.text(0) }
        for definition in definitions { append("\(definition);\n") }
    }

    private mutating func append(_ text: String) { bytes += Array(text.utf8) }
}

/// A table as the schema describes it.
private struct Table {
    var name: String
    var definition: String
    var isWithoutRowid: Bool
    var hasGenerated = false

    /// What its rows are sorted by.
    func order(_ columns: [String]) -> String {
        let free = isWithoutRowid ? nil : freeRowIDName(beside: columns.map { $0.lowercased() })
        return free ?? columns.indices.map { "\($0 + 1)" }.joined(separator: ", ")
    }
}

private func tables(of database: borrowing Database) throws(DatabaseError) -> [Table] {
    var tables = try database.prepare(
        """
        SELECT entity.name, entity.sql, list.wr,
            (SELECT COUNT(*) FROM pragma_table_xinfo(entity.name) WHERE hidden > 0)
        FROM sqlite_schema AS entity JOIN pragma_table_list AS list
            ON list.name = entity.name AND list.schema = 'main'
        WHERE entity.type = 'table' AND entity.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY entity.rowid
        """
    ).all { (row: borrowing Row) in
        Table(
            name: row.text(0), definition: row.text(1), isWithoutRowid: row.value(2) == .integer(1),
            hasGenerated: row.value(3) != .integer(0))
    }
    tables.removeAll { $0.definition.isEmpty }
    return tables
}

private func columns(of table: Table, in database: borrowing Database) throws(DatabaseError) -> [String] {
    try database.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid")
        .all(table.name) { (row: borrowing Row) in row.text(0) }
}

/// The name in quotes, for SQL that names what a schema holds.
func identifier(_ name: String) -> String {
    "\"\(name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
}

/// The name as `.dump` spells it: quoted only when it must be.
private func plainIdentifier(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
            true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte != name.utf8.first
        default: false
        }
    }
    return isPlain && !name.isEmpty && !isKeyword(name) ? name : identifier(name)
}
