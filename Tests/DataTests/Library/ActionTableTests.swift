import Testing

@testable import Data

/// Tables as other applications make them, and many changes at once.
@Suite struct ActionTableTests {
    private static let ana = TemporaryLibrary.ana

    @Test func `tables of others with our names are not touched`() throws {
        let foreign = [
            "CREATE TABLE tag(id INTEGER PRIMARY KEY, label TEXT)", "INSERT INTO tag VALUES(1,'foreign')",
            "CREATE TABLE person(id INTEGER PRIMARY KEY, full_name TEXT)",
            "CREATE TABLE favorite(user_id TEXT, colour TEXT)",
        ]
        let library = try ActionLibrary(foreign.joined(separator: ";\n"), parts: [.play])
        let before = try library.text()
        let results = try library.apply(
            ["id: 1, action: tag, tag: x", "id: 1, action: favorite"], keepsGoing: true)
        #expect(results.outcomes == [.unsupportedByLibrary, .unsupportedByLibrary])
        // Nothing can be added where something else has the name.
        #expect(
            results.map(\.message)
                == ["tag", "favorite"].map {
                    "the library has another table '\($0)', so it has no place for this"
                })
        #expect(try library.text() == before)
    }

    @Test(arguments: [
        ("CREATE VIEW play AS SELECT 1 AS id", "id: 1, action: mark_as_watched, venue: x", "table 'play'"),
        ("CREATE VIEW play AS SELECT 1 AS id", "id: 1, action: mark_as_watched, at: 2025", "table 'play'"),
        (
            "CREATE INDEX play ON movie(start_year)",
            "id: 2, action: correct_play, from: 2025-02-01, to: 2025", "index 'play'"
        ),
        (
            "CREATE TABLE movie_rating(id)", "id: 1, action: mark_as_watched, rating: 4",
            "table 'movie_rating'"
        ),
        ("CREATE INDEX movie_rating ON movie(start_year)", "id: 1, action: unrate", "index 'movie_rating'"),
    ])
    func `nobody is told to add what has no place`(rival: String, entry: String, name: String) throws {
        let library = try ActionLibrary(rival, parts: [], isText: false)
        let result = try #require(try library.apply([entry]).first)
        #expect(result.outcome == .unsupportedByLibrary)
        #expect(result.message == "the library has another \(name), so it has no place for this")
    }

    /// Keys of their own, no rowids, other spellings, triggers, more columns.
    @Test func `is at home in tables that others made`() throws {
        let library = try ActionLibrary(
            "CREATE TABLE Play(uid TEXT DEFAULT 'x', id INT, USER_ID BLOB, tconst, Watched_On DATETIME, rowid TEXT)",
            "CREATE TABLE favorite(user_id TEXT, tconst TEXT, \"why \"\"so\" TEXT, PRIMARY KEY(user_id, tconst)) WITHOUT ROWID",
            "INSERT INTO favorite VALUES('\(Self.ana)','tt3','because')",
            "CREATE TABLE tag(tag TEXT, tconst TEXT, user_id TEXT, _rowid_ INT, oid INT, rowid INT)",
            "CREATE TABLE movie_rating(user_id TEXT, tconst TEXT, rating REAL)",
            """
            CREATE TRIGGER reason AFTER INSERT ON favorite WHEN NEW.tconst = 'tt1' BEGIN
                UPDATE favorite SET "why ""so" = 'love' WHERE tconst = NEW.tconst; END
            """,
            parts: [.filmState, .filmList, .filmListItem], isText: false)
        let before = try library.text()
        let entries = [
            "id: 1, action: mark_as_watched, at: 2025", "id: 1, action: watch_again, at: 2024-05",
            "id: 3, action: unfavorite", "id: 1, action: favorite", "id: 1, action: tag, tag: x",
            "id: 1, action: rate, rating: 4",
        ]
        let results = try library.apply(entries)
        #expect(results.outcomes == [Outcome](repeating: .applied, count: 6))
        #expect(
            try library.ask("SELECT id, watched_on, uid FROM play ORDER BY id") == [
                "1|2025|x", "2|2024-05|x",
            ])
        #expect(results[3].edits.first?["why \"so"]?.after == .text("love"))
        #expect(results.last?.edits.first?["rating"]?.after == .real(4))
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|null|2025-01-01T12:00:00Z")
        #expect(
            try library.undo(.lastRun).map(\.outcome) == [UndoResult.Outcome](repeating: .undone, count: 6))
        #expect(try library.text() == before)
    }

    @Test func `user ids that are bytes or numbers stay what they are`() throws {
        let rows = """
            DELETE FROM user_movie;
            INSERT INTO user_movie VALUES(1,X'11111111222233334444555555555555','tt1','2025-01-01',NULL,NULL,0)
            """
        let library = try ActionLibrary(rows, isText: false)
        try library.apply(["movie: tt2, action: add_to_watchlist", "id: 1, action: favorite"])
        #expect(
            try library.ask("SELECT typeof(user_id), tconst FROM user_movie ORDER BY id") == [
                "blob|tt1", "blob|tt2",
            ])
        #expect(try library.ask("SELECT typeof(user_id) FROM favorite") == ["blob"])
        #expect(try library.undo(.lastRun).map(\.outcome) == [.undone, .undone])
    }

    @Test func `a film may be named by its title and year`() throws {
        let library = try ActionLibrary(
            "INSERT INTO movie(tconst, primary_title) VALUES('Two (2002)', 'A key that looks like a title')")
        let results = try library.apply([
            "movie: Eins (2001), action: mark_as_watched, at: 2025-05-05",
            "movie: Six (II) (2006), action: favorite", "movie: Four (2004), action: favorite",
            "movie: Two (2002), action: favorite",
        ])
        #expect(results.map(\.film?.tconst) == ["tt1", "tt6", "tt4", "Two (2002)"])
        #expect(results[0].film == FilmName(tconst: "tt1", title: "One", year: 2001))
        #expect(results.map { $0.userMovie?.id } == [1, nil, nil, nil])
    }

    @Test func `an entry that calls one film by two names does it once`() throws {
        let library = try ActionLibrary()
        let entry = "movies: [tt2, Two (2002)]; action: watch_again; at: 2025-03"
        #expect(
            try library.apply([entry]).map(\.message) == [
                "not applied, because another change of the file was refused",
                "'movies' names a film twice",
            ])
        let results = try library.apply([entry], keepsGoing: true)
        #expect(results.outcomes == [.applied, .invalidTarget])
        #expect(results[1].problems.first?.position == Position(line: 1, column: 11))
        // What an earlier run applied is known to be the same film.
        let again = try library.apply([entry], keepsGoing: true)
        #expect(again.outcomes == [.alreadyApplied, .invalidTarget])
        #expect(try library.plays("tt2") == ["2025-02-01", "2025-03"])
        let other = try library.apply(
            [
                "movies: [tt1, tt3]; action: tag; tags: [x, y]",
                "movies: [tt3]; action: favorite", "movies: [Three (2003)]; action: drop",
            ])
        #expect(other.outcomes.allSatisfy { $0 == .applied } && other.count == 6)
    }

    @Test func `nothing is made for the journal before there is something to remember`() throws {
        let library = try ActionLibrary(parts: [])
        let before = try library.library.read()
        try library.apply(["id: 9, action: mark_as_watched"], keepsGoing: true)
        #expect(try library.library.read() == before)
        try library.apply(["id: 1, action: mark_as_watched"])
        #expect(
            try library.ask("SELECT name FROM sqlite_schema WHERE name LIKE 'marquee%' ORDER BY rowid") == [
                "marquee_change", "marquee_effect",
            ])
    }

    @Test(arguments: [
        "movie: tt%, action: rate, rating: 4", "movie: tt%, action: mark_as_watched, at: 2025-01",
        "movie: tt%, action: add_to_list, list: l", "movie: tt%, action: tag, tag: x",
        "movie: Film % (2000), action: favorite",
    ])
    func `takes time by the number of entries only`(pattern: String) throws {
        func seconds(_ count: Int) throws -> Double {
            let library = try ActionLibrary(
                """
                WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 999 + \(count))
                INSERT INTO movie(tconst, primary_title, start_year) SELECT 'tt' || i, 'Film ' || i, 2000 FROM n;
                INSERT INTO user_movie(id, user_id, tconst, watchlisted_at)
                SELECT SUBSTR(tconst, 3) + 0, '\(Self.ana)', tconst, '2025-01-01' FROM movie WHERE start_year = 2000;
                INSERT INTO film_list VALUES(1,'\(Self.ana)','l','l',NULL,0,'public')
                """, isText: false)
            let entries = (1000..<(1000 + count)).map { pattern.replacing("%", with: "\($0)") }
            let start = processorTime()
            let applied = try library.apply(entries).outcomes
            #expect(applied.allSatisfy { $0 == .applied })
            #expect(try library.undo(.lastRun).count == count)
            return processorTime() - start
        }
        #expect(try seconds(2000) < 10 * seconds(500))
    }
}
