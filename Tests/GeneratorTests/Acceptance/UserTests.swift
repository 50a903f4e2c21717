import Foundation
import Testing

/// Section 1.2: whose rows are shown.
@Suite struct `The user` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"
    private static let onlyMine = """
        DELETE FROM user_movie WHERE user_id = '\(SampleRows.other)';
        DELETE FROM user_platform WHERE user_id = '\(SampleRows.other)';

        """

    @Test func `need not be named when there is one`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + Self.onlyMine, site: nil)
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.folder.read("output/watchlist.md").contains("Interstellar"))
    }

    @Test func `may be one in several spellings`() async throws {
        let bare = SampleRows.me.replacingOccurrences(of: "-", with: "")
        let sql =
            SampleRows.script + Self.onlyMine + """
                UPDATE user_movie SET user_id = '\(bare.uppercased())' WHERE id IN (102, 108);
                UPDATE user_platform SET user_id = '\(bare)' WHERE platform_id = 2;
                """
        let site = try LibraryFixture(sql: sql, site: nil, changes: "- id: 108\n  action: mark_as_watched\n")
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.folder.read("output/watchlist.md").contains("Interstellar"))
        #expect(try site.folder.read("output/history.md").contains("Playtime"))
        #expect(try site.folder.list("output/platforms").contains("mubi.md"))
    }

    @Test(arguments: ["build", "apply"])
    func `has to be named when there are several, and the message counts them`(_ command: String) async throws
    {
        let more = "INSERT INTO user_platform VALUES ('11111111-0000-4000-8000-000000000001', 1);"
        for (sql, count) in [(SampleRows.script, 2), (SampleRows.script + more, 3)] {
            let site = try LibraryFixture(sql: sql, site: nil)
            let run = try await site.marquee(command)
            #expect(run.status != 0)
            #expect(run.onlyError.contains("\(count) users"), "\(run.errors)")
            #expect(run.onlyError.contains("--user"))
            for secret in [SampleRows.other, "bob", "example.org"] { #expect(!run.errors.contains(secret)) }
        }
    }

    @Test func `is the only one of the users table when no row names any`() async throws {
        let sql =
            SampleRows.tables + "CREATE TABLE users (id text, email text, username text);"
            + "INSERT INTO users VALUES ('\(SampleRows.me)', 'ada@example.org', 'ada');"
        let site = try LibraryFixture(sql: sql, site: nil)
        let run = try await site.marquee("apply", "--json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains(SampleRows.me))
    }

    @Test func `may be missing altogether`() async throws {
        let site = try LibraryFixture(sql: SampleRows.tables, site: nil)
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.folder.exists("output/index.html") && site.folder.exists("output/watchlist.md"))
    }

    @Test(
        arguments: ["users", "users_user"],
        [
            "7f9c24e8-3b12-4c5d-9a6e-1f2b3c4d5e6f", "7F9C24E8-3B12-4C5D-9A6E-1F2B3C4D5E6F",
            "7f9c24e83b124c5d9a6e1f2b3c4d5e6f", "7F9C24E83B124c5d9a6e1f2b3c4d5e6f", "ada@example.org", "ada",
        ])
    func `may be named by id, e-mail or user name`(_ table: String, name: String) async throws {
        let rename = table == "users" ? "" : "ALTER TABLE users RENAME TO users_user;"
        for (site, options) in [
            ("user: \(name)\n", []), (nil, ["--user", name]), ("user: bob\n", ["--user", name]),
        ] {
            let fixture = try LibraryFixture(
                sql: SampleRows.script + rename, site: site, changes: Self.changes)
            let run = try await fixture.marquee(["apply", "--json"] + options)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try fixture.watchedAt(101) == LibraryFixture.now)
        }
    }

    @Test func `may be named by id where there is no users table`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + "DROP TABLE users;")
        #expect(try await site.marquee("build").status == 0)
        let byName = try await site.marquee("build", "--user", "ada")
        #expect(byName.status != 0)
        #expect(byName.errors.contains("ada"))
    }

    @Test(arguments: ["carol", "00000000-0000-0000-0000-000000000000", "carol@example.org"])
    func `that nobody knows is an error`(_ name: String) async throws {
        let run = try await LibraryFixture().marquee("build", "--user", name)
        #expect(run.status != 0)
        #expect(run.onlyError.contains(name), "\(run.errors)")
        for secret in [SampleRows.other, "bob"] { #expect(!run.errors.contains(secret)) }
    }

    @Test(arguments: ["ada", "ada@example.org", SampleRows.me, SampleRows.me.uppercased()])
    func `of a changes file may be the one being built`(_ name: String) async throws {
        let site = try LibraryFixture()
        let (run, report) = try await site.apply(
            "user: \(name)\nchanges:\n- id: 101\n  action: mark_as_watched\n")
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.counts == [1, 0, 0])
    }

    @Test(arguments: ["bob", SampleRows.other, "carol"])
    func `of a changes file may not be another`(_ name: String) async throws {
        let site = try LibraryFixture(
            changes: "user: \(name)\nchanges:\n- id: 101\n  action: mark_as_watched\n")
        let bytes = try site.libraryBytes()
        let run = try await site.marquee("apply")
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("content/changes.yml:1:7: error: "), "\(run.errors)")
        #expect(try site.libraryBytes() == bytes)
    }

    @Test func `sees nothing of another, in no file and no message`() async throws {
        for (user, hidden) in [
            ("ada", ["Secret of Bob", "bob", SampleRows.other, "tt0000104"]),
            (
                "bob",
                ["Interstellar", "Stalker", "Playtime", "ada@", SampleRows.me, "tt0000101", "Gone Film"]
            ),
        ] {
            let site = try LibraryFixture(site: "user: \(user)\n")
            let run = try await site.marquee("build")
            #expect(run.status == 0)
            var all = run.output + run.errors
            for (path, bytes) in try FolderSnapshot(site.folder.path + "/output").files {
                all += path + String(decoding: (bytes ?? nil) ?? Foundation.Data(), as: UTF8.self)
            }
            for name in hidden { #expect(!all.contains(name), "\(user) sees \(name)") }
        }
    }
}
