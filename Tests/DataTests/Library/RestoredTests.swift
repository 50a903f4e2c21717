import Testing

@testable import Data

/// Films that changes put back on the watchlist, as the journal remembers them.
@Suite struct RestoredTests {
    private func restored(_ library: ActionLibrary, zone: String = "UTC") throws -> [String] {
        let opened = try Library.open(library.library.path, for: .reading)
        let user = User(id: TemporaryLibrary.ana)
        let catalogue = try opened.catalogue(of: user, in: try Zone(named: zone)).catalogue
        return catalogue.restored.map { "\(catalogue.title(of: $0.film)) \($0.on)" }
    }

    @Test func `are told with the day of the change in the site's zone, the last one first`() throws {
        let library = try ActionLibrary()
        #expect(try restored(library) == [])
        try library.apply(["id: 2, action: restore_to_watchlist"])
        #expect(try restored(library) == ["Two 2025-10-09"])
        #expect(try restored(library, zone: "Pacific/Kiritimati") == ["Two 2025-10-09"])
        #expect(try restored(library, zone: "Pacific/Pago_Pago") == ["Two 2025-10-08"])
        try library.apply([
            "id: 2, action: restore_to_watchlist", "id: 1, action: mark_as_watched",
            "id: 1, action: restore_to_watchlist",
        ])
        #expect(try restored(library) == ["One 2025-10-09", "Two 2025-10-09"])
    }

    @Test func `are not told when that was undone, and again when the undoing was`() throws {
        let library = try ActionLibrary()
        try library.apply(["id: 2, action: restore_to_watchlist"])
        #expect(try library.undo(.lastRun).map(\.outcome) == [.undone])
        #expect(try restored(library) == [])
        #expect(try library.undo(.change(2)).map(\.outcome) == [.undone])
        #expect(try restored(library) == ["Two 2025-10-09"])
    }

    @Test func `are not told of films that are no longer shown, or by other people`() throws {
        let ben = TemporaryLibrary.ben
        let library = try ActionLibrary(
            "INSERT INTO user_movie VALUES(9,'\(ben)','tt6','2025-01-05',NULL,'2025-02-01',0)")
        try library.apply(["id: 9, action: restore_to_watchlist"], user: ben)
        #expect(try restored(library) == [])
        try library.apply(["id: 2, action: restore_to_watchlist"])
        #expect(try restored(library) == ["Two 2025-10-09"])
    }

    @Test func `are not looked for in a table that only has the name of our journal`() throws {
        let library = try ActionLibrary("CREATE TABLE marquee_change(id, action)")
        #expect(try restored(library) == [])
    }
}
