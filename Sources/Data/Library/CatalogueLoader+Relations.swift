extension CatalogueLoader {
    /// Reads the owner's rows of a table about films, and only sees of other rows which films they name.
    /// - Parameters:
    ///   - columns: what `read` gets from the third column on; NULL where the library lacks one.
    ///   - order: the column to sort by first; the others follow, so that no order is left to chance.
    ///   - isOnce: whether a film has at most one row there, so that of several the first counts.
    ///   - name: how a row is called in a warning.
    ///   - isShown: tells the rows that are for this audience; of the others nothing else is read.
    mutating func readRelation(
        _ part: LibraryPart, _ columns: [String], by order: String = "tconst", isOnce: Bool = false,
        named name: @escaping (borrowing Row) -> String = { (row: borrowing Row) in row.text(0) },
        _ database: borrowing Database,
        where isShown: (borrowing Row, _ key: Int, inout CatalogueLoader) -> Bool = { _, _, _ in true },
        _ read: (borrowing Row, _ key: Int, inout ValueReader, inout CatalogueLoader) -> Void
    ) throws(DatabaseError) {
        guard schema.has(part) else { return }
        var reader = ValueReader(path: path, table: part.table, naming: name)
        var seen: Set<Int> = []
        var last = -1
        try database.prepare(relationQuery(part, columns, by: order)).rows { (row: borrowing Row) in
            last = key(row, 0, after: last)
            guard ownership.isOwner(row, 1), isShown(row, last, &self) else {
                hide(last)
                return
            }
            named.append((last, part))
            if isOnce, !seen.insert(last).inserted {
                reader.warn("double_entry", row, "the film stands there twice; the first row counts")
                return
            }
            read(row, last, &reader, &self)
        }
        problems += reader.problems
    }

    private func relationQuery(_ part: LibraryPart, _ columns: [String], by order: String) -> String {
        let names = columns.map { schema.select($0, of: part.table) }.joined(separator: ", ")
        let ordinals = (1...columns.count + 2).map { "\($0)" }.joined(separator: ", ")
        return "SELECT tconst, user_id, \(names) FROM \(part.table) ORDER BY \(order), \(ordinals)"
    }

    /// A row that this build may not show is about the film. So a film that came to the library for a private
    /// list alone is not told of as one that nobody listed.
    mutating func hide(_ key: Int) {
        if case .nobodys = listings[key] { listings[key] = .notShown }
    }

    /// Whether a cell says that the audience may see the row.
    func isForAudience(_ row: borrowing Row, _ column: Int) -> Bool {
        audience == .me || !isPrivateValue(row.value(column))
    }

    /// Shows every film that a shown row of the owner's names, with its entry or without one.
    mutating func showNamed() {
        for (key, _) in named {
            if case .mine = listings[key] { continue }
            listings[key] = .named
        }
    }

    /// Gives every row the number of its film, now that these are known.
    mutating func placeRelations() {
        warnOfFilmsNamed()
        placeOpinions()
        placeMarks()
        placeLists()
    }

    /// The rows of films that the library has, by film.
    func placed<Value, Row: FilmRow>(
        _ values: [(key: Int, value: Value)], _ row: (_ film: Int, Value) -> Row
    ) -> RowsByFilm<Row> {
        RowsByFilm(
            values.compactMap { filmOfKey[$0.key] < 0 ? nil : row(Int(filmOfKey[$0.key]), $0.value) })
    }

    /// In the order of the tables, and then of the keys.
    private mutating func warnOfFilmsNamed() {
        let missing = named.filter { filmOfKey[$0.key] < 0 }
        for part in LibraryPart.allCases {
            let films = Set(missing.filter { $0.part == part }.map(\.key)).map { keys[$0] }
            for film in films.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                problems.append(
                    Problem(
                        .warning, "missing_film",
                        "\(part.table) \(film): the film is not in the table movie; left out", file: path))
            }
        }
    }
}
