/// The owner's lists and the places on them, while the films are not known yet.
struct ListRows {
    fileprivate struct List {
        var slug: Text
        var name: Text
        var description: Text
        var isRanked: Bool
    }

    fileprivate struct Item {
        var list: Int
        var position: Int
        var key: Int
        var note: Text
    }

    fileprivate var lists: [List] = []
    fileprivate var ids = TextTable()
    /// The list with each id, or -1: it is not for this audience, or nobody knows which one is meant.
    fileprivate var listOfID: [Int] = []
    fileprivate var items: [Item] = []
}

extension CatalogueLoader {
    mutating func readLists(_ database: borrowing Database) throws(DatabaseError) {
        if schema.has(.filmList) { try readListNames(database) }
        if schema.has(.filmListItem) { try readListItems(database) }
    }

    private mutating func readListNames(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "film_list") { (row: borrowing Row) in row.text(0) }
        let optional = ["description", "ranked", "visibility"].map { schema.select($0, of: "film_list") }
        try database.prepare(
            """
            SELECT id, user_id, slug, name, \(optional.joined(separator: ", "))
            FROM film_list ORDER BY id, 1, 2, 3, 4, 5, 6, 7
            """
        ).rows { (row: borrowing Row) in
            let id = lists.ids.number(of: row, 0, after: -1)
            let isNew = id == lists.listOfID.count
            if isNew { lists.listOfID.append(-1) }
            lists.listOfID[id] = -1
            guard ownership.isOwner(row, 1), isForAudience(row, 6) else { return }
            // An id of two lists tells of neither which films are on it; the other may be private.
            if isNew { lists.listOfID[id] = lists.lists.count }
            lists.lists.append(list(row, &reader))
        }
        problems += reader.problems
    }

    private mutating func list(_ row: borrowing Row, _ reader: inout ValueReader) -> ListRows.List {
        let slug = reader.text(row, 2, "slug", into: &catalogue.texts)
        let named = slug ?? reader.key(row, 0, into: &catalogue.texts)
        return ListRows.List(
            slug: named, name: reader.text(row, 3, "name", into: &catalogue.texts) ?? named,
            description: reader.text(row, 4, "description", into: &catalogue.texts) ?? .empty,
            isRanked: reader.truth(row, 5, "ranked") ?? false)
    }

    private mutating func readListItems(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "film_list_item") { (row: borrowing Row) in
            "\(row.text(1)) on list \(row.text(0))"
        }
        let note = schema.select("note", of: "film_list_item")
        var last = -1
        try database.prepare(
            "SELECT list_id, tconst, position, \(note) FROM film_list_item ORDER BY list_id, 1, 2, 3, 4"
        ).rows { (row: borrowing Row) in
            last = key(row, 1, after: last)
            guard let id = lists.ids.find(row, 0), lists.listOfID[id] >= 0 else {
                hide(last)
                return
            }
            named.append((last, .filmListItem))
            lists.items.append(
                ListRows.Item(
                    list: lists.listOfID[id], position: reader.integer(row, 2, "position") ?? .max, key: last,
                    note: reader.text(row, 3, "note", into: &catalogue.texts) ?? .empty))
        }
        problems += reader.problems
    }

    /// Positions are counted anew, so that what is left out leaves no gap.
    mutating func placeLists() {
        var items = [[(position: Int, film: Int, note: Text)]](repeating: [], count: lists.lists.count)
        for item in lists.items where filmOfKey[item.key] >= 0 {
            items[item.list].append((item.position, Int(filmOfKey[item.key]), item.note))
        }
        var listed: [Listed] = []
        for index in listOrder() {
            let start = catalogue.listItems.count
            var seen: Set<Int> = []
            for item in items[index].sorted(by: { ($0.position, $0.film) < ($1.position, $1.film) })
            where seen.insert(item.film).inserted {
                catalogue.listItems.append(ListItem(film: item.film, note: item.note))
                listed.append(Listed(film: item.film, list: catalogue.lists.count, position: seen.count))
            }
            let list = lists.lists[index]
            catalogue.lists.append(
                FilmList(
                    slug: list.slug, name: list.name, description: list.description, isRanked: list.isRanked,
                    items: start..<catalogue.listItems.count))
        }
        catalogue.listed = RowsByFilm(listed)
    }

    /// By name, then by slug, then as they lie in the library.
    private func listOrder() -> [Int] {
        lists.lists.indices.sorted { left, right in
            let (one, other) = (lists.lists[left], lists.lists[right])
            if !catalogue.texts.isEqual(one.name, other.name) {
                return catalogue.texts.precedes(one.name, other.name)
            }
            return catalogue.texts.isEqual(one.slug, other.slug)
                ? left < right : catalogue.texts.precedes(one.slug, other.slug)
        }
    }
}
