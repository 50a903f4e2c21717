extension RowEditor {
    /// Makes a row as it was before `edit`. False when it is not as the edit left it: then nothing is
    /// changed.
    mutating func revert(_ edit: RowEdit, _ database: borrowing Database) throws(DatabaseError) -> Bool {
        guard RowIdentity.of(edit.table) != nil else { return false }
        let edit = edit.ofColumns
        let shape = try shape(of: edit.table, in: database)
        // A table that was made anew since, or is gone, has no such row.
        guard edit.cells.allSatisfy({ shape.has($0.column) }),
            shape.identity.key.allSatisfy({ edit[$0] != nil })
        else { return false }
        do throws(DatabaseError) {
            switch edit.kind {
            case .insert: return try revertInsert(edit, shape, database)
            case .update: return try revertUpdate(edit, shape, database)
            case .delete: return try revertDelete(edit, shape, database)
            }
        } catch {
            // "The statement is backed out … preserving changes of prior statements" (SQLite manual, ON
            // CONFLICT): another program made a row that leaves no place for this one.
            guard error.primaryCode == 19, database.isInTransaction else { throw error }
            return false
        }
    }

    private mutating func revertInsert(
        _ edit: RowEdit, _ shape: TableShape, _ database: borrowing Database
    ) throws(DatabaseError) -> Bool {
        guard let row = try row(left: edit, edit.cells, shape, database) else { return false }
        if edit.table == "film_list", let id = edit["id"]?.after {
            guard try rows(in: "film_list_item", where: [("list_id", id)], database).isEmpty else {
                return false
            }
        }
        try delete(row, of: edit.table, database)
        return true
    }

    private mutating func revertUpdate(
        _ edit: RowEdit, _ shape: TableShape, _ database: borrowing Database
    ) throws(DatabaseError) -> Bool {
        let changes = edit.cells.filter { $0.isChanged && !shape.identity.key.contains($0.column) }
        let known = edit.cells.filter { shape.identity.key.contains($0.column) } + changes
        guard let row = try row(left: edit, known, shape, database) else { return false }
        try update(row, of: edit.table, changes.map { ($0.column, $0.before) }, database)
        return true
    }

    private mutating func revertDelete(
        _ edit: RowEdit, _ shape: TableShape, _ database: borrowing Database
    ) throws(DatabaseError) -> Bool {
        for columns in shape.identity.unique {
            let key = columns.map { (name: $0, value: edit[$0]?.before ?? .null) }
            guard try rows(in: edit.table, where: key, database).isEmpty else { return false }
        }
        if edit.table == "film_list_item", let list = edit["list_id"]?.before {
            guard try !rows(in: "film_list", where: [("id", list)], database).isEmpty else { return false }
        }
        var rowID: Int64?
        if !shape.isKeyed, let place = edit.rowID { rowID = try self.rowID(at: place, in: shape, database) }
        let row = try insert(
            into: edit.table, edit.cells.map { ($0.column, $0.before) }, at: rowID, database)
        return edit.cells.allSatisfy { row[$0.column] == $0.before }
    }

    /// The row that an edit made, when it still has the values that the edit left in `cells`.
    private mutating func row(
        left edit: RowEdit, _ cells: [RowEdit.Cell], _ shape: TableShape, _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow? {
        let key = shape.identity.key.map { (name: $0, value: edit[$0]?.after ?? .null) }
        return try rows(in: edit.table, where: key, database).first { row in
            cells.allSatisfy { row[$0.column] == $0.after }
        }
    }
}
