import Data
import Testing

@testable import Generator

/// What a change did to rows, in words.
@Suite struct `What was done` {
    private static let film = FilmName(tconst: "tt1", title: "Alien", year: 1979)

    private static func edit(
        _ kind: RowEdit.Kind, _ table: String, _ cells: [(String, Value, Value)]
    ) -> RowEdit {
        RowEdit(kind, table, rowID: 1, cells: cells.map { RowEdit.Cell($0, before: $1, after: $2) })
    }

    private static let cases: [(RowEdit, [String])] = [
        (
            edit(
                .update, "movie_rating",
                [("tconst", .text("tt1"), .text("tt1")), ("rating", .integer(4), .real(4.5))]),
            ["rating 4 → 4.5"]
        ),
        (
            edit(
                .insert, "movie_rating",
                [
                    ("user_id", .null, .text("u")), ("rating", .null, .real(5)), ("review", .null, .null),
                    ("spoiler", .null, .integer(0)), ("visibility", .null, .text("public")),
                    ("created_at", .null, .text("2025-01-01T00:00:00Z")),
                ]), ["rating none → 5"]
        ),
        (
            edit(
                .insert, "movie_rating",
                [
                    ("rating", .null, .null), ("review", .null, .text("Good.\n\nVery *good*.")),
                    ("spoiler", .null, .integer(1)), ("visibility", .null, .text("private")),
                ]), ["review none → Good. Very *good*.", "spoilers none → yes", "visible to none → private"]
        ),
        (
            edit(.update, "movie_rating", [("review", .text(String(repeating: "long ", count: 20)), .null)]),
            ["review long long long long long long long long long long long long… → none"]
        ),
        (
            edit(
                .update, "user_movie",
                [
                    ("watched_at", .null, .text("2025-10-12T18:45:00Z")),
                    ("watchlist_deleted_at", .null, .null),
                ]),
            ["watched none → 2025-10-12T18:45:00Z"]
        ),
        (
            edit(
                .update, "user_movie",
                [("watched_at", .integer(1_760_294_700), .null), ("user_rating", .null, .integer(9))]),
            ["watched 1760294700 → none", "rating of 10 none → 9"]
        ),
        (
            edit(
                .insert, "user_movie",
                [("id", .null, .integer(7)), ("watchlisted_at", .null, .text("2025-10-12"))]),
            ["on the watchlist since none → 2025-10-12"]
        ),
        (
            edit(
                .insert, "play",
                [
                    ("watched_on", .null, .text("2025-10")), ("rewatch", .null, .integer(0)),
                    ("platform_id", .null, .integer(3)), ("venue", .null, .null),
                    ("note", .null, .text("Row four")),
                ]), ["viewing none → 2025-10", "on platform none → 3", "remark none → Row four"]
        ),
        (
            edit(.insert, "play", [("watched_on", .null, .null), ("rewatch", .null, .integer(1))]),
            ["viewing none → unknown", "seen before none → yes"]
        ),
        (edit(.update, "play", [("watched_on", .null, .text("1998"))]), ["viewing unknown → 1998"]),
        (
            edit(.delete, "play", [("watched_on", .text("1998"), .null), ("venue", .null, .null)]),
            ["viewing 1998 → none"]
        ),
        (edit(.insert, "favorite", [("tconst", .null, .text("tt1"))]), ["favourite no → yes"]),
        (edit(.delete, "favorite", [("tconst", .text("tt1"), .null)]), ["favourite yes → no"]),
        (edit(.insert, "tag", [("tag", .null, .text("cosy"))]), ["tag none → cosy"]),
        (edit(.delete, "tag", [("tag", .text("cosy"), .null)]), ["tag cosy → none"]),
        (
            edit(
                .update, "film_state",
                [("state", .text("watching"), .text("paused")), ("since", .text("a"), .text("b"))]),
            ["state watching → paused"]
        ),
        (
            edit(
                .insert, "film_list",
                [
                    ("slug", .null, .text("ten")), ("name", .null, .text("Ten")),
                    ("description", .null, .null),
                    ("ranked", .null, .integer(1)),
                ]),
            ["list none → ten", "name none → Ten", "ranked none → yes"]
        ),
        (
            edit(
                .insert, "film_list_item",
                [
                    ("list_id", .null, .integer(2)), ("tconst", .null, .text("tt1")),
                    ("position", .null, .integer(8)),
                ]),
            ["place (list 2) none → 8"]
        ),
        (
            edit(
                .update, "film_list_item",
                [
                    ("list_id", .integer(2), .integer(2)), ("tconst", .text("tt1"), .text("tt1")),
                    ("position", .integer(8), .integer(1)),
                ]),
            ["place (list 2) 8 → 1"]
        ),
        (
            edit(
                .update, "film_list",
                [("ranked", .text("T"), .real(0)), ("visibility", .text("public"), .text("public"))]),
            ["ranked yes → no"]
        ),
        // What pages do not take for true or false is told as it stands.
        (edit(.update, "play", [("rewatch", .text("no"), .integer(2))]), ["seen before no → 2"]),
        (edit(.update, "play", [("rewatch", .text("perhaps"), .text("1"))]), ["seen before perhaps → yes"]),
        (edit(.insert, "user_platform", [("platform_id", .null, .integer(3))]), ["my platform none → 3"]),
        (edit(.update, "unknown", [("x", .null, .integer(3))]), []),
    ]

