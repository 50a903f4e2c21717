/// Entries of a changes file for a library of ``LifeRows``, always the same for a seed. Many are good, and some
/// are refused.
struct LifeEdits {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func entries(_ count: Int) -> String {
        (0..<count).map { _ in entry() }.joined()
    }

    private mutating func entry() -> String {
        let film =
            "movie: tt0000\(one(of: [101, 102, 103, 105, 106, 108, 109, 110, 111, 112, 113, 114, 201]))"
        let list = "list: \(one(of: ["best", "rainy", "The Best", "bobs"]))"
        let words: String =
            switch one(of: Array(0...25)) {
            case 0: "add_to_watchlist, \(film)"
            case 1: "remove_from_watchlist, \(film)"
            case 2, 3: "mark_as_watched, \(film), at: \(date()), rating: \(stars()), via: mubi"
            case 4: "mark_as_watched, \(film), venue: Kino"
            case 5, 6: "watch_again, \(film), at: \(date())"
            case 7: "correct_play, \(film), from: \(date()), to: \(date())"
            case 8: "correct_play, \(film), from: 2025-03-01T10:00:00Z, to: \(date())"
            case 9: "forget_play, \(film)"
            case 10: "forget_play, \(film), at: \(date())"
            case 11: "restore_to_watchlist, \(film), plays: \(one(of: ["keep", "forget"]))"
            case 12: "rate, \(film), rating: \(stars())"
            case 13: "unrate, \(film)"
            case 14: "review, \(film), review: \"Line one\\n\\n'line' \\\"two\\\"\", rating: \(stars())"
            case 15: "unreview, \(film)"
            case 16: "\(one(of: ["favorite", "unfavorite"])), \(film)"
            case 17: "\(one(of: ["tag", "untag"])), \(film), tag: \(one(of: ["slow", "space", "cosy"]))"
            case 18: "create_list, \(list), description: Words"
            case 19, 20: "add_to_list, \(film), \(list), position: \(one(of: [1, 2, 3]))"
            case 21: "remove_from_list, \(film), \(list)"
            case 22: "move_in_list, \(film), \(list), position: \(one(of: [1, 2, 3]))"
            case 23: "delete_list, \(list)"
            case 24: "\(one(of: ["start_watching", "pause", "drop"])), \(film)"
            default: "\(one(of: ["subscribe", "unsubscribe"])), platform: \(one(of: ["max", "mubi"]))"
            }
        return "- {action: \(words)}\n"
    }

    private mutating func date() -> String {
        one(of: ["2018", "2020-05", "2025-06-02", "2025-09-02", "2025-11-30T20:00:00Z", "unknown"])
    }

    private mutating func stars() -> String { one(of: ["0.5", "3", "4.5", "5"]) }

    private mutating func one<Value>(of values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }
}
