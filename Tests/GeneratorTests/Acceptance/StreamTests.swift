import Foundation
import Testing

/// What goes to which stream, and what happens when a stream cannot take it.
@Suite struct `The streams` {
    @Test(arguments: [
        ["apply", "--json"], ["check", "--json"], ["help"], ["--version"], ["build", "--dry-run"],
        ["build", "--stats"], ["build", "--stats=json"],
    ])
    func `that are full end the run with 74`(_ arguments: [String]) async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let now = ["help", "--version"].contains(arguments[0]) ? nil : LibraryFixture.now
        let run = try await site.marquee(arguments, now: now, shell: "exec \"$@\" >/dev/full")
        #expect(run.status == 74)
        #expect(run.errors.contains("No space left on device"))
    }

    @Test func `that are closed do not kill`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let run = try await site.marquee(["apply", "--json"], shell: "(\"$@\"; echo \"$?\" >&2) | true")
        #expect(["0", "74"].contains { run.errors.hasSuffix("\($0)\n") }, "\(run.errors)")
        #expect(try site.watchedAt(101) == LibraryFixture.now)
    }

    @Test func `carry data and messages apart`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let build = try await site.marquee("build")
        #expect(build.output == "")
        let summary = /\d+ pages: \d+ written, \d+ unchanged, \d+ removed; 1 changes? applied in \d+\.\d+ s/
        #expect(build.errors.contains(summary), "\(build.errors)")
        let again = try await site.marquee("build")
        #expect(again.errors.contains(#/ 0 written, \d+ unchanged, 0 removed/#), "\(again.errors)")
    }

    @Test(arguments: [["apply", "--json"], ["build", "--json"], ["check", "--json"]])
    func `carry one JSON object and nothing else on stdout`(_ arguments: [String]) async throws {
        for changes in [
            "- id: 101\n  action: mark_as_watched\n", "- id: 999\n  action: mark_as_watched\n", "",
        ] {
            let run = try await LibraryFixture(changes: changes).marquee(arguments)
            let object = try JSONSerialization.jsonObject(with: Foundation.Data(run.output.utf8))
            #expect(object is [String: Any])
            #expect(run.output.hasSuffix("\n"))
        }
    }

    @Test(arguments: [["build", "-q"], ["build", "--quiet"], ["--quiet"], ["apply", "-q"]])
    func `stay empty when quiet`(_ arguments: [String]) async throws {
        let run = try await LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n").marquee(
            arguments)
        #expect(run.status == 0)
        #expect(run.output + run.errors == "")
    }

    @Test func `carry errors even when quiet`() async throws {
        let run = try await LibraryFixture(changes: "- id: 999\n  action: mark_as_watched\n").marquee(
            "apply", "-q")
        #expect(run.status == 65)
        #expect(run.errors.contains("[not_found]"))
    }

    @Test(arguments: [
        (["--color", "always"], [:], true), (["--color=always"], ["NO_COLOR": "1"], true),
        (["--color", "never"], [:], false),
        ([], [:], false), ([], ["NO_COLOR": "1"], false), (["--color", "auto"], [:], false),
    ])
    func `are coloured only as asked`(
        _ options: [String], environment: [String: String], coloured: Bool
    ) async throws {
        let site = try LibraryFixture(changes: "- id: 999\n  action: mark_as_watched\n")
        let run = try await site.marquee(["apply"] + options, environment: environment)
        #expect(run.errors.contains("\u{1B}[") == coloured)
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test(arguments: [
        ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    ])
    func `are coloured on a terminal unless NO_COLOR is set`(
        _ environment: [String: String], coloured: Bool
    ) async throws {
        let site = try LibraryFixture(changes: "- id: 999\n  action: mark_as_watched\n")
        let run = try await site.marquee(
            ["apply"], environment: ["TERM": "xterm"].merging(environment) { $1 }, columns: 80)
        #expect(run.output.contains("not_found"), "\(run.output)")
        // A run that takes longer than an instant shows its progress, which is erased and not coloured.
        #expect(run.output.contains(#/\e\[[\d;]*m/#) == coloured, "\(run.output)")
    }

    /// A title or a path may hold what a terminal obeys.
    @Test func `never carry control characters of the data`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: \"mark\\e[31m\\u202E\"\n")
        let run = try await site.marquee("apply")
        #expect(run.status == 65)
        #expect(!run.errors.unicodeScalars.contains("\u{1B}"))
        #expect(!run.errors.unicodeScalars.contains("\u{202E}"))
    }
}
