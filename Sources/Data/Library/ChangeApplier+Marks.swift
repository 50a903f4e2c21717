/// Favourites, tags, and films that were begun.
extension ChangeApplier {
    mutating func favorite(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        if let refusal = lack(of: .favorite) { return refusal }
        guard try editor.rows(of: film.key, in: "favorite", database).isEmpty else {
            return Refusal(.alreadyFavorite, "\(film.name) is a favourite already")
        }
        var values = try newRow(of: "favorite", film, database)
        if schema.has("favorite", "created_at") {
            values.append(("created_at", .text(film.time.description)))
        }
        try editor.insert(into: "favorite", values, database)
        return nil
    }

    mutating func unfavorite(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        if let refusal = lack(of: .favorite) { return refusal }
        let rows = try editor.rows(of: film.key, in: "favorite", database)
        guard !rows.isEmpty else { return Refusal(.notFavorite, "\(film.name) is no favourite") }
        for row in rows { try editor.delete(row, of: "favorite", database) }
        return nil
    }

    mutating func tag(_ film: Subject, _ database: borrowing Database) throws(DatabaseError) -> Refusal? {
        if let refusal = lack(of: .tag) { return refusal }
        guard let tag = film.change.details.tag else { return Refusal(.missingValue, "'tag' needs 'tag'") }
        guard try tags(of: film, database).allSatisfy({ $0["tag"] != .text(tag) }) else {
            return Refusal(
                .alreadyTagged, "\(film.name) has the tag '\(tag)' already", at: film.change.place[.tag])
        }
        let values = try newRow(of: "tag", film, database) + [("tag", .text(tag))]
        try editor.insert(into: "tag", values, database)
        return nil
    }

    mutating func untag(_ film: Subject, _ database: borrowing Database) throws(DatabaseError) -> Refusal? {
        if let refusal = lack(of: .tag) { return refusal }
        guard let tag = film.change.details.tag else { return Refusal(.missingValue, "'untag' needs 'tag'") }
        let tags = try tags(of: film, database)
        let rows = tags.filter { $0["tag"] == .text(tag) }
        guard !rows.isEmpty else {
            let near = suggestion(for: tag, among: tags.map { $0["tag"].text })
            let hint = near.map { "; did you mean '\($0)'?" } ?? ""
            return Refusal(
                .notTagged, "\(film.name) does not have the tag '\(tag)'\(hint)",
                at: film.change.place[.tag])
        }
        for row in rows { try editor.delete(row, of: "tag", database) }
        return nil
    }

    private mutating func tags(
        of film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        try editor.rows(of: film.key, in: "tag", database)
    }

    /// Notes that a film is being watched, paused or dropped.
    mutating func begin(
        _ film: Subject, _ state: Begun.State, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        if let refusal = lack(of: .filmState) { return refusal }
        let row = try editor.rows(of: film.key, in: "film_state", database).first
        guard row?["state"] != .text(state.rawValue) else {
            return Refusal(.alreadyInState, "\(film.name) is \(state.inWords) already")
        }
        var values: [(name: String, value: Value)] = [("state", .text(state.rawValue))]
        if schema.has("film_state", "since") { values.append(("since", .text(film.time.description))) }
        if let row {
            try editor.update(row, of: "film_state", values, database)
        } else {
            let new = try newRow(of: "film_state", film, database) + values
            try editor.insert(into: "film_state", new, database)
        }
        return nil
    }

    /// A film that was seen to its end is begun no more.
    mutating func endState(of film: Subject, _ database: borrowing Database) throws(DatabaseError) {
        guard schema.has(.filmState) else { return }
        for row in try editor.rows(of: film.key, in: "film_state", database) {
            try editor.delete(row, of: "film_state", database)
        }
    }
}

extension Begun.State {
    fileprivate var inWords: String { self == .watching ? "being watched" : rawValue }
}
