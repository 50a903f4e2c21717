/// What the owner marked films with, while these are not known yet.
struct MarkRows {
    fileprivate var favorites: [(key: Int, value: Day?)] = []
    fileprivate var begun: [(key: Int, value: (state: Begun.State, since: Day?))] = []
    fileprivate var tags = TextTable()
    /// The numbers of tags.
    fileprivate var taggings: [(key: Int, value: Int)] = []
}

extension CatalogueLoader {
    mutating func readMarks(_ database: borrowing Database) throws(DatabaseError) {
        try readRelation(.favorite, ["created_at"], isOnce: true, database) { row, key, reader, loader in
            let since = reader.timestamp(row, 2, "created_at")
            loader.marks.favorites.append((key, since.map { loader.clock.day(of: $0) }))
        }
        try readRelation(.filmState, ["state", "since"], isOnce: true, database) { row, key, reader, loader in
            let since = reader.timestamp(row, 3, "since")
            guard let state = reader.state(row, 2, "state") else { return }
            loader.marks.begun.append((key, (state, since.map { loader.clock.day(of: $0) })))
        }
        try readRelation(.tag, ["tag"], database) { row, key, reader, loader in
            guard let tag = reader.text(row, 2, "tag") else { return }
            loader.marks.taggings.append((key, loader.marks.tags.number(of: tag.utf8Span.span)))
        }
    }

    mutating func placeMarks() {
        catalogue.details = RowsByFilm(details)
        catalogue.favorites = placed(marks.favorites) { Favorite(film: $0, since: $1) }
        catalogue.begun = placed(marks.begun) { Begun(film: $0, state: $1.state, since: $1.since) }
        placeTags()
    }

    /// Tags without a film of the catalogue are left out.
    private mutating func placeTags() {
        let taggings = marks.taggings.filter { filmOfKey[$0.key] >= 0 }
        let names = Set(taggings.map(\.value)).map { (number: $0, name: marks.tags[$0]) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var indices = [Int](repeating: -1, count: marks.tags.count)
        for (index, tag) in names.enumerated() {
            indices[tag.number] = index
            catalogue.tags.append(catalogue.texts.append(tag.name))
        }
        let rows = taggings.map { (film: Int(filmOfKey[$0.key]), tag: indices[$0.value]) }.sorted { $0 < $1 }
        let isNew = rows.indices.map { $0 == 0 || rows[$0 - 1] != rows[$0] }
        catalogue.taggings = RowsByFilm(
            zip(rows, isNew).compactMap { $1 ? Tagging(film: $0.film, tag: $0.tag) : nil })
    }
}

extension ValueReader {
    fileprivate mutating func state(_ row: borrowing Row, _ column: Int, _ field: String) -> Begun.State? {
        let read: Reading<Begun.State> =
            row.isNull(column)
            ? .nothing
            : row.withText(column) { utf8 in
                Reading(utf8) { text in
                    Begun.State.allCases.first { text.isWord($0.rawValue) }
                }
            }
        return value(of: read, row, column, field, expected: "watching, paused or dropped")
    }
}
