import Testing

@testable import Data

/// What can be undone, what cannot, and what is said of it.
@Suite struct UndoTests {
    @Test func `names the later change that stands in the way`() throws {
        let library = try ActionLibrary()
        try library.apply(["id: 1, action: rate, rating: 4", "id: 1, action: rate, rating: 5"])
        let before = try library.text()
        let result = try #require(try library.undo(.change(1)).first)
        #expect(result.outcome == .laterChange)
        #expect(result.inTheWay == 2)
        #expect(
            result.message
                == "#1 rate, \(library.file):1 cannot be undone: #2 rate, \(library.file):2 came later; undo that first"
        )
        #expect(try library.text() == before)
        #expect(try library.undo(.change(2)).map(\.outcome) == [.undone])
        #expect(try library.undo(.change(1)).map(\.message) == ["undone"])
        #expect(try library.ask("SELECT rating FROM movie_rating").isEmpty)
    }

    @Test(arguments: [
        ["id: 2, action: watch_again, at: 2024", "id: 2, action: watch_again, at: unknown"],
        ["id: 1, action: mark_as_watched", "id: 1, action: restore_to_watchlist"],
        ["movie: tt6, action: add_to_watchlist", "movie: tt6, action: mark_as_watched"],
        ["id: 1, action: favorite", "id: 1, action: unfavorite"],
        ["action: create_list, list: x", "id: 1, action: add_to_list, list: x"],
    ])
    func `an earlier change waits for the later one`(entries: [String]) throws {
        let library = try ActionLibrary()
        try library.apply(entries)
        let result = try #require(try library.undo(.change(1)).first)
        #expect(result.outcome == .laterChange && result.inTheWay == 2)
        #expect(try library.undo(.lastRun).map(\.outcome) == [.undone, .undone])
    }

    @Test func `what another program changed is left alone, and so is all the rest`() throws {
        let library = try ActionLibrary(isText: false)
        try library.apply(["id: 1, action: rate, rating: 4", "id: 1, action: favorite"])
        try Database(path: library.library.path, access: .readWrite)
            .execute("UPDATE movie_rating SET rating = 1")
        let results = try library.undo(.lastRun)
        #expect(results.map(\.outcome) == [.notUndone, .changedElsewhere])
        #expect(
            results.map(\.message) == [
                "not undone, because another change could not be",
                "#1 rate, \(library.file):1 cannot be undone: another program changed what it left",
            ])
        #expect(try library.ask("SELECT tconst FROM favorite") == ["tt1"])
        #expect(fileNames(in: library.library.folder) == ["library.db"])
    }

    @Test func `takes back rows that another program gave the place to only when it is free`() throws {
        let library = try ActionLibrary(isText: false)
        try library.apply(["id: 2, action: watch_again, at: 2024", "id: 2, action: forget_play, at: 2024"])
        try Database(path: library.library.path, access: .readWrite).execute(
            "INSERT INTO play(id, user_id, tconst) VALUES(2, '\(TemporaryLibrary.ben)', 'tt1')")
        #expect(try library.undo(.last).map(\.outcome) == [.changedElsewhere])
    }

    @Test func `an undo is a change of its own and can be undone, but nothing twice`() throws {
        let library = try ActionLibrary()
        let entry = "id: 1, action: tag, tag: cosy"
        try library.apply([entry])
        #expect(try library.undo(.last).map(\.outcome) == [.undone])
        #expect(try library.undo(.last).isEmpty)
        #expect(try library.undo(.lastRun).isEmpty)
        let twice = try #require(try library.undo(.change(1)).first)
        #expect(twice.outcome == .alreadyUndone)
        #expect(twice.message == "#1 tag, \(library.file):1 is undone already, by #2")
        #expect(try library.apply([entry]).outcomes == [.alreadyApplied])
        #expect(try library.undo(.change(2)).map(\.outcome) == [.undone])
        #expect(try library.ask("SELECT tag FROM tag") == ["cosy"])
        let log = try library.log()
        #expect(log.map(\.description) == ["#1 tag, \(library.file):1", "#2 undo of #1", "#3 undo of #2"])
        #expect(log.map(\.undoes) == [nil, 1, 2])
        #expect(log.map(\.undoneBy) == [nil, 3, nil])
        #expect(try library.undo(.last).map(\.change.id) == [1])
        let error = #expect(throws: LibraryError.self) { try library.undo(.change(99)) }
        #expect(
            error?.problem.message == "the library remembers no change #99; 'marquee log' lists them")
    }

    @Test func `runs are told apart although their clock stands still`() throws {
        let library = try ActionLibrary()
        let runs = [["id: 1, action: favorite", "id: 2, action: favorite"], ["id: 1, action: tag, tag: x"]]
        try library.apply(runs[0])
        try library.apply(runs[0] + runs[1])
        #expect(try library.log().map(\.run) == [1, 1, 2])
        #expect(try library.undo(.lastRun).map(\.change.id) == [3])
        #expect(try library.undo(.lastRun).map(\.change.id) == [2, 1])
        #expect(try library.undo(.lastRun).isEmpty)
        #expect(try library.log().map(\.run) == [1, 1, 2, 3, 4, 4])
    }

    @Test func `what an older version applied is undone from the two times it kept`() throws {
        let library = try ActionLibrary()
        try library.apply(["id: 1, action: favorite"])
        try library.undo(.last)
        let ana = TemporaryLibrary.ana
        let rows = """
            UPDATE user_movie SET watched_at = '2025-05-01' WHERE id = 1;
            UPDATE user_movie SET watched_at = NULL WHERE id = 2;
            INSERT INTO marquee_change VALUES(8,'changes.yml','{}',1,4,'mark_as_watched','\(ana)',1,'tt1','t1',NULL,'2025-05-01',NULL,NULL);
            INSERT INTO marquee_change VALUES(9,'changes.yml','{}',1,5,'restore_to_watchlist','\(ana)',2,'tt2','t2','2025-02-01',NULL,NULL,NULL);

            """
        let old = try ActionLibrary(isText: false)
        let database = try Database(path: old.library.path, access: .readWrite)
        for definition in try library.ask("SELECT sql FROM sqlite_schema WHERE name = 'marquee_change'") {
            try database.execute(definition)
        }
        try database.run(script: Array(rows.utf8))
        let log = try old.log()
        #expect(log.map(\.run) == [nil, nil])
        #expect(log[0].film == FilmName(tconst: "tt1", title: "One", year: 2001))
        #expect(log[0].edits.first?["watched_at"]?.after == .text("2025-05-01"))
        #expect(try old.undo(.lastRun).map(\.change.id) == [9])
        #expect(try old.undo(.lastRun).map(\.change.id) == [8])
        #expect(try old.entry("tt1") == "2025-01-01T10:00:00Z|null|null")
        #expect(try old.entry("tt2") == "2025-01-02T10:00:00Z|null|2025-02-01")
    }

    @Test func `nobody sees or undoes what somebody else did`() throws {
        let library = try ActionLibrary()
        try library.apply(["movie: tt5, action: favorite"], user: TemporaryLibrary.ben)
        #expect(try library.log().isEmpty)
        #expect(try library.log(of: TemporaryLibrary.ben.uppercased()).count == 1)
        #expect(try library.undo(.last).isEmpty)
        #expect(throws: LibraryError.self) { try library.undo(.change(1)) }
    }

    @Test func `an undo keeps a backup, and a refused one leaves none`() throws {
        let library = try ActionLibrary(isText: false)
        try library.apply(["id: 1, action: rate, rating: 4", "id: 1, action: rate, rating: 5"])
        var application = library.application()
        application.backups = 2
        let refused = try Library.open(library.library.path, for: .applying).undo(.change(1), as: application)
        #expect(refused.map(\.outcome) == [.laterChange])
        #expect(fileNames(in: library.library.folder) == ["library.db"])
        let done = try Library.open(library.library.path, for: .applying).undo(.last, as: application)
        #expect(done.map(\.outcome) == [.undone])
        #expect(fileNames(in: library.library.folder) == ["library.db", "library.db.backup-000001"])
    }

    @Test func `a deleted row comes back where it stood, although a text numbers its rows anew`() throws {
        let films = (1...6).map { "INSERT INTO favorite VALUES('\(TemporaryLibrary.ana)','tt\($0)',NULL)" }
        let library = try ActionLibrary(films.joined(separator: ";\n"))
        let before = try library.text()
        let entries = [3, 4, 2, 6, 1].map { "movie: tt\($0), action: unfavorite" }
        try library.apply(Array(entries.prefix(2)))
        try library.apply(entries)
        #expect(try library.ask("SELECT tconst FROM favorite") == ["tt5"])
        try library.undo(.lastRun)
        #expect(try library.ask("SELECT tconst FROM favorite") == ["tt1", "tt2", "tt5", "tt6"])
        try library.undo(.lastRun)
        #expect(try library.text() == before)
    }

    @Test func `a foreign table with the journal's name is refused`() throws {
        let library = try ActionLibrary("CREATE TABLE marquee_effect(id INTEGER PRIMARY KEY, colour)")
        let error = #expect(throws: LibraryError.self) { try library.log() }
        #expect(error?.problem.code == "foreign_journal")
        #expect(error?.problem.message.hasPrefix("the table marquee_effect was not made by marquee") == true)
    }
}
