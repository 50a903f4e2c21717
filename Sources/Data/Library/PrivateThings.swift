/// Which opinions and lists only the owner may see: those that are private, and those that once were.
struct PrivateThings: Sendable {
    private var films: Set<String> = []
    /// By the texts of their ids: tables may store one id in several types.
    private var lists: Set<String> = []
    /// Those of which anything is known.
    private var knownLists: Set<String> = []

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
        if schema.has(.filmList) {
            let visibility = schema.select("visibility", of: "film_list")
            try database.prepare("SELECT user_id, id, \(visibility) FROM film_list").rows {
                (row: borrowing Row) in
                guard ownership.isOwner(row, 0) else { return }
                knownLists.insert(row.text(1))
                if isPrivateValue(row.value(2)) { lists.insert(row.text(1)) }
            }
        }
        for edit in log.flatMap(\.edits) {
            if edit.table == "film_list", let list = edit["id"] { knownLists.insert(list.known.text) }
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
        case "film_list_item":
            edit[RowEdit.privacy] != nil || edit["list_id"].map { isPrivateList($0.known.text) } ?? true
        default: false
        }
    }

    /// One that is gone, and of which nobody knows what it was, may have been private.
    private func isPrivateList(_ id: String) -> Bool { lists.contains(id) || !knownLists.contains(id) }
}

extension RowEdit {
    /// The name of a cell that is no column: it says that the list of a film's place was private.
    ///
    /// Another program may throw the list away and give its number to one that everybody may see.
    static let privacy = "film_list.visibility"

    /// The edit with the remark that it was made in a private list.
    var inPrivateList: RowEdit {
        guard table == "film_list_item", self[Self.privacy] == nil else { return self }
        let word = Value.text(Visibility.owner.rawValue)
        var edit = self
        edit.cells.append(Cell(Self.privacy, before: word, after: word))
        return edit
    }

    /// The edit without that remark, as it was done to the columns of the row.
    var ofColumns: RowEdit {
        var edit = self
        edit.cells.removeAll { $0.column == Self.privacy }
        return edit
    }
}

extension RowEdit.Cell {
    /// What a cell of a key holds, whether the row came, stayed or went.
    var known: Value { after == .null ? before : after }
}
