import Testing

/// An entry of the changes file about a film life, and the rows that come and go when it is applied.
struct LifeCase: CustomTestStringConvertible, Sendable {
    var name: String
    var changes: String
    /// How many changes the entry becomes.
    var count = 1
    var removed: [String]
    var added: [String]

    var testDescription: String { name }

    init(
        _ name: String, _ changes: String, count: Int = 1, removed: [String] = [], added: [String] = []
    ) {
        (self.name, self.changes, self.count) = (name, changes + "\n", count)
        (self.removed, self.added) = (removed, added)
    }

    static let all =
        marks + secondViewings + corrections + forgotten + watchlist + opinions + marksOfFilms + lists
}

/// Entries that are refused one by one, each on a line of its own, and the code of each.
struct RefusedCase: CustomTestStringConvertible, Sendable {
    var name: String
    var entries: [(entry: String, code: String)]

    var testDescription: String { name }

    init(_ name: String, _ entries: KeyValuePairs<String, String>) {
        self.name = name
        self.entries = entries.map { ("- {action: \(name), \($0.key)}\n", $0.value) }
    }

    static let statuses = [
        "not_found": 404, "play_not_found": 404, "list_not_found": 404, "platform_not_found": 404,
    ]

    static let all = [
        RefusedCase(
            "mark_as_watched",
            [
                "id: 102": "already_watched", "id: 106": "already_watched", "id: 109": "already_watched",
                "id: 112": "already_watched", "id: 105": "not_on_watchlist", "id: 103": "not_found",
                "id: 104": "not_found", "movie: tt0000110": "not_found", "id: 101, at: 2026-02": "future_at",
                "id: 101, at: 2027": "future_at", "id: 101, at: 2025-13": "invalid_at",
                "id: 101, at: never": "invalid_at", "id: 101, via: nowhere": "platform_not_found",
                "id: 101, rating: 5.5": "invalid_value", "id: 101, rating: 4.3": "invalid_value",
                "id: 101, rewatch: perhaps": "invalid_value", "id: 101, plays: keep": "unknown_key",
            ]),
        RefusedCase(
            "watch_again",
            [
                "id: 101": "not_watched", "id: 105": "not_watched", "id: 103": "not_found",
                "id: 104": "not_found", "id: 102, at: 2026-01-16": "future_at",
                "id: 102, via: nowhere": "platform_not_found", "id: 102, rating: 0": "invalid_value",
                "id: 102, rewatch: true": "unknown_key",
            ]),
        RefusedCase(
            "correct_play",
            [
                "id: 102, from: 1999, to: 2000": "play_not_found",
                "id: 102, from: 2020, to: 2021": "play_not_found",
                "id: 102, from: unknown, to: 2021": "play_not_found",
                "id: 113, from: 2025-03-01, to: 2025-03-02": "ambiguous_play",
                "id: 102, from: 2020-05, to: 2026-01-16": "future_at",
                "id: 102, from: 2020-05, to: someday": "invalid_at",
                "id: 102, from: someday, to: 2020-05": "invalid_at",
                "id: 102, from: 2020-05": "missing_value",
                "id: 102, to: 2020-05": "missing_value", "id: 103, from: 2020, to: 2021": "not_found",
                "id: 104, from: 2024-01-01, to: 2021": "not_found",
            ]),
        RefusedCase(
            "forget_play",
            [
                "id: 102": "ambiguous_play", "id: 113": "ambiguous_play",
                "id: 113, at: 2025-03-01": "ambiguous_play", "id: 102, at: 1999": "play_not_found",
                "id: 102, at: unknown": "play_not_found", "id: 106, at: 2025-06": "play_not_found",
                "id: 101": "not_watched", "id: 105": "not_watched", "id: 103": "not_found",
                "id: 104": "not_found",
            ]),
        RefusedCase(
            "restore_to_watchlist",
            [
                "id: 101": "not_watched", "id: 111": "not_watched", "id: 105": "not_watched",
                "id: 103": "not_found", "id: 104": "not_found", "id: 102, plays: some": "invalid_value",
            ]),
        RefusedCase(
            "add_to_watchlist",
            [
                "movie: tt0000101": "already_on_watchlist", "movie: tt0000111": "already_on_watchlist",
                "movie: tt0000102": "already_watched", "movie: tt0000112": "already_watched",
                "movie: tt9999999": "not_found", "id: 104": "not_found", "id: 999": "not_found",
                "movie: tt0000110, at: 2026-01-16": "future_at", "movie: tt0000110, at: 2025": "invalid_at",
            ]),
        RefusedCase(
            "remove_from_watchlist",
            [
                "id: 102": "not_on_watchlist", "id: 112": "not_on_watchlist", "id: 105": "not_on_watchlist",
                "id: 103": "not_found", "id: 104": "not_found", "movie: tt0000110": "not_found",
            ]),
        RefusedCase(
            "rate",
            [
                "movie: tt0000101": "missing_value", "movie: tt0000101, rating: 0": "invalid_value",
                "movie: tt0000101, rating: 6": "invalid_value",
                "movie: tt0000101, rating: 4.25": "invalid_value",
                "movie: tt0000101, rating: good": "invalid_value",
                "movie: tt0000101, rating: 4, visibility: friends": "invalid_value",
                "movie: tt9999999, rating: 4": "not_found", "id: 104, rating: 4": "not_found",
            ]),
        RefusedCase(
            "unrate",
            [
                "movie: tt0000101": "not_rated", "movie: tt0000106": "not_rated",
                "movie: tt9999999": "not_found",
            ]),
        RefusedCase(
            "review",
            [
                "movie: tt0000101": "missing_value", "movie: tt0000101, review: ' '": "invalid_value",
                "movie: tt0000101, review: x, rating: 9": "invalid_value",
                "movie: tt0000101, review: x, spoiler: maybe": "invalid_value",
                "movie: tt9999999, review: x": "not_found",
            ]),
        RefusedCase(
            "unreview",
            [
                "movie: tt0000101": "not_reviewed", "movie: tt0000109": "not_reviewed",
                "movie: tt9999999": "not_found",
            ]),
        RefusedCase("favorite", ["movie: tt0000102": "already_favorite", "movie: tt9999999": "not_found"]),
        RefusedCase("unfavorite", ["movie: tt0000101": "not_favorite", "movie: tt9999999": "not_found"]),
        RefusedCase(
            "tag",
            [
                "movie: tt0000102, tag: slow": "already_tagged", "movie: tt0000102": "missing_value",
                "movie: tt9999999, tag: slow": "not_found", "movie: tt0000102, tag: ''": "invalid_value",
            ]),
        RefusedCase(
            "untag",
            [
                "movie: tt0000102, tag: space": "not_tagged", "movie: tt0000101, tag: bobs": "not_tagged",
                "movie: tt9999999, tag: slow": "not_found",
            ]),
        RefusedCase(
            "create_list",
            [
                "list: best": "list_exists", "list: BEST!": "list_exists", "list: '???'": "invalid_value",
                "name: No List": "missing_value", "list: x, ranked: very": "invalid_value",
                "list: x, movie: tt0000101": "unknown_key",
            ]),
        RefusedCase(
            "add_to_list",
            [
                "movie: tt0000102, list: best": "already_in_list",
                "movie: tt0000101, list: worst": "list_not_found",
                "movie: tt0000101, list: bobs": "list_not_found",
                "movie: tt0000101, list: List of Bob": "list_not_found",
                "movie: tt9999999, list: best": "not_found", "movie: tt0000101": "missing_value",
                "movie: tt0000101, list: best, position: 0": "invalid_value",
            ]),
        RefusedCase(
            "remove_from_list",
            [
                "movie: tt0000101, list: best": "not_in_list",
                "movie: tt0000104, list: bobs": "list_not_found",
                "movie: tt0000102, list: worst": "list_not_found",
            ]),
        RefusedCase(
            "move_in_list",
            [
                "movie: tt0000101, list: best, position: 1": "not_in_list",
                "movie: tt0000104, list: bobs, position: 1": "list_not_found",
                "movie: tt0000102, list: best": "missing_value",
                "movie: tt0000102, list: best, position: -1": "invalid_value",
            ]),
        RefusedCase("delete_list", ["list: worst": "list_not_found", "list: bobs": "list_not_found"]),
        RefusedCase("start_watching", ["movie: tt9999999": "not_found", "id: 104": "not_found"]),
        RefusedCase("pause", ["movie: tt0000108": "already_in_state", "id: 103, at: 2025": "invalid_at"]),
        RefusedCase("drop", ["movie: tt0000101, at: 2026-01-16": "future_at"]),
        RefusedCase(
            "subscribe",
            [
                "platform: netflix": "already_subscribed", "platform: Netflix": "already_subscribed",
                "platform: nowhere": "platform_not_found", "movie: tt0000101, platform: max": "unknown_key",
            ]),
        RefusedCase(
            "unsubscribe", ["platform: max": "not_subscribed", "platform: nowhere": "platform_not_found"]),
    ]
}
