/// Changes rows of the library one by one, and remembers what each was before.
///
/// Everything an action writes goes through here: so it is known exactly, and can be undone. The old state
/// stands in the condition of each write: a row that is not as it was read is not changed.
struct RowEditor {
    let owner: User?
    /// Whether the order of the rowids is the order of a text.
    let isText: Bool
    var shapes: [String: TableShape] = [:]
    var filmRows: [String: FilmRows] = [:]
    var orders: [String: RowOrder] = [:]
    /// What was done since ``takeEdits()``.
    private var edits: [RowEdit] = []
    /// The rows that came and went meanwhile.
    private var moves: [(row: StoredRow, shape: TableShape, isNew: Bool)] = []

    init(for owner: User?, isText: Bool) {
        self.owner = owner
        self.isText = isText
    }

    mutating func takeEdits() -> [RowEdit] {
        defer { (edits, moves) = ([], []) }
        return edits
    }

    /// Forgets what was done since ``takeEdits()``, because the database took it back; false when there was
    /// nothing.
    mutating func takeBack() -> Bool {
        for move in moves.reversed() {
            if move.isNew { forget(move.row, of: move.shape) } else { note(move.row, of: move.shape) }
        }
        return !takeEdits().isEmpty
    }

    /// Adds a row, at a place of its own or at the end, and returns it as it is stored.
    @discardableResult
    mutating func insert(
        into table: String, _ values: [(name: String, value: Value)], at rowID: Int64? = nil,
        _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow {
        let shape = try shape(of: table, in: database)
        let place = rowID.flatMap { rowID in shape.rowIDName.map { ($0, Value.integer(rowID)) } }
        let names = (place.map { [$0.0] } ?? []) + values.map { identifier($0.name) }
        let bound = (place.map { [$0.1] } ?? []) + values.map(\.value)
        let marks = [String](repeating: "?", count: bound.count).joined(separator: ", ")
        let handle = try changed(
            """
            INSERT INTO \(shape.quotedName)(\(names.joined(separator: ", "))) VALUES (\(marks))
            RETURNING \(shape.handleColumns.joined(separator: ", "))
            """, binding: bound, shape, in: database)
        guard let row = try row(handle, of: shape, in: database) else { throw notOnce(0, shape) }
        note(row, of: shape)
        moves.append((row, shape, true))
        edits.append(
            RowEdit(
                .insert, table, rowID: shape.isKeyed ? row.rowID : nil,
                cells: shape.columnNames.map { RowEdit.Cell($0, before: .null, after: row[$0]) }))
        return row
    }

    /// Gives columns of a row new values, and returns it as it is stored then.
    @discardableResult
    mutating func update(
        _ row: StoredRow, of table: String, _ values: [(name: String, value: Value)],
        _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow {
        let shape = try shape(of: table, in: database)
        let changes = values.filter { row[$0.name] != $0.value }
        if !changes.isEmpty {
            let (condition, old) = condition(of: row, changes.map(\.name), shape)
            _ = try changed(
                """
                UPDATE \(shape.quotedName)
                SET \(changes.map { "\(identifier($0.name)) = ?" }.joined(separator: ", "))
                WHERE \(condition) RETURNING \(shape.handleColumns.joined(separator: ", "))
                """, binding: changes.map(\.value) + old, shape, in: database)
        }
        guard let after = try self.row(row.handle, of: shape, in: database) else { throw notOnce(0, shape) }
        let context = shape.identity.context.filter { name in
            shape.has(name) && !changes.contains { $0.name == name }
        }
        edits.append(
            RowEdit(
                .update, table, rowID: shape.isKeyed ? row.rowID : nil,
                cells: (shape.identity.key + context + changes.map(\.name)).map {
                    RowEdit.Cell($0, before: row[$0], after: after[$0])
                }))
        return after
    }

    mutating func delete(
        _ row: StoredRow, of table: String, _ database: borrowing Database
    ) throws(DatabaseError) {
        let shape = try shape(of: table, in: database)
        let place = try place(of: row, shape, in: database)
        let (condition, old) = condition(of: row, [], shape)
        _ = try changed(
            """
            DELETE FROM \(shape.quotedName) WHERE \(condition)
            RETURNING \(shape.handleColumns.joined(separator: ", "))
            """, binding: old, shape, in: database)
        forget(row, of: shape)
        moves.append((row, shape, false))
        edits.append(
            RowEdit(
                .delete, table, rowID: place,
                cells: shape.columnNames.map { RowEdit.Cell($0, before: row[$0], after: .null) }))
    }

    /// That the row is the one that was read: its place, its key, and what is about to change.
    private func condition(
        of row: StoredRow, _ columns: [String], _ shape: TableShape
    ) -> (sql: String, values: [Value]) {
        let names = shape.identity.key + columns
        let terms = shape.handleColumns + names.map { identifier($0) }
        return (
            terms.map { "\($0) IS ?" }.joined(separator: " AND "),
            row.handle.values + names.map { row[$0] }
        )
    }

    /// Runs a statement that has to change one row exactly, and returns which.
    private func changed(
        _ sql: String, binding values: [Value], _ shape: TableShape, in database: borrowing Database
    ) throws(DatabaseError) -> RowHandle {
        let width = shape.handleColumns.count
        var handles: [RowHandle] = []
        try database.prepare(sql).rows(binding: values) { (row: borrowing Row) in
            handles.append(RowHandle(values: (0..<width).map { row.value($0) }))
        }
        guard let handle = handles.first, handles.count == 1 else { throw notOnce(handles.count, shape) }
        return handle
    }

    private func notOnce(_ count: Int, _ shape: TableShape) -> DatabaseError {
        DatabaseError(code: 19, message: "a row of \(shape.name) changed \(count) times, not once")
    }
}
