/// Which of one user's rows in a table are about which film.
///
/// A table is read once, and not at all when no change asks for it: it need not have an index by film, and
/// looking every change up in all rows would take time by their product.
struct FilmRows: Sendable {
    private var films = TextTable()
    private var handles: [[RowHandle]] = []

    init(_ shape: TableShape, of user: User?, in database: borrowing Database) throws(DatabaseError) {
        let columns = shape.handleColumns.joined(separator: ", ")
        let width = shape.handleColumns.count
        var ownership = Ownership(of: user)
        var last = -1
        try database.prepare(
            "SELECT tconst, user_id, \(columns) FROM \(shape.quotedName) ORDER BY \(columns)"
        )
        .rows { (row: borrowing Row) in
            guard !row.isNull(0), ownership.isOwner(row, 1) else { return }
            last = films.number(of: row, 0, after: last)
            if last == handles.count { handles.append([]) }
            handles[last].append(RowHandle(values: (0..<width).map { row.value(2 + $0) }))
        }
    }

    /// Those about one film, in the order of the table.
    subscript(tconst: String) -> [RowHandle] {
        films.find(tconst.utf8Span.span).map { handles[$0] } ?? []
    }

    mutating func insert(_ handle: RowHandle, of tconst: String) {
        let film = films.number(of: tconst.utf8Span.span)
        if film == handles.count { handles.append([]) }
        handles[film].append(handle)
    }

    mutating func remove(_ handle: RowHandle, of tconst: String) {
        guard let film = films.find(tconst.utf8Span.span) else { return }
        handles[film].removeAll { $0 == handle }
    }
}
