import Testing

@testable import Data

/// What viewings do to the library, and to the entry that older applications read.
@Suite struct PlayActionTests {
    private static let kiritimati = try? Zone(named: "Pacific/Kiritimati")
    private static let baker = try? Zone(named: "Etc/GMT+12")
    private static let warsaw = try? Zone(named: "Europe/Warsaw")

    struct Dated: CustomTestStringConvertible, Sendable {
        let zone: Zone?
        let at: String
        let watchedOn: String
        let watchedAt: String

        var testDescription: String { "\(at) in \(zone?.name ?? "UTC")" }
    }

    @Test(arguments: [
        Dated(zone: .utc, at: "2025-03-04", watchedOn: "2025-03-04", watchedAt: "2025-03-04T12:00:00Z"),
        Dated(zone: .utc, at: "2025-03", watchedOn: "2025-03", watchedAt: "2025-03-01T12:00:00Z"),
        Dated(zone: .utc, at: "2024", watchedOn: "2024", watchedAt: "2024-01-01T12:00:00Z"),
        Dated(
            zone: kiritimati, at: "2025-01-01", watchedOn: "2025-01-01", watchedAt: "2024-12-31T22:00:00Z"),
        Dated(zone: baker, at: "2025-01-01", watchedOn: "2025-01-01", watchedAt: "2025-01-02T00:00:00Z"),
        Dated(zone: kiritimati, at: "2025", watchedOn: "2025", watchedAt: "2024-12-31T22:00:00Z"),
        // The clocks of Warsaw went forward on 30 March 2025 and back on 26 October 2024.
        Dated(zone: warsaw, at: "2025-03-29", watchedOn: "2025-03-29", watchedAt: "2025-03-29T11:00:00Z"),
        Dated(zone: warsaw, at: "2025-03-30", watchedOn: "2025-03-30", watchedAt: "2025-03-30T10:00:00Z"),
        Dated(zone: warsaw, at: "2024-10-27", watchedOn: "2024-10-27", watchedAt: "2024-10-27T11:00:00Z"),
        Dated(
            zone: warsaw, at: "2025-03-30T02:30:00+01:00", watchedOn: "2025-03-30T01:30:00Z",
            watchedAt: "2025-03-30T01:30:00Z"),
    ])
    func `a date is kept as exactly as it is known, and its noon for older applications`(dated: Dated) throws
    {
        let zone = try #require(dated.zone)
        let library = try ActionLibrary()
        let entry = "id: 1, action: mark_as_watched, at: \"\(dated.at)\""
        #expect(try library.apply([entry], zone: zone).outcomes == [.applied])
        #expect(try library.plays("tt1") == [dated.watchedOn])
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|null|\(dated.watchedAt)")
        // The viewing covers the entry, so it is not counted twice.
        let again = "id: 1, action: forget_play"
        #expect(try library.apply([entry, again], zone: zone).outcomes == [.alreadyApplied, .applied])
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|null|null")
    }

    @Test func `what nobody knows when is watched at no time of its own`() throws {
        let library = try ActionLibrary()
        var entries = ["id: 1, action: mark_as_watched, at: unknown"]
        try library.apply(entries)
        #expect(try library.plays("tt1") == ["null"])
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|2025-01-01T10:00:00Z|null")
        entries.append("id: 1, action: correct_play, from: unknown, to: 2023-05")
        try library.apply(entries)
        #expect(try library.plays("tt1") == ["2023-05"])
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|null|2023-05-01T12:00:00Z")
        entries.append("id: 1, action: correct_play, from: 2023-05, to: unknown")
        entries.append("id: 1, action: restore_to_watchlist")
        try library.apply(entries)
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|null|null")
        entries.append("id: 1, action: remove_from_watchlist")
        try library.apply(entries)
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|2025-01-01T10:00:00Z|null")
    }

    @Test func `the entry has the latest dated viewing, whatever comes and goes`() throws {
        let library = try ActionLibrary()
        var entries: [String] = []
        func then(_ entry: String, watchedAt: String, plays: [String]) throws {
            entries.append("id: 2, action: \(entry)")
            #expect(try library.apply(entries).last?.outcome == .applied, "\(entry)")
            #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|null|\(watchedAt)", "\(entry)")
            #expect(try library.plays("tt2") == plays, "\(entry)")
        }
        // The viewing that only the entry told of becomes a row before it could be lost.
        try then("watch_again, at: 2024-12", watchedAt: "2025-02-01", plays: ["2025-02-01", "2024-12"])
        try then(
            "watch_again, at: 2025-05-05", watchedAt: "2025-05-05T12:00:00Z",
            plays: ["2025-02-01", "2024-12", "2025-05-05"])
        try then(
            "correct_play, from: 2025-05-05, to: 2020", watchedAt: "2025-02-01T12:00:00Z",
            plays: ["2025-02-01", "2024-12", "2020"])
        try then(
            "forget_play, at: 2025-02-01", watchedAt: "2024-12-01T12:00:00Z", plays: ["2024-12", "2020"])
        try then(
            "correct_play, from: 2024-12, to: unknown", watchedAt: "2020-01-01T12:00:00Z",
            plays: ["null", "2020"])
        try then("restore_to_watchlist", watchedAt: "null", plays: ["null", "2020"])
        try then("correct_play, from: 2020, to: 2021", watchedAt: "null", plays: ["null", "2021"])
        try then("remove_from_watchlist", watchedAt: "2021-01-01T12:00:00Z", plays: ["null", "2021"])
        try then("restore_to_watchlist, plays: forget", watchedAt: "null", plays: [])
    }

