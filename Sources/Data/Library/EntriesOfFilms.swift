/// Which of the user's rows are about the films that changes name.
///
/// The table is read once, and not at all when no change names a film: it need not have an index by film, and
/// looking every change up in all rows would take time by their product.
struct EntriesOfFilms {
    private var films = TextTable()
    private var ids: [[Value]]

    init(
        named changes: ChangesFile, of user: User?, in database: borrowing Database
    ) throws(DatabaseError) {
        for change in changes.typed {
            if case .film(let tconst)? = change.target { _ = films.number(of: tconst.utf8Span.span) }
        }
        ids = [[Value]](repeating: [], count: films.count)
        guard films.count > 0 else { return }
        var ownership = Ownership(of: user)
        try database.prepare("SELECT id, user_id, tconst FROM user_movie ORDER BY id").rows {
            (row: borrowing Row) in
            guard let film = films.find(row, 2), ownership.isOwner(row, 1) else { return }
            ids[film].append(row.value(0))
        }
    }

    /// The ids of the rows about one film, lowest first.
    subscript(tconst: String) -> [Value] { films.find(tconst.utf8Span.span).map { ids[$0] } ?? [] }
}
