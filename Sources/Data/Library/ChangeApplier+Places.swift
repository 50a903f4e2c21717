/// Which list and which place in it a change means.
extension ChangeApplier {
    enum ListSearch {
        case found(Int)
        case refused(Refusal)
    }

    enum PlaceSearch {
        case found(list: Int, place: Int)
        case refused(Refusal)
    }

    mutating func shelf(_ database: borrowing Database) throws(DatabaseError) -> ListShelf {
        if let lists { return lists }
        let owner = application.user?.key
        let rows = try editor.rows(in: LibraryPart.filmList.table, where: [], database).filter { row in
            userID(row["user_id"]).map { User.key(of: $0) } == owner
        }
        let shelf = ListShelf(rows)
        lists = shelf
        return shelf
    }

    /// The list that a change names, with its films read and numbered from 1.
    mutating func openList(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> ListSearch {
        guard application.user != nil else { return .refused(.nobody(at: change.place.action)) }
        if let refusal = lack(of: .filmList) ?? lack(of: .filmListItem) { return .refused(refusal) }
        let name = change.details.list ?? ""
        let shelf = try shelf(database)
        guard let index = shelf.index(named: name) else {
            return .refused(refusalOfMissingList(name, shelf, at: change.place[.list]))
        }
        if isPrivateValue(shelf[index].row["visibility"]) { isPrivate = true }
        guard shelf[index].items == nil else { return .found(index) }
        let id = (name: "list_id", value: shelf[index].row["id"])
        let rows = try editor.rows(in: LibraryPart.filmListItem.table, where: [id], database)
        let places = rows.map { place(of: $0) }
        let order = rows.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        lists?.fill(index, with: order.map { rows[$0] })
        return .found(index)
    }

    /// An entry that would make a private list may be refused, and others of the file still name it.
    mutating func notePrivateList(_ name: String?) {
        guard let name else { return }
        privateNames.formUnion([ExactText(name), ExactText(slug(of: name))])
    }

    /// A list that is not there is private when an entry before would have made it so, or when its name is that
    /// of a private one but for a slip.
    private mutating func refusalOfMissingList(
        _ name: String, _ shelf: ListShelf, at position: Position
    ) -> Refusal {
        let near = shelf.suggestion(for: name)
        let isNearPrivate = near.flatMap { shelf.index(named: $0) }
            .map { isPrivateValue(shelf[$0].row["visibility"]) }
        if isNearPrivate == true || privateNames.contains(ExactText(name)) { isPrivate = true }
        let hint = near.map { "; did you mean '\($0)'?" } ?? ""
        return Refusal(.listNotFound, "there is no list '\(name)'\(hint)", at: position)
    }

    mutating func place(
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

    func place(of row: StoredRow) -> Int {
        switch row["position"] {
        case .integer(let number): Int(number)
        case .real(let number): Int(exactly: number.rounded()) ?? .max
        case .text(let text): Int(text) ?? .max
        case .null, .blob: .max
        }
    }

    func refusalOfColumns(_ change: Change) -> Refusal? {
        let (details, place) = (change.details, change.place)
        let said: [(isGiven: Bool, key: Change.Key)] = [
            (details.description != nil, .description), (details.isRanked != nil, .ranked),
            (details.visibility != nil, .visibility),
        ]
        return said.first { $0.isGiven && !schema.has(LibraryPart.filmList.table, $0.key.rawValue) }.map {
            .missing($0.key.rawValue, of: .filmList, at: place[$0.key])
        }
    }

    func wrongPlace(in index: Int, upTo last: Int, _ film: Subject) -> Refusal {
        Refusal(
            .invalidValue, "the list '\(lists?[index].name ?? "")' has places 1 to \(last)",
            at: film.change.place[.position])
    }
}

/// The places of a list.
extension ChangeApplier {
    /// Gives the films of a list their places from `start` on, where they differ; the ones before it too when
    /// another program left them otherwise.
    ///
    /// Those that move to the end go first, the last of them first: no two rows ever have one place.
    mutating func number(
        from start: Int, of index: Int, shiftedBy shift: Int = 0, _ database: borrowing Database
    ) throws(DatabaseError) {
        guard let items = lists?[index].items else { return }
        let isBroken = start > 0 && place(of: items[start - 1].row) != start
        let moves = ((isBroken ? 0 : start)..<items.count).map { place in
            (
                place: place, from: self.place(of: items[place].row),
                to: place + 1 + (place >= start ? shift : 0)
            )
        }
        for move in moves.reversed() where move.from < move.to {
            try write(move.to, at: move.place, of: index, database)
        }
        for move in moves where move.from > move.to {
            try write(move.to, at: move.place, of: index, database)
        }
    }

    /// Whether the table itself sees to it that no two rows have one place.
    func hasUniquePlaces(_ database: borrowing Database) throws(DatabaseError) -> Bool {
        let question = """
            SELECT 1 FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS part
            WHERE list."unique" AND LOWER(part.name) = 'position'
            """
        return try !database.prepare(question).all(LibraryPart.filmListItem.table) { _ in true }.isEmpty
    }

    func isAt(_ position: Int, _ place: Int, of index: Int) -> Bool {
        lists?[index].items.map { self.place(of: $0[place].row) == position } ?? false
    }

    /// A place behind all that any row has or may get, where a row is in nobody's way.
    func freePlace(of index: Int) -> Int {
        let items = lists?[index].items ?? []
        let places = items.map { place(of: $0.row) }.filter { $0 < .max }
        return max(places.max() ?? 0, items.count) + 1
    }

    mutating func write(
        _ position: Int, at place: Int, of index: Int, _ database: borrowing Database
    ) throws(DatabaseError) {
        guard let row = lists?[index].items?[place].row else { return }
        let value = Value.integer(Int64(position))
        let written = try editor.update(
            row, of: LibraryPart.filmListItem.table, [("position", value)], database)
        lists?.replaceItem(at: place, of: index, by: written)
    }
}
