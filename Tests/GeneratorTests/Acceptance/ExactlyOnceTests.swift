import Foundation
import Testing

/// Section 2.2: the changes file is never rewritten, and every entry happens once.
@Suite struct `An entry of the changes file` {
    private static let mark = "- id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n"
    private static let restore = "- id: 102\n  action: restore_to_watchlist\n"
    private static let markNow = "- id: 108\n  action: mark_as_watched\n"
    private static let restoreThat = "- id: 108\n  action: restore_to_watchlist\n"

    typealias Form = LibraryFixture.Form

    @Test(arguments: Form.allCases) func `happens once however often it is run`(_ form: Form) async throws {
        let site = try LibraryFixture(form)
        #expect(try await site.apply(Self.mark + Self.restore).report.counts == [2, 0, 0])
        let bytes = try site.libraryBytes()
        for _ in 1...3 { #expect(try await site.apply(Self.mark + Self.restore).report.counts == [0, 2, 0]) }
        #expect(try site.libraryBytes() == bytes)
    }

    @Test(arguments: Form.allCases) func `is the only one that happens when appended`(_ form: Form)
        async throws
    {
        let site = try LibraryFixture(form)
        _ = try await site.apply(Self.mark)
        let (_, report) = try await site.apply(Self.mark + Self.restore)
        #expect(report.codes == ["already_applied", "applied"])
        #expect(try site.journalCount() == 2)
    }

    @Test(arguments: Form.allCases) func `may move within the file`(_ form: Form) async throws {
        let site = try LibraryFixture(form)
        _ = try await site.apply(Self.mark + Self.restore + Self.markNow)
        let (_, report) = try await site.apply(Self.markNow + Self.restore + Self.mark)
        #expect(report.counts == [0, 3, 0])
    }

    @Test(arguments: [
        "- id: \"101\"\n  action: 'mark_as_watched'\n  at: \"2025-11-01\"\n",
        "# a comment\n- action: mark_as_watched   # done\n  at: 2025-11-01\n  id: 101\n",
        "changes:\n  - {at: 2025-11-01, id: 101, action: mark_as_watched}\n",
        "---\n-\n  id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n  note: a word about it\n",
        "\u{FEFF}- id: 101\r\n  action: mark_as_watched\r\n  at: 2025-11-01\r\n",
        "- id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n  note: |\n    two\n    lines\n",
    ])
    func `may be written in another way`(_ rewritten: String) async throws {
        for form in Form.allCases {
            let site = try LibraryFixture(form)
            _ = try await site.apply(Self.mark)
            let (run, report) = try await site.apply(rewritten)
            #expect(report.counts == [0, 1, 0], "\(run.errors)")
        }
    }

    @Test func `may lose its note or get another`() async throws {
        let site = try LibraryFixture()
        _ = try await site.apply(Self.mark + "  note: first\n")
        #expect(try await site.apply(Self.mark + "  note: second\n").report.counts == [0, 1, 0])
        #expect(try await site.apply(Self.mark).report.counts == [0, 1, 0])
    }

    @Test(arguments: Form.allCases)
    func `without a date happens again after the file was emptied`(_ form: Form) async throws {
        let site = try LibraryFixture(form)
        #expect(try await site.apply(Self.markNow).report.counts == [1, 0, 0])
        #expect(try await site.apply("").report.counts == [0, 0, 0])
        #expect(try await site.apply(Self.restoreThat).report.counts == [1, 0, 0])
        #expect(try await site.apply("# nothing\n").report.counts == [0, 0, 0])
        #expect(try await site.apply(Self.markNow).report.counts == [1, 0, 0])
        #expect(try site.watchedAt(108) == LibraryFixture.now)
    }

    @Test(arguments: Form.allCases)
    func `with a date never happens again`(_ form: Form) async throws {
        let site = try LibraryFixture(form)
        #expect(try await site.apply(Self.mark).report.counts == [1, 0, 0])
        #expect(try await site.apply("").report.counts == [0, 0, 0])
        let restore = "- id: 101\n  action: restore_to_watchlist\n"
        #expect(try await site.apply(restore).report.counts == [1, 0, 0])
        #expect(try await site.apply("[]\n").report.counts == [0, 0, 0])
        #expect(try await site.apply(Self.mark).report.counts == [0, 1, 0])
        #expect(try site.watchedAt(101) == "NULL")
    }

    @Test(arguments: Form.allCases)
    func `written twice happens twice`(_ form: Form) async throws {
        let site = try LibraryFixture(form)
        let twice = Self.markNow + Self.restoreThat + Self.markNow
        #expect(try await site.apply(Self.markNow).report.counts == [1, 0, 0])
        let (run, report) = try await site.apply(twice)
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.counts == [2, 1, 0])
        #expect(try await site.apply(twice).report.counts == [0, 3, 0])
        #expect(try site.watchedAt(108) == LibraryFixture.now)
        #expect(try site.journalCount() == 3)
    }

    @Test func `that was taken out of several is not applied again`() async throws {
        let site = try LibraryFixture()
        _ = try await site.apply(Self.mark + Self.restore + Self.markNow)
        #expect(try await site.apply(Self.mark + Self.markNow).report.counts == [0, 2, 0])
        #expect(try await site.apply(Self.markNow).report.counts == [0, 1, 0])
    }

    @Test func `that was refused is still pending`() async throws {
        let site = try LibraryFixture()
        _ = try await site.apply("- id: 102\n  action: mark_as_watched\n")
        _ = try await site.apply(Self.restore)
        #expect(
            try await site.apply(Self.restore + "- id: 102\n  action: mark_as_watched\n").report.counts == [
                1, 1, 0,
            ])
    }

    @Test func `done by hand in the meantime is refused, not done over`() async throws {
        let site = try LibraryFixture()
        try SQLiteShell.run(
            "UPDATE user_movie SET watched_at = '2025-12-01' WHERE id = 101;", on: site.library)
        let (run, report) = try await site.apply(Self.mark)
        #expect(run.status == 65)
        #expect(report.codes == ["already_watched"])
        #expect(try site.watchedAt(101) == "2025-12-01")
    }

    @Test func `is remembered in a table that an older SQLite can open`() async throws {
        let site = try LibraryFixture()
        _ = try await site.apply(Self.mark)
        let definition = try site.ask("SELECT sql FROM sqlite_schema WHERE name = 'marquee_change';")
            .uppercased()
        for word in ["STRICT", "GENERATED", " AS (", "WITHOUT ROWID"] { #expect(!definition.contains(word)) }
        let columns = try site.ask("SELECT * FROM marquee_change;")
        #expect(columns.contains("2025-11-01T12:00:00Z"))
    }
}
