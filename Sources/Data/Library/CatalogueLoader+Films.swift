extension CatalogueLoader {
    mutating func readFilms(_ database: borrowing Database) throws(DatabaseError) {
        showNamed()
        var reader = ValueReader(path: path, table: "movie") { (row: borrowing Row) in row.text(0) }
        let details = detailColumns
        let textsBefore = catalogue.texts.bytes.count
        var last = -1
        try database.prepare(filmQuery(details)).rows { (row: borrowing Row) in
            last = key(row, 0, after: last)
            guard filmOfKey[last] < 0 else { return }
            guard listings[last].isShown else { return }
            filmOfKey[last] = Int32(clamping: catalogue.films.count)
            addEntry(of: last)
            catalogue.films.append(film(row, &reader))
            if !details.isEmpty { addDetails(row, &reader) }
            if catalogue.films.count == Self.sample { reserveTexts(since: textsBefore) }
        }
        problems += reader.problems
        warnOfMissingFilms()
        placeRelations()
    }

    private func filmQuery(_ details: [String]) -> String {
        let optional = [
            "original_title", "start_year", "genres", "avg_rating", "num_votes", "poster_path",
        ]
        .map { schema.select($0, of: "movie") }
        return """
            SELECT tconst, primary_title, \((optional + details).joined(separator: ", "))
            FROM movie ORDER BY tconst COLLATE BINARY
            """
    }

    /// Makes room for as many films as the tables can hold, so that no array grows by copying itself.
    mutating func reserveFilms(_ database: borrowing Database) throws(DatabaseError) {
        let films = try count("SELECT count(*) FROM movie", database)
        let entries = try count("SELECT count(*) FROM user_movie", database)
        keys.reserve(films)
        listings.reserveCapacity(films)
        filmOfKey.reserveCapacity(films)
        catalogue.films.reserveCapacity(films)
        catalogue.entryOfFilm.reserveCapacity(films)
        catalogue.entries.reserveCapacity(min(films, entries))
        catalogue.entryTimes.reserveCapacity(min(films, entries))
    }

    func count(_ query: String, _ database: borrowing Database) throws(DatabaseError) -> Int {
        try database.prepare(query).all { (row: borrowing Row) in Int(row.integer(0)) }.first ?? 0
    }

    private static let sample = 256

    /// The first films tell how much text the others will have, give or take an eighth.
    private mutating func reserveTexts(since start: Int) {
        let expected = (catalogue.texts.bytes.count - start) / Self.sample * catalogue.films.capacity
        catalogue.texts.reserve(expected + expected / 8)
    }

    private mutating func film(_ row: borrowing Row, _ reader: inout ValueReader) -> Film {
        let tconst = reader.key(row, 0, into: &catalogue.texts)
        let original = reader.text(row, 2, "original_title", into: &catalogue.texts)
        let primary = reader.text(row, 1, "primary_title", into: &catalogue.texts, or: original)
        if primary == nil {
            reader.warn("missing_title", row, "primary_title is missing; its id stands for it")
        }
        let title = primary ?? original ?? tconst
        return Film(
            tconst: tconst, title: title,
            originalTitle: original.map { isSame($0, title) ? .empty : $0 } ?? .empty,
            year: reader.integer(row, 3, "start_year", in: 1...9999), genres: genres(row, 4, &reader),
            rating: reader.rating(row, 5, "avg_rating"),
            votes: reader.integer(row, 6, "num_votes", in: 0 ... .max),
            posterPath: reader.text(row, 7, "poster_path", into: &catalogue.texts) ?? .empty)
    }

    /// Two spellings of one character are the same to a reader.
    private func isSame(_ left: Text, _ right: Text) -> Bool {
        catalogue.texts.isEqual(left, right) || catalogue.texts[left] == catalogue.texts[right]
    }

    private mutating func genres(_ row: borrowing Row, _ column: Int, _ reader: inout ValueReader) -> Int {
        if let known = row.withText(column, { genreCells.find($0) }) { return genreLists[known] }
        guard let text = reader.text(row, column, "genres") else { return 0 }
        guard let read = Data.genres(parsing: text) else {
            reader.warn("unreadable_value", row, "genres cannot be read; they count as unknown")
            return 0
        }
        let cell = genreCells.number(of: text.utf8Span.span)
        if cell == genreLists.count {
            genreLists.append(catalogue.genres.append(read.map { catalogue.texts.append($0) }))
        }
        return genreLists[cell]
    }
}
