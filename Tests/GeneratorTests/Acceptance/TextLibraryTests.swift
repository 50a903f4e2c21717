import Foundation
import Testing

/// Section 1.3: a library that lives in git.
@Suite struct `A text library` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n"

    /// A dump of awkward values: quotes, line breaks, blobs, reals, a sequence, a definition over several lines.
    private static let awkward =
        SampleRows.script + """
            CREATE TABLE notes (id integer PRIMARY KEY AUTOINCREMENT, body);
            INSERT INTO notes (body) VALUES ('it''s'), ('two' || char(10) || 'lines' || char(13, 10)), (X'00FF27'), (NULL),
              (1e300), (-0.1), (9223372036854775807), ('-- ; '' "'), ('é 🎬'), (''), ('INSERT INTO movie VALUES(1);');
            CREATE INDEX by_title ON movie (primary_title COLLATE NOCASE DESC);
            CREATE UNIQUE INDEX "odd name" ON notes (id, body);
            UPDATE movie SET primary_title = 'Line' || char(10) || 'break''s' WHERE tconst = 'tt0000108';

            """

    @Test func `may be what the shell's dump prints`() async throws {
        let site = try LibraryFixture(.text, sql: Self.awkward, changes: Self.changes)
        let dumped = try site.folder.read("content/library.sql")
        #expect(dumped.contains("PRAGMA foreign_keys=OFF;") && dumped.contains("sqlite_sequence"))
        #expect(dumped.contains("char(10))"))
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.folder.read("output/watchlist.md").contains("Line break's"))
    }

    @Test(arguments: [
        "s/$/\\r/", "1s/^/\\xEF\\xBB\\xBF/", "/^PRAGMA\\|^BEGIN\\|^COMMIT/d",
        "1i -- my films;\n/* all; of them */",
        "s/^INSERT INTO movie VALUES/insert into \"movie\" values/", "$s/;$//",
    ])
    func `may be written by hand`(_ edit: String) async throws {
        let site = try LibraryFixture(.text, changes: Self.changes)
        let run = try await site.marquee(
            ["build"], shell: "sed -i '\(edit)' content/library.sql; exec \"$@\"")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.watchedAt(101) == "2025-11-01T12:00:00Z")
        #expect(try site.folder.read("output/history.md").contains("Interstellar"))
    }

    @Test(arguments: [": >", "echo '-- nothing yet' >", "echo 'CREATE TABLE movie (tconst);' >"])
    func `that lacks its tables names them`(_ writing: String) async throws {
        let run = try await LibraryFixture(.text).marquee(
            ["build"], shell: writing + " content/library.sql; exec \"$@\"")
        #expect(run.status == 65)
        #expect(run.onlyError.contains("content/library.sql"), "\(run.errors)")
        #expect(run.onlyError.contains("movie"), "\(run.errors)")
    }

    @Test func `is read by the shell as it was, but for what was applied`() async throws {
        let site = try LibraryFixture(.text, sql: Self.awkward)
        let before = try site.dump()
        #expect(try await site.apply(Self.changes).run.status == 0)
        let difference = try site.dump().difference(from: before)
        #expect(difference.insertions.count == 1 && difference.removals.count == 1, "\(difference)")
        #expect(try site.watchedAt(101) == "2025-11-01T12:00:00Z")
    }

    @Test func `changes by one line and the journal's`() async throws {
        let site = try LibraryFixture(.text, sql: Self.awkward)
        // The first run makes the form canonical, and the journal.
        #expect(try await site.apply("- id: 102\n  action: restore_to_watchlist\n").run.status == 0)
        let before = try site.folder.read("content/library.sql").components(separatedBy: "\n")
        #expect(
            try await site.apply("- id: 102\n  action: restore_to_watchlist\n" + Self.changes).run.status == 0
        )
        let after = try site.folder.read("content/library.sql").components(separatedBy: "\n")
        let difference = after.difference(from: before)
        let removed = difference.removals.map(String.init(describing:))
        let added = difference.insertions.map(String.init(describing:)).filter {
            !$0.contains("marquee_change") && !$0.contains("marquee_effect")
        }
        #expect(
            removed.filter { !$0.contains("marquee_change") && !$0.contains("sqlite_sequence") }.count == 1)
        #expect(added.filter { !$0.contains("sqlite_sequence") }.count == 1)
        #expect(added.first?.contains("2025-11-01T12:00:00Z") == true)
    }

    /// What we write, read by `sqlite3` and dumped again, still means the same to us.
    @Test func `is a fixed point`() async throws {
        let site = try LibraryFixture(.text, sql: Self.awkward)
        #expect(try await site.apply(Self.changes).run.status == 0)
        let written = try site.folder.read("content/library.sql")
        let next = Self.changes + "- id: 108\n  action: mark_as_watched\n"
        _ = try await site.apply(next)
        let direct = try site.folder.read("content/library.sql")
        try site.folder.write(written, to: "content/library.sql")
        try site.folder.write(SQLiteShell.run(".read '\(site.library)'\n.dump"), to: "content/library.sql")
        _ = try await site.apply(next)
        #expect(try site.folder.read("content/library.sql") == direct)
        #expect(try await site.apply(next).report.counts == [0, 2, 0])
        #expect(try site.folder.read("content/library.sql") == direct)
    }

    @Test func `is not rewritten when nothing is applied`() async throws {
        let site = try LibraryFixture(.text, sql: Self.awkward)
        let bytes = try site.libraryBytes()
        #expect(try await site.marquee("build").status == 0)
        #expect(try await site.marquee("apply").status == 0)
        #expect(try site.libraryBytes() == bytes)
    }

    @Test(arguments: [
        "ATTACH DATABASE 'stolen.db' AS stolen;", "PRAGMA writable_schema = ON;",
        "PRAGMA journal_mode = WAL;",
        "CREATE TRIGGER t AFTER INSERT ON platform BEGIN DELETE FROM movie; END;",
        "CREATE VIEW everything AS SELECT * FROM user_movie;", "CREATE VIRTUAL TABLE v USING fts5(a);",
        "SELECT load_extension('x.so');", "INSERT INTO platform VALUES (9, 'x', readfile('/etc/passwd'));",
        "SELECT writefile('stolen.txt', 'x');", "DROP TABLE platform;", "DELETE FROM platform;",
        "UPDATE platform SET platform_name = 'x';", "VACUUM INTO 'stolen.db';", "DETACH DATABASE main;",
        "INSERT INTO platform SELECT id, tconst, tconst FROM user_movie;",
        "CREATE TEMP TABLE x (a);", "INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'x');",
        "INSERT INTO platform VALUES (9, 'x', randomblob(100000000));", ".shell touch stolen.txt", "SELEC 1;",
        "INSERT INTO platform VALUES (1, 'again', 'x');",
    ])
    func `may only create and fill tables`(_ statement: String) async throws {
        let site = try LibraryFixture(.text, changes: Self.changes)
        let lines = try site.folder.read("content/library.sql").components(separatedBy: "\n")
        let commit = try #require(lines.firstIndex(of: "COMMIT;"))
        let hostile = lines[..<commit] + [statement] + lines[commit...]
        try site.folder.write(hostile.joined(separator: "\n"), to: "content/library.sql")
        let before = try FolderSnapshot(site.folder.path)
        for command in ["build", "apply"] {
            let run = try await site.marquee([command], timeout: 600)
            #expect(run.status == 65, "\(run.errors)")
            #expect(run.errors.contains("content/library.sql:\(commit + 1):"), "\(run.errors)")
            #expect(try FolderSnapshot(site.folder.path).differences(from: before) == [])
        }
    }

    @Test func `keeps its mode, and the place a link points to`() async throws {
        let site = try LibraryFixture(.text, changes: Self.changes)
        let shell = """
            mkdir real; mv content/library.sql real/films.sql; chmod 640 real/films.sql
            ln -s ../real/films.sql content/library.sql; exec "$@"
            """
        let run = try await site.marquee(["apply"], shell: shell)
        #expect(run.status == 0, "\(run.errors)")
        let attributes = try FileManager.default.attributesOfItem(
            atPath: site.folder.path + "/real/films.sql")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: site.library) == "../real/films.sql")
        #expect(try site.watchedAt(101) == "2025-11-01T12:00:00Z")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: site.folder.path + "/real") == ["films.sql"])
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `or another loses nothing when several runs apply at once`(_ form: LibraryFixture.Form) async throws
    {
        let site = try LibraryFixture(form, sql: SampleRows.script + SampleRows.manyFilms(12))
        for number in 1...12 {
            let entry = "- id: \(1000 + number)\n  action: mark_as_watched\n  at: 2025-11-\(number + 10)\n"
            try site.folder.write(entry, to: "content/changes-\(number).yml")
        }
        let runs = try await withThrowingTaskGroup(of: MarqueeProcess.self) { group in
            for number in 1...12 {
                group.addTask {
                    try await site.marquee("apply", "--changes", "content/changes-\(number).yml")
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for run in runs { #expect(run.status == 0 || run.status == 75, "\(run.errors)") }
        let applied = runs.count { $0.status == 0 }
        #expect(applied > 0)
        #expect(try site.journalCount() == applied)
        let watched = try site.ask(
            "SELECT count(*) FROM user_movie WHERE watched_at IS NOT NULL AND id > 1000;")
        #expect(watched == "\(applied)\n")
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `applies an entry once when several runs apply it at once`(_ form: LibraryFixture.Form) async throws
    {
        let site = try LibraryFixture(form, changes: Self.changes)
        let runs = try await withThrowingTaskGroup(of: MarqueeProcess.self) { group in
            for _ in 1...6 { group.addTask { try await site.marquee("apply", "--json") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let reports = try runs.filter { $0.status == 0 }.map { try ApplyReport($0.output) }
        #expect(reports.count { $0.counts == [1, 0, 0] } == 1)
        #expect(reports.allSatisfy { $0.refused == 0 })
        #expect(try site.journalCount() == 1)
    }
}
