import Testing

@testable import Data

/// What was done to a private list stays private when the list is gone.
@Suite struct ListPrivacyTests {
    private static let ana = TemporaryLibrary.ana
    private let entries = [
        "id: 1, action: add_to_list, list: secret", "id: 2, action: add_to_list, list: secret, position: 1",
        "id: 1, action: remove_from_list, list: secret", "id: 2, action: add_to_list, list: open",
    ]

    private func library() throws -> ActionLibrary {
        try ActionLibrary(
            "INSERT INTO film_list VALUES(4,'\(Self.ana)','secret','Secret',NULL,0,'private')",
            "INSERT INTO film_list VALUES(5,'\(Self.ana)','open','Open',NULL,0,'public')", isText: false)
    }

    private func run(_ sql: String, on library: ActionLibrary) throws {
        try Database(path: library.library.path, access: .readWrite).execute(sql)
    }

    @Test func `even when another one has its number`() throws {
        let library = try library()
        try library.apply(entries)
        #expect(try library.undo(.change(3)).map(\.outcome) == [.undone])
        let expected = [true, true, true, false, true]
        #expect(try library.log().map(\.isPrivate) == expected)
        try run("DELETE FROM film_list WHERE id = 4", on: library)
        #expect(try library.log().map(\.isPrivate) == expected)
        try run("INSERT INTO film_list VALUES(4,'\(Self.ana)','new','New',NULL,0,'public')", on: library)
        #expect(try library.log().map(\.isPrivate) == expected)
        // The remark stands in no column, and nothing is in the way of undoing.
        let undone = try library.undo(.change(5))
        #expect(undone.map(\.outcome) == [.undone])
        #expect(try library.undo(.change(2)).map(\.outcome) == [.laterChange])
    }

    @Test func `and so may one be of which nothing is known, but none that was thrown away in public`() throws
    {
        let library = try library()
        try library.apply(entries + ["action: create_list, list: x", "id: 1, action: add_to_list, list: x"])
        try run("DELETE FROM film_list WHERE id = 5", on: library)
        let log = try library.log().map(\.isPrivate)
        #expect(log == [true, true, true, true, false, false])
        try library.apply(["action: delete_list, list: x"])
        #expect(try library.log().map(\.isPrivate) == [true, true, true, true, false, false, false])
    }

    @Test func `all of it can be undone`() throws {
        let library = try library()
        let before = try library.text()
        try library.apply(entries + ["action: delete_list, list: secret"])
        #expect(try library.undo(.lastRun).allSatisfy { $0.outcome == .undone })
        #expect(try library.text() == before)
        #expect(try library.log().map(\.isPrivate).filter { !$0 }.count == 2)
    }
}
