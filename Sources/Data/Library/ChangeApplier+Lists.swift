/// Lists of films: made, filled, put in order, and thrown away.
///
/// The places in a list are 1 to n without gaps: whatever changes a list leaves it so.
extension ChangeApplier {
    private static var table: String { LibraryPart.filmList.table }
    private static var items: String { LibraryPart.filmListItem.table }

    mutating func createList(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        let (details, place) = (change.details, change.place)
        guard application.user != nil else { return .nobody(at: place.action) }
        if let refusal = lack(of: .filmList) ?? refusalOfColumns(change) { return refusal }
        let given = details.list ?? ""
        let slug = slug(of: given)
        guard !slug.isEmpty else {
            return Refusal(
                .invalidValue,
                "'list' needs a Latin letter or a digit for its address; give what people read as 'name'",
                at: place[.list])
        }
        if let refusal = try refusalOfSecond(slug, change, database) { return refusal }
        var values: [(name: String, value: Value)] = [
            ("slug", .text(slug)), ("name", .text(details.name ?? given)),
        ]
        if let description = details.description { values.append(("description", .text(description))) }
        if let isRanked = details.isRanked { values.append(("ranked", .integer(isRanked ? 1 : 0))) }
        if let visibility = details.visibility { values.append(("visibility", .text(visibility.rawValue))) }
        if let refusal = try refusalOfNewRow(of: Self.table, database) { return refusal }
        let row = try newRow(of: Self.table, nil, database) + values
        let list = try editor.insert(into: Self.table, row, database)
        lists?.append(list)
        return nil
    }

    /// That there is a private list is private, whatever the new one was to be.
    private mutating func refusalOfSecond(
        _ slug: String, _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        let shelf = try shelf(database)
        guard shelf.has(slug: slug), let index = shelf.index(named: slug) else { return nil }
        if isPrivateValue(shelf[index].row["visibility"]) { isPrivate = true }
        return Refusal(.listExists, "there is a list '\(slug)' already", at: change.place[.list])
    }

    mutating func deleteList(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch try openList(change, database) {
        case .refused(let refusal): return refusal
        case .found(let index):
            for item in (lists?[index].items ?? []).reversed() {
                try editor.delete(item.row, of: Self.items, database)
            }
            if let row = lists?[index].row { try editor.delete(row, of: Self.table, database) }
            lists?.remove(at: index)
            return nil
        }
    }

    mutating func addToList(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        let (details, place) = (film.change.details, film.change.place)
        switch try openList(film.change, database) {
        case .refused(let refusal): return refusal
        case .found(let index):
            guard lists?[index].members.contains(ExactText(film.key)) == false else {
                let name = lists?[index].name ?? ""
                return Refusal(
                    .alreadyInList, "\(film.name) is in the list '\(name)' already", at: place[.list])
            }
            let last = (lists?[index].items?.count ?? 0) + 1
            let position = details.position ?? last
            guard 1...last ~= position else { return wrongPlace(in: index, upTo: last, film) }
            if details.remark != nil, !schema.has(Self.items, "note") {
                return .missing("note", of: .filmListItem, at: place[.remark])
            }
            try insert(film, into: index, at: position, database)
            return nil
        }
    }

    private mutating func insert(
        _ film: Subject, into index: Int, at position: Int, _ database: borrowing Database
    ) throws(DatabaseError) {
        try number(from: position - 1, of: index, shiftedBy: 1, database)
        var values: [(name: String, value: Value)] = [
            ("list_id", lists?[index].row["id"] ?? .null), ("tconst", film.tconst),
            ("position", .integer(Int64(position))),
        ]
        if let remark = film.change.details.remark { values.append(("note", .text(remark))) }
        let row = try editor.insert(into: Self.items, values, database)
        lists?.insert(row, into: index, at: position - 1)
    }

    mutating func removeFromList(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch try place(of: film, database) {
        case .refused(let refusal): return refusal
        case .found(let index, let old):
            guard let row = lists?[index].items?[old].row else { return nil }
            try editor.delete(row, of: Self.items, database)
            lists?.removeItem(at: old, of: index)
            try number(from: old, of: index, database)
            return nil
        }
    }

    mutating func moveInList(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch try place(of: film, database) {
        case .refused(let refusal): return refusal
        case .found(let index, let old):
            let last = lists?[index].items?.count ?? 0
            let position = film.change.details.position ?? last
            guard 1...last ~= position else { return wrongPlace(in: index, upTo: last, film) }
            // The row itself is written even where nothing moves: there is always something to remember.
            let isAside = try hasUniquePlaces(database) && !isAt(position, old, of: index)
            try write(isAside ? freePlace(of: index) : position, at: old, of: index, database)
            lists?.moveItem(of: index, from: old, to: position - 1)
            try number(from: min(old, position - 1), of: index, database)
            return nil
        }
    }
}