    @Test(arguments: cases) func `is told in words`(edit: RowEdit, words: [String]) {
        #expect(ChangeWords([edit], about: Self.film, names: RowNames()).steps.map(\.text) == words)
    }

    @Test(
        arguments: [
            ([("watchlist_deleted_at", .null, .text("a"))], ["watched none → date unknown"]),
            ([("watchlist_deleted_at", .text("a"), .null)], ["watched date unknown → none"]),
            (
                [("watched_at", .text("2025-02-01"), .null), ("watchlist_deleted_at", .null, .text("a"))],
                ["watched 2025-02-01 → date unknown"]
            ),
            (
                [("watched_at", .null, .text("2025-02-01")), ("watchlist_deleted_at", .text("a"), .null)],
                ["watched date unknown → 2025-02-01"]
            ),
            (
                [("watched_at", .text("b"), .null), ("watchlist_deleted_at", .text("c"), .null)],
                ["watched b → none", "removed c → none"]
            ),
        ] as [([(String, Value, Value)], [String])])
    func `does not call removed what was watched at an unknown time`(
        cells: [(String, Value, Value)], words: [String]
    ) {
        let play = Self.edit(.insert, "play", [("watched_on", .null, .null)])
        let entry = Self.edit(.update, "user_movie", cells)
        let told = ChangeWords([play, entry], about: Self.film, names: RowNames()).steps.map(\.text)
        #expect(told == ["viewing none → unknown"] + words)
        // Without a viewing it was taken off the list.
        let alone = Self.edit(.update, "user_movie", [("watchlist_deleted_at", .null, .text("a"))])
        let removed = ChangeWords([alone], about: Self.film, names: RowNames()).steps.map(\.text)
        #expect(removed == ["removed none → a"])
    }

    @Test func `names platforms and lists where the library has a name for them`() {
        let names = RowNames(platforms: [.integer(3): "MUBI"], lists: [.integer(2): "Ten"])
        let platform = Self.edit(.insert, "user_platform", [("platform_id", .null, .integer(3))])
        let place = Self.edit(
            .insert, "film_list_item",
            [
                ("list_id", .null, .integer(2)), ("tconst", .null, .text("tt1")),
                ("position", .null, .integer(1)),
            ])
        let words = ChangeWords([platform, place], about: Self.film, names: names).steps.map(\.text)
        #expect(words == ["my platform none → MUBI", "place in Ten none → 1"])
    }

    @Test func `to the films behind one in a list is only counted`() {
        let moved = ["tt2", "tt3"].map { film in
            Self.edit(
                .update, "film_list_item",
                [
                    ("list_id", .integer(2), .integer(2)), ("tconst", .text(film), .text(film)),
                    ("position", .integer(1), .integer(2)),
                ])
        }
        let own = Self.edit(
            .insert, "film_list_item",
            [
                ("list_id", .null, .integer(2)), ("tconst", .null, .text("tt1")),
                ("position", .null, .integer(1)),
            ])
        #expect(
            ChangeWords(moved + [own], about: Self.film, names: RowNames()).steps.map(\.text) == [
                "place (list 2) none → 1", "other films in the list none → 2 moved",
            ])
    }

    @Test(arguments: [
        (FilmName(tconst: "tt1", title: "Alien", year: 1979), "Alien (1979)"),
        (FilmName(tconst: "tt1", title: "Alien"), "Alien"), (FilmName(tconst: "tt1", year: 1979), "tt1"),
    ])
    func `names a film by what is known of it`(film: FilmName, label: String) {
        #expect(film.label == label)
    }

    @Test(arguments: [(Audience.everyone, true, true), (.everyone, false, false), (.me, true, false)])
    func `is kept back when it is private`(audience: Audience, isPrivate: Bool, isHidden: Bool) {
        let edit = Self.edit(.insert, "tag", [("tag", .null, .text("cosy"))])
        let story = ChangeStory(
            Self.film, [edit], names: RowNames(), isPrivate: isPrivate, for: audience)
        #expect(story.subject == (isHidden ? "(private)" : "Alien (1979)"))
        #expect(story.lines == [isHidden ? "(private)" : "tag none → cosy"])
        var json = JSONWriter()
        json.object { $0.members(story, isPrivate: isPrivate) }
        #expect(json.text.contains("Alien") != isHidden && json.text.contains("cosy") != isHidden)
        #expect(json.text.contains("\"private\": \(isPrivate)"))
    }
}
