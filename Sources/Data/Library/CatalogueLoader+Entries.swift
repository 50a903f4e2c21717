extension CatalogueLoader {
    /// In the order of the ids, which is that of the table: of a film's rows the first counts.
    mutating func readEntries(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "user_movie") { (row: borrowing Row) in
            "row \(row.text(1))"
        }
        var last = -1
        try database.prepare(
            """
            SELECT user_id, id, tconst, watchlisted_at, watchlist_deleted_at, watched_at
            FROM user_movie ORDER BY id, tconst
            """
        ).rows { (row: borrowing Row) in
            last = key(row, 2, after: last)
            if ownership.isOwner(row, 0) {
                readEntry(row, of: last, &reader)
            } else if case .nobodys = listings[last] {
                listings[last] = .notShown
            }
        }
        problems += reader.problems
    }

    private mutating func readEntry(_ row: borrowing Row, of key: Int, _ reader: inout ValueReader) {
        let state = EntryState(
            watchlistedAt: reader.timestamp(row, 3, "watchlisted_at"),
            deletedAt: reader.timestamp(row, 4, "watchlist_deleted_at"),
            watchedAt: reader.timestamp(row, 5, "watched_at"))
        switch (listings[key], state.isRemoved(in: clock.zone)) {
        case (.mine, true), (.notShown, true): break
        case (.mine, false):
            reader.warn(
                "double_entry", row, "the film \(keys[key]) is listed twice; the first row counts")
        case (.nobodys, true): listings[key] = .notShown
        case (_, false): listings[key] = .mine(id: reader.integer(row, 1, "id"), state)
        }
    }

    /// Makes the entry of the film that comes next, when the owner has one.
    mutating func addEntry(_ listing: Listing) {
        guard case .mine(let id, let state) = listing else {
            catalogue.entryOfFilm.append(-1)
            return
        }
        let entry = Entry(
            id: id, film: catalogue.films.count, watchlistedOn: state.watchlistedAt.map { clock.day(of: $0) },
            watchedOn: state.watchedAt.map { clock.day(of: $0) })
        let index = catalogue.entries.count
        if let watched = state.watchedAt, let day = entry.watchedOn {
            history.append((watched.instant(in: clock.zone), plays.count))
            plays.append(Play(film: entry.film, date: PartialDate(day)))
        } else if let added = state.watchlistedAt {
            watchlist.append((added.instant(in: clock.zone), index))
        }
        catalogue.entryOfFilm.append(index)
        catalogue.entries.append(entry)
    }

    /// In the order of the keys: a library without the films has no order of them.
    mutating func warnOfMissingFilms() {
        let missing = listings.indices.filter { filmOfKey[$0] < 0 }.map { (key: keys[$0], listings[$0]) }
        for (film, listing) in missing.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard case .mine(let id, _) = listing else { continue }
            let row = id.map { "row \($0)" } ?? "a row"
            problems.append(
                Problem(
                    .warning, "missing_film",
                    "user_movie \(row): the film \(film) is not in the table movie; left out", file: path))
        }
    }
}
