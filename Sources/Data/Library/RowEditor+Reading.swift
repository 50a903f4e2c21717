/// Reading what is about to be changed.
extension RowEditor {
    mutating func shape(of table: String, in database: borrowing Database) throws(DatabaseError) -> TableShape
    {
        if let shape = shapes[table] { return shape }
        guard let identity = RowIdentity.of(table) else {
            throw DatabaseError(code: 1, message: "no change can be made in the table \(table)")
        }
        let shape = try TableShape(of: identity, in: database)
        shapes[table] = shape
        return shape
    }

    /// The user's rows about a film.
    mutating func rows(
        of tconst: String, in table: String, _ database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        let shape = try shape(of: table, in: database)
        if filmRows[table] == nil { filmRows[table] = try FilmRows(shape, of: owner, in: database) }
        let handles = filmRows[table]?[tconst] ?? []
        return try rows(
            of: shape, where: shape.handleCondition, binding: handles.map(\.values), in: database)
    }

    /// The rows, of anybody, in which each of `columns` has the value given.
    mutating func rows(
        in table: String, where columns: [(name: String, value: Value)], _ database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        let shape = try shape(of: table, in: database)
        let condition = columns.map { "\(identifier($0.name)) IS ?" }.joined(separator: " AND ")
        return try rows(of: shape, where: condition, binding: [columns.map(\.value)], in: database)
    }

    /// A row that was read before, as it is now.
    mutating func row(
        _ handle: RowHandle, of table: String, _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow? {
        try row(handle, of: shape(of: table, in: database), in: database)
    }

    func row(
        _ handle: RowHandle, of shape: TableShape, in database: borrowing Database
    ) throws(DatabaseError) -> StoredRow? {
        try rows(of: shape, where: shape.handleCondition, binding: [handle.values], in: database).first
    }

    /// Asks once for each of `bindings`; the statement is compiled once, which costs more than a row.
    private func rows(
        of shape: TableShape, where condition: String, binding bindings: [[Value]],
        in database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        guard !bindings.isEmpty else { return [] }
        let statement = try database.prepare(
            """
            \(shape.selection) WHERE \(condition.isEmpty ? "TRUE" : condition)
            ORDER BY \(shape.handleColumns.joined(separator: ", "))
            """)
        var rows: [StoredRow] = []
        for values in bindings {
            try statement.rows(binding: values) { (row: borrowing Row) in
                rows.append(StoredRow(row, of: shape))
            }
        }
        return rows
    }
}
