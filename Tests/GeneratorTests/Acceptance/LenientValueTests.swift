import Foundation
import Testing

/// Section 1: values are leniently read, strictly written, and one that cannot be read never stops a build.
@Suite struct `A value of the library` {
    /// The first `user_movie` of a report after marking entry 101, in a library changed by `sql`.
    private func entry(_ sql: String, action: String = "mark_as_watched") async throws -> [String: Any] {
        let site = try LibraryFixture(sql: SampleRows.script + sql)
        let (run, _) = try await site.apply("- movie: tt0000101\n  action: \(action)\n")
        let object =
            try JSONSerialization.jsonObject(with: Foundation.Data(run.output.utf8)) as? [String: Any]
        let results = object?["results"] as? [[String: Any]]
        return try #require(results?.first?["user_movie"] as? [String: Any], "\(run.errors)")
    }

    @Test(arguments: [
        ("'2025-10-12T18:45:00Z'", "2025-10-12T18:45:00Z"),
        ("'2025-10-12T18:45:00.987654Z'", "2025-10-12T18:45:00Z"),
        ("'2025-10-12T18:45:00+02:00'", "2025-10-12T16:45:00Z"),
        ("'2025-10-12T18:45:00+00'", "2025-10-12T18:45:00Z"),
        ("'2025-10-12T18:45:00-0330'", "2025-10-12T22:15:00Z"),
        ("'2025-10-12 18:45:00'", "2025-10-12T18:45:00Z"),
        ("'2025-10-12 18:45:00.5+00'", "2025-10-12T18:45:00Z"),
        ("'2025-10-12T18:45:00'", "2025-10-12T18:45:00Z"),
        ("1760294700", "2025-10-12T18:45:00Z"), ("1760294700123", "2025-10-12T18:45:00Z"),
        ("'1760294700'", "2025-10-12T18:45:00Z"), ("1760294700.25", "2025-10-12T18:45:00Z"),
    ])
    func `that is a time may be written in many ways`(_ written: String, read: String) async throws {
        // The column takes any type: text affinity would make text of the numbers.
        let sql = """
            ALTER TABLE user_movie DROP COLUMN watchlisted_at; ALTER TABLE user_movie ADD COLUMN watchlisted_at;
            UPDATE user_movie SET watchlisted_at = \(written) WHERE id = 101;
            """
        #expect(try await entry(sql)["watchlisted_at"] as? String == read)
    }

    @Test func `that is a bare date is that day in every zone`() async throws {
        for zone in ["Pacific/Auckland", "America/Los_Angeles", "UTC"] {
            let sql = SampleRows.script + "UPDATE user_movie SET watched_at = '2024-12-31' WHERE id = 102;"
            let site = try LibraryFixture(sql: sql, site: "user: ada\ntimezone: \(zone)\n")
            #expect(try await site.marquee("build").status == 0)
            #expect(try site.folder.read("output/history/2024.md").contains("Stalker"))
            #expect(!site.folder.exists("output/history/2023.md"))
        }
    }

