import Foundation
import Testing

/// `marquee upgrade`: what a library lacks is added, and nothing that is there is touched.
@Suite struct `An upgraded library` {
    private static let tables = [
        "credit", "favorite", "film_list", "film_list_item", "film_state", "movie_rating", "person", "play",
        "tag", "user_profile",
    ]
    private static let columns = [
        "backdrop_path", "original_language", "overview", "release_date", "runtime_minutes", "tagline",
        "trailer_url",
    ]

    private func tables(_ site: LibraryFixture) throws -> [String] {
        try site.ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name;")
            .split(separator: "\n").map(String.init)
    }

    private func columns(_ site: LibraryFixture, _ table: String) throws -> [String] {
        try site.ask("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid;").split(separator: "\n")
            .map(String.init)
    }

    /// Every column of the core and every row in it.
    private func core(_ site: LibraryFixture) throws -> String {
        try site.ask(
            """
            SELECT tconst, primary_title, original_title, start_year, genres, avg_rating, num_votes, poster_path,
              typeof(avg_rating), poster_last_checked, tmdb_id, watchmode_id, created_at, updated_at, rowid FROM movie;
            SELECT id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at, added_from_ai_suggestion
              FROM user_movie;
            SELECT *, rowid FROM platform; SELECT *, rowid FROM user_platform;
            SELECT *, rowid FROM movie_availability; SELECT *, rowid FROM users;
            SELECT type, name, tbl_name FROM sqlite_schema
            WHERE tbl_name IN ('movie', 'user_movie', 'platform', 'user_platform', 'movie_availability', 'users')
            ORDER BY 1, 2;
            """)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `adds all that is missing and keeps all that is there`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let (old, before, names) = (try site.libraryBytes(), try core(site), try tables(site))
        let (movie, entry) = (try columns(site, "movie"), try columns(site, "user_movie"))

        let dry = try await site.upgrade("--dry-run")
        #expect(dry.status == 0, "\(dry.errors)")
        #expect(try site.libraryBytes() == old)
        #expect(try site.folder.list("content").count == 2, "no backup of a dry run")
        for name in Self.tables + Self.columns + ["user_rating"] {
            #expect((dry.output + dry.errors).contains(name), "\(name) in \(dry.output)\(dry.errors)")
        }

        let run = try await site.upgrade()
        #expect(run.status == 0, "\(run.errors)")
        #expect(try tables(site).filter { !$0.hasPrefix("marquee_") } == (names + Self.tables).sorted())
        #expect(try Array(columns(site, "movie").prefix(movie.count)) == movie)
        #expect(try Set(columns(site, "movie").dropFirst(movie.count)) == Set(Self.columns))
        #expect(try columns(site, "user_movie") == entry + ["user_rating"])
        #expect(try core(site) == before)
        #expect(try site.ask("SELECT count(*) FROM user_movie WHERE user_rating IS NOT NULL;") == "0\n")
        let backups = try site.folder.list("content").filter { $0.contains("backup") }
        #expect(backups.count == (form == .database ? 1 : 0))
        for backup in backups {
            let kept = try SQLiteShell.ask(".dump", of: "\(site.folder.path)/content/\(backup)")
            let wanted = try SQLiteShell.run(SampleRows.script + "\n.dump")
            #expect(kept == wanted)
        }

        let upgraded = try site.libraryBytes()
        let again = try await site.upgrade()
        #expect(again.status == 0, "\(again.errors)")
        #expect(try site.libraryBytes() == upgraded)
        #expect(try site.folder.list("content").filter { $0.contains("backup") } == backups)
        // Now every action is possible.
        let (applied, report) = try await site.apply(
            "- {action: mark_as_watched, id: 101, at: unknown, rating: 4}\n- {action: create_list, list: a}\n"
        )
        #expect(applied.status == 0, "\(report.results.map(\.message))")
    }

