import Testing

@testable import Data

/// Ratings, reviews, marks, lists and platforms as rows.
@Suite struct OpinionActionTests {
    private static let halves = "ALTER TABLE user_movie ADD COLUMN user_rating INTEGER"
    private static let opinions = """
        SELECT tconst, rating, review, spoiler, visibility, created_at, updated_at FROM movie_rating ORDER BY tconst
        """

    @Test func `an opinion keeps what the next one does not say`() throws {
        let library = try ActionLibrary()
        try library.apply([
            "id: 1, action: review, review: Good, spoiler: true, visibility: private, at: 2025-01-01",
            "id: 1, action: rate, rating: 4", "id: 2, action: rate, rating: 0.5",
            "movie: tt6, action: rate, rating: 5.0",
            "id: 2, action: review, review: Bad, rating: 1.5, at: 2025-02-01", "id: 2, action: unrate",
            "movie: tt6, action: unrate",
        ])
        let now = ActionLibrary.nowText
        #expect(
            try library.ask(Self.opinions) == [
                "tt1|4|Good|1|private|2025-01-01T12:00:00Z|\(now)", "tt2|null|Bad|0|public|\(now)|\(now)",
            ])
        try library.apply(["id: 1, action: unreview", "id: 2, action: unreview"])
        #expect(
            try library.ask(Self.opinions) == ["tt1|4|null|0|private|2025-01-01T12:00:00Z|\(now)"])
    }

    @Test func `stars and halves never differ because of us`() throws {
        let library = try ActionLibrary(
            Self.halves, "UPDATE user_movie SET user_rating = 6 WHERE id = 2", isText: false)
        let halves = "SELECT id, user_rating FROM user_movie WHERE id < 3 ORDER BY id"
        try library.apply([
            "id: 1, action: rate, rating: 4", "id: 2, action: rate, rating: 4.5",
            "id: 1, action: mark_as_watched, rating: 2",
        ])
        #expect(try library.ask(halves) == ["1|null", "2|9"])
        #expect(try library.ask("SELECT tconst, rating FROM movie_rating") == ["tt1|2", "tt2|4.5"])
        try library.apply(["id: 2, action: unrate"])
        #expect(try library.ask(halves) == ["1|null", "2|null"])
        try library.undo(.last)
        #expect(try library.ask(halves) == ["1|null", "2|9"])
    }

    @Test func `halves are the only place in a library without opinions`() throws {
        let library = try ActionLibrary(Self.halves, parts: [.play], isText: false)
        let results = try library.apply(
            [
                "id: 1, action: mark_as_watched, rating: 3.5", "movie: tt2, action: rate, rating: 5",
                "movie: tt6, action: rate, rating: 5", "id: 2, action: rate, rating: 5, visibility: private",
            ], keepsGoing: true)
        #expect(results.outcomes == [.applied, .applied, .notFound, .unsupportedByLibrary])
        #expect(results[2].message == "there is no film 'tt6' on your lists, and ratings are kept there")
        #expect(
            try library.ask("SELECT user_rating FROM user_movie WHERE id < 3 ORDER BY id") == ["7", "10"])
    }

    @Test func `says what only the owner may see`() throws {
        let library = try ActionLibrary()
        let results = try library.apply([
            "id: 1, action: rate, rating: 4", "id: 2, action: rate, rating: 4, visibility: private",
            "id: 2, action: rate, rating: 3", "action: create_list, list: open",
            "action: create_list, list: secret, visibility: private",
            "id: 1, action: add_to_list, list: open", "id: 1, action: add_to_list, list: secret",
        ])
        let expected = [false, true, true, false, true, false, true]
        #expect(results.map(\.isPrivate) == expected)
        #expect(try library.log().map(\.isPrivate) == expected)
        // What was public once is private with the rest, when it is private now.
        let more = try library.apply(["id: 1, action: review, review: x, visibility: private"])
        #expect(more.map(\.isPrivate) == [true])
        #expect(try library.log().map(\.isPrivate) == [true] + expected.dropFirst() + [true])
        let refused = try library.apply(["id: 1, action: add_to_list, list: secret, rating: 1"])
        #expect(refused.outcomes == [.unknownKey])
        let twice = try library.apply(["id: 1, action: add_to_list, list: secret, position: 1"])
        #expect(twice.outcomes == [.alreadyInList] && twice.map(\.isPrivate) == [true])
    }

    @Test func `a refusal tells of no private list`() throws {
        let library = try ActionLibrary()
        try library.apply([
            "action: create_list, list: open", "action: create_list, list: secret, visibility: private",
        ])
        let results = try library.apply(
            [
                "action: create_list, list: secret", "action: create_list, list: Open",
                "action: create_list, list: open, visibility: private",
                "id: 1, action: add_to_list, list: secrt", "action: delete_list, list: nowhere",
                "id: 1, action: remove_from_list, list: open", "action: create_list, list: more",
                "id: 1, action: tag, tag: x, visibility: private",
                "action: create_list, list: y, visibility: Private",
                "action: create_list, list: z, visiblity: private",
                "action: create_list, list: z, visiblity: public",
                "id: 1, action: rate, rating: 6, visibility: public",
                "id: 1, action: rate, rating: 6", "id: 1, action: rate, rating: 6, visibility: private",
                "action: create_list, list: My Hush, visibility: private, at: 2099-01-01",
                "id: 1, action: add_to_list, list: My Hush", "id: 1, action: add_to_list, list: my-hush",
            ], keepsGoing: true)
        #expect(
            results.outcomes == [
                .listExists, .listExists, .listExists, .listNotFound, .listNotFound, .notInList, .applied,
                .unknownKey, .invalidValue, .unknownKey, .unknownKey, .invalidValue, .invalidValue,
                .invalidValue, .futureAt, .listNotFound, .listNotFound,
            ])
        #expect(
            results.map(\.isPrivate) == [
                true, false, true, true, false, false, false, true, true, true, false, false, false, true,
                true, true, true,
            ])
        let again = try library.apply(["action: create_list, list: secret, visibility: private"])
        #expect(again.outcomes == [.alreadyApplied] && again.map(\.isPrivate) == [true])
    }

    @Test func `places in a list are 1 to n, whatever comes and goes`() throws {
        let library = try ActionLibrary(
            "INSERT INTO film_list VALUES(4,'\(TemporaryLibrary.ana)','old','The Old',NULL,1,'public')",
            "INSERT INTO film_list_item VALUES(4,'tt1',10,'a')",
            "INSERT INTO film_list_item VALUES(4,'tt2',5,NULL)",
            "INSERT INTO film_list_item VALUES(4,'tt3',10,NULL)",
            "INSERT INTO film_list VALUES(9,'\(TemporaryLibrary.ben)','bens','Bens',NULL,0,'public')",
            "INSERT INTO film_list_item VALUES(9,'tt1',3,NULL)")
        let places = "SELECT tconst, position, note FROM film_list_item WHERE list_id = 4 ORDER BY position"
        var entries = ["id: 3, action: remove_from_list, list: The Old"]
        try library.apply(entries)
        #expect(try library.ask(places) == ["tt2|1|null", "tt1|2|a"])
        entries += [
            "movie: tt6, action: add_to_list, list: old, remark: b",
            "movie: tt5, action: add_to_list, list: old, position: 1",
            "movie: tt4, action: add_to_list, list: old",
        ]
        #expect(
            try library.apply(entries, keepsGoing: true).outcomes.suffix(3) == [.applied, .applied, .applied])
        #expect(
            try library.ask(places) == ["tt5|1|null", "tt2|2|null", "tt1|3|a", "tt6|4|b", "tt4|5|null"])
        entries += [
            "movie: tt4, action: move_in_list, list: old, position: 2",
            "movie: tt5, action: move_in_list, list: old, position: 5",
        ]
        try library.apply(entries)
        #expect(
            try library.ask(places) == ["tt4|1|null", "tt2|2|null", "tt1|3|a", "tt6|4|b", "tt5|5|null"])
        try library.apply(entries + ["action: delete_list, list: old"])
        #expect(try library.ask("SELECT list_id, tconst, position FROM film_list_item") == ["9|tt1|3"])
        #expect(try library.ask("SELECT id, slug FROM film_list") == ["9|bens"])
    }

    @Test func `rows of others are as good as missing, and ids are written as the user's other rows`() throws
    {
        let upper = TemporaryLibrary.ana.uppercased().replacing("-", with: "")
        let library = try ActionLibrary(
            "INSERT INTO favorite VALUES('\(TemporaryLibrary.ben)','tt1','x')",
            "INSERT INTO tag VALUES('\(upper)','tt1','cosy')",
            "INSERT INTO tag VALUES('\(TemporaryLibrary.ben)','tt1','rainy')")
        let outcomes = try library.apply(
            [
                "id: 1, action: favorite", "id: 1, action: untag, tag: cosy",
                "id: 1, action: untag, tag: rainy",
                "action: subscribe, platform: mubi", "action: unsubscribe, platform: netflix",
            ], keepsGoing: true, user: upper
        ).outcomes
        #expect(outcomes == [.applied, .applied, .notTagged, .applied, .applied])
        #expect(
            try library.ask("SELECT user_id, tconst FROM favorite ORDER BY rowid") == [
                "\(TemporaryLibrary.ben)|tt1", "\(TemporaryLibrary.ana)|tt1",
            ])
        #expect(
            try library.ask("SELECT user_id, platform_id FROM user_platform ORDER BY user_id") == [
                "\(TemporaryLibrary.ana)|7", "\(TemporaryLibrary.ben)|7",
            ])
    }

    @Test(arguments: [
        ("Best of 2025!", "best-of-2025"), ("  --A--  ", "a"), ("Été", "t"), ("日本 2", "2"), ("...", ""),
    ])
    func `a list is called in addresses`(name: String, expected: String) {
        #expect(slug(of: name) == expected)
    }
}
