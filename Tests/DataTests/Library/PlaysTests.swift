import Testing

@testable import Data

@Suite struct PlaysTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben

    private func play(_ id: Int, _ film: String, _ when: String, of user: String = TemporaryLibrary.ana)
        -> String
    {
        "INSERT INTO play(id, user_id, tconst, watched_on) VALUES(\(id), '\(user)', '\(film)', \(when))"
    }

    private func entry(
        _ id: Int, _ film: String, listed: String = "NULL", deleted: String = "NULL", watched: String = "NULL"
    ) -> String {
        "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at) "
            + "VALUES(\(id), '\(ana)', '\(film)', \(listed), \(deleted), \(watched))"
    }

    private func zone(hours: Int32) -> Zone { Zone(name: "test", table: OffsetTable(offset: hours * 3600)) }

    @Test(arguments: [
        ("'2025-10-12T18:45:00Z'", "2025-10-12"), ("'2025-10-12 18:45:00+02'", "2025-10-12"),
        ("'2025-10-12'", "2025-10-12"), ("'2025-10'", "2025-10"), ("'2025'", "2025"), ("2025", "2025"),
        ("2025.0", "2025"), ("1000", "1000"), ("9999", "9999"), ("' 2025-10 '", "2025-10"),
        ("NULL", "unknown"), ("''", "unknown"), ("' '", "unknown"), ("'Unknown'", "unknown"),
        ("1760000000", "2025-10-09"), ("'1760000000'", "2025-10-09"), ("1760000000000", "2025-10-09"),
        ("1760000000.25", "2025-10-09"), ("999", "1970-01-01"), ("10000", "1970-01-01"),
    ])
    func `reads every way to say when`(value: String, date: String) throws {
        // Without a type, a column keeps values as they are written.
        let schema = TemporaryLibrary.fullSchema.replacing("watched_on TEXT", with: "watched_on")
        let loaded = try TemporaryLibrary.full(play(1, "tt1", value), schema: schema).load()
        #expect(loaded.catalogue.viewings == ["tt1 \(date)"])
        #expect(loaded.problems.isEmpty)
        #expect(loaded.catalogue.history.isEmpty == (date == "unknown"))
        #expect(loaded.catalogue.undated.isEmpty == (date != "unknown"))
    }

    @Test(arguments: [
        ("'soon'", "soon"), ("'2025-13'", "2025-13"), ("'2025-02-30'", "2025-02-30"), ("'2025-1'", "2025-1"),
        ("x'32303235'", "2025"), ("1e300", "1.0e+300"), ("'2025-10-12T25:00:00Z'", "2025-10-12T25:00:00Z"),
    ])
    func `a date that nobody understands is unknown, never today, and a warning`(value: String, shown: String)
        throws
    {
        let schema = TemporaryLibrary.fullSchema.replacing("watched_on TEXT", with: "watched_on")
        let loaded = try TemporaryLibrary.full(play(7, "tt1", value), schema: schema).load()
        #expect(loaded.catalogue.viewings == ["tt1 unknown"])
        #expect(loaded.catalogue.undated == [0] && loaded.catalogue.history.isEmpty)
        #expect(
            loaded.problems.map(\.message) == [
                "play row 7: watched_on is '\(shown)', not a date; it counts as unknown"
            ])
    }

    @Test func `keeps all that a viewing says`() throws {
        let catalogue = try TemporaryLibrary.full(
            "INSERT INTO platform VALUES(4, 'a', 'A'), (9, 'b', 'B')",
            "INSERT INTO play VALUES(1, '\(ana)', 'tt1', '2025-01-01', 1, 9, 'Odeon', 'Rainy', 'x', 'y')",
            "INSERT INTO play VALUES(2, '\(ana)', 'tt1', '2024-01-01', 0, 5, '', NULL, NULL, NULL)"
        ).catalogue()
        let plays = catalogue.plays[0]
        #expect(plays.map(\.isRewatch) == [true, false])
        #expect(plays.map(\.platform) == [1, nil])
        #expect(plays.map { catalogue.texts[$0.venue] } == ["Odeon", ""])
        #expect(plays.map { catalogue.texts[$0.note] } == ["Rainy", ""])
        #expect(!String(decoding: catalogue.texts.bytes, as: UTF8.self).contains("y2"))
    }

    @Test func `works with the columns that make the table one of ours, and no others`() throws {
        let library = try TemporaryLibrary.database(
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')",
            "CREATE TABLE PLAY(Id, USER_ID, tconst, watched_on)",
            "INSERT INTO play VALUES('b', '\(ana)', 'tt1', '2025'), ('a', '\(ana)', 'tt1', 'soon')")
        let loaded = try library.load()
        #expect(loaded.catalogue.viewings == ["tt1 2025", "tt1 unknown"])
        #expect(
            loaded.problems.map(\.message) == [
                "play row a: watched_on is 'soon', not a date; it counts as unknown"
            ])
    }

    @Test func `orders history by day, exactness and time, and then by film`() throws {
        let rows = [
            play(1, "tt1", "'2025'"), play(2, "tt2", "'2025-01'"), play(3, "tt3", "'2025-01-01'"),
            play(4, "tt4", "'2025-01-01T00:00:00Z'"), play(5, "tt5", "'2025-01-01T23:59:59Z'"),
            play(6, "tt6", "'2024-12-31T23:59:59Z'"), play(7, "tt7", "'2025-01-02'"),
            play(8, "tt9", "'2025-01-02'"),
            play(9, "tt8", "'2025-01-02'"), play(10, "tt1", "NULL"),
            play(11, "tt1", "'2025-01-02T00:00:00Z'"),
        ]
        let order = [
            "tt7 2025-01-02", "tt8 2025-01-02", "tt9 2025-01-02", "tt1 2025-01-02", "tt5 2025-01-01",
            "tt3 2025-01-01", "tt4 2025-01-01", "tt2 2025-01", "tt1 2025", "tt6 2024-12-31",
        ]
        var random = SeededGenerator(seed: 3)
        for _ in 0..<5 {
            let catalogue = try TemporaryLibrary.full(
                rows.shuffled(using: &random).joined(separator: ";\n")
            ).catalogue()
            #expect(catalogue.seen == order)
            #expect(catalogue.undated.map { catalogue.viewings[$0] } == ["tt1 unknown"])
        }
    }

    @Test func `orders the viewings of a film from the latest to the first, then those without a date`()
        throws
    {
        let catalogue = try TemporaryLibrary.full(
            play(5, "tt2", "NULL"), play(1, "tt2", "'2024-05-05'"), play(2, "tt2", "'2025-05'"),
            play(3, "tt2", "NULL"), play(4, "tt2", "'2024-05-05'"), play(6, "tt1", "'2020'"),
            "UPDATE play SET note = id"
        ).catalogue()
        #expect(
            catalogue.viewings == [
                "tt1 2020", "tt2 2025-05", "tt2 2024-05-05", "tt2 2024-05-05", "tt2 unknown", "tt2 unknown",
            ])
        // Of two at one time the later row comes first.
        #expect(catalogue.plays.rows.map { catalogue.texts[$0.note] } == ["6", "2", "4", "1", "5", "3"])
        #expect(catalogue.undated == [4, 5])
    }

    @Test(arguments: [
        // The instant itself, its day, month and year cover it; another day does not.
        ("'2025-10-12T18:45:00Z'", 1), ("'2025-10-12T03:00:00Z'", 1), ("'2025-10-12'", 1), ("'2025-10'", 1),
        ("2025", 1), ("'2025-10-13'", 2), ("'2025-11'", 2), ("'2024'", 2), ("NULL", 2),
    ])
    func `a watched entry that no viewing covers is a viewing`(value: String, count: Int) throws {
        let catalogue = try TemporaryLibrary.full(
            entry(1, "tt1", watched: "'2025-10-12T18:45:00Z'"), play(1, "tt1", value)
        ).catalogue()
        #expect(catalogue.plays.rows.count == count)
        #expect(count == 1 || catalogue.viewings.contains("tt1 2025-10-12"))
        #expect(catalogue.entries.map(\.standing) == [.history])
        #expect(catalogue.entries.map(\.watchedOn) == [Day(year: 2025, month: 10, day: 12)])
    }

    @Test func `the viewing of an entry stands among the others by its time`() throws {
        let catalogue = try TemporaryLibrary.full(
            entry(1, "tt1", watched: "'2025-06-01T10:00:00Z'"), play(1, "tt1", "'2026'"),
            play(2, "tt1", "'2024'"),
            play(3, "tt1", "NULL"), entry(2, "tt2", watched: "'2025-06-01T09:00:00Z'"),
            entry(3, "tt3", watched: "'2025-06-01'")
        ).catalogue()
        #expect(
            catalogue.viewings == [
                "tt1 2026", "tt1 2025-06-01", "tt1 2024", "tt1 unknown", "tt2 2025-06-01", "tt3 2025-06-01",
            ])
        #expect(catalogue.seen.dropFirst().first == "tt3 2025-06-01")
    }

    @Test func `tells days in the site's zone, be it half a day away`() throws {
        let library = try TemporaryLibrary.full(
            play(1, "tt1", "'2025-01-01T11:00:00Z'"), play(2, "tt2", "'2025-01-01'"),
            entry(3, "tt3", watched: "'2025-01-01T11:00:00Z'"), play(3, "tt3", "'2025-01-02'"))
        let east = try library.catalogue(in: zone(hours: 14))
        #expect(east.viewings == ["tt1 2025-01-02", "tt2 2025-01-01", "tt3 2025-01-02"])
        let west = try library.catalogue(in: zone(hours: -12))
        #expect(
            west.viewings == ["tt1 2024-12-31", "tt2 2025-01-01", "tt3 2025-01-02", "tt3 2024-12-31"])
    }

    @Test func `tells days on which clocks change`() throws {
        let berlin = try Zone(named: "Europe/Berlin")
        let library = try TemporaryLibrary.full(
            // 23 hours long, and 25: the last minute of each, and the first of the next.
            play(1, "tt1", "'2025-03-30T21:59:00Z'"), play(2, "tt2", "'2025-03-30T22:00:00Z'"),
            play(3, "tt3", "'2025-10-26T22:59:00Z'"), play(4, "tt4", "'2025-10-26T23:00:00Z'"),
            // The hour that comes twice: the later one is newer.
            play(5, "tt5", "'2025-10-26T00:30:00Z'"), play(6, "tt6", "'2025-10-26T01:30:00Z'"))
        #expect(
            try library.catalogue(in: berlin).seen == [
                "tt4 2025-10-27", "tt3 2025-10-26", "tt6 2025-10-26", "tt5 2025-10-26", "tt2 2025-03-31",
                "tt1 2025-03-30",
            ])
    }

    @Test func `an entry may say that it was watched, nobody knows when`() throws {
        let catalogue = try TemporaryLibrary.full(
            // The same instant in both columns, however it is written.
            entry(1, "tt1", listed: "'2025-01-01T12:00:00Z'", deleted: "'2025-01-01T13:00:00+01'"),
            play(1, "tt1", "NULL"),
            entry(2, "tt2", listed: "'2025-01-01'", deleted: "'2025-01-01'"), play(2, "tt2", "NULL"),
            // Without a viewing, or with dated ones only, or taken off later, it was removed.
            entry(3, "tt3", listed: "'2025-01-01'", deleted: "'2025-01-01'"),
            entry(4, "tt4", listed: "'2025-01-01'", deleted: "'2025-01-01'"), play(4, "tt4", "'2024'"),
            entry(5, "tt5", listed: "'2025-01-01'", deleted: "'2025-01-02'"), play(5, "tt5", "NULL"),
            // It was never on the watchlist.
            entry(6, "tt6"), play(6, "tt6", "NULL"),
            // Somebody else's viewing says nothing.
            entry(7, "tt7", listed: "'2025-01-01'", deleted: "'2025-01-01'"), play(7, "tt7", "NULL", of: ben)
        ).catalogue()
        #expect(catalogue.shown == ["tt1", "tt2", "tt4", "tt5", "tt6", "tt8", "tt9"])
        #expect(catalogue.entries.map { catalogue.key(of: $0.film) } == ["tt1", "tt2", "tt6"])
        #expect(catalogue.entries.map(\.standing) == [.history, .history, .history])
        #expect(catalogue.entries.map(\.watchedOn) == [nil, nil, nil])
        #expect(catalogue.watchlist.isEmpty)
        #expect(
            catalogue.viewings == ["tt1 unknown", "tt2 unknown", "tt4 2024", "tt5 unknown", "tt6 unknown"])
    }

    @Test func `an entry without a date counts although somebody else has the film too`() throws {
        let entries = [
            "INSERT INTO user_movie(id, user_id, tconst) VALUES(1, '\(ben)', 'tt1')",
            entry(2, "tt1", listed: "'2025-01-01'", deleted: "'2025-01-01'"),
        ]
        for order in [entries, entries.reversed()] {
            let catalogue = try TemporaryLibrary.full(order.joined(separator: ";\n"), play(1, "tt1", "NULL"))
                .catalogue()
            #expect(catalogue.entries.map(\.id) == [2])
        }
    }

    @Test func `on the watchlist again it keeps its viewings`() throws {
        let catalogue = try TemporaryLibrary.full(
            entry(1, "tt1", listed: "'2025-01-01'"), play(1, "tt1", "'2024'"), play(2, "tt1", "NULL")
        ).catalogue()
        #expect(catalogue.entries.map(\.standing) == [.watchlist])
        #expect(catalogue.watchlist == [0])
        #expect(catalogue.viewings == ["tt1 2024", "tt1 unknown"])
    }

    @Test func `moved rows of newer MyVOD databases are watched`() throws {
        let instant = "'2025-03-01T10:00:00Z'"
        let catalogue = try TemporaryLibrary.full(
            entry(1, "tt1", listed: "'2025-01-01'", deleted: instant, watched: instant),
            entry(2, "tt2", listed: instant, deleted: instant, watched: instant),
            play(2, "tt2", "'2025-03-01'")
        ).catalogue()
        #expect(catalogue.entries.map(\.standing) == [.history, .history])
        #expect(catalogue.viewings == ["tt1 2025-03-01", "tt2 2025-03-01"])
    }

    @Test func `a library without the table has one viewing for each watched film`() throws {
        let library = try TemporaryLibrary.database(
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One'), ('tt2', 'Two')",
            entry(1, "tt1", watched: "'2025-10-12T18:45:00Z'"),
            entry(2, "tt2", listed: "'2025-01-01'", deleted: "'2025-01-01'"),
            "CREATE TABLE play(id INTEGER PRIMARY KEY, score)", "INSERT INTO play VALUES(1, 5)")
        let loaded = try library.load()
        #expect(loaded.catalogue.viewings == ["tt1 2025-10-12"])
        #expect(loaded.catalogue.shown == ["tt1"] && loaded.problems.isEmpty)
        #expect(!loaded.catalogue.knowsMore)
    }
}
