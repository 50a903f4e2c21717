/// A row of `user_movie` as it is stored, for changing it and for remembering what it was.
struct EntryRow: Equatable, Sendable {
    var id: Value
    var userID: Value
    var tconst: Value
    var watchlistedAt: Value
    var deletedAt: Value
    var watchedAt: Value

    init(_ row: StoredRow) {
        id = row["id"]
        userID = row["user_id"]
        tconst = row["tconst"]
        watchlistedAt = row["watchlisted_at"]
        deletedAt = row["watchlist_deleted_at"]
        watchedAt = row["watched_at"]
    }

    /// What the journal keeps of a row.
    init(id: Value, userID: Value, tconst: Value, deletedAt: Value, watchedAt: Value) {
        self.id = id
        self.userID = userID
        self.tconst = tconst
        watchlistedAt = .null
        self.deletedAt = deletedAt
        self.watchedAt = watchedAt
    }

    /// What a new row was before it was there.
    init(new row: StoredRow) {
        self.init(row)
        watchlistedAt = .null
        deletedAt = .null
        watchedAt = .null
    }
}

extension EntryRow {
    var state: EntryState {
        EntryState(
            watchlistedAt: Timestamp(stored: watchlistedAt), deletedAt: Timestamp(stored: deletedAt),
            watchedAt: Timestamp(stored: watchedAt))
    }
}

extension Timestamp {
    /// Reads a stored value of any type; nil when it is none or cannot be read.
    init?(stored value: Value) {
        switch value {
        case .integer(let number): self.init(unixNumber: number)
        case .real(let number): self.init(unixNumber: number)
        case .text(let text): self.init(parsing: text)
        case .null, .blob: return nil
        }
    }
}
