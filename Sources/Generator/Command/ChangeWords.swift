import Data

/// What a change did to one thing, in words: `rating 4 → 4.5`.
struct ChangeStep: Equatable, Sendable {
    var what: String
    /// Nil where there was nothing, or is nothing any more.
    var before: String?
    var after: String?

    /// What is said of it on one line; long texts are cut short.
    var text: String { "\(what) \(Self.short(before)) → \(Self.short(after))" }

    private static func short(_ value: String?) -> String {
        guard let value else { return "none" }
        let words = value.split { $0.isNewline || $0 == " " }.joined(separator: " ")
        return words.count > 60 ? "\(words.prefix(59))…" : words
    }
}

/// Says in words what was done to the rows of a library.
///
/// Only what people wrote or would ask about is told: when a row was made or changed stands beside it already.
struct ChangeWords: Sendable {
    private let edits: [RowEdit]
    private let film: String?
    private let names: RowNames

    init(_ edits: [RowEdit], about film: FilmName?, names: RowNames) {
        self.edits = edits
        self.film = film?.tconst
        self.names = names
    }

    var steps: [ChangeStep] {
        let moved = edits.count(where: movesAnother)
        let rest = edits.filter { !movesAnother($0) }.flatMap(steps)
        guard moved > 0 else { return rest }
        return rest + [ChangeStep(what: "other films in the list", before: nil, after: "\(moved) moved")]
    }

    /// A film that came between others moves those behind it; each by itself says nothing.
    private func movesAnother(_ edit: RowEdit) -> Bool {
        guard edit.table == "film_list_item", edit.kind == .update, let film else { return false }
        return edit["tconst"].map { $0.before != .text(film) } ?? false
    }

    private func steps(of edit: RowEdit) -> [ChangeStep] {
        if let whole = Self.rows[edit.table] {
            let (before, after): (String?, String?) = edit.kind == .delete ? ("yes", "no") : ("no", "yes")
            return edit.kind == .update ? [] : [ChangeStep(what: whole, before: before, after: after)]
        }
        let told = withUnknownDates(edit)
        return (Self.columns[edit.table] ?? []).compactMap { step(of: $0, in: told) }
    }

    /// A film that was watched nobody knows when has no time of watching, and the time at which it was listed
    /// as the one of its removal. Nothing was removed where a viewing came or went with it.
    private func withUnknownDates(_ edit: RowEdit) -> RowEdit {
        guard edit.table == "user_movie", edit.kind == .update, edits.contains(where: { $0.table == "play" }),
            var removed = edit["watchlist_deleted_at"]
        else { return edit }
        var watched = edit["watched_at"] ?? RowEdit.Cell("watched_at", before: .null, after: .null)
        let unknown = Value.text("date unknown")
        if watched.before == .null, removed.before != .null {
            (watched.before, removed.before) = (unknown, .null)
        }
        if watched.after == .null, removed.after != .null {
            (watched.after, removed.after) = (unknown, .null)
        }
        var told = edit
        told.cells.removeAll { [watched.column, removed.column].contains($0.column) }
        told.cells += [watched, removed]
        return told
    }

    private func step(of column: Column, in edit: RowEdit) -> ChangeStep? {
        guard let cell = edit[column.name] else { return nil }
        let before = edit.kind == .insert ? nil : words(column, cell.before)
        let after = edit.kind == .delete ? nil : words(column, cell.after)
        let isUsual = edit.kind != .update && (before ?? after) == column.usual
        guard before != after, !isUsual else { return nil }
        return ChangeStep(what: what(column, edit), before: before, after: after)
    }

    private func words(_ column: Column, _ value: Value) -> String? {
        column.kind == .platform ? names.platform(value) ?? column.words(value) : column.words(value)
    }

    /// A place is one in a list, which is told by its number when it is gone.
    private func what(_ column: Column, _ edit: RowEdit) -> String {
        guard edit.table == "film_list_item", column.name == "position", let list = edit["list_id"] else {
            return column.label
        }
        let number = edit.kind == .insert ? list.after : list.before
        return names.list(number).map { "\(column.label) in \($0)" }
            ?? "\(column.label) (list \(number.text))"
    }
}

extension ChangeWords {
    /// How a column is told of.
    private struct Column {
        enum Kind { case text, truth, date, platform }

        let name: String
        let label: String
        var kind = Kind.text
        /// What a new row has there unless somebody says otherwise.
        var usual: String?

        func words(_ value: Value) -> String? {
            switch (kind, value) {
            case (.date, .null): "unknown"
            case (_, .null): nil
            case (.truth, _): value.truth.map { $0 ? "yes" : "no" } ?? value.text
            case (_, .real(let number)): Int64(exactly: number).map(String.init) ?? value.text
            default: value.text
            }
        }
    }

    /// Tables of which a row says one thing by being there.
    private static let rows = ["favorite": "favourite"]

    /// What is told of the other tables, in this order.
    private static let columns: [String: [Column]] = [
        "user_movie": [
            Column(name: "watchlisted_at", label: "on the watchlist since"),
            Column(name: "watched_at", label: "watched"),
            Column(name: "watchlist_deleted_at", label: "removed"),
            Column(name: "user_rating", label: "rating of 10"),
        ],
        "play": [
            Column(name: "watched_on", label: "viewing", kind: .date),
            Column(name: "rewatch", label: "seen before", kind: .truth, usual: "no"),
            Column(name: "platform_id", label: "on platform", kind: .platform),
            Column(name: "venue", label: "venue"), Column(name: "note", label: "remark"),
        ],
        "movie_rating": [
            Column(name: "rating", label: "rating"), Column(name: "review", label: "review"),
            Column(name: "spoiler", label: "spoilers", kind: .truth, usual: "no"),
            Column(name: "visibility", label: "visible to", usual: "public"),
        ],
        "film_state": [Column(name: "state", label: "state")],
        "tag": [Column(name: "tag", label: "tag")],
        "film_list": [
            Column(name: "slug", label: "list"), Column(name: "name", label: "name"),
            Column(name: "description", label: "description"),
            Column(name: "ranked", label: "ranked", kind: .truth, usual: "no"),
            Column(name: "visibility", label: "visible to", usual: "public"),
        ],
        "film_list_item": [
            Column(name: "position", label: "place"), Column(name: "note", label: "remark"),
        ],
        "user_platform": [Column(name: "platform_id", label: "my platform", kind: .platform)],
    ]
}
