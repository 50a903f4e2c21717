/// Which opinions and lists only the owner may see: those that are private, and those that once were.
struct PrivateThings: Sendable {
    private var films: Set<String> = []
    /// By the texts of their ids: tables may store one id in several types.
    private var lists: Set<String> = []

    init(
        _ database: borrowing Database, _ schema: Schema, of user: User?, in log: [LoggedChange]
    ) throws(DatabaseError) {
        var ownership = Ownership(of: user)
        if schema.has(.movieRating), schema.has("movie_rating", "visibility") {
            try database.prepare("SELECT user_id, tconst, visibility FROM movie_rating").rows {
                (row: borrowing Row) in
                if ownership.isOwner(row, 0), isPrivateValue(row.value(2)) { films.insert(row.text(1)) }
            }
        }
        if schema.has(.filmList), schema.has("film_list", "visibility") {
            try database.prepare("SELECT user_id, id, visibility FROM film_list").rows {
                (row: borrowing Row) in
                if ownership.isOwner(row, 0), isPrivateValue(row.value(2)) { lists.insert(row.text(1)) }
            }
        }
        for edit in log.flatMap(\.edits) {
            guard let visibility = edit["visibility"],
                isPrivateValue(visibility.before) || isPrivateValue(visibility.after)
            else { continue }
            if let film = edit["tconst"] { films.insert(film.known.text) }
            if let list = edit["id"] { lists.insert(list.known.text) }
        }
    }

    func include(_ change: LoggedChange) -> Bool { change.edits.contains { include($0) } }

    private func include(_ edit: RowEdit) -> Bool {
        switch edit.table {
        case "movie_rating": edit["tconst"].map { films.contains($0.known.text) } ?? false
        case "user_movie":
            edit["user_rating"]?.isChanged == true
                && edit["tconst"].map { films.contains($0.known.text) } ?? false
        case "film_list": edit["id"].map { lists.contains($0.known.text) } ?? false
        case "film_list_item": edit["list_id"].map { lists.contains($0.known.text) } ?? false
        default: false
        }
    }
}

extension RowEdit.Cell {
    /// What a cell of a key holds, whether the row came, stayed or went.
    var known: Value { after == .null ? before : after }
}
