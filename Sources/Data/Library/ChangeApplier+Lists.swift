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
        let shelf = try shelf(database)
        guard !shelf.has(slug: slug) else {
            return Refusal(.listExists, "there is a list '\(slug)' already", at: place[.list])
        }
        var values: [(name: String, value: Value)] = [
            ("slug", .text(slug)), ("name", .text(details.name ?? given)),
        ]
        if let description = details.description { values.append(("description", .text(description))) }
        if let isRanked = details.isRanked { values.append(("ranked", .integer(isRanked ? 1 : 0))) }
        if let visibility = details.visibility { values.append(("visibility", .text(visibility.rawValue))) }
        let row = try newRow(of: Self.table, nil, database) + values
        let list = try editor.insert(into: Self.table, row, database)
        lists?.append(list)
        return nil
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
            guard let list = lists?[index] else { return nil }
            guard !list.members.contains(ExactText(film.key)) else {
                return Refusal(
                    .alreadyInList, "\(film.name) is in the list '\(list.name)' already", at: place[.list])
            }
            let count = list.items?.count ?? 0
            let position = details.position ?? count + 1
            guard 1...(count + 1) ~= position else { return wrongPlace(in: list, upTo: count + 1, film) }
            if details.remark != nil, !schema.has(Self.items, "note") {
                return .missing("note", of: .filmListItem, at: place[.remark])
            }
            // From the end: no two rows ever have one place.
            try number(from: position - 1, of: index, shiftedBy: 1, database)
            var values: [(name: String, value: Value)] = [
                ("list_id", list.row["id"]), ("tconst", film.tconst),
                ("position", .integer(Int64(position))),
            ]
            if let remark = details.remark { values.append(("note", .text(remark))) }
            let row = try editor.insert(into: Self.items, values, database)
            lists?.insert(row, into: index, at: position - 1)
            return nil
        }
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
            guard let list = lists?[index], let items = list.items else { return nil }
            let position = film.change.details.position ?? items.count
            guard 1...items.count ~= position else { return wrongPlace(in: list, upTo: items.count, film) }
            lists?.moveItem(of: index, from: old, to: position - 1)
            // The row itself is written even where nothing moves: there is always something to remember.
            try write(position, at: position - 1, of: index, database)
            try number(from: min(old, position - 1), of: index, database)
            return nil
        }
    }
}

// MARK: - Finding

extension ChangeApplier {
    private enum ListSearch {
        case found(Int)
        case refused(Refusal)
    }

    private enum PlaceSearch {
        case found(list: Int, place: Int)
        case refused(Refusal)
    }

    private mutating func shelf(_ database: borrowing Database) throws(DatabaseError) -> ListShelf {
        if let lists { return lists }
        let owner = application.user?.key
        let rows = try editor.rows(in: Self.table, where: [], database).filter { row in
            userID(row["user_id"]).map { User.key(of: $0) } == owner
        }
        let shelf = ListShelf(rows)
        lists = shelf
        return shelf
    }

    /// The list that a change names, with its films read and numbered from 1.
    private mutating func openList(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> ListSearch {
        guard application.user != nil else { return .refused(.nobody(at: change.place.action)) }
        if let refusal = lack(of: .filmList) ?? lack(of: .filmListItem) { return .refused(refusal) }
        let name = change.details.list ?? ""
        let shelf = try shelf(database)
        guard let index = shelf.index(named: name) else {
            let hint = shelf.suggestion(for: name).map { "; did you mean '\($0)'?" } ?? ""
            return .refused(
                Refusal(.listNotFound, "there is no list '\(name)'\(hint)", at: change.place[.list]))
        }
        if isPrivateValue(shelf[index].row["visibility"]) { isPrivate = true }
        guard shelf[index].items == nil else { return .found(index) }
        let id = (name: "list_id", value: shelf[index].row["id"])
        let rows = try editor.rows(in: Self.items, where: [id], database)
        let places = rows.map { place(of: $0) }
        let order = rows.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        lists?.fill(index, with: order.map { rows[$0] })
        return .found(index)
    }

    private mutating func place(
        of film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> PlaceSearch {
        switch try openList(film.change, database) {
        case .refused(let refusal): return .refused(refusal)
        case .found(let index):
            let key = ExactText(film.key)
            guard let place = lists?[index].items?.firstIndex(where: { $0.tconst == key }) else {
                let name = lists?[index].name ?? ""
                return .refused(
                    Refusal(
                        .notInList, "\(film.name) is not in the list '\(name)'",
                        at: film.change.place[.list]))
            }
            return .found(list: index, place: place)
        }
    }

    private func place(of row: StoredRow) -> Int {
        switch row["position"] {
        case .integer(let number): Int(number)
        case .real(let number): Int(exactly: number.rounded()) ?? .max
        case .text(let text): Int(text) ?? .max
        case .null, .blob: .max
        }
    }

    private func refusalOfColumns(_ change: Change) -> Refusal? {
        let (details, place) = (change.details, change.place)
        let said: [(isGiven: Bool, key: Change.Key)] = [
            (details.description != nil, .description), (details.isRanked != nil, .ranked),
            (details.visibility != nil, .visibility),
        ]
        return said.first { $0.isGiven && !schema.has(Self.table, $0.key.rawValue) }.map {
            .missing($0.key.rawValue, of: .filmList, at: place[$0.key])
        }
    }

    private func wrongPlace(in list: ListShelf.List, upTo last: Int, _ film: Subject) -> Refusal {
        Refusal(
            .invalidValue, "the list '\(list.name)' has places 1 to \(last)", at: film.change.place[.position]
        )
    }
}

// MARK: - Numbering

extension ChangeApplier {
    /// Gives the films of a list their places from `start` on, where they differ; the ones before it too when
    /// another program left them otherwise.
    private mutating func number(
        from start: Int, of index: Int, shiftedBy shift: Int = 0, _ database: borrowing Database
    ) throws(DatabaseError) {
        guard let items = lists?[index].items else { return }
        let isBroken = start > 0 && place(of: items[start - 1].row) != start
        let first = isBroken ? 0 : start
        let places = shift > 0 ? Array((first..<items.count).reversed()) : Array(first..<items.count)
        for place in places {
            let position = place + 1 + (place >= start ? shift : 0)
            if self.place(of: items[place].row) != position {
                try write(position, at: place, of: index, database)
            }
        }
    }

    private mutating func write(
        _ position: Int, at place: Int, of index: Int, _ database: borrowing Database
    ) throws(DatabaseError) {
        guard let row = lists?[index].items?[place].row else { return }
        let value = Value.integer(Int64(position))
        let written = try editor.update(row, of: Self.items, [("position", value)], database)
        lists?.replaceItem(at: place, of: index, by: written)
    }
}
