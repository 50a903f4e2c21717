import Foundation
import Testing

/// Which changes file is meant, and that a site may be copied or spelled in another way without anything happening twice.
@Suite struct `The place of the changes file` {
    private static let changes = "- id: 108\n  action: mark_as_watched\n"

    typealias Form = LibraryFixture.Form

    private func counts(
        _ options: [String], in folder: String
    ) async throws -> [Int] {
        let run = try await MarqueeProcess.run(
            ["apply", "--json", "--now", LibraryFixture.now] + options, in: folder)
        return try ApplyReport(run.output).counts
    }

    @Test func `by default may be empty of a file`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee("apply", "--json")
        #expect(run.status == 0)
        #expect(try ApplyReport(run.output).counts == [0, 0, 0])
        #expect(run.isClean)
    }

    @Test(arguments: ["apply", "build", "check"])
    func `that was asked for has to hold one`(_ command: String) async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee(command, "--changes", "content/other.yml")
        #expect(run.status == 66)
        #expect(run.onlyError.contains("content/other.yml"), "\(run.errors)")
    }

    @Test func `in the configuration has to hold one too`() async throws {
        let site = try LibraryFixture(site: "user: ada\nchanges: pending.yml\n")
        let run = try await site.marquee("apply")
        #expect(run.status == 66)
        #expect(run.errors.contains("pending.yml"))
    }

    @Test(arguments: Form.allCases)
    func `may be spelled in other ways`(_ form: Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let path = site.folder.path
        #expect(try await counts([], in: path) == [1, 0, 0])
        #expect(try await counts(["--changes", "content/changes.yml"], in: path) == [0, 1, 0])
        #expect(try await counts(["--changes", "./content/../content//changes.yml"], in: path) == [0, 1, 0])
        #expect(try await counts(["--changes", path + "/content/changes.yml"], in: path) == [0, 1, 0])
        #expect(try await counts(["-C", path], in: "/") == [0, 1, 0])
        #expect(try await counts(["-C", ".."], in: path + "/content") == [0, 1, 0])
    }

    @Test(arguments: Form.allCases)
    func `may be reached through a link`(_ form: Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        #expect(try await counts([], in: site.folder.path) == [1, 0, 0])
        let elsewhere = try TemporaryFolder()
        let link = elsewhere.path + "/site"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: site.folder.path)
        #expect(try await counts(["-C", link], in: "/") == [0, 1, 0])
    }

    /// A checkout of the site in CI lies somewhere else every time.
    @Test(arguments: Form.allCases)
    func `may move with the whole site`(_ form: Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        #expect(try await counts([], in: site.folder.path) == [1, 0, 0])
        let elsewhere = try TemporaryFolder()
        let copy = elsewhere.path + "/deeper/checkout"
        try elsewhere.makeFolder("deeper")
        try FileManager.default.copyItem(atPath: site.folder.path, toPath: copy)
        #expect(try await counts([], in: copy) == [0, 1, 0])
        try FileManager.default.removeItem(atPath: site.folder.path + "/content/changes.yml")
        try FileManager.default.moveItem(atPath: copy + "/content", toPath: elsewhere.path + "/content")
        #expect(try await counts(["-C", elsewhere.path], in: "/") == [0, 1, 0])
    }

    @Test func `tells two files apart`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        try site.folder.write("- id: 108\n  action: restore_to_watchlist\n", to: "content/second.yml")
        let path = site.folder.path
        #expect(try await counts([], in: path) == [1, 0, 0])
        #expect(try await counts(["--changes", "content/second.yml"], in: path) == [1, 0, 0])
        #expect(try await counts([], in: path) == [0, 1, 0])
        #expect(try await counts(["--changes", "content/second.yml"], in: path) == [0, 1, 0])
    }

    @Test(arguments: [
        "", "# only a comment\n", "---\n", "~\n", "null\n", "[]\n", "changes:\n", "changes: []\n",
        "changes: ~\n",
        "\u{FEFF}", "\n\n",
    ])
    func `may hold nothing that is pending`(_ text: String) async throws {
        let (run, report) = try await LibraryFixture().apply(text)
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.counts == [0, 0, 0])
    }

    @Test(arguments: [
        ("- id: 101\n\taction: mark_as_watched\n", 2), ("- id: 101\n  id: 102\n", 2), ("- &a {id: 1}\n", 1),
        ("- id: 101\n  action: *b\n", 2), ("- id: !!int 101\n", 1), ("%YAML 1.2\n---\n", 1),
        ("---\n---\n", 2),
        ("- ? id\n  : 101\n", 1), ("- id: 101\n  <<: x\n", 2), ("hello\n", 1), ("changes: 7\n", 1),
        ("chnges: []\n", 1),
        ("- 101\n", 1), ("- id: \"101\n", 1), ("- {id: 101\n", 1), ("- id: 101\n   action: x\n", 2),
    ])
    func `is refused with a position when it is no changes file`(_ text: String, line: Int) async throws {
        let site = try LibraryFixture(changes: text)
        let bytes = try site.libraryBytes()
        let run = try await site.marquee("apply")
        #expect(run.status == 65)
        let problem = try #require(Diagnostic.all(in: run.errors, source: text).first, "\(run.errors)")
        #expect(problem.line == line)
        #expect(try site.libraryBytes() == bytes)
    }

    @Test func `is refused when it is no UTF-8, with the place`() async throws {
        let site = try LibraryFixture()
        try site.folder.write(Array("- id: 101\n  note: a".utf8) + [0xFF, 0x0A], to: "content/changes.yml")
        let run = try await site.marquee("apply")
        #expect(run.status == 65)
        #expect(run.errors.hasPrefix("content/changes.yml:2:10: error: "), "\(run.errors)")
    }

    @Test func `has all of its errors told at once`() async throws {
        let text =
            "- id: 101\n  action: watch\n- movie: tt1\n- id: x\n  action: mark_as_watched\n  at: soon\n"
        let run = try await LibraryFixture(changes: text).marquee("apply")
        let codes = Diagnostic.all(in: run.errors, source: text).map(\.code)
        #expect(codes == ["invalid_action", "missing_action", "invalid_target", "invalid_at"])
    }
}
