/// Something that edits have in common: a row, the viewings of a film, or the places of a list.
struct Ground: Hashable, Sendable {
    let name: String
    /// As texts: tables may store one id in several types.
    let values: [ExactText]
}

extension RowEdit {
    /// What has to be as the edit left it beside the row itself, so that undoing makes things as they were.
    ///
    /// The viewings of a film and the entry that says when it was seen last belong together, and so do the
    /// places in a list.
    var sharedGround: Ground? {
        switch table {
        case "play": known(["tconst"]).map { Ground(name: "viewings", values: $0) }
        case "user_movie": isOfTimes ? known(["tconst"]).map { Ground(name: "viewings", values: $0) } : nil
        case "film_list": known(["id"]).map { Ground(name: "list", values: $0) }
        case "film_list_item": known(["list_id"]).map { Ground(name: "list", values: $0) }
        default: nil
        }
    }

    /// By what the row is told from others.
    var rowGrounds: [Ground] {
        (RowIdentity.of(table)?.unique ?? []).compactMap { columns in
            known(columns).map { Ground(name: "\(table) \(columns.count)", values: $0) }
        }
    }

    private func known(_ columns: [String]) -> [ExactText]? {
        let values = columns.compactMap { self[$0].map { ExactText($0.known.text) } }
        return values.count == columns.count ? values : nil
    }

    private var isOfTimes: Bool {
        kind != .update
            || ["watchlisted_at", "watchlist_deleted_at", "watched_at"].contains {
                self[$0]?.isChanged ?? false
            }
    }
}
