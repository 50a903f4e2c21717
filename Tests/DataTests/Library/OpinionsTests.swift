import Testing

@testable import Data

@Suite struct OpinionsTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben
    /// Without types, columns keep values as they are written.
    private let untyped = TemporaryLibrary.fullSchema.replacing("rating NUMERIC", with: "rating")
        .replacing("user_rating INTEGER", with: "user_rating")

    private func rating(
        _ film: String, _ rating: String, visibility: String = "'public'", review: String = "NULL",
        of user: String = TemporaryLibrary.ana
    ) -> String {
        "INSERT INTO movie_rating(user_id, tconst, rating, review, visibility) "
            + "VALUES('\(user)', '\(film)', \(rating), \(review), \(visibility))"
    }

    private func entry(_ id: Int, _ film: String, rating: String, of user: String = TemporaryLibrary.ana)
        -> String
    {
        "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, user_rating) "
            + "VALUES(\(id), '\(user)', '\(film)', '2025-01-01', \(rating))"
    }

    @Test(arguments: [
        ("0.5", "0.5"), ("5", "5"), ("4.5", "4.5"), ("'3.5'", "3.5"), ("' 2.0'", "2"), ("1", "1"),
        ("NULL", nil),
        ("' '", nil),
    ])
    func `reads stars in halves`(value: String, stars: String?) throws {
        let loaded = try TemporaryLibrary.full(rating("tt1", value), schema: untyped).load()
        #expect(loaded.catalogue.rated == (stars.map { ["tt1 \($0)"] } ?? []))
        #expect(loaded.problems.isEmpty)
    }

    @Test(arguments: [
        ("0", "0"), ("5.5", "5.5"), ("8", "8"), ("4.25", "4.25"), ("-1", "-1"), ("'good'", "good"),
        ("x'34'", "4"),
        ("9e999", "Inf"),
    ])
    func `stars off the scale are unknown, never rescaled, and a warning`(value: String, shown: String) throws
    {
        let loaded = try TemporaryLibrary.full(rating("tt1", value), schema: untyped).load()
        #expect(loaded.catalogue.opinions.isEmpty)
        #expect(
            loaded.problems.map(\.message) == [
                "movie_rating tt1: rating is '\(shown)', not half a star to 5 stars; it counts as unknown"
            ])
    }

    @Test(arguments: [("1", "0.5"), ("4", "2"), ("10", "5"), ("'9'", "4.5"), ("7.0", "3.5"), ("NULL", nil)])
    func `reads ratings from 1 to 10 as half stars`(value: String, stars: String?) throws {
        let loaded = try TemporaryLibrary.full(entry(1, "tt1", rating: value), schema: untyped).load()
        #expect(loaded.catalogue.rated == (stars.map { ["tt1 \($0)"] } ?? []))
        #expect(loaded.problems.isEmpty)
    }

    @Test(arguments: [("0", "0"), ("11", "11"), ("4.5", "4.5"), ("'good'", "good")])
    func `ratings beyond 1 to 10 are unknown and a warning`(value: String, shown: String) throws {
        let loaded = try TemporaryLibrary.full(entry(7, "tt1", rating: value), schema: untyped).load()
        #expect(loaded.catalogue.opinions.isEmpty)
        #expect(
            loaded.problems.map(\.message) == [
                "user_movie row 7: user_rating is '\(shown)', not a whole number from 1 to 10; it counts as unknown"
            ])
    }

    @Test func `of two ratings the stars count, and a difference is a warning`() throws {
        let loaded = try TemporaryLibrary.full(
            entry(1, "tt1", rating: "8"), rating("tt1", "4"), entry(2, "tt2", rating: "8"),
            rating("tt2", "4.5"),
            // A review alone leaves the rating to the entry.
            entry(3, "tt3", rating: "6"), rating("tt3", "NULL", review: "'Fine'"),
            entry(4, "tt4", rating: "6"), rating("tt4", "9")
        ).load()
        #expect(loaded.catalogue.rated == ["tt1 4", "tt2 4.5", "tt3 3", "tt4 3"])
        #expect(
            loaded.problems.map(\.message) == [
                "movie_rating tt4: rating is '9', not half a star to 5 stars; it counts as unknown",
                "user_movie row 2: user_rating is 8 of 10, but movie_rating says 4.5 of 5 stars for the film tt2, "
                    + "which counts",
            ])
        #expect(loaded.problems.last?.code == "rating_differs")
    }

    @Test func `keeps all that an opinion says`() throws {
        let catalogue = try TemporaryLibrary.full(
            "INSERT INTO movie_rating VALUES('\(ana)', 'tt1', 4, '# Fine', 1, NULL, '2025-01-01', '2025-02-03T23:30:00Z')",
            "INSERT INTO movie_rating VALUES('\(ana)', 'tt2', NULL, 'Only words', 'f', 'public', '2025-01-01', '')",
            "INSERT INTO movie_rating VALUES('\(ana)', 'tt3', NULL, ' ', 0, 'public', NULL, NULL)",
            schema: TemporaryLibrary.fullSchema.replacing(
                "visibility TEXT NOT NULL DEFAULT 'public',\n  created", with: "visibility TEXT,\n  created")
        ).catalogue(in: Zone(name: "east", table: OffsetTable(offset: 3600)))
        #expect(catalogue.rated == ["tt1 4", "tt2 -"])
        let opinions = catalogue.opinions.rows
        #expect(opinions.map { catalogue.texts[$0.review] } == ["# Fine", "Only words"])
        #expect(opinions.map(\.hasSpoilers) == [true, false])
        #expect(
            opinions.map(\.updatedOn) == [
                Day(year: 2025, month: 2, day: 4), Day(year: 2025, month: 1, day: 1),
            ])
    }

    @Test(arguments: ["'private'", "'PUBLIC'", "'friends'", "''", "0", "x'00'", "x'7075626C6963'"])
    func `anything but public is private, and not even read for everyone`(visibility: String) throws {
        let library = try TemporaryLibrary.full(
            rating("tt1", "'secret'", visibility: visibility, review: "'hush'"),
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ben)', 'tt2', '2025-01-01')"
        )
        let loaded = try library.load()
        #expect(loaded.problems.isEmpty && loaded.catalogue.opinions.isEmpty)
        // Only a private row names the film: it has no page either.
        #expect(loaded.catalogue.shown == ["tt3", "tt4", "tt5", "tt6", "tt7", "tt8", "tt9"])
        let all = try library.everything()
        #expect(!all.contains("hush") && !all.contains("secret") && !all.contains("tt1"))
        let own = try library.load(for: .me)
        #expect(own.catalogue.shown.first == "tt1")
        #expect(own.catalogue.opinions.rows.map { own.catalogue.texts[$0.review] } == ["hush"])
        #expect(own.problems.map(\.code) == ["unreadable_value"])
    }

    @Test func `the rating in an entry gives no private one away`() throws {
        let library = try TemporaryLibrary.full(
            entry(1, "tt1", rating: "9"), rating("tt1", "4.5", visibility: "'private'"),
            entry(2, "tt2", rating: "11"), rating("tt2", "5", visibility: "'private'"),
            entry(3, "tt3", rating: "7"), rating("tt3", "1", visibility: "'private'"),
            entry(4, "tt4", rating: "7"))
        let loaded = try library.load()
        #expect(loaded.catalogue.rated == ["tt4 3.5"])
        #expect(loaded.problems.isEmpty)
        #expect(loaded.catalogue.watchlist.count == 4)
        let own = try library.load(for: .me)
        #expect(own.catalogue.rated == ["tt1 4.5", "tt2 5", "tt3 1", "tt4 3.5"])
        #expect(own.problems.map(\.code) == ["unreadable_value", "rating_differs"])
    }

    @Test func `a removed entry rates nothing`() throws {
        let loaded = try TemporaryLibrary.full(
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at, user_rating) "
                + "VALUES(1, '\(ana)', 'tt1', '2025-01-01', '2025-01-02', 99)"
        ).load()
        #expect(loaded.catalogue.opinions.isEmpty && loaded.problems.isEmpty)
        #expect(loaded.catalogue.shown.first == "tt2")
    }

    @Test func `of several rows about one film the first counts`() throws {
        let schema = TemporaryLibrary.fullSchema.replacing(
            "updated_at TEXT,\n  UNIQUE(user_id, tconst)", with: "updated_at TEXT")
        let loaded = try TemporaryLibrary.full(
            rating("tt1", "3"), rating("tt1", "2"), rating("tt1", "1", visibility: "'private'"),
            schema: schema
        ).load()
        #expect(loaded.catalogue.rated == ["tt1 2"])
        #expect(
            loaded.problems.map(\.message) == [
                "movie_rating tt1: the film stands there twice; the first row counts"
            ])
    }

    @Test func `a MyVOD library knows ratings without a table for them`() throws {
        let library = try TemporaryLibrary.database(
            "ALTER TABLE user_movie ADD COLUMN user_rating INTEGER",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One'), ('tt2', 'Two')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at, user_rating) "
                + "VALUES(1, '\(ana)', 'tt1', '2025-01-01', '2025-03-01T10:00:00Z', '2025-03-01 12:00:00+02', 9)",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, user_rating) VALUES(2, '\(ben)', 'tt2', '2025-01-01', 3)"
        )
        let catalogue = try library.catalogue()
        #expect(catalogue.rated == ["tt1 4.5"] && catalogue.seen == ["tt1 2025-03-01"])
        #expect(catalogue.knowsMore)
        #expect(try library.catalogue(as: ben).rated == ["tt2 1.5"])
    }
}
