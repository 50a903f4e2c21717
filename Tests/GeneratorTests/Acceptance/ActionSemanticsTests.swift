import Foundation
import Testing

/// Section 2.1 beyond the table: order, all or nothing, what stays hidden.
@Suite struct `Actions` {
    private static let good = "- id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n"
    private static let bad = "- id: 102\n  action: mark_as_watched\n"

    @Test(arguments: LibraryFixture.Form.allCases)
    func `see the effect of those before them`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let (run, report) = try await site.apply(
            """
            - id: 101
              action: mark_as_watched
              at: 2025-11-01
            - movie: tt0000101
              action: restore_to_watchlist
            - id: 101
              action: mark_as_watched
              at: 2025-11-03T08:00:00Z
            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.codes == ["applied", "applied", "applied"])
        #expect(try site.watchedAt(101) == "2025-11-03T08:00:00Z")
        #expect(try site.journalCount() == 3)
    }

    @Test func `are refused by what those before them did`() async throws {
        let (run, report) = try await LibraryFixture().apply(
            Self.good + "- movie: tt0000101\n  action: mark_as_watched\n")
        #expect(run.status == 65)
        #expect(report.codes.last == "already_watched")
        #expect(report.results.last?.line == 4)
    }

    @Test(arguments: LibraryFixture.Form.allCases, [[], ["--json"], ["build"]])
    func `are done all or not at all`(_ form: LibraryFixture.Form, _ options: [String]) async throws {
        let site = try LibraryFixture(form, changes: "")
        #expect(try await site.marquee("build").status == 0)
        let (bytes, output) = (try site.libraryBytes(), try FolderSnapshot(site.folder.path + "/output"))
        try site.write(changes: Self.good + Self.bad)
        let command = options.contains("build") ? options : ["apply"] + options
        let run = try await site.marquee(command)
        #expect(run.status == 65)
        #expect(try site.libraryBytes() == bytes)
        #expect(try FolderSnapshot(site.folder.path + "/output") == output)
    }

    @Test func `that were rolled back are not called applied`() async throws {
        let (_, report) = try await LibraryFixture().apply(Self.good + Self.bad)
        #expect(report.applied == 0)
        #expect(!report.codes.contains("applied"))
        #expect(report.codes.contains("already_watched"))
    }

    @Test func `are all judged, not only up to the first that is refused`() async throws {
        let changes =
            Self.bad + "- id: 999\n  action: mark_as_watched\n- id: 105\n  action: mark_as_watched\n"
        let (run, _) = try await LibraryFixture().apply(changes)
        #expect(
            Diagnostic.all(in: run.errors, source: changes).map(\.code)
                == ["already_watched", "not_found", "not_on_watchlist"])
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `that are good are kept when asked to keep going`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let (run, report) = try await site.apply(Self.bad + Self.good, options: ["--keep-going"])
        #expect(run.status == 65)
        #expect(report.codes == ["already_watched", "applied"])
        #expect(report.counts == [1, 0, 1])
        #expect(try site.watchedAt(101) == "2025-11-01T12:00:00Z")
        #expect(try site.journalCount() == 1)
        let (again, second) = try await site.apply(Self.bad + Self.good, options: ["--keep-going"])
        #expect(again.status == 65)
        #expect(second.counts == [0, 1, 1])
    }

    @Test func `that are good are built when asked to keep going`() async throws {
        let site = try LibraryFixture(changes: Self.bad + Self.good)
        let run = try await site.marquee("build", "--keep-going")
        #expect(run.status == 65)
        #expect(run.errors.contains("[already_watched]"))
        #expect(try site.folder.read("output/history.md").contains("Interstellar"))
    }

    @Test func `that a refused entry wanted can be mended and run again`() async throws {
        let site = try LibraryFixture()
        _ = try await site.apply(Self.good + Self.bad)
        let (run, report) = try await site.apply(Self.good + "- id: 102\n  action: restore_to_watchlist\n")
        #expect(run.status == 0)
        #expect(report.counts == [2, 0, 0])
    }

    /// Someone who may not see an entry must not learn that it exists.
    @Test(arguments: OutcomeCase.Target.allCases, ["mark_as_watched", "restore_to_watchlist"])
    func `tell a hidden entry from a missing one by nothing`(
        _ target: OutcomeCase.Target, action: String
    ) async throws {
        var answers: Set<String> = []
        let hidden = [
            SampleRows.removed, SampleRows.ofSomeoneElse, SampleRows.watchedAndRemoved, SampleRows.missing,
        ]
        for entry in hidden {
            for command in [["apply", "--json"], ["build"], ["check", "--json"], ["apply", "--dry-run"]] {
                let site = try LibraryFixture(changes: target.line(for: entry) + "\n  action: \(action)\n")
                let run = try await site.marquee(command)
                let answer = "\(command) \(run.status ?? -1)\n\(run.output)\(run.errors)"
                answers.insert(answer.replacingOccurrences(of: "\(entry)", with: "X"))
            }
        }
        #expect(answers.count == 4, "\(answers.sorted().joined(separator: "\n"))")
    }

    @Test func `take a day at noon in the site's time zone`() async throws {
        let site = try LibraryFixture(site: "user: ada\ntimezone: America/New_York\n")
        let (run, _) = try await site.apply("- id: 101\n  action: mark_as_watched\n  at: 2025-07-04\n")
        #expect(run.status == 0)
        #expect(try site.watchedAt(101) == "2025-07-04T16:00:00Z")
    }

    @Test func `know the future by the site's time zone`() async throws {
        // Noon of this day is past in Auckland, and not yet come in New York.
        let changes = "- id: 101\n  action: mark_as_watched\n  at: 2026-01-15\n"
        for (zone, code) in [("Pacific/Auckland", "applied"), ("America/New_York", "future_at")] {
            let (_, report) = try await LibraryFixture(site: "user: ada\ntimezone: \(zone)\n").apply(changes)
            #expect(report.codes == [code])
        }
    }
}
