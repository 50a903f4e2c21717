import Foundation
import Testing

/// Several viewings of a film, each as exactly as anybody remembers it.
@Suite struct `A viewing` {
    /// What an entry says, in which zone, and what the library holds of it afterwards.
    struct Written: CustomTestStringConvertible, Sendable {
        var zone: String
        var at: String
        var watchedAt: String
        var testDescription: String { "\(at) in \(zone)" }

        init(_ zone: String, _ at: String, _ watchedAt: String) {
            (self.zone, self.at, self.watchedAt) = (zone, at, watchedAt)
        }
    }

    @Test(arguments: [
        // Clocks are put forward and back on these days, and on the ones between they are not.
        Written("Europe/Warsaw", "2025-03-29", "2025-03-29T11:00:00Z"),
        Written("Europe/Warsaw", "2025-03-30", "2025-03-30T10:00:00Z"),
        Written("Europe/Warsaw", "2025-10-25", "2025-10-25T10:00:00Z"),
        Written("Europe/Warsaw", "2025-10-26", "2025-10-26T11:00:00Z"),
        Written("Europe/Warsaw", "2025-07", "2025-07-01T10:00:00Z"),
        // This day has no midnight.
        Written("America/Sao_Paulo", "2018-11-04", "2018-11-04T14:00:00Z"),
        Written("Pacific/Kiritimati", "2026-01-15", "2026-01-14T22:00:00Z"),
        Written("Pacific/Kiritimati", "2026-01", "2025-12-31T22:00:00Z"),
        Written("Pacific/Kiritimati", "2026", "2025-12-31T22:00:00Z"),
        Written("Etc/GMT+12", "2026-01-14", "2026-01-15T00:00:00Z"),
        Written("Etc/GMT+12", "2025", "2025-01-02T00:00:00Z"),
        Written("Etc/GMT+12", "2026-01-15T12:00:00Z", "2026-01-15T12:00:00Z"),
    ])
    func `is kept as it was written, and dated at noon of its first day`(_ written: Written) async throws {
        let site = try LibraryFixture.life(changes: "")
        try site.folder.write("user: ada\ntimezone: \(written.zone)\n", to: "content/site.yml")
        let (run, _) = try await site.apply(
            """
            - {action: mark_as_watched, id: 101, at: \(written.at)}
            - {action: watch_again, id: 112, at: \(written.at)}
            - {action: correct_play, id: 106, from: 2025-06-02, to: \(written.at)}

            """)
        #expect(run.status == 0, "\(run.errors)")
        for film in [101, 112, 106] {
            let rows = try site.answer(
                """
                SELECT watched_at FROM user_movie WHERE id = \(film);
                SELECT watched_on FROM play WHERE tconst = 'tt0000\(film)' ORDER BY id DESC LIMIT 1;
                """)
            #expect(rows == "\(written.watchedAt)\n\(written.at)")
            let isWatched = try site.answer(
                """
                SELECT watchlist_deleted_at IS NULL OR watchlist_deleted_at = watched_at FROM user_movie
                WHERE id = \(film);
                """)
            #expect(isWatched == "1", "the entry counts as removed")
        }
    }

    @Test(arguments: [
        ("Pacific/Kiritimati", "2026-01-16"), ("Pacific/Kiritimati", "2026-02"), ("Etc/GMT+12", "2026-01-15"),
        ("Etc/GMT+12", "2026-01-15T12:00:01Z"), ("UTC", "2027"),
    ])
    func `may not lie in the future of the site's zone`(_ zone: String, at: String) async throws {
        let site = try LibraryFixture.life()
        try site.folder.write("user: ada\ntimezone: \(zone)\n", to: "content/site.yml")
        let (_, report) = try await site.apply(
            """
            - {action: mark_as_watched, id: 101, at: \(at)}
            - {action: watch_again, id: 102, at: \(at)}
            - {action: correct_play, id: 106, from: 2025-06-02, to: \(at)}

            """)
        #expect(report.codes == ["future_at", "future_at", "future_at"])
    }

    /// A month that may hold the day of another viewing is no reason to keep that day when it is taken back.
    @Test(arguments: [
        "forget_play, at: 2021-03-28", "correct_play, from: 2021-03-28, to: 2019",
        "correct_play, from: 2021-03-28, to: unknown",
    ])
    func `that is taken back leaves no date behind`(_ action: String) async throws {
        let site = try LibraryFixture.life()
        let (run, _) = try await site.apply(
            """
            - {action: mark_as_watched, id: 101, at: 2021-03-28}
            - {action: watch_again, id: 101, at: 2021-03}
            - {id: 101, action: \(action)}

            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.watchedAt(101) == "2021-03-01T12:00:00Z")
    }

    /// Whatever is done in whatever order, older applications find the latest dated viewing in the entry.
    @Test(arguments: [1, 2, 3, 316]) func `that is the latest dated one is the watched_at of its entry`(
        _ seed: UInt64
    )
        async throws
    {
        var random = SeededGenerator(seed: seed)
        let dates = [
            "2020", "2021-03", "2021-03-28", "2022-10-30T00:30:00Z", "2023-12-31", "2024-02-29", "unknown",
            "2025-05-05T05:05:05Z",
        ]
        func date() -> String { dates.randomElement(using: &random) ?? "unknown" }
        let site = try LibraryFixture.life()
        var applied = 0
        for _ in 1...3 {
            let entries = (1...20).map { _ in
                let film = [101, 108, 201, 202].randomElement(using: &random) ?? 101
                let action = [
                    "mark_as_watched, at: \(date())", "watch_again, at: \(date())",
                    "watch_again, at: \(date())", "correct_play, from: \(date()), to: \(date())",
                    "forget_play, at: \(date())", "forget_play",
                ].randomElement(using: &random)
                return "- {id: \(film), action: \(action ?? "")}\n"
            }
            applied += try await site.apply(entries.joined(), options: ["--keep-going"]).report.applied
            let wrong = try site.ask(Self.wrongEntries)
            #expect(wrong == "", "\(entries.joined())")
        }
        #expect(applied > 4)
    }

    /// Entries whose `watched_at` is not what the viewings say, or that count as removed although watched.
    private static let wrongEntries = """
        WITH dated (tconst, instant) AS (
          SELECT tconst, CASE LENGTH(watched_on)
            WHEN 4 THEN watched_on || '-01-01T12:00:00Z' WHEN 7 THEN watched_on || '-01T12:00:00Z'
            WHEN 10 THEN watched_on || 'T12:00:00Z' ELSE watched_on END
          FROM play WHERE user_id = '\(SampleRows.me)')
        SELECT id, watched_at, watchlist_deleted_at, latest, plays FROM (
          SELECT entry.*, (SELECT MAX(instant) FROM dated WHERE dated.tconst = entry.tconst) AS latest,
            (SELECT COUNT(*) FROM play WHERE play.tconst = entry.tconst) AS plays
          FROM user_movie AS entry WHERE id IN (101, 108, 201, 202))
        WHERE watched_at IS NOT latest
          OR watchlist_deleted_at IS NOT
            (CASE WHEN latest IS NULL AND plays > 0 THEN watchlisted_at ELSE NULL END);
        """
}
