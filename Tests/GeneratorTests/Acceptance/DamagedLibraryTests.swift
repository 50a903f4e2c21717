import Foundation
import Testing

/// What is no library, or no longer one, is said in one message: never a crash, never half a site.
@Suite struct `A damaged library` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    @Test(arguments: [100, 1024, 4096, 8192, 12288]) func `that was cut short is refused`(_ size: Int)
        async throws
    {
        let site = try LibraryFixture(
            sql: SampleRows.script + SampleRows.manyFilms(300), changes: Self.changes)
        let run = try await site.marquee(
            ["build"], shell: "truncate -s \(size) content/library.db; exec \"$@\"")
        #expect(run.status == 65, "\(run.errors)")
        #expect(run.onlyError.contains("content/library.db"), "\(run.errors)")
        #expect(!site.folder.exists("output"))
    }

    /// Flipped bytes may hit text, where nobody can tell; they may never crash or hang.
    @Test(arguments: 0..<24) func `with flipped bytes never crashes`(_ seed: Int) async throws {
        let site = try LibraryFixture(
            sql: SampleRows.script + SampleRows.manyFilms(300), changes: Self.changes)
        let shell = """
            python3 - <<'END'
            import random
            random.seed(\(seed))
            with open('content/library.db', 'r+b') as library:
                size = library.seek(0, 2)
                for _ in range(\(1 << (seed % 8))):
                    library.seek(random.randrange(\(seed < 8 ? 0 : 100), size)); library.write(random.randbytes(3))
            END
            exec "$@"
            """
        let run = try await site.marquee(["build"], shell: shell, timeout: 600)
        #expect(run.signal == nil)
        #expect([0, 65].contains(run.status), "\(run.errors)")
        if run.status == 65 { #expect(!site.folder.exists("output")) }
    }

    @Test(arguments: ["movie", "user_movie", "platform", "user_platform", "movie_availability"])
    func `names the table that is missing`(_ table: String) async throws {
        let site = try LibraryFixture(sql: SampleRows.script + "DROP TABLE \(table);")
        for command in ["build", "apply"] {
            let run = try await site.marquee(command)
            #expect(run.status == 65)
            #expect(
                run.onlyError.contains(" \(table)") || run.onlyError.contains("'\(table)'"), "\(run.errors)")
        }
    }

    @Test(arguments: [
        "movie.tconst", "movie.primary_title", "user_movie.id", "user_movie.user_id", "user_movie.tconst",
        "user_movie.watchlisted_at", "user_movie.watchlist_deleted_at", "user_movie.watched_at",
        "platform.id",
        "platform.platform_slug", "platform.platform_name", "user_platform.user_id",
        "user_platform.platform_id",
        "movie_availability.tconst", "movie_availability.platform_id", "movie_availability.is_available",
        "movie_availability.last_checked",
    ])
    func `names the column that is missing`(_ name: String) async throws {
        let parts = name.components(separatedBy: ".")
        let rename = "ALTER TABLE \(parts[0]) RENAME COLUMN \(parts[1]) TO other_name;"
        for form in LibraryFixture.Form.allCases {
            let run = try await LibraryFixture(form, sql: SampleRows.script + rename).marquee("build")
            #expect(run.status == 65)
            #expect(run.errors.contains(parts[0]) && run.errors.contains(parts[1]), "\(run.errors)")
        }
    }

    @Test(arguments: ["", "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "])
    func `refuses a view in the place of a table`(_ prefix: String) async throws {
        let source =
            prefix.isEmpty ? "SELECT * FROM real" : prefix + "SELECT i AS tconst, i AS primary_title FROM n"
        let view = "ALTER TABLE movie RENAME TO real; CREATE VIEW movie AS \(source);"
        let run = try await LibraryFixture(sql: SampleRows.script + view).marquee(["build"], timeout: 600)
        #expect(run.status == 65)
        #expect(run.errors.contains("movie"), "\(run.errors)")
    }

    @Test func `is not built when another library is beside it`() async throws {
        let site = try LibraryFixture()
        let shell = "sqlite3 content/library.db .dump > content/library.sql; exec \"$@\""
        let run = try await site.marquee(["build"], shell: shell)
        #expect(run.status != 0)
        #expect(run.errors.contains("library.db") && run.errors.contains("library.sql"), "\(run.errors)")
        let chosen = try await site.marquee("build", "--library", "content/library.sql")
        #expect(chosen.status == 0, "\(chosen.errors)")
    }
}
