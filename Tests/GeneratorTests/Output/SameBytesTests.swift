import Foundation
import Testing

/// "The same input gives the same bytes, whatever the number of jobs, the locale, the clock or the file
/// system."
@Suite struct `The same input gives the same bytes` {
    private static let environments: [[String: String]] = [
        ["TZ": "America/New_York"], ["TZ": "Asia/Tokyo"], ["TZ": ":/nonsense"],
        ["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "pl_PL.UTF-8", "LANG": "tr_TR.UTF-8"],
        ["HOME": "/nonexistent"], ["TERM": "xterm-256color", "COLUMNS": "40"],
    ]

    private static func makeSite() throws -> SiteFolder {
        try SiteFolder(
            .varied(), configuration: "timezone: Europe/Warsaw\nuser: anna\npage_size: 7\n",
            pages: ["about": "---\ntitle: About\nnav: true\n---\n\nWords.\n", "more": "More *words*.\n"])
    }

    @Test(arguments: [2, 3, 8, 64]) func `with one job and with several`(_ jobs: Int) async throws {
        let site = try Self.makeSite()
        let one = try await site.built(["--jobs", "1"])
        let several = try await site.built(["--jobs", "\(jobs)", "--output", "several"], into: "several")
        #expect(several.difference(from: one) == nil)
    }

    @Test(arguments: environments) func `in another environment`(_ environment: [String: String]) async throws
    {
        let site = try Self.makeSite()
        let plain = try await site.built()
        let other = try await site.built(["--output", "other"], environment: environment, into: "other")
        #expect(other.difference(from: plain) == nil)
    }

    @Test func `from another working folder and in another place`() async throws {
        let site = try Self.makeSite()
        let first = try await site.built()
        let copy = try SiteFolder()
        try FileManager.default.copyItem(atPath: site.path("content"), toPath: copy.path("content"))
        let run = try await MarqueeProcess.run(["build", "--now", SiteFolder.now], in: copy.path)
        try #require(run.status == 0, "\(run.errors)")
        #expect(try copy.output().difference(from: first) == nil)
        let linked = try await copy.built(["--output", copy.path("absolute")], in: "/", into: "absolute")
        #expect(linked.difference(from: first) == nil)
    }

    @Test func `when the folders list their files in another order`() async throws {
        let names = (1...12).map { "page-\($0)" }
        let rows = LibraryRows.varied()
        var outputs: [OutputTree] = []
        for order in [names, names.reversed(), names.shuffled()] {
            let site = try SiteFolder(rows, configuration: "user: anna\n")
            for name in order {
                try site.write("---\nnav: true\n---\nWords.\n", to: "content/pages/\(name).md")
            }
            outputs.append(try await site.built())
        }
        #expect(outputs[1].difference(from: outputs[0]) == nil)
        #expect(outputs[2].difference(from: outputs[0]) == nil)
    }

    @Test func `when the rows come in another order`() async throws {
        let rows = LibraryRows.varied()
        var shuffled = rows
        shuffled.films.reverse()
        shuffled.entries.shuffle()
        shuffled.platforms.shuffle()
        shuffled.claims.shuffle()
        shuffled.subscriptions.reverse()
        let first = try await SiteFolder(rows, configuration: "user: anna\n").built()
        let second = try await SiteFolder(shuffled, configuration: "user: anna\n").built()
        #expect(second.difference(from: first) == nil)
    }

    @Test func `from a database and from its text`() async throws {
        let text = try Self.makeSite()
        let database = try Self.makeSite()
        try await Tool.makeDatabase("content/library.db", from: "content/library.sql", in: database.path)
        try database.remove("content/library.sql")
        #expect(try await database.built().difference(from: try await text.built()) == nil)
    }

    @Test(.enabled(if: FalseClock.isPossible), arguments: ["", "--now"])
    func `at another time of another year`(_ option: String) async throws {
        let site = try Self.makeSite()
        let arguments = option.isEmpty ? [] : [option, SiteFolder.now]
        let clock = try await FalseClock.make(in: site.path)
        let early = try await clock.build(site, at: .early, ["--output", "early"] + arguments)
        let late = try await clock.build(site, at: .late, ["--output", "late"] + arguments)
        try #require(early.status == 0 && late.status == 0, "\(early.errors)\(late.errors)")
        #expect(try site.output("late").difference(from: try site.output("early")) == nil)
    }

    @Test(.enabled(if: FalseClock.isPossible)) func `and the false clock is believed`() async throws {
        let site = try Self.makeSite()
        try site.write("- id: 100\n  action: mark_as_watched\n  at: 2030-01-01\n", to: "content/changes.yml")
        let clock = try await FalseClock.make(in: site.path)
        #expect(try await clock.build(site, at: .early).status == 65)
        #expect(try await clock.build(site, at: .late).status == 0)
    }
}

/// A library for `LD_PRELOAD` that tells a process another time of day.
struct FalseClock {
    /// In 2026 and in 2035, both in Unix seconds.
    enum Time: Int { case early = 1_768_478_400, late = 2_082_758_399 }

    private let path: String

    /// The address sanitizer must be the first library that a process loads.
    static let isPossible = ProcessInfo.processInfo.environment["MARQUEE_SANITIZER"] == nil

    static func make(in folder: String) async throws -> FalseClock {
        try Data(source.utf8).write(to: URL(fileURLWithPath: "\(folder)/clock.c"))
        let search = ProcessInfo.processInfo.environment["PATH"] ?? ""
        _ = try await Tool.shell(
            """
            PATH=$PATH:$SEARCH
            for c in clang gcc cc; do command -v $c && exec $c -shared -fPIC -o clock.so clock.c; done
            exit 1
            """, in: folder, environment: ["SEARCH": search])
        return FalseClock(path: "\(folder)/clock.so")
    }

    func build(_ site: SiteFolder, at time: Time, _ arguments: [String] = []) async throws -> MarqueeProcess {
        try await MarqueeProcess.run(
            ["-C", site.path, "build"] + arguments,
            environment: ["LD_PRELOAD": path, "FALSE_CLOCK": "\(time.rawValue)"])
    }

    private static let source = """
        #include <stdlib.h>
        #include <sys/time.h>
        #include <sys/syscall.h>
        #include <time.h>
        #include <unistd.h>
        static long now(void) { return atol(getenv("FALSE_CLOCK")); }
        int clock_gettime(clockid_t clock, struct timespec *time) {
            if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
                return (int)syscall(SYS_clock_gettime, clock, time);
            time->tv_sec = now(); time->tv_nsec = 123456789; return 0;
        }
        int gettimeofday(struct timeval *restrict time, void *restrict zone) {
            time->tv_sec = now(); time->tv_usec = 123456; return 0;
        }
        time_t time(time_t *time) { if (time) *time = now(); return now(); }
        int timespec_get(struct timespec *time, int base) {
            time->tv_sec = now(); time->tv_nsec = 0; return base;
        }
        """
}