    @Test func `makes the same library of a new site and of an old one`() async throws {
        let new = try TemporaryFolder()
        #expect(try await MarqueeProcess.run(["new", "films"], in: new.path).status == 0)
        let fresh = try #require(try new.list("films/content").first { $0.hasPrefix("library.") })
        let library = "\(new.path)/films/content/\(fresh)"
        let old = try LibraryFixture()
        #expect(try await old.upgrade().status == 0)
        for table in Self.tables {
            let question =
                "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('\(table)');"
            let columns = try SQLiteShell.ask(question, of: library)
            #expect(columns != "", "\(table) is not in a new library")
            #expect(try old.ask(question) == columns, "\(table)")
        }
        let before = try SQLiteShell.ask(".dump", of: library)
        #expect(try await MarqueeProcess.run(["-C", "films", "upgrade"], in: new.path).status == 0)
        #expect(try SQLiteShell.ask(".dump", of: library) == before)
        #expect(
            try SQLiteShell.ask(
                "SELECT count(*) FROM pragma_table_info('user_movie') WHERE name = 'user_rating';",
                of: library)
                == "1\n")
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `leaves tables of others alone, and tells of them`(_ form: LibraryFixture.Form) async throws {
        let foreign = """
            CREATE TABLE tag (id integer PRIMARY KEY, label text);
            INSERT INTO tag VALUES (1, 'foreign');
            CREATE TABLE play (id integer PRIMARY KEY, game text);
            INSERT INTO play VALUES (1, 'chess');

            """
        let site = try LibraryFixture(form, sql: SampleRows.script + foreign)
        let question =
            "SELECT * FROM tag; SELECT * FROM play; SELECT sql FROM sqlite_schema WHERE name IN ('tag', 'play');"
        let before = try site.ask(question)
        for arguments in [["--dry-run"], [], []] {
            let run = try await site.marquee(["upgrade"] + arguments, now: nil)
            #expect(run.status == 0, "\(run.errors)")
            let words = Set((run.output + run.errors).split { !($0.isLetter || $0 == "_") })
            #expect(words.isSuperset(of: ["tag", "play"]), "\(run.output)\(run.errors)")
        }
        #expect(try site.ask(question) == before)
        #expect(try tables(site).contains("favorite"))
        #expect(try await site.marquee("build", "--werror").status == 0)
        let (_, report) = try await site.apply("- {action: tag, movie: tt0000101, tag: a}\n")
        #expect(report.codes == ["unsupported_by_library"])
    }

    @Test func `adds the columns that a table of ours lacks to none of them`() async throws {
        // A play table as an importer may make it: enough to be one, and without a place for a venue.
        let short = """
            CREATE TABLE play (id integer PRIMARY KEY, user_id text, tconst text, watched_on text);
            INSERT INTO play VALUES (1, '\(SampleRows.me)', 'tt0000102', '2025-09-02');

            """
        let site = try LibraryFixture(sql: SampleRows.script + short)
        #expect(try await site.upgrade().status == 0)
        #expect(try Array(columns(site, "play").prefix(4)) == ["id", "user_id", "tconst", "watched_on"])
        #expect(
            try site.answer("SELECT id, user_id, tconst, watched_on FROM play;")
                == "1|\(SampleRows.me)|tt0000102|2025-09-02")
        #expect(try await site.marquee("build", "--werror").status == 0)
    }

    @Test func `is refused while another program writes, and for what is no library`() async throws {
        let site = try LibraryFixture()
        let bytes = try site.libraryBytes()
        let locked = try await site.marquee(
            ["upgrade"], now: nil,
            shell: """
                python3 - "$@" <<'END'
                import sqlite3, subprocess, sys
                other = sqlite3.connect("content/library.db", isolation_level=None)
                other.execute("BEGIN IMMEDIATE")
                sys.exit(subprocess.call(sys.argv[1:]))
                END
                """, timeout: 600)
        #expect(locked.status == 75, "\(locked.errors)")
        #expect(try site.libraryBytes() == bytes)
        let other = try LibraryFixture(sql: "CREATE TABLE movie (tconst text);")
        #expect(try await other.upgrade().status == 65)
        let missing = try LibraryFixture()
        try FileManager.default.removeItem(atPath: missing.library)
        #expect(try await missing.upgrade().status == 66)
    }
}

extension LibraryFixture {
    fileprivate func upgrade(_ options: String...) async throws -> MarqueeProcess {
        try await marquee(["upgrade"] + options, now: nil)
    }
}
