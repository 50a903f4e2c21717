extension CatalogueLoader {
    /// In the order of the ids, which is that of the table: of a film's rows the first counts.
    mutating func readEntries(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "user_movie") { (row: borrowing Row) in
            "row \(row.text(1))"
        }
        let rating = hasUserRating ? ", user_rating" : ""
        var last = -1
        try database.prepare(
            """
            SELECT user_id, id, tconst, watchlisted_at, watchlist_deleted_at, watched_at\(rating)
            FROM user_movie ORDER BY id, tconst
            """
        ).rows { (row: borrowing Row) in
            last = key(row, 2, after: last)
            if ownership.isOwner(row, 0) {
                readEntry(row, of: last, &reader)
            } else {
                hide(last)
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
        case (.mine, true), (.removed, true): break
        case (.mine, false):
            reader.warn(
                "double_entry", row, "the film \(keys[key]) is listed twice; the first row counts")
        case (_, true): listings[key] = removed(row, of: key, state, &reader)
        case (_, false): listings[key] = .mine(entry(row, of: key, state, &reader))
        }
    }

    /// What is left of a removed entry: nothing, unless a viewing without a date can be its.
    private func removed(
        _ row: borrowing Row, of key: Int, _ state: EntryState, _ reader: inout ValueReader
    ) -> Listing {
        guard hasPlays, state.isUndated(in: clock.zone) else { return .notShown }
        return .removed(entry(row, of: key, state, &reader))
    }

    private func entry(
        _ row: borrowing Row, of key: Int, _ state: EntryState, _ reader: inout ValueReader
    ) -> OwnEntry {
        let isRated = hasUserRating && !opinions.isPrivate(key)
        return OwnEntry(
            id: reader.integer(row, 1, "id"), state: state,
            stars: isRated ? reader.halfStars(row, 6, "user_rating") : nil)
    }

    /// Makes the entry of the film that comes next, when the owner has one, and its viewings.
    mutating func addEntry(of key: Int) {
        guard case .mine(let own) = listings[key] else {
            catalogue.entryOfFilm.append(-1)
            addPlays(of: key, nil)
            return
        }
        let entry = Entry(
            id: own.id, film: catalogue.films.count,
            watchlistedOn: own.state.watchlistedAt.map { clock.day(of: $0) },
            watchedOn: own.state.watchedAt.map { clock.day(of: $0) }, isWatched: own.isWatched)
        let index = catalogue.entries.count
        addPlays(of: key, own.state.watchedAt)
        if entry.standing == .watchlist, let added = own.state.watchlistedAt {
            watchlist.append((added.instant(in: clock.zone), index))
        }
        if let stars = own.stars { opinions.add(stars, of: key, id: own.id) }
        catalogue.entryOfFilm.append(index)
        catalogue.entries.append(entry)
        catalogue.entryTimes.append(
            EntryTimes(
                watchlistedAt: own.state.watchlistedAt?.instant(in: clock.zone),
                watchedAt: own.state.watchedAt?.instant(in: clock.zone)))
    }

    /// In the order of the keys: a library without the films has no order of them.
    mutating func warnOfMissingFilms() {
        let missing = listings.indices.filter { filmOfKey[$0] < 0 }.map { (key: keys[$0], listings[$0]) }
        for (film, listing) in missing.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard case .mine(let own) = listing else { continue }
            let row = own.id.map { "row \($0)" } ?? "a row"
            problems.append(
                Problem(
                    .warning, "missing_film",
                    "user_movie \(row): the film \(film) is not in the table movie; left out", file: path))
        }
    }
}
