import Testing

@testable import Data

/// Applying through the library itself; the command's view of the same is in `GeneratorTests/Acceptance`.
@Suite struct ApplyTests {
    private let ana = TemporaryLibrary.ana

    private func library(_ path: String = "text") throws -> TemporaryLibrary {
        let rows = """
            INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One'), ('tt2', 'Two');
            INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ana)', 'tt1', 1735732800);
            INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watched_at) VALUES(2, '\(ana)', 'tt2', 'x', '2025-01-01')
            """
        return try .database(rows)
    }

    private func apply(_ text: String, to library: TemporaryLibrary, keepsGoing: Bool = false) throws
        -> [Outcome]
    {
        let changes = ChangesFile(try SourceText(path: "changes.yml", bytes: Array(text.utf8)))
        let opened = try Library.open(library.path, for: .applying)
        return try opened.apply(changes, as: try application(keepsGoing: keepsGoing)).map(\.outcome)
    }

    private func application(keepsGoing: Bool = false) throws -> Application {
        Application(
            file: "changes.yml", user: User(id: ana), now: try #require(Instant(seconds: 1_760_000_000)),
            zone: .utc, keepsGoing: keepsGoing, backups: 2)
    }

    private func rows(_ library: TemporaryLibrary) throws -> [String] {
        let database = try Database(path: library.path, access: .readOnly)
        return try database.prepare(
            "SELECT id, watchlisted_at, watchlist_deleted_at, watched_at FROM user_movie ORDER BY id"
        )
        .all { (row: borrowing Row) in (0..<4).map { row.value($0).text }.joined(separator: " ") }
    }

    private func journal(_ library: TemporaryLibrary) throws -> [String] {
        let database = try Database(path: library.path, access: .readOnly)
        return try database.prepare(
            "SELECT line, action, in_file, watched_at_before, watched_at_after FROM marquee_change ORDER BY id"
        ).all { (row: borrowing Row) in (0..<5).map { row.value($0).text }.joined(separator: " ") }
    }

