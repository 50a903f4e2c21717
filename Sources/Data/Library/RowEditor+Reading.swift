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
        var rows: [StoredRow] = []
        for handle in filmRows[table]?[tconst] ?? [] {
            if let row = try row(handle, of: shape, in: database) { rows.append(row) }
        }
        return rows
    }

    /// The rows, of anybody, in which each of `columns` has the value given.
    mutating func rows(
        in table: String, where columns: [(name: String, value: Value)], _ database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        let shape = try shape(of: table, in: database)
        let condition = columns.map { "\(identifier($0.name)) IS ?" }.joined(separator: " AND ")
        return try rows(of: shape, where: condition, binding: columns.map(\.value), in: database)
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
        let condition = shape.handleColumns.map { "\($0) IS ?" }.joined(separator: " AND ")
        return try rows(of: shape, where: condition, binding: handle.values, in: database).first
    }

    private func rows(
        of shape: TableShape, where condition: String, binding values: [Value],
        in database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        let handles = shape.handleColumns.joined(separator: ", ")
        let columns = shape.columns.map { identifier($0) }.joined(separator: ", ")
        var rows: [StoredRow] = []
        try database.prepare(
            """
            SELECT \(handles), \(columns) FROM \(shape.quotedName)
            WHERE \(condition.isEmpty ? "TRUE" : condition) ORDER BY \(handles)
            """
        ).rows(binding: values) { (row: borrowing Row) in rows.append(StoredRow(row, of: shape)) }
        return rows
    }
}
