/// A row of `user_movie` as it is stored, for changing it and for remembering what it was.
struct EntryRow: Equatable, Sendable {
    var id: Value
    var userID: Value
    var tconst: Value
    var watchlistedAt: Value
    var deletedAt: Value
    var watchedAt: Value

    init(_ row: borrowing Row) {
        id = row.value(0)
        userID = row.value(1)
        tconst = row.value(2)
        watchlistedAt = row.value(3)
        deletedAt = row.value(4)
        watchedAt = row.value(5)
    }

    static let columns = "id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at"
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
