import Testing

/// One row of the contract's outcome table: an entry of the changes file and what has to come of it.
struct OutcomeCase: CustomTestStringConvertible, Sendable {
    /// The two ways to say which film is meant.
    enum Target: String, CaseIterable, Sendable {
        case id, movie

        /// The first line of an entry.
        func line(for entry: Int) -> String {
            switch self {
            case .id: "- id: \(entry)"
            case .movie: "- movie: \(SampleRows.film(of: entry))"
            }
        }
    }

    var name: String
    var entry: Int
    /// The lines below the target.
    var rest: [String]
    var code: String
    var status: Int
    /// The `watched_at` and `watchlist_deleted_at` of the entry afterwards; nil when the row stays as it was.
    var after: [String]?

    var testDescription: String { name }

    static let applied = [
        OutcomeCase(
            name: "mark at an instant", entry: SampleRows.onWatchlist,
            rest: ["  action: mark_as_watched", "  at: 2025-10-12T18:45:00Z"],
            after: ["NULL", "2025-10-12T18:45:00Z"]),
        OutcomeCase(
            name: "mark at an instant with an offset", entry: SampleRows.onWatchlist,
            rest: ["  action: mark_as_watched", "  at: 2025-10-12T20:45:00+02:00"],
            after: ["NULL", "2025-10-12T18:45:00Z"]),
        OutcomeCase(
            name: "mark on a day", entry: SampleRows.alsoOnWatchlist,
            rest: ["  action: mark_as_watched", "  at: 2025-10-12"], after: ["NULL", "2025-10-12T12:00:00Z"]),
        OutcomeCase(
            name: "mark now", entry: SampleRows.onWatchlist, rest: ["  action: mark_as_watched"],
            after: ["NULL", LibraryFixture.now]),
        OutcomeCase(
            name: "mark at this very moment", entry: SampleRows.onWatchlist,
            rest: ["  action: mark_as_watched", "  at: \(LibraryFixture.now)"],
            after: ["NULL", LibraryFixture.now]),
        OutcomeCase(
            name: "restore", entry: SampleRows.watched, rest: ["  action: restore_to_watchlist"],
            after: ["NULL", "NULL"]),
        OutcomeCase(
            name: "restore with a note", entry: SampleRows.watched,
            rest: ["  action: restore_to_watchlist", "  note: \"again; please\""], after: ["NULL", "NULL"]),
        OutcomeCase(
            name: "restore what a newer MyVOD moved", entry: SampleRows.moved,
            rest: ["  action: restore_to_watchlist"], after: ["NULL", "NULL"]),
    ]

    static let refused = [
        OutcomeCase("no action", 101, [], "missing_action"),
        OutcomeCase("an unknown action", 101, ["  action: mark_watched"], "invalid_action"),
        OutcomeCase("a word for a time", 101, ["  action: mark_as_watched", "  at: soon"], "invalid_at"),
        OutcomeCase(
            "a day that is not", 101, ["  action: mark_as_watched", "  at: 2025-02-30"], "invalid_at"),
        OutcomeCase(
            "a second ahead", 101, ["  action: mark_as_watched", "  at: 2026-01-15T12:00:01Z"], "future_at"),
        OutcomeCase("tomorrow", 101, ["  action: mark_as_watched", "  at: 2026-01-16"], "future_at"),
        OutcomeCase(
            "an unknown key", 101, ["  action: mark_as_watched", "  when: 2025-01-01"], "unknown_key"),
        OutcomeCase("mark what is watched", 102, mark, "already_watched"),
        OutcomeCase("mark what a newer MyVOD moved", 106, mark, "already_watched"),
        OutcomeCase("restore what is on the watchlist", 101, restore, "not_watched"),
        OutcomeCase("restore what was never listed", 105, restore, "not_watched"),
        OutcomeCase("mark what was never listed", 105, mark, "not_on_watchlist"),
        OutcomeCase("mark what was removed", 103, mark, "not_found", 404),
        OutcomeCase("restore what was removed", 103, restore, "not_found", 404),
        OutcomeCase("restore what was watched, then removed", 107, restore, "not_found", 404),
        OutcomeCase("mark what was watched, then removed", 107, mark, "not_found", 404),
        OutcomeCase("mark what is someone else's", 104, mark, "not_found", 404),
        OutcomeCase("mark what is not there", 999, mark, "not_found", 404),
        OutcomeCase("restore what is not there", 999, restore, "not_found", 404),
    ]

    private static let mark = ["  action: mark_as_watched"]
    private static let restore = ["  action: restore_to_watchlist"]

    private init(name: String, entry: Int, rest: [String], after: [String]) {
        (self.name, self.entry, self.rest, self.after) = (name, entry, rest, after)
        (code, status) = ("applied", 200)
    }

    private init(_ name: String, _ entry: Int, _ rest: [String], _ code: String, _ status: Int = 400) {
        (self.name, self.entry, self.rest, self.code, self.status) = (name, entry, rest, code, status)
    }

    func changes(_ target: Target) -> String {
        // The entry begins on line 2, as in the contract's example of a report.
        (["# what happened"] + [target.line(for: entry)] + rest).joined(separator: "\n") + "\n"
    }
}
