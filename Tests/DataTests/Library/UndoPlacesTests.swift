import Testing

@testable import Data

/// Where rows come back in a text library, whose lines have an order.
@Suite struct UndoPlacesTests {
    @Test func `a long list comes back between two others`() throws {
        let ana = TemporaryLibrary.ana
        var rows = ["1,'one'", "2,'two'", "3,'three'"].map {
            "INSERT INTO film_list(id, slug, name, user_id) VALUES(\($0),'x','\(ana)')"
        }
        for (list, count) in [(1, 30), (2, 40), (3, 30)] {
            rows += (1...count).map {
                "INSERT INTO film_list_item(list_id, tconst, position) VALUES(\(list),'tt\($0)',\($0))"
            }
        }
        let library = try ActionLibrary(rows.joined(separator: ";\n"))
        let before = try library.text()
        #expect(try library.apply(["action: delete_list, list: two"]).outcomes == [.applied])
        #expect(try library.undo(.last).map(\.outcome) == [.undone])
        #expect(try library.text() == before)
    }

    /// Which films, of a hundred, in which order.
    private static let orders: [[Int]] = {
        let all = Array(1...100)
        let odd = all.filter { $0 % 2 == 1 }
        let even = all.filter { $0 % 2 == 0 }
        let pairs = odd.flatMap { [101 - $0, $0] }
        return [all, all.reversed(), Array(all[30..<80]), odd + even, all.map { $0 * 37 % 101 }, pairs]
    }()

    @Test(arguments: orders)
    func `a hundred rows come back in their order, whatever order they went in`(films: [Int]) throws {
        let library = try Self.tagged()
        let before = try library.text()
        let entries = films.map { "movie: tt\(100 + $0), action: untag, tag: cosy" }
        #expect(try library.apply(entries).outcomes.allSatisfy { $0 == .applied })
        #expect(try library.undo(.lastRun).allSatisfy { $0.outcome == .undone })
        #expect(try library.text() == before)
    }

    @Test(arguments: ["-9223372036854775808", "-3", "9223372036854775806"])
    func `rows whose rowids somebody chose leave room too`(first: String) throws {
        let ana = TemporaryLibrary.ana
        let library = try ActionLibrary(
            (1...4).map { "INSERT INTO favorite VALUES('\(ana)','tt\($0)',NULL)" }.joined(separator: ";\n"))
        let before = try library.text()
        try library.apply([1, 3].map { "movie: tt\($0), action: unfavorite" })
        var text = try library.library.read()
        for (film, rowID) in [(2, first), (4, "9223372036854775807")] {
            let row = "INSERT INTO favorite VALUES('\(ana)','tt\(film)',NULL)"
            let edited = "INSERT INTO favorite(rowid, user_id, tconst) VALUES(\(rowID),'\(ana)','tt\(film)')"
            #expect(text.contains(row))
            text = text.replacing(row, with: edited)
        }
        try library.library.write(text)
        #expect(try library.undo(.lastRun).allSatisfy { $0.outcome == .undone })
        #expect(try library.text() == before)
    }

    private static func tagged() throws -> ActionLibrary {
        let films = (101...200).map { film in
            """
            INSERT INTO movie(tconst, primary_title) VALUES('tt\(film)','Film');
            INSERT INTO tag VALUES('\(TemporaryLibrary.ana)','tt\(film)','cosy')
            """
        }
        return try ActionLibrary(films.joined(separator: ";\n"))
    }
}
