import Testing

@testable import Data

/// The numbers of new rows in tables that do not count themselves.
@Suite struct NewRowTests {
    private static let parts = LibraryPart.allCases.filter { $0 != .play && $0 != .filmList }
    private static let tables = """
        CREATE TABLE play(id, user_id TEXT, tconst TEXT, watched_on TEXT, rewatch, platform_id, venue, note);
        CREATE TABLE film_list(id, user_id TEXT, slug TEXT, name TEXT)
        """
    private static let entries = [
        "id: 1, action: mark_as_watched", "id: 2, action: watch_again", "id: 2, action: restore_to_watchlist",
        "id: 2, action: correct_play, from: 2025-02-01, to: 2024", "action: create_list, list: new",
    ]

    @Test func `the ids count on from the highest`() throws {
        let library = try ActionLibrary(
            Self.tables, "INSERT INTO play(id, user_id, tconst) VALUES(41,'x','tt1'), (NULL,'x','tt1')",
            parts: Self.parts, isText: false)
        try library.apply([Self.entries[0], Self.entries[1], Self.entries[4], "action: create_list, list: b"])
        #expect(
            try library.ask("SELECT id FROM play WHERE user_id <> 'x' ORDER BY id") == ["42", "43", "44"])
        #expect(try library.ask("SELECT id FROM film_list ORDER BY id") == ["1", "2"])
        try library.apply(["action: create_list, list: c"])
        #expect(try library.ask("SELECT id FROM film_list ORDER BY id") == ["1", "2", "3"])
    }

    @Test(arguments: entries, ["'9'", "'b0a4'", "2.5", "9223372036854775807"])
    func `where no id follows, a new row is refused in words and nothing is written`(
        entry: String, id: String
    ) throws {
        let table = entry.contains("list") && !entry.contains("watchlist") ? "film_list" : "play"
        let library = try ActionLibrary(
            Self.tables, "INSERT INTO \(table)(id, user_id) VALUES(\(id),'x'), (7,'x')", parts: Self.parts,
            isText: false)
        let before = try library.text()
        let result = try #require(try library.apply([entry], keepsGoing: true).first)
        #expect(result.outcome == .unsupportedByLibrary)
        #expect(
            result.message
                == "the ids in the table '\(table)' are not all whole numbers, so no new one follows from them"
        )
        #expect(try library.text() == before)
    }
}
