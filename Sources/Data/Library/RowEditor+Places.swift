/// What is known of tables while rows come and go.
extension RowEditor {
    mutating func note(_ row: StoredRow, of shape: TableShape) {
        filmRows[shape.name]?.insert(row.handle, of: row["tconst"].text)
        if let rowID = row.rowID { orders[shape.name]?.insert(rowID) }
    }

    mutating func forget(_ row: StoredRow, of shape: TableShape) {
        filmRows[shape.name]?.remove(row.handle, of: row["tconst"].text)
        if let rowID = row.rowID { orders[shape.name]?.remove(rowID) }
    }

    /// See ``RowEdit/rowID``.
    mutating func place(
        of row: StoredRow, _ shape: TableShape, in database: borrowing Database
    ) throws(DatabaseError) -> Int64? {
        guard isText, let rowID = row.rowID, !shape.isKeyed else { return row.rowID }
        return try order(of: shape, in: database)?.place(of: rowID)
    }

    private mutating func order(
        of shape: TableShape, in database: borrowing Database
    ) throws(DatabaseError) -> RowOrder? {
        guard let name = shape.rowIDName, !shape.isKeyed else { return nil }
        if let order = orders[shape.name] { return order }
        let order = try RowOrder(of: shape, rowID: name, in: database)
        orders[shape.name] = order
        return order
    }

    /// A free rowid at the place that a row had; nil for the end.
    ///
    /// In a text the rows behind it may have to be numbered anew. In a database file the place is the rowid
    /// that the row had, and the others are left alone.
    mutating func rowID(
        at place: Int64, in shape: TableShape, _ database: borrowing Database
    ) throws(DatabaseError) -> Int64? {
        guard let name = shape.rowIDName else { return nil }
        guard isText else {
            let question = "SELECT 1 FROM \(shape.quotedName) WHERE \(name) = ?"
            let taken = try database.prepare(question).all(Value.integer(place)) { _ in true }
            return taken.isEmpty ? place : nil
        }
        guard let order = try order(of: shape, in: database) else { return nil }
        var room = order.room(at: place)
        if room == .none {
            try space(shape, named: name, database)
            room = orders[shape.name]?.room(at: place) ?? .end
        }
        if case .rowID(let rowID) = room { return rowID }
        return nil
    }

    private mutating func space(
        _ shape: TableShape, named name: String, _ database: borrowing Database
    ) throws(DatabaseError) {
        let update = try database.prepare("UPDATE \(shape.quotedName) SET \(name) = ? WHERE \(name) = ?")
        try orders[shape.name]?.space { (old, new) throws(DatabaseError) in
            try update.run(Value.integer(new), Value.integer(old))
        }
        // Its rows are told by the rowids that they had.
        filmRows[shape.name] = nil
    }
}

extension StoredRow {
    /// Nil where rows have none.
    var rowID: Int64? {
        if handle.values.count == 1, case .integer(let rowID) = handle.values[0] { rowID } else { nil }
    }
}
