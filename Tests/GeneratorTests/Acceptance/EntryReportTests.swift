import Foundation
import Testing

/// Section 2.3: the report that other programs read.
@Suite struct `The report of apply` {
    /// The `user_movie` of the only result, as it was printed.
    private func entry(after changes: String, sql: String = SampleRows.script) async throws -> NSDictionary {
        let (run, _) = try await LibraryFixture(sql: sql).apply(changes)
        let report =
            try JSONSerialization.jsonObject(with: Foundation.Data(run.output.utf8)) as? [String: Any]
        let result = (report?["results"] as? [[String: Any]])?.first
        return try #require(result?["user_movie"] as? NSDictionary, "\(run.errors)\(run.output)")
    }

    private func json(_ text: String) throws -> NSDictionary? {
        try JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as? NSDictionary
    }

    @Test func `shows an applied entry in exactly the promised shape`() async throws {
        let changes = "- id: 101\n  action: mark_as_watched\n  at: 2025-10-12T18:45:00Z\n"
        let expected = """
            {"id": 101,
             "movie": {"tconst": "tt0000101", "primary_title": "Interstellar", "start_year": 2014,
               "genres": ["Adventure", "Drama", "Sci-Fi"], "avg_rating": "8.6",
               "poster_path": "https://img.example/i.jpg"},
             "availability": [{"platform_id": 1, "platform_name": "Netflix", "is_available": true},
                              {"platform_id": 2, "platform_name": "MUBI", "is_available": null}],
             "watchlisted_at": "2025-10-12T10:00:00Z", "watched_at": "2025-10-12T18:45:00Z"}
            """
        #expect(try await entry(after: changes) == json(expected))
    }

    @Test func `shows missing values as null and a rating with one decimal`() async throws {
        let changes = "- movie: tt0000102\n  action: restore_to_watchlist\n"
        let expected = """
            {"id": 102,
             "movie": {"tconst": "tt0000102", "primary_title": "Stalker", "start_year": 1979,
               "genres": ["Drama", "Sci-Fi"], "avg_rating": "8.0", "poster_path": null},
             "watchlisted_at": "2025-09-01T10:00:00Z", "watched_at": null}
            """
        let shown = try await entry(after: changes)
        let rest = shown.mutableCopy() as? NSMutableDictionary
        rest?.removeObject(forKey: "availability")
        #expect(rest == (try json(expected)))
        #expect(shown["availability"] is [Any])
    }

    @Test func `says what the site's API says`() async throws {
        let fixture = try LibraryFixture()
        let (run, _) = try await fixture.apply("- id: 101\n  action: mark_as_watched\n")
        let report = try json(run.output)
        let printed = (report?["results"] as? [[String: Any]])?.first?["user_movie"] as? NSDictionary
        _ = try await fixture.marquee("build")
        #expect(try printed == json(fixture.folder.read("output/api/user-movies/101.json")))
        let list = try #require(try json(fixture.folder.read("output/api/user-movies.json")))
        let results = try #require(list["results"] as? [NSDictionary])
        #expect(printed.map(results.contains) == true)
    }

    @Test func `shows every platform when the user has none`() async throws {
        let sql = SampleRows.script + "DELETE FROM user_platform WHERE user_id = '\(SampleRows.me)';"
        let shown = try await entry(after: "- id: 101\n  action: mark_as_watched\n", sql: sql)
        let platforms = try #require(shown["availability"] as? [[String: Any]])
        #expect(platforms.compactMap { $0["platform_id"] as? Int } == [1, 2, 3])
    }

    @Test func `is one JSON object with the user and the three counts`() async throws {
        let changes = """
            - id: 101
              action: mark_as_watched
            - id: 999
              action: mark_as_watched

            """
        let (run, report) = try await LibraryFixture().apply(changes, options: ["--keep-going"])
        let object = try #require(try json(run.output) as? [String: Any])
        #expect(Set(object.keys) == ["user", "results", "applied", "already_applied", "refused"])
        #expect("\(object["user"] ?? "")".lowercased().contains(SampleRows.me))
        #expect(report.counts == [1, 0, 1])
        #expect(report.results.map(\.line) == [1, 3])
        let results = try #require(object["results"] as? [[String: Any]])
        #expect(Set(results[0].keys) == ["line", "action", "code", "status", "message", "user_movie"])
        #expect(
            Set(results[1].keys).subtracting(["user_movie"]) == [
                "line", "action", "code", "status", "message",
            ])
    }

    @Test func `escapes what a title may hold`() async throws {
        let sql =
            SampleRows.script + """
                UPDATE movie SET primary_title = 'a"b\\c' || char(9, 10, 13, 1) || '</script> é 🎬'
                WHERE tconst = 'tt0000101';
                """
        let shown = try await entry(after: "- id: 101\n  action: mark_as_watched\n", sql: sql)
        let title = try #require((shown["movie"] as? [String: Any])?["primary_title"] as? String)
        #expect(title.hasPrefix("a\"b\\c"))
        #expect(title.hasSuffix("</script> é 🎬"))
    }

    @Test func `is empty but complete when nothing is pending`() async throws {
        let (run, report) = try await LibraryFixture().apply("")
        #expect(run.status == 0)
        #expect(report.counts == [0, 0, 0])
        #expect(report.codes == [])
    }
}
