import Testing

@testable import Data

/// Rules that a library's own tables have, and that we know nothing of.
@Suite struct ForeignRuleTests {
    private static let ana = TemporaryLibrary.ana

    private func library(_ rows: String..., without part: LibraryPart) throws -> ActionLibrary {
        try ActionLibrary(
            rows.joined(separator: ";\n"), parts: LibraryPart.allCases.filter { $0 != part }, isText: false)
    }

    @Test(arguments: [
        ("TEXT NOT NULL", "NOT NULL constraint failed: tag.extra"),
        ("TEXT DEFAULT 'x' CHECK(extra <> 'x')", "CHECK constraint failed: extra <> 'x'"),
    ])
    func `refuses the one entry that a column forbids`(column: String, message: String) throws {
        let library = try library(
            "CREATE TABLE tag(user_id TEXT, tconst TEXT, tag TEXT, extra \(column))", without: .tag)
        let before = try library.text()
        let entries = [
            "id: 1, action: favorite", "id: 1, action: tag, tag: x", "id: 2, action: tag, tag: y",
            "id: 2, action: favorite",
        ]
        let refused = try library.apply(entries)
        #expect(
            refused.outcomes == [
                .notApplied, .unsupportedByLibrary, .unsupportedByLibrary, .notApplied,
            ])
        #expect(refused[1].message == "the library refuses it: \(message)")
        #expect(refused[1].problems.first?.position == Position(line: 2, column: 19))
        #expect(try library.text() == before)
        let kept = try library.apply(entries, keepsGoing: true)
        #expect(kept.outcomes == [.applied, .unsupportedByLibrary, .unsupportedByLibrary, .applied])
        #expect(try library.ask("SELECT tconst FROM favorite") == ["tt1", "tt2"])
        #expect(try library.undo(.lastRun).map(\.outcome) == [.undone, .undone])
        #expect(try library.text() == before)
    }

    @Test func `refuses what a strict table cannot hold, and what a trigger refuses or ignores`() throws {
        let library = try library(
            "CREATE TABLE tag(user_id TEXT, tconst TEXT, tag INTEGER) STRICT",
            "CREATE TRIGGER no BEFORE INSERT ON favorite WHEN NEW.tconst = 'tt1' BEGIN SELECT RAISE(ABORT, 'not it'); END",
            "CREATE TRIGGER silent BEFORE INSERT ON favorite WHEN NEW.tconst = 'tt2' BEGIN SELECT RAISE(IGNORE); END",
            without: .tag)
        let results = try library.apply(
            ["id: 1, action: tag, tag: x", "id: 1, action: favorite", "id: 2, action: favorite"])
        #expect(
            results.map(\.message) == [
                "the library refuses it: cannot store TEXT value in INTEGER column tag.tag",
                "the library refuses it: not it",
                "the library refuses it: a row of favorite changed 0 times, not once",
            ])
    }

    @Test func `takes back all that an entry wrote before it was refused`() throws {
        let library = try library(
            "CREATE TRIGGER no BEFORE UPDATE ON user_movie BEGIN SELECT RAISE(ABORT, 'not today'); END",
            "CREATE TRIGGER nor BEFORE INSERT ON film_list_item WHEN NEW.tconst = 'tt3' BEGIN SELECT RAISE(ABORT, 'nor that'); END",
            "INSERT INTO film_list VALUES(1,'\(Self.ana)','l','L',NULL,0,'public')",
            "INSERT INTO film_state VALUES('\(Self.ana)','tt1','paused',NULL)", without: .person)
        let entries = [
            "id: 1, action: mark_as_watched, at: 2025-09-01", "id: 1, action: add_to_list, list: l",
            "id: 3, action: add_to_list, list: l, position: 1", "id: 2, action: add_to_list, list: l",
            "id: 1, action: mark_as_watched, at: 2025-09-01", "id: 1, action: drop",
        ]
        let results = try library.apply(entries, keepsGoing: true)
        #expect(
            results.outcomes == [
                .unsupportedByLibrary, .applied, .unsupportedByLibrary, .applied, .unsupportedByLibrary,
                .applied,
            ])
        #expect(results[0].message == "the library refuses it: not today")
        #expect(try library.plays("tt1").isEmpty)
        #expect(
            try library.ask("SELECT tconst, position FROM film_list_item ORDER BY position") == [
                "tt1|1", "tt2|2",
            ])
        #expect(try library.ask("SELECT state FROM film_state") == ["dropped"])
    }

    @Test func `other failures still end the run`() throws {
        let library = try library(
            "CREATE TRIGGER no BEFORE INSERT ON favorite BEGIN SELECT RAISE(ROLLBACK, 'all or nothing'); END",
            without: .person)
        let error = #expect(throws: LibraryError.self) {
            try library.apply(["id: 1, action: tag, tag: x", "id: 1, action: favorite"], keepsGoing: true)
        }
        #expect(error?.problem.message == "the library cannot be used: all or nothing")
        #expect(try library.ask("SELECT tag FROM tag").isEmpty)
    }
}
