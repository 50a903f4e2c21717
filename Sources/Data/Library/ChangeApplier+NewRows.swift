/// New rows of the user, and their numbers.
extension ChangeApplier {
    /// The number of the next new row of a table.
    enum NextID {
        /// The table counts itself.
        case given
        case number(Int64)
        /// Nothing follows the ids that are there.
        case unknown
    }

    /// Why a table can take no new row; to be asked before anything is written.
    mutating func refusalOfNewRow(
        of table: String, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard case .unknown = try nextID(of: table, database) else { return nil }
        return Refusal(
            .unsupportedByLibrary,
            "the ids in the table '\(table)' are not all whole numbers, so no new one follows from them")
    }

    /// The first columns of a new row of the user: whose it is, and its number where the table does not give
    /// one itself.
    mutating func newRow(
        of table: String, _ film: Subject?, _ database: borrowing Database
    ) throws(DatabaseError) -> [(name: String, value: Value)] {
        var values: [(name: String, value: Value)] = []
        if case .number(let id) = try nextID(of: table, database) {
            values.append(("id", .integer(id)))
            nextIDs[table] = next(after: id)
        }
        values.append(("user_id", try owner(database)))
        if let film { values.append(("tconst", film.tconst)) }
        return values
    }

    /// A table without an index of its ids is read whole, so it is asked once.
    private mutating func nextID(
        of table: String, _ database: borrowing Database
    ) throws(DatabaseError) -> NextID {
        if let known = nextIDs[table] { return known }
        let shape = try editor.shape(of: table, in: database)
        var found = NextID.given
        if shape.identity.key.first == "id", !shape.isKeyed {
            try database.prepare(
                """
                SELECT MAX(id), MAX(typeof(id) NOT IN ('integer', 'null')) FROM \(shape.quotedName)
                """
            ).rows { (row: borrowing Row) in
                found = row.value(1) == .integer(1) ? .unknown : next(after: row.integer(0))
            }
        }
        nextIDs[table] = found
        return found
    }

    private func next(after id: Int64) -> NextID {
        let (next, overflow) = id.addingReportingOverflow(1)
        return overflow ? .unknown : .number(next)
    }
}
