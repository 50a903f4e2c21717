import Foundation
import Testing

/// Section 3: what people type, and what counts when it is said twice.
@Suite struct `The command line` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    @Test func `alone builds`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let run = try await site.marquee([], now: nil)
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.folder.exists("output/index.html"))
        #expect(try site.watchedAt(101) != "NULL")
    }

    @Test func `apply applies only`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        #expect(try await site.marquee("apply").status == 0)
        #expect(!site.folder.exists("output"))
    }

    @Test(arguments: [["-C", "SITE", "build"], ["-C", "SITE"], ["-CSITE"], ["build", "-C", "SITE"]])
    func `may name the site`(_ arguments: [String]) async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let run = try await MarqueeProcess.run(
            arguments.map { $0.replacingOccurrences(of: "SITE", with: site.folder.path) })
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.folder.exists("output/index.html"))
    }

    @Test(arguments: [
        (["--library=content/library.db"], 0), (["--library", "content/library.db"], 0),
        (["--jobs=2", "-q"], 0),
        (["--", "extra"], 64), (["--library=", "x"], 64),
    ])
    func `takes values after a space or an equals sign`(_ options: [String], status: Int) async throws {
        #expect(try await LibraryFixture().marquee(["build"] + options).status == Int32(status))
    }

    @Test(arguments: ["library", "changes", "output", "user"])
    func `comes before the configuration, which comes before the default`(_ option: String) async throws {
        let site = try LibraryFixture(changes: "")
        let shell = """
            mkdir elsewhere; sqlite3 content/library.db .dump > elsewhere/films.sql
            sed s/Interstellar/Elsewhere/ elsewhere/films.sql | sqlite3 content/second.db
            echo '- {id: 101, action: mark_as_watched}' > content/second.yml
            echo '- {id: 108, action: mark_as_watched}' > elsewhere/third.yml
            exec "$@"
            """
        let (setting, value, check): (String, String, String) =
            switch option {
            case "library": ("library: second.db", "elsewhere/films.sql", "watchlist.md")
            case "changes": ("changes: second.yml", "elsewhere/third.yml", "history.md")
            case "output": ("title: T", "elsewhere/site", "index.md")
            default: ("title: T", "bob", "watchlist.md")
            }
        let configuration = "user: ada\n" + setting + "\n"
        try site.folder.write(configuration, to: "content/site.yml")
        let configured = try await site.marquee(["build"], shell: shell)
        #expect(configured.status == 0, "\(configured.errors)")
        let first = try site.folder.read("output/" + check)
        let overridden = try await site.marquee(["build", "--\(option)", value])
        #expect(overridden.status == 0, "\(overridden.errors)")
        let second = try site.folder.read(option == "output" ? value + "/" + check : "output/" + check)
        switch option {
        case "library": #expect(first.contains("Elsewhere") && second.contains("Interstellar"))
        case "changes":
            #expect(
                first.contains("Interstellar") && !first.contains("Playtime") && second.contains("Playtime"))
        case "output": #expect(first == second)
        default: #expect(first.contains("Interstellar") && second.contains("Secret of Bob"))
        }
    }

    @Test func `takes paths in the configuration from the content folder`() async throws {
        let site = try LibraryFixture(
            site: "user: ada\nlibrary: ../data/films.db\nchanges: ../data/todo.yml\n")
        try site.folder.write(Self.changes, to: "data/todo.yml")
        let run = try await site.marquee(
            ["apply", "--json"], shell: "mv content/library.db data/films.db; exec \"$@\"")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try ApplyReport(run.output).counts == [1, 0, 0])
    }

    @Test func `may name another content folder`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let run = try await site.marquee(
            ["build", "--content", "mine"], shell: "mv content mine; exec \"$@\"")
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.folder.exists("output/index.html"))
    }

    @Test func `takes the time from SOURCE_DATE_EPOCH unless told otherwise`() async throws {
        let epoch = ["SOURCE_DATE_EPOCH": "1767225600"]
        let first = try LibraryFixture(changes: Self.changes)
        #expect(try await first.marquee(["apply"], now: nil, environment: epoch).status == 0)
        #expect(try first.watchedAt(101) == "2026-01-01T00:00:00Z")
        let second = try LibraryFixture(changes: Self.changes)
        #expect(try await second.marquee(["apply"], environment: epoch).status == 0)
        #expect(try second.watchedAt(101) == LibraryFixture.now)
        let bad = try await LibraryFixture().marquee(
            ["apply"], now: nil, environment: ["SOURCE_DATE_EPOCH": "soon"])
        #expect(bad.status != 0)
        #expect(bad.errors.contains("SOURCE_DATE_EPOCH") && bad.errors.contains("soon"))
    }

    @Test func `takes the clock when nobody says what time it is`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let before = Date.now.addingTimeInterval(-1)
        #expect(try await site.marquee(["apply"], now: nil).status == 0)
        let watched = try #require(try? Date(site.watchedAt(101), strategy: .iso8601))
        #expect(watched >= before && watched <= Date.now.addingTimeInterval(1))
    }

    @Test func `checks and lists the changes as data`() async throws {
        let site = try LibraryFixture(
            changes: "- id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n- id: 102\n  action: wach\n")
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee("check", "--json")
        #expect(run.status == 2)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Foundation.Data(run.output.utf8)) as? [String: Any])
        #expect((object["changes"] as? [Any])?.isEmpty == false)
        let problems = try #require(object["problems"] as? [[String: Any]])
        #expect(problems.contains { $0["code"] as? String == "invalid_action" && $0["line"] as? Int == 5 })
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test func `lists every key of a change as data`() async throws {
        let changes = """
            - movies: [tt0000101, tt0000102]
              action: tag
              tags: [cosy, rainy]
            - movie: tt0000102
              action: watch_again
              at: 2025-11
              via: netflix
              rating: 4.5
              remark: Row four
            - action: create_list
              list: Ten
              ranked: true

            """
        let run = try await LibraryFixture(changes: changes).marquee("check", "--json")
        let entries = [
            #"{"line": 1, "action": "tag", "movie": "tt0000101", "at": null, "tag": "cosy", "valid": true}"#,
            #"{"line": 1, "action": "tag", "movie": "tt0000102", "at": null, "tag": "rainy", "valid": true}"#,
            #"{"line": 4, "action": "watch_again", "movie": "tt0000102", "at": "2025-11", "platform": "netflix", "#
                + #""rating": "4.5", "remark": "Row four", "valid": true}"#,
            #"{"line": 10, "action": "create_list", "at": null, "list": "Ten", "ranked": true, "valid": true}"#,
        ]
        for entry in entries { #expect(run.output.contains(entry), "\(run.output)") }
    }

    @Test func `lists every command and option in its help`() async throws {
        let help = try await MarqueeProcess.run(["help"]).output
        for command in [
            "build", "apply", "plan", "check", "verify", "log", "undo", "upgrade", "new", "help",
        ] {
            #expect(help.contains(command))
        }
        for command in ["build", "apply", "check", "verify"] {
            let text = try await MarqueeProcess.run(["help", command]).output
            #expect(text == (try await MarqueeProcess.run([command, "--help"]).output))
            for option in [
                "--library", "--changes", "--content", "--output", "--user", "--now", "--jobs", "--json",
                "--quiet", "-q",
                "--color", "--werror",
            ] { #expect(text.contains(option), "help \(command) does not know \(option)") }
        }
        let apply = try await MarqueeProcess.run(["help", "apply"]).output
        for option in ["--dry-run", "--keep-going"] { #expect(apply.contains(option)) }
    }

    @Test func `names its version and that of SQLite`() async throws {
        let run = try await MarqueeProcess.run(["--version"])
        #expect(run.output.contains(/marquee \d+\.\d+/))
        #expect(run.output.contains(/SQLite 3\.\d+\.\d+/))
    }
}