    @Test func `a viewing has where and how it was, and ends that the film was begun`() throws {
        let library = try ActionLibrary()
        try library.apply([
            "id: 1, action: start_watching",
            "id: 1, action: mark_as_watched, at: 2025-09-01, via: MUBI, venue: Home, remark: late, rating: 4.5",
            "id: 1, action: restore_to_watchlist", "id: 1, action: pause",
            "id: 1, action: mark_as_watched, at: 2025-09-02, via: \"1\"",
            "id: 1, action: restore_to_watchlist",
            "id: 1, action: mark_as_watched, at: 2025-09-03, rewatch: false",
        ])
        #expect(
            try library.ask("SELECT watched_on, rewatch, platform_id, venue, note FROM play ORDER BY id") == [
                "2025-09-01|0|7|Home|late", "2025-09-02|1|1|null|null", "2025-09-03|0|null|null|null",
            ])
        #expect(try library.ask("SELECT state FROM film_state").isEmpty)
        #expect(try library.ask("SELECT tconst, rating FROM movie_rating") == ["tt1|4.5"])
    }

    @Test func `an instant answers to its day, unless a viewing of that day is known no better`() throws {
        let library = try ActionLibrary()
        let zone = try #require(Self.kiritimati)
        try library.apply(
            [
                "id: 2, action: watch_again, at: 2025-04-30T23:00:00Z",
                "id: 2, action: correct_play, from: 2025-05-01, to: 2025-05-02",
                "id: 2, action: watch_again, at: 2025-05-02T01:00:00+14:00",
                "id: 2, action: correct_play, from: 2025-05-02, to: 2019",
                "id: 2, action: correct_play, from: 2025-05-01T11:00:00Z, to: 2018",
            ], zone: zone)
        #expect(try library.plays("tt2") == ["2025-02-01", "2019", "2018"])
    }

    @Test func `of viewings that are alike in everything any may be meant`() throws {
        let library = try ActionLibrary()
        let twice = [String](repeating: "id: 2, action: watch_again, at: unknown", count: 2)
        let forget = "id: 2, action: forget_play, at: unknown"
        try library.apply(twice + [forget])
        #expect(try library.plays("tt2") == ["2025-02-01", "null"])
        // But none is meant by an entry that does not say which.
        let named = "id: 2, action: forget_play"
        let entries = twice + [forget, "id: 2, action: correct_play, from: 2025-02-01, to: unknown"]
        #expect(try library.apply(entries + [named], keepsGoing: true).last?.outcome == .ambiguousPlay)
        #expect(try library.plays("tt2") == ["null", "null"])
    }

    @Test func `without viewings the entry alone is corrected and forgotten`() throws {
        let library = try ActionLibrary(parts: [])
        let entries = [
            "id: 2, action: correct_play, from: 2025-02-01, to: 2025-02-03",
            "id: 2, action: correct_play, from: 2025-02-03, to: 2025-02-04T10:00:00Z",
        ]
        try library.apply(entries)
        #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|null|2025-02-04T10:00:00Z")
        try library.apply(entries + ["id: 2, action: forget_play"])
        #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|null|null")
    }

    @Test func `an entry that was moved to the history is never taken for a removed one`() throws {
        let moved = """
            UPDATE user_movie SET watchlist_deleted_at = '2025-02-01T10:00:00Z',
                watched_at = '2025-02-01 11:00:00+01' WHERE id = 2
            """
        let library = try ActionLibrary(moved, isText: false)
        try library.apply(["id: 2, action: watch_again, at: 2025-03-01"])
        #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|2025-03-01T12:00:00Z|2025-03-01T12:00:00Z")
        try library.apply(["id: 2, action: forget_play, at: 2025-03-01"])
        #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|2025-02-01T10:00:00Z|2025-02-01T10:00:00Z")
        try library.apply(["id: 2, action: forget_play"])
        #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|null|null")
    }

    @Test func `a removed entry comes back with the time it had, and keeps when it was seen`() throws {
        let library = try ActionLibrary(
            "UPDATE user_movie SET watched_at = '2025-02-02' WHERE id = 4", isText: false)
        try library.apply([
            "id: 4, action: add_to_watchlist", "id: 3, action: add_to_watchlist, at: 2025-05-05",
            "movie: tt6, action: add_to_watchlist", "movie: tt5, action: add_to_watchlist",
        ])
        #expect(try library.entry("tt4") == "2025-01-04T10:00:00Z|null|null")
        #expect(try library.plays("tt4") == ["2025-02-02"])
        #expect(try library.entry("tt3") == "2025-05-05T12:00:00Z|null|null")
        #expect(try library.entry("tt6") == "\(ActionLibrary.nowText)|null|null")
        #expect(
            try library.ask("SELECT id, added_from_ai_suggestion FROM user_movie WHERE id > 4 ORDER BY id")
                == ["5|0", "6|0", "7|0"])
    }
}
