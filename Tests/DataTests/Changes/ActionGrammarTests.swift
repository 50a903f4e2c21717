import Testing

@testable import Data

/// What an entry of each action may say, and what it means.
@Suite struct ActionGrammarTests {
    private func read(_ text: String) throws -> ChangesFile {
        ChangesFile(try SourceText(path: "changes.yml", bytes: Array(text.utf8)))
    }

    /// Reads an entry whose keys are parted by semicolons.
    private func read(entry: String) throws -> ChangesFile {
        try read("- " + entry.split(separator: "; ").joined(separator: "\n  ") + "\n")
    }

    @Test(arguments: [
        "action: add_to_watchlist; movie: tt1; at: 2025-10-12",
        "action: remove_from_watchlist; id: 1",
        "action: mark_as_watched; id: 1; at: 2025-10; via: netflix; rating: 4.5; rewatch: true; remark: Fine",
        "action: mark_as_watched; id: 1; at: unknown; venue: Kino",
        "action: watch_again; movie: Interstellar (2014); at: 2025",
        "action: correct_play; movie: tt1; from: 2025-10-12; to: unknown",
        "action: forget_play; movie: tt1; at: 2025-10", "action: forget_play; id: 1",
        "action: restore_to_watchlist; id: 1; plays: forget",
        "action: rate; movie: tt1; rating: 0.5; visibility: private", "action: unrate; id: 1",
        "action: review; movie: tt1; review: Good; spoiler: yes; rating: 5", "action: unreview; id: 1",
        "action: favorite; movies: [tt1, tt2]", "action: unfavorite; movie: tt1",
        "action: tag; movie: tt1; tag: cosy", "action: untag; movie: tt1; tags: [cosy, rainy]",
        "action: create_list; list: top; name: The top; description: All of it; ranked: true",
        "action: add_to_list; list: top; movie: tt1; position: 3; remark: Best",
        "action: remove_from_list; list: top; movie: tt1",
        "action: move_in_list; list: top; movie: tt1; position: 1", "action: delete_list; list: top",
        "action: start_watching; movie: tt1", "action: pause; movie: tt1", "action: drop; id: 1",
        "action: subscribe; platform: netflix", "action: unsubscribe; platform: Netflix",
    ])
    func `is understood`(entry: String) throws {
        let file = try read(entry: entry)
        #expect(file.problems.isEmpty)
        #expect(file.refusals.flatMap(\.problems).map(\.message) == [])
        #expect(!file.typed.isEmpty)
    }

    @Test(arguments: Change.Action.allCases)
    func `names no key twice`(action: Change.Action) {
        let keys = action.grammar.keys
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: [
        ("rate; movie: tt1", "'rate' needs 'rating': half a star to five, in halves, such as 4.5"),
        ("rate; movie: tt1; rating: 6", "'rating' is half a star to five, in halves, such as 4.5"),
        ("rate; movie: tt1; rating: 4.25", "'rating' is half a star to five, in halves, such as 4.5"),
        ("rate; movie: tt1; rating: 0", "'rating' is half a star to five, in halves, such as 4.5"),
        ("tag; movie: tt1", "'tag' needs 'tag': a text"),
        ("tag; movie: tt1; tags: []", "'tags' is a list of different words, such as [cosy, rainy]"),
        ("tag; movie: tt1; tags: [a, a]", "'tags' is a list of different words, such as [cosy, rainy]"),
        ("tag; movie: tt1; tag: a; tags: [b]", "the change has both 'tag' and 'tags'; give one of them"),
        ("tag; movie: tt1; tag: ' '", "'tag' is a text"),
        (
            "move_in_list; movie: tt1; list: top; position: 0",
            "'position' is a place in the list, counted from 1"
        ),
        ("restore_to_watchlist; movie: tt1; plays: all", "'plays' is keep or forget"),
        ("rate; movie: tt1; rating: 4; visibility: friends", "'visibility' is public or private"),
        ("review; movie: tt1; review: x; spoiler: maybe", "'spoiler' is true or false"),
        ("favorite; movies: []", "'movies' is a list of films, such as [tt0816692, tt0044741]"),
        ("favorite; movies: tt1", "'movies' is a list of films, such as [tt0816692, tt0044741]"),
        ("favorite; movies: [tt1, tt1]", "'movies' names a film twice"),
        ("favorite; movie: tt1; movies: [tt2]", "the change has both 'movie' and 'movies'; give one of them"),
        (
            "favorite; movie: tt1; at: 2025-10",
            "'at' is a time or a day, such as 2025-10-12T18:45:00Z or 2025-10-12"
        ),
        (
            "subscribe; platform: netflix; movie: tt1",
            "'movie' does not belong to 'subscribe', which has 'platform', 'at', 'note'"
        ),
        (
            "favorite; movie: tt1; rating: 4",
            "'rating' does not belong to 'favorite', which has 'id', 'movie', 'movies', 'at', 'note'"
        ),
    ])
    func `tells what is wrong with it`(entry: String, message: String) throws {
        let file = try read(entry: "action: \(entry)")
        #expect(file.refusals.flatMap(\.problems).map(\.message) == [message])
    }

    @Test func `of several films or tags is as many changes, each remembered alone`() throws {
        let typed = try read(entry: "action: tag; movies: [tt1, tt2]; tags: [a, b]").typed
        let single = try ["tt1", "tt2"].flatMap { film in
            try ["a", "b"].flatMap { try read("- {action: tag, movie: \(film), tag: \($0)}\n").typed }
        }
        #expect(typed.map(\.canonical) == single.map(\.canonical))
        #expect(typed.allSatisfy { $0.place.entry == Position(line: 1, column: 3) })
    }

    @Test(arguments: [
        ("2025-10-12T20:45:00+02:00", "2025-10-12T18:45:00Z"), ("2025-10-12", "2025-10-12"),
        ("2025-10", "2025-10"), ("2025", "2025"), ("unknown", "unknown"),
    ])
    func `says when as exactly as anybody knows`(written: String, kept: String) throws {
        let change = try read("- {action: mark_as_watched, id: 1, at: '\(written)'}\n").typed.first
        #expect(change?.details.at?.description == kept)
    }

    @Test(arguments: ["2025-13", "0000", "25-10-12", "2025-1", "2025-10-12T", "12025", "Unknown", "-2025"])
    func `refuses times that are none`(written: String) throws {
        let file = try read("- {action: mark_as_watched, id: 1, at: '\(written)'}\n")
        #expect(file.refusals.flatMap(\.problems).map(\.code) == ["invalid_at"])
    }

    @Test func `keeps a review as it was written`() throws {
        let text = "- action: review\n  movie: tt1\n  review: |\n    One *line*.\n\n    Another.\n"
        #expect(try read(text).typed.first?.details.review == "One *line*.\n\nAnother.\n")
    }
}
