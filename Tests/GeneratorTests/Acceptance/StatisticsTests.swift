import Foundation
import Testing

/// `build --stats` tells what a build cost.
@Suite struct `Statistics` {
    @Test(arguments: [["build", "--stats=json"], ["build", "--stats=json", "--dry-run"]])
    func `add up`(_ arguments: [String]) async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        for _ in 0..<2 {
            let run = try await site.marquee(arguments)
            #expect(run.status == 0, "\(run.errors)")
            let stats = try Measured(run.output)
            #expect(stats.dryRun == arguments.contains("--dry-run"))
            #expect(stats.pages.written + stats.pages.unchanged == stats.pages.rendered)
            #expect(stats.kinds.map(\.files).reduce(0, +) == stats.pages.rendered)
            #expect(stats.kinds.map(\.bytes).reduce(0, +) == stats.bytes.rendered)
            #expect(stats.bytes.written <= stats.bytes.rendered)
            let work = Dictionary(uniqueKeysWithValues: stats.work.map { ($0.name, $0) })
            #expect(work["render"]?.items == stats.pages.rendered)
            #expect((work["compare"]?.items ?? 0) + (work["write"]?.items ?? 0) == stats.pages.rendered)
            #expect(stats.phases.map(\.seconds).reduce(0, +) <= stats.seconds)
            #expect(stats.peakMemory > 1 << 20)
        }
    }

    @Test func `name phases, kinds and pages`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let stats = try Measured(try await site.marquee("build", "--stats=json", "--jobs", "3").output)
        #expect(stats.jobs == 3)
        #expect(stats.phases.map(\.name) == ["read", "open", "apply", "load", "plan", "publish", "remove"])
        #expect(stats.work.map(\.name) == ["render", "compare", "write"])
        #expect(stats.phases[2].items == 1 && stats.phases[2].unit == "changes")
        #expect(stats.phases[1].items == nil && stats.phases[1].unit == nil)
        let kinds = Set(stats.kinds.map(\.name))
        let expected: Set = [
            "films", "film-lists", "watchlist", "history", "platforms", "overview", "tonight", "services",
            "changes", "search", "statistics", "cards", "feeds", "calendar", "api", "badges",
            "web", "404", "assets",
        ]
        #expect(kinds == expected)
        #expect(stats.kinds.map(\.bytes) == stats.kinds.map(\.bytes).sorted(by: >))
        #expect(stats.heaviest.count == 5)
        for page in stats.heaviest {
            let bytes = try TemporaryFolder.contents(of: "\(site.folder.path)/output/\(page.path)").count
            #expect(bytes == page.bytes)
        }
    }

    /// Other programs rely on these names.
    @Test func `have the names that the manual lists`() async throws {
        let json = try await LibraryFixture().marquee("build", "--stats=json").output
        let object = try #require(
            try JSONSerialization.jsonObject(with: Foundation.Data(json.utf8)) as? [String: Any])
        let members: Set = [
            "dry_run", "jobs", "seconds", "peak_memory", "phases", "work", "pages", "bytes", "kinds",
            "heaviest",
        ]
        #expect(Set(object.keys) == members)
        let phase = try #require((object["phases"] as? [[String: Any]])?.first)
        #expect(Set(phase.keys) == ["name", "seconds", "items", "unit", "per_second"])
        let kind = try #require((object["kinds"] as? [[String: Any]])?.first)
        #expect(Set(kind.keys) == ["name", "files", "bytes", "render_seconds"])
    }

    @Test func `tell what was written, compared and removed`() async throws {
        let site = try LibraryFixture()
        try site.folder.write("---\ntitle: Old\n---\nText.\n", to: "content/pages/old.md")
        let first = try Measured(try await site.marquee("build", "--stats=json").output)
        #expect(first.pages.unchanged == 0 && first.bytes.written == first.bytes.rendered)
        #expect(first.kinds.contains { $0.name == "own-pages" && $0.files == 2 })
        let second = try Measured(try await site.marquee("build", "--stats=json").output)
        #expect(second.pages.written == 0 && second.bytes.written == 0)
        #expect(second.work[1].items == second.pages.rendered)
        try FileManager.default.removeItem(atPath: site.folder.path + "/content/pages/old.md")
        let third = try Measured(try await site.marquee("build", "--stats=json").output)
        #expect(third.pages.removed == 2 && third.phases.last?.items == 2)
        #expect((third.phases.last?.seconds ?? 0) > 0)
    }

    @Test(arguments: [["--stats"], ["--stats=json"]])
    func `are a member of the object that --json prints`(_ options: [String]) async throws {
        struct Outcome: Decodable {
            var applied: Int
            var stats: Measured
        }
        let run = try await LibraryFixture().marquee(["build", "--json"] + options)
        let outcome = try decode(Outcome.self, run.output)
        #expect(outcome.applied == 0 && outcome.stats.pages.rendered > 20)
    }

    @Test func `are a table of 80 columns at most`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee("build", "--stats", "-q")
        #expect(run.status == 0 && run.errors == "")
        let lines = run.output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 && $0.last != " " })
        for head in ["phase ", "files ", "memory ", "heaviest kinds ", "heaviest pages "] {
            #expect(lines.contains { $0.hasPrefix(head) }, "\(run.output)")
        }
    }

    @Test func `come after what a dry run would do`() async throws {
        let run = try await LibraryFixture().marquee("build", "--stats", "--dry-run")
        let parts = run.output.components(separatedBy: "\n\n")
        #expect(parts.first?.contains("write   output/index.html") == true)
        #expect(parts.dropFirst().first?.hasPrefix("phase ") == true)
        #expect(run.output.contains("removed (a dry run: nothing was touched)\n"))
    }

    @Test(arguments: [["--stats"], ["--stats=json"]])
    func `are not made of a build that was stopped`(_ options: [String]) async throws {
        let site = try LibraryFixture(changes: "- id: 999\n  action: mark_as_watched\n")
        let run = try await site.marquee(["build"] + options)
        #expect(run.status == 65 && run.output == "")
    }

    @Test func `add up for an archive too`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee("build", "--archive", "site.tar", "--stats=json")
        #expect(run.status == 0, "\(run.errors)")
        let stats = try Measured(run.output)
        #expect(stats.pages.written == stats.pages.rendered && stats.pages.unchanged == 0)
        #expect(stats.kinds.map(\.files).reduce(0, +) == stats.pages.rendered)
    }

    @Test(arguments: ["--stats", "--stats=json"])
    func `do not share standard output with an archive`(option: String) async throws {
        let run = try await LibraryFixture().marquee("build", "--archive", "-", option)
        #expect(run.status == 64 && run.output == "")
        #expect(run.errors.contains("--archive - and --stats would both write to standard output"))
    }

    @Test func `are the only measurement there is`() async throws {
        let run = try await LibraryFixture().marquee(["build", "-q"], environment: ["MARQUEE_TIMINGS": "1"])
        #expect(run == MarqueeProcess(status: 0, output: "", errors: ""))
    }

    @Test func `are refused in a form that there is not`() async throws {
        let run = try await LibraryFixture().marquee("build", "--stats=xml")
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("error: option '--stats' must be table or json, not 'xml'\n"))
    }
}

/// What `build --stats=json` prints.
private struct Measured: Decodable {
    struct Share: Decodable {
        var name: String
        var seconds: Double
        var items: Int?
        var unit: String?
        var perSecond: Int?
    }

    struct Pages: Decodable { var rendered, written, unchanged, removed: Int }

    struct Bytes: Decodable { var rendered, written: Int }

    struct Kind: Decodable {
        var name: String
        var files, bytes: Int
        var renderSeconds: Double
    }

    struct Page: Decodable {
        var path: String
        var bytes: Int
    }

    var dryRun: Bool
    var jobs: Int
    var seconds: Double
    var peakMemory: Int
    var phases, work: [Share]
    var pages: Pages
    var bytes: Bytes
    var kinds: [Kind]
    var heaviest: [Page]

    init(_ json: String) throws { self = try decode(Measured.self, json) }
}

private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Foundation.Data(json.utf8))
}