    @Test(arguments: [
        (#"'["Drama","Sci-Fi"]'"#, ["Drama", "Sci-Fi"]), (#"'{Drama,"Sci-Fi"}'"#, ["Drama", "Sci-Fi"]),
        ("'Drama, Sci-Fi'", ["Drama", "Sci-Fi"]), ("'Drama,Sci-Fi'", ["Drama", "Sci-Fi"]),
        ("'Drama'", ["Drama"]),
        ("'[]'", []), ("'{}'", []), ("''", []), ("NULL", []), (#"'["Film \u00e9"]'"#, ["Film é"]),
        (#"'{"a \"b\" c,d",NULL,e}'"#, [#"a "b" c,d"#, "e"]),
    ])
    func `that is a list of genres may be written in three ways`(_ written: String, read: [String])
        async throws
    {
        let shown = try await entry("UPDATE movie SET genres = \(written) WHERE tconst = 'tt0000101';")
        let genres = (shown["movie"] as? [String: Any])?["genres"]
        #expect(genres as? [String] == read || (written == "NULL" && genres is NSNull))
    }

    @Test(arguments: [
        ("1", true), ("0", false), ("'true'", true), ("'false'", false), ("'t'", true), ("'f'", false),
        ("'1'", true), ("'0'", false), ("NULL", nil as Bool?),
    ])
    func `that is a truth may be written in many ways`(_ written: String, read: Bool?) async throws {
        let shown = try await entry(
            "UPDATE movie_availability SET is_available = \(written) WHERE tconst = 'tt0000101' AND platform_id = 1;"
        )
        let first = try #require((shown["availability"] as? [[String: Any]])?.first)
        #expect(first["is_available"] as? Bool == read)
        #expect((first["is_available"] is NSNull) == (read == nil))
    }

    @Test(arguments: [
        ("8.6", "8.6"), ("'8.6'", "8.6"), ("8", "8.0"), ("'8'", "8.0"), ("10", "10.0"), ("7.949", "7.9"),
        ("NULL", nil as String?),
    ])
    func `that is a rating has one decimal`(_ written: String, read: String?) async throws {
        let sql = "ALTER TABLE movie DROP COLUMN avg_rating; ALTER TABLE movie ADD COLUMN avg_rating;"
        let shown = try await entry(
            sql + "UPDATE movie SET avg_rating = \(written) WHERE tconst = 'tt0000101';")
        let rating = (shown["movie"] as? [String: Any])?["avg_rating"]
        #expect(rating as? String == read)
    }

    @Test(arguments: [
        ("user_movie", "watched_at", "'soon'", "102"),
        ("user_movie", "watchlisted_at", "'2025-02-30'", "101"),
        ("user_movie", "watched_at", "'2025-13-01'", "102"),
        ("user_movie", "watchlist_deleted_at", "'x'", "108"),
        ("movie_availability", "last_checked", "'never'", "tt0000101"),
        ("movie_availability", "is_available", "'maybe'", "tt0000101"),
        ("movie", "avg_rating", "'good'", "tt0000101"), ("movie", "start_year", "'MMXIV'", "tt0000101"),
    ])
    func `that cannot be read is a warning that names its place`(
        _ table: String, column: String, written: String, row: String
    ) async throws {
        let key = row.hasPrefix("tt") ? "tconst = '\(row)'" : "id = \(row)"
        let sql = SampleRows.script + "UPDATE \(table) SET \(column) = \(written) WHERE \(key);"
        let run = try await LibraryFixture(sql: sql).marquee("build")
        #expect(run.status == 0)
        let warning = try #require(
            run.errors.components(separatedBy: "\n").first { $0.contains("warning: ") })
        for name in [table, column, row] {
            #expect(warning.contains(name), "\(warning) does not name \(name)")
        }
        let strict = try await LibraryFixture(sql: sql).marquee("build", "--werror")
        #expect(strict.status == 2)
    }

    /// Somebody else's broken values are not our business, and their ids not ours to tell.
    @Test func `of someone else is not warned about`() async throws {
        let sql = SampleRows.script + "UPDATE user_movie SET watchlisted_at = 'soon' WHERE id = 104;"
        let run = try await LibraryFixture(sql: sql).marquee("check", "--json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(!(run.output + run.errors).contains("104"))
    }

    @Test func `that is no UTF-8 is mended with a warning`() async throws {
        let sql =
            SampleRows.script + """
                UPDATE movie SET primary_title = CAST(X'4162FF63' AS text) WHERE tconst = 'tt0000101';
                """
        let site = try LibraryFixture(sql: sql)
        let run = try await site.marquee("build")
        #expect(run.status == 0)
        #expect(run.errors.contains("warning: ") && run.errors.contains("primary_title"), "\(run.errors)")
        #expect(try site.folder.read("output/watchlist.md").contains("Ab\u{FFFD}c"))
    }

    @Test func `may be missing with its column`() async throws {
        let optional = [
            "original_title", "start_year", "genres", "avg_rating", "num_votes", "poster_path",
            "poster_last_checked",
            "tmdb_id", "watchmode_id", "created_at", "updated_at",
        ]
        let drops =
            optional.map { "ALTER TABLE movie DROP COLUMN \($0);" } + [
                "ALTER TABLE user_movie DROP COLUMN added_from_ai_suggestion;",
                "ALTER TABLE movie_availability DROP COLUMN source;",
                "ALTER TABLE movie_availability DROP COLUMN details;",
                "DROP TABLE users;",
            ]
        for form in LibraryFixture.Form.allCases {
            let site = try LibraryFixture(
                form, sql: SampleRows.script + drops.joined(), site: "user: \(SampleRows.me)\n",
                changes: "- id: 101\n  action: mark_as_watched\n")
            let run = try await site.marquee("build")
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.errors.contains("warning") == false)
            #expect(try site.watchedAt(101) == LibraryFixture.now)
        }
    }

    @Test func `in a column or table of no concern is left alone`() async throws {
        let extra = """
            ALTER TABLE movie ADD COLUMN director text DEFAULT 'x'; CREATE TABLE notes (a, b);
            INSERT INTO notes VALUES (1, X'00FF'), ('two', 2.5);
            CREATE INDEX by_title ON movie (primary_title);
            CREATE TABLE log (at); CREATE TRIGGER noted AFTER UPDATE ON user_movie BEGIN
            INSERT INTO log VALUES (new.watched_at); END; CREATE VIEW seen AS SELECT 1;
            """
        let site = try LibraryFixture(sql: SampleRows.script + extra)
        let before = try site.dump()
        let (run, _) = try await site.apply("- id: 101\n  action: mark_as_watched\n")
        #expect(run.status == 0, "\(run.errors)")
        let difference = try site.dump().difference(from: before)
        #expect(difference.removals.count == 1)
        #expect(
            try site.ask("SELECT * FROM log;") == "\(LibraryFixture.now)\n",
            "the owner's triggers keep working")
    }
}
