import Testing

@testable import Data

/// A month or year counts as begun on its first day, however early that is.
@Suite struct BegunPeriodTests {
    private static let auckland = try? Zone(named: "Pacific/Auckland")

    private func now(_ text: String) throws -> Instant {
        try #require(Timestamp(parsing: text)).instant(in: .utc)
    }

    @Test(arguments: [
        ("2025-11", "2025-11-01T08:00:00Z", "2025-11-01T08:00:00Z"),
        ("2025-11", "2025-11-01T12:00:01Z", "2025-11-01T12:00:00Z"),
        ("2026", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
    ])
    func `on its first day it is watched now, or at noon when that is past`(
        at: String, time: String, watchedAt: String
    ) throws {
        let library = try ActionLibrary()
        let entries = ["id: 1, action: mark_as_watched, at: \(at)"]
        #expect(try library.apply(entries, now: try now(time)).outcomes == [.applied])
        #expect(try library.plays("tt1") == [at])
        #expect(try library.entry("tt1") == "2025-01-01T10:00:00Z|null|\(watchedAt)")
    }

    @Test func `the first day is that of the site's zone`() throws {
        let zone = try #require(Self.auckland)
        let entry = "id: 2, action: correct_play, from: 2025-02-01, to: 2025-11"
        // In Auckland the month begins at 11:00 UTC of the day before.
        let early = try ActionLibrary().apply([entry], zone: zone, now: try now("2025-10-31T10:59:59Z"))
        #expect(early.map(\.message) == ["'to' lies in the future: 2025-11 has not begun"])
        let library = try ActionLibrary()
        #expect(
            try library.apply([entry], zone: zone, now: try now("2025-10-31T11:00:00Z")).outcomes
                == [.applied])
        #expect(try library.plays("tt2") == ["2025-11"])
        #expect(try library.entry("tt2") == "2025-01-02T10:00:00Z|null|2025-10-31T11:00:00Z")
    }

    @Test func `a day still waits for its noon`() throws {
        let entry = "id: 1, action: mark_as_watched, at: 2025-11-01"
        let result = try ActionLibrary().apply([entry], now: try now("2025-11-01T08:00:00Z"))
        #expect(result.outcomes == [.futureAt])
    }
}
