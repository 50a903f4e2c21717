import Foundation
import Testing

/// Where the pages tell of viewings.
@Suite struct `A viewing in the pages` {
    /// How often the years of the history name a film, and how often its undated page does.
    private func places(_ site: LibraryFixture, _ film: Int, format: String = "md") throws -> [String: Int] {
        let output = try OutputTree(at: site.folder.path + "/output")
        var places: [String: Int] = [:]
        for path in output.paths where path.hasPrefix("history/") && path.hasSuffix(".\(format)") {
            let count =
                try #require(output.text(of: path)).components(separatedBy: "movies/tt0000\(film).\(format)")
                .count - 1
            if count > 0 { places[String(path.dropFirst(8).dropLast(format.count + 1))] = count }
        }
        return places
    }

    @Test(arguments: ["md", "html"]) func `is in the history once, and undated ones apart`(_ format: String)
        async throws
    {
        let site = try LibraryFixture.life()
        let run = try await site.marquee("build", "--werror")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try places(site, 102, format: format) == ["2020": 1, "2025": 1])
        #expect(try places(site, 113, format: format) == ["2025": 2])
        // It is on the watchlist, and was seen all the same.
        #expect(try places(site, 111, format: format) == ["2018": 1])
        // From before there were viewings, and of a newer MyVOD.
        #expect(try places(site, 109, format: format) == ["2024": 1])
        #expect(try places(site, 106, format: format) == ["2025": 1])
        for film in [112, 114] { #expect(try places(site, film, format: format) == ["undated": 1]) }
        for film in [101, 103, 104, 105, 107, 108] { #expect(try places(site, film, format: format) == [:]) }
    }

    @Test func `that is undated is counted and never dated`() async throws {
        let site = try LibraryFixture.life()
        #expect(try await site.marquee("build").status == 0)
        let dates =
            /\d{4}-\d\d|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/
        for format in ["md", "html"] {
            let undated = try site.folder.read("output/history/undated.\(format)")
            #expect(!undated.contains(dates), "\(undated)")
            let link = try site.folder.read("output/history.\(format)").split(separator: "\n")
                .filter { $0.contains("history/undated.\(format)") }
            #expect(link.contains { $0.contains("2") }, "\(link)")
            let film = try site.folder.read("output/movies/tt0000112.\(format)")
            // Only the day on which it was put on the watchlist is known.
            let days = Set(film.matches(of: dates).map { String($0.output.0) })
            #expect(days.isSubset(of: ["February", "2025-02"]), "\(days)")
        }
        let output = try OutputTree(at: site.folder.path + "/output")
        for path in output.paths {
            let text = try #require(output.text(of: path))
            #expect(!text.contains("15 January 2026") && !text.contains("2026-01-15"), "\(path)")
        }
    }

    @Test(arguments: [
        ("Pacific/Kiritimati", ["2025": 2], "1 April 2024"),
        ("Etc/GMT+12", ["2024": 1, "2025": 1], "31 March 2024"),
        ("Europe/Warsaw", ["2024": 1, "2025": 1], "31 March 2024"),
    ])
    func `is shown on its day in the site's zone`(_ zone: String, years: [String: Int], day: String)
        async throws
    {
        let site = try LibraryFixture(
            sql: LifeRows.script + """
                UPDATE play SET watched_on = '2024-12-31T11:00:00Z' WHERE id = 6;
                UPDATE play SET watched_on = '2024-12-31' WHERE id = 3;
                UPDATE user_movie SET watched_at = '2024-12-31T12:00:00Z', watchlist_deleted_at = NULL
                WHERE id = 106;
                """, site: "user: ada\ntimezone: \(zone)\n")
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try places(site, 113) == years)
        #expect(try site.folder.read("output/movies/tt0000109.md").contains(day))
        // A day is that day everywhere, and `watched_at` is none of its own beside it: see the next test.
        #expect(try places(site, 106)["2024"] == 1)
    }

    @Test func `that watched_at tells of too is no second one`() async throws {
        let same = [
            ("2025-06-02", "2025-06-02T12:00:00Z"), ("2025-06", "2025-06-30T23:30:00Z"),
            ("2025", "2025-01-01T12:00:00Z"), ("2025-06-02T20:00:00Z", "2025-06-02 22:00:00+02"),
        ]
        for (date, watched) in same + [("2025-06-02", "2025-06-03T12:00:00Z"), ("2024", "2025-01-01")] {
            let site = try LibraryFixture(
                sql: LifeRows.script + """
                    UPDATE play SET watched_on = '\(date)' WHERE id = 3;
                    UPDATE user_movie SET watched_at = '\(watched)', watchlist_deleted_at = NULL WHERE id = 106;
                    """)
            #expect(try await site.marquee("build").status == 0)
            let count = try places(site, 106).values.reduce(0, +)
            let isSame = same.contains { $0 == (date, watched) }
            #expect(count == (isSame ? 1 : 2), "\(date) beside \(watched)")
        }
    }

    @Test func `is told on its film's page with its date and its place`() async throws {
        let site = try LibraryFixture.life()
        #expect(try await site.marquee("build").status == 0)
        for format in ["md", "html"] {
            let page = try site.folder.read("output/movies/tt0000102.\(format)")
            for words in ["2 September 2025", "May 2020", "MUBI", "Kino", "with Ida"] {
                let isThere = page.contains(words)
                #expect(isThere, "\(words) in \(format)")
            }
            #expect(!page.contains("2019"), "somebody else's viewing")
            #expect(!page.contains("1 May 2020"), "a month is not a day")
        }
        let page = try site.folder.read("output/movies/tt0000111.md")
        #expect(page.contains("2018") && !page.contains("January 2018"), "\(page)")
    }
}
