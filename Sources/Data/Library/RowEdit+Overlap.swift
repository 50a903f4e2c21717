extension RowEdit {
    /// Whether undoing this edit would not make things as they were, because `later` was done since.
    ///
    /// The viewings of a film and the entry that says when it was seen last belong together, and so do the
    /// places in a list: there more than the row itself has to be as it was.
    func isOverlaid(by later: RowEdit) -> Bool {
        if isOfViewings, later.isOfViewings { return isAlike(later, in: "tconst") }
        if let list, let other = later.list { return list == other }
        return false
    }

    /// Whether both are about one row.
    func isAboutRow(of other: RowEdit) -> Bool {
        guard table == other.table, let identity = RowIdentity.of(table) else { return false }
        return identity.unique.contains { columns in columns.allSatisfy { isAlike(other, in: $0) } }
    }

    private func isAlike(_ other: RowEdit, in column: String) -> Bool {
        guard let mine = self[column], let others = other[column] else { return false }
        return mine.known == others.known
    }

    private var isOfViewings: Bool {
        switch table {
        case "play": true
        case "user_movie":
            kind != .update
                || ["watchlisted_at", "watchlist_deleted_at", "watched_at"].contains {
                    self[$0]?.isChanged ?? false
                }
        default: false
        }
    }

    private var list: Value? {
        switch table {
        case "film_list": self["id"]?.known
        case "film_list_item": self["list_id"]?.known
        default: nil
        }
    }
}
