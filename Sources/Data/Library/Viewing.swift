/// One viewing of a film, as far as changes are concerned.
struct Viewing {
    /// Nil for the one that only the entry's `watched_at` tells of.
    let row: StoredRow?
    let when: When
    /// Whether the change at hand made it, or moved it to this time.
    var isNew = false
}

extension StoredRow {
    var state: EntryState { EntryRow(self).state }
}

extension ChangeApplier {
    /// Every viewing of a film: the rows of its plays, and the one that only `watched_at` tells of.
    mutating func viewings(
        of key: String, _ entry: StoredRow?, _ database: borrowing Database
    ) throws(DatabaseError) -> [Viewing] {
        var viewings = try plays(of: key, database)
        if let watchedAt = entry?.state.watchedAt,
            !viewings.contains(where: { $0.when.covers(watchedAt, in: application.zone) })
        {
            viewings.append(Viewing(row: nil, when: When(watchedAt)))
        }
        return viewings
    }

    mutating func plays(
        of key: String, _ database: borrowing Database
    ) throws(DatabaseError) -> [Viewing] {
        guard schema.has(.play) else { return [] }
        return try editor.rows(of: key, in: "play", database).map {
            Viewing(row: $0, when: When(stored: $0["watched_on"]))
        }
    }

    /// Whether the film is in the history: it has a date, or nobody knows when.
    ///
    /// Of a film watched at an unknown time both other columns hold the same: it was taken off the watchlist,
    /// at no time of its own.
    mutating func isWatched(
        _ entry: StoredRow, _ database: borrowing Database
    ) throws(DatabaseError) -> Bool {
        let state = entry.state
        guard state.watchedAt == nil else { return !state.isRemoved(in: application.zone) }
        guard let deletedAt = state.deletedAt, let watchlistedAt = state.watchlistedAt,
            deletedAt.instant(in: application.zone) == watchlistedAt.instant(in: application.zone)
        else { return false }
        return try plays(of: entry["tconst"].text, database).contains { $0.when == .date(.unknown) }
    }

    /// Whether the entry was taken off the lists.
    mutating func isRemoved(
        _ entry: StoredRow, _ database: borrowing Database
    ) throws(DatabaseError) -> Bool {
        guard entry.state.isRemoved(in: application.zone) else { return false }
        return try !isWatched(entry, database)
    }

    /// What the times of a watched entry are once its viewings are these: `watched_at` is the latest dated
    /// one, so that older applications keep working.
    /// - Parameter gone: the viewing that was forgotten or moved. A day that was its own is not kept for the
    ///   sake of another one that is known by its month only.
    func times(
        of entry: StoredRow, after viewings: [Viewing], without gone: Viewing? = nil
    ) -> [(name: String, value: Value)] {
        let zone = application.zone
        let latest =
            viewings
            .compactMap { viewing in time(of: viewing.when).map { (instant: $0, viewing: viewing) } }
            .max { $0.instant < $1.instant }
        guard let latest else {
            return [("watched_at", .null), ("watchlist_deleted_at", entryEnd(of: entry, viewings.isEmpty))]
        }
        let state = entry.state
        let isSame = state.watchedAt.map { watchedAt in
            watchedAt.instant(in: zone) == latest.instant
                || !latest.viewing.isNew && latest.viewing.when.covers(watchedAt, in: zone)
                    && (latest.viewing.when.isDayOrInstant || gone?.when.covers(watchedAt, in: zone) != true)
        }
        let watchedAt = isSame == true ? entry["watched_at"] : .text(latest.instant.description)
        guard let deletedAt = state.deletedAt else { return [("watched_at", watchedAt)] }
        // Where a film was moved to the history, the same instant stands in both columns.
        let isMoved = deletedAt.instant(in: zone) == state.watchedAt?.instant(in: zone)
        let end = isMoved ? (isSame == true ? entry["watchlist_deleted_at"] : watchedAt) : .null
        return [("watched_at", watchedAt), ("watchlist_deleted_at", end)]
    }

    /// When an entry without a dated viewing went off the watchlist: never, or at no time of its own.
    private func entryEnd(of entry: StoredRow, _ isUnseen: Bool) -> Value {
        guard isUnseen else { return entry["watchlisted_at"] }
        return entry.state.deletedAt == nil ? entry["watchlist_deleted_at"] : .null
    }
}