    @Test func `changes the two times and nothing else, and remembers what was there`() throws {
        let library = try library()
        #expect(
            try apply(
                "- {id: 1, action: mark_as_watched}\n- {movie: tt2, action: restore_to_watchlist}\n",
                to: library)
                == [.applied, .applied])
        #expect(try rows(library) == ["1 1735732800 null 2025-10-09T08:53:20Z", "2 x null null"])
        #expect(
            try journal(library) == [
                "1 mark_as_watched 1 null 2025-10-09T08:53:20Z", "2 restore_to_watchlist 1 2025-01-01 null",
            ])
    }

    @Test func `leaves the library as it was when one entry is refused`() throws {
        let library = try library()
        let before = try rows(library)
        let outcomes = try apply(
            "- {id: 1, action: mark_as_watched}\n- {id: 9, action: mark_as_watched}\n", to: library)
        #expect(outcomes == [.notApplied, .notFound])
        #expect(try rows(library) == before)
        #expect(fileNames(in: library.folder) == ["library.db"])
    }

    @Test func `keeps the newest backups, each as the library was before`() throws {
        let library = try library()
        for action in ["mark_as_watched", "restore_to_watchlist", "mark_as_watched"] {
            #expect(try apply("- {id: 1, action: \(action)}\n", to: library) == [.applied])
        }
        let backups = fileNames(in: library.folder).filter { $0.contains("backup") }
        #expect(backups == ["library.db.backup-000002", "library.db.backup-000003"])
        for name in backups {
            let database = try Database(path: "\(library.folder)/\(name)", access: .readOnly)
            #expect(
                try database.prepare("PRAGMA integrity_check").all { (row: borrowing Row) in row.text(0) }
                    == ["ok"])
        }
    }

    @Test(arguments: ["library.db.backup-9223372036854775807", "library.db.backup-+5", "library.db.backup-"])
    func `counts only backups that it named itself`(name: String) throws {
        let library = try library()
        try replaceFile("\(library.folder)/\(name)", with: [])
        #expect(try apply("- {id: 1, action: mark_as_watched}\n", to: library) == [.applied])
        #expect(fileNames(in: library.folder) == ["library.db", name, "library.db.backup-000001"].sorted())
    }

    @Test func `a library opened before another run applied sees what that run did`() throws {
        let library = try library()
        let text = "- {id: 1, action: mark_as_watched}\n- {id: 1, action: restore_to_watchlist}\n"
        let changes = ChangesFile(try SourceText(path: "changes.yml", bytes: Array(text.utf8)))
        #expect(try apply("", to: library) == [])
        let late = try Library.open(library.path, for: .applying)
        #expect(try apply(text, to: library) == [.applied, .applied])
        #expect(
            try late.apply(changes, as: try application()).map(\.outcome) == [
                .alreadyApplied, .alreadyApplied,
            ])
        #expect(try journal(library).count == 2)
    }

    @Test func `a slip in an applied entry does not make it pending again`() throws {
        let library = try library()
        let entries = ["- {id: 1, action: mark_as_watched", "- {id: 1, action: restore_to_watchlist}\n"]
        #expect(try apply(entries.joined(separator: "}\n"), to: library) == [.applied, .applied])
        let slip = entries.joined(separator: ", ntoe: x}\n")
        #expect(try apply(slip, to: library, keepsGoing: true) == [.unknownKey, .alreadyApplied])
        #expect(
            try apply(entries.joined(separator: "}\n"), to: library) == [.alreadyApplied, .alreadyApplied])
    }

    @Test func `finds films without looking through all rows for each`() throws {
        func seconds(_ count: Int) throws -> Double {
            let library = try TemporaryLibrary.database(
                """
                BEGIN;
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
                INSERT INTO user_movie(id, user_id, tconst, watchlisted_at)
                SELECT i, '\(ana)', 'tt' || i, '2025-01-01' FROM n;
                COMMIT
                """)
            let text = (1...count).map { "- {movie: tt\($0), action: mark_as_watched}\n" }.joined()
            let start = processorTime()
            _ = try apply(text, to: library)
            return processorTime() - start
        }
        #expect(try seconds(4000) < 10 * seconds(1000))
    }

    @Test func `tells of the user's platforms, however their ids are stored`() throws {
        let library = try TemporaryLibrary.database(
            "DROP TABLE user_platform", "CREATE TABLE user_platform(user_id TEXT, platform_id TEXT)",
            "INSERT INTO platform VALUES(1, 'a', 'A'), (2, 'b', 'B')",
            "INSERT INTO user_platform VALUES('\(ana)', '2')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ana)', 'tt1', '2025-01-01')"
        )
        let source = try SourceText(path: "c.yml", bytes: Array("- {id: 1, action: mark_as_watched}\n".utf8))
        let opened = try Library.open(library.path, for: .applying)
        let results = try opened.apply(ChangesFile(source), as: try application())
        #expect(results.first?.userMovie?.availability.map(\.id) == [2])
    }

    @Test func `sees the effect of the entries before it`() throws {
        let library = try library()
        let text = """
            - {id: 1, action: mark_as_watched, at: 2025-01-02T00:00:00Z}
            - {id: 1, action: restore_to_watchlist}
            - {id: 1, action: mark_as_watched, at: 2025-01-03T00:00:00Z}
            - {id: 1, action: mark_as_watched}
            """
        #expect(
            try apply(text, to: library, keepsGoing: true) == [.applied, .applied, .applied, .alreadyWatched])
        #expect(try rows(library)[0] == "1 1735732800 null 2025-01-03T00:00:00Z")
    }

    @Test func `takes a day at its noon, which must be past`() throws {
        let library = try library()
        #expect(try apply("- {id: 1, action: mark_as_watched, at: 2025-10-09}\n", to: library) == [.futureAt])
        #expect(try apply("- {id: 1, action: mark_as_watched, at: 2025-10-08}\n", to: library) == [.applied])
        #expect(try rows(library)[0] == "1 1735732800 null 2025-10-08T12:00:00Z")
    }

    @Test func `clears both times of an entry that was moved to the history`() throws {
        let library = try TemporaryLibrary.database(
            """
            INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at)
            VALUES(1, '\(ana)', 'tt1', '2025-01-01', '2025-02-01T10:00:00Z', '2025-02-01 11:00:00+01')
            """)
        #expect(try apply("- {id: 1, action: restore_to_watchlist}\n", to: library) == [.applied])
        #expect(try rows(library) == ["1 2025-01-01 null null"])
    }

    @Test func `a trigger that keeps the owner's invariants can refuse`() throws {
        let library = try TemporaryLibrary.database(
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ana)', 'tt1', '2025-01-01')",
            "CREATE TRIGGER no BEFORE UPDATE ON user_movie BEGIN SELECT RAISE(ABORT, 'not today'); END")
        #expect(
            try apply("- {id: 1, action: mark_as_watched}\n", to: library) == [.unsupportedByLibrary])
        #expect(try rows(library) == ["1 2025-01-01 null null"])
        #expect(fileNames(in: library.folder) == ["library.db"])
    }
}
