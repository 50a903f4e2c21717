import Testing

@testable import Data

/// A journal, and ids, as other programs may leave them.
@Suite struct OddJournalTests {
    @Test(arguments: ["step = 0", "step = -1", "run = 'x'", "change_id = 0", "step = 'x', row_id = 'y'"])
    func `steps that no change has are read without harm`(damage: String) throws {
        let library = try ActionLibrary(isText: false)
        try library.apply(["id: 1, action: rate, rating: 4", "id: 1, action: tag, tag: cosy"])
        try Database(path: library.library.path, access: .readWrite)
            .execute("UPDATE marquee_effect SET \(damage)")
        #expect(try library.log().map(\.action) == ["rate", "tag"])
        #expect(try library.undo(.last).map(\.change.id) == [2])
    }

    @Test func `steps that are missing are one`() throws {
        let library = try ActionLibrary(isText: false)
        try library.apply(["id: 1, action: favorite"])
        try Database(path: library.library.path, access: .readWrite).run(
            script: Array(
                """
                CREATE TABLE kept AS SELECT * FROM marquee_effect;
                DROP TABLE marquee_effect;
                UPDATE kept SET step = NULL;
                ALTER TABLE kept RENAME TO marquee_effect;
                """.utf8))
        #expect(try library.log().map { $0.edits.count } == [1])
        #expect(try library.undo(.last).map(\.outcome) == [.undone])
    }

    @Test func `runs beyond all counting are not counted`() throws {
        let library = try ActionLibrary(isText: false)
        try library.apply(["id: 1, action: favorite"])
        try Database(path: library.library.path, access: .readWrite)
            .execute("UPDATE marquee_effect SET run = \(Int64.max)")
        try library.apply(["id: 1, action: tag, tag: cosy"])
        #expect(try library.log().map(\.run) == [.max, .max])
    }

    @Test func `an id is the same in whatever type a table stores it`() throws {
        let parts = LibraryPart.allCases.filter { $0 != .filmListItem }
        let library = try ActionLibrary(
            "CREATE TABLE film_list_item(list_id TEXT, tconst TEXT, position INTEGER, note TEXT)",
            parts: parts)
        try library.apply(["action: create_list, list: own, visibility: private"])
        try library.apply(["id: 1, action: add_to_list, list: own"])
        #expect(try library.log().map(\.isPrivate) == [true, true])
        #expect(try library.log().last?.edits.first?["list_id"]?.after == .text("1"))
        let refused = try #require(try library.undo(.change(1)).first)
        #expect(refused.outcome == .laterChange && refused.inTheWay == 2)
        let names = try Library.open(library.library.path, for: .reading)
            .names(for: User(id: TemporaryLibrary.ana))
        #expect(names.list(.text("1")) == "own" && names.list(.integer(1)) == "own")
    }
}
