import Testing

/// `marquee upgrade` adds the tables and columns that a library lacks, and touches nothing else.
@Suite struct `Upgrading a library` {
    private static let tables = [
        "person", "credit", "play", "movie_rating", "favorite", "film_state", "tag", "film_list",
        "film_list_item", "user_profile",
    ]

    @Test(arguments: LibraryFixture.Form.allCases)
    func `adds what is missing and keeps what is there`(form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let question = "SELECT id, user_id, tconst, watchlisted_at, watched_at FROM user_movie ORDER BY id;"
        let before = try site.ask(question)
        let run = try await site.upgrade()
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("add   table person\nadd   table credit\n"))
        #expect(run.output.hasSuffix("add   column user_movie.user_rating\n"))
        #expect(run.output.split(separator: "\n").count == 18)
        #expect(try site.ask(question) == before)
        for table in Self.tables { #expect(try site.ask("SELECT COUNT(*) FROM \(table);") == "0\n") }
        let backup = form == .database ? "; as it was, it is in content/library.db.backup-000001" : ""
        #expect(run.errors == "\(form.rawValue): 10 tables and 8 columns added\(backup)\n")
        #expect(site.folder.exists("content/library.db.backup-000001") == (form == .database))
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `does nothing where nothing is missing`(form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        _ = try await site.upgrade()
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.upgrade()
        #expect((run.status, run.output) == (0, ""))
        #expect(run.errors == "\(form.rawValue): nothing to add\n")
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `says in a dry run what it would add`(form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.upgrade("--dry-run")
        #expect(run.status == 0)
        #expect(run.output == (try await LibraryFixture(form).upgrade()).output)
        #expect(
            run.errors
                == "\(form.rawValue): 10 tables and 8 columns would be added (a dry run: nothing was touched)\n"
        )
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test func `leaves a table of the same name alone that is another's`() async throws {
        let sql = SampleRows.script + "CREATE TABLE tag (id integer, name text);\n"
        let site = try LibraryFixture(sql: sql)
        let run = try await site.upgrade()
        #expect(run.status == 0)
        #expect(
            run.output.hasSuffix("\nskip  table tag: the library has another 'tag', which is not ours\n"))
        #expect(
            run.errors.hasPrefix("content/library.db: 9 tables and 8 columns added; 1 table left out; as "))
        #expect(try site.ask("SELECT sql FROM sqlite_schema WHERE name = 'tag';").contains("name text"))
        let again = try await site.upgrade()
        #expect(again.errors == "content/library.db: nothing to add; 1 table left out\n")
    }

    @Test func `is told as data`() async throws {
        let site = try LibraryFixture(
            sql: SampleRows.script + "CREATE TABLE tag (id integer, name text);\n", site: "backups: 0\n")
        let run = try await site.upgrade("--json", "-q")
        #expect((run.status, run.errors) == (0, ""))
        #expect(
            run.output.hasPrefix(
                #"{"library": "content/library.db", "dry_run": false, "added": [{"table": "person", "column": null}, "#
            ))
        #expect(
            run.output.hasSuffix(
                #"], "skipped": [{"table": "tag", "column": null, "reason": "#
                    + #""the library has another 'tag', which is not ours"}], "backup": null}"# + "\n"))
        #expect(run.output.contains(#"{"table": "movie", "column": "runtime_minutes"}"#))
    }

    @Test func `of what a new site has finds nothing to add`() async throws {
        let folder = try TemporaryFolder()
        _ = try await MarqueeProcess.run(["new", "films"], in: folder.path)
        let run = try await MarqueeProcess.run(["-C", "films", "upgrade", "--dry-run"], in: folder.path)
        #expect((run.status, run.output) == (0, ""))
        #expect(run.errors == "content/library.sql: nothing to add\n")
    }

    @Test(arguments: [
        (["--library", "nowhere.db"], 66, "error: cannot read nowhere.db: No such file or directory\n"),
        (
            ["now"], 64,
            "error: unexpected argument 'now'\nRun 'marquee help upgrade' to see what is understood.\n"
        ),
    ])
    func `says what is wrong`(arguments: [String], status: Int32, message: String) async throws {
        let run = try await LibraryFixture().marquee(["upgrade"] + arguments, now: nil)
        #expect((run.status, run.errors) == (status, message))
    }

    @Test func `waits for nobody who writes`() async throws {
        let site = try LibraryFixture()
        let run = try await MarqueeProcess.run(
            ["upgrade"], in: site.folder.path,
            shell: #"(echo 'BEGIN IMMEDIATE;'; sleep 8) | sqlite3 content/library.db & sleep 1; exec "$@""#)
        #expect(run.status == 75)
        #expect(run.errors.contains("the library is locked by another program; try again"))
        #expect(!site.folder.exists("content/library.db.backup-000001"))
    }
}

extension LibraryFixture {
    fileprivate func upgrade(_ options: String...) async throws -> MarqueeProcess {
        try await marquee(["upgrade"] + options, now: nil)
    }
}
