import Testing

@testable import Data

/// Lists in a table that forbids two films at one place.
@Suite struct UniquePlacesTests {
    @Test(arguments: [
        ("tt1", 4, ["tt2", "tt3", "tt4", "tt1"]), ("tt4", 1, ["tt4", "tt1", "tt2", "tt3"]),
        ("tt2", 3, ["tt1", "tt3", "tt2", "tt4"]), ("tt3", 3, ["tt1", "tt2", "tt3", "tt4"]),
    ])
    func `moves a film in a list whose table forbids two at one place`(
        film: String, position: Int, order: [String]
    ) throws {
        for places in [[1, 2, 3, 4], [0, 1, 2, 3], [2, 4, 8, 9]] {
            let items = places.enumerated().map {
                "INSERT INTO film_list_item VALUES(1,'tt\($0 + 1)',\($1),NULL)"
            }
            let library = try ActionLibrary(
                "CREATE TABLE film_list_item(list_id, tconst, position CHECK(position >= 0), note, UNIQUE(list_id, position))",
                "INSERT INTO film_list VALUES(1,'\(TemporaryLibrary.ana)','l','L',NULL,0,'public')",
                items.joined(separator: ";\n"), parts: LibraryPart.allCases.filter { $0 != .filmListItem },
                isText: false)
            let before = try library.text()
            let question = "SELECT tconst, position FROM film_list_item ORDER BY position"
            let move = "movie: \(film), action: move_in_list, list: l, position: \(position)"
            #expect(try library.apply([move]).outcomes == [.applied])
            #expect(try library.ask(question) == order.enumerated().map { "\($1)|\($0 + 1)" })
            try library.apply([
                move, "movie: tt5, action: add_to_list, list: l, position: 1",
                "movie: tt1, action: remove_from_list, list: l",
            ])
            #expect(try library.ask(question).count == 4)
            #expect(try library.undo(.lastRun).map(\.outcome) == [.undone, .undone])
            #expect(try library.undo(.lastRun).map(\.outcome) == [.undone])
            #expect(try library.text() == before)
        }
    }
}
