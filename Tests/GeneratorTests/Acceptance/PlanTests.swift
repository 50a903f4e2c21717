import Testing

/// `marquee plan` tells what is pending and touches nothing.
@Suite struct `Looking at what is pending` {
    private static let good = "- id: 101\n  action: mark_as_watched\n  at: 2025-10-12\n"
    private static let bad = "- id: 102\n  action: mark_as_watched\n"

    private func plan(_ changes: String?, _ options: String...) async throws -> MarqueeProcess {
        let site = try LibraryFixture(changes: changes)
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee(["plan"] + options)
        #expect(try FolderSnapshot(site.folder.path) == before, "plan wrote something")
        return run
    }

    @Test func `shows what would be done`() async throws {
        let run = try await plan(Self.good)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("line  action           film"))
        #expect(run.output.contains("\n   1  mark_as_watched  "))
        #expect(run.errors == "content/changes.yml: 1 change pending\n")
    }

    @Test(arguments: ["table", "markdown", "json"])
    func `ends with 65 when something would be refused, and shows the rest all the same`(
        format: String
    ) async throws {
        let run = try await plan(Self.good + Self.bad, "--format", format)
        #expect(run.status == 65)
        #expect(run.output.contains("not_applied") && run.output.contains("already_watched"))
        #expect(run.errors.hasPrefix("content/changes.yml:5:11: error: "))
        #expect(
            run.errors.hasSuffix(
                "\ncontent/changes.yml: 2 changes pending, 1 of them refused: nothing would be applied\n"
            ))
    }

    @Test(arguments: [nil, "", "# nothing\n"])
    func `of nothing is empty`(changes: String?) async throws {
        let run = try await plan(changes)
        #expect((run.status, run.output) == (0, ""))
        #expect(run.errors == "content/changes.yml: nothing is pending\n")
    }

    @Test func `does not show what was applied before`() async throws {
        let site = try LibraryFixture(changes: Self.good)
        _ = try await site.marquee("apply")
        let run = try await site.marquee("plan", "--json")
        #expect(run.status == 0)
        #expect(run.output.contains(#""results": [], "pending": 0, "already_applied": 1, "refused": 0}"#))
    }

    @Test func `of a file that cannot be read says why`() async throws {
        let run = try await plan("- id: 101\n  action: [\n")
        #expect((run.status, run.output) == (65, ""))
        #expect(run.errors.hasPrefix("content/changes.yml:2:11: error: "))
    }

    @Test(arguments: [
        (["--format", "html"], 64, "error: option '--format' must be table, markdown or json, not 'html'\n"),
        (["--changes", "none.yml"], 66, "error: cannot read none.yml: No such file or directory\n"),
    ])
    func `says what is wrong`(options: [String], status: Int32, message: String) async throws {
        let run = try await LibraryFixture(changes: Self.good).marquee(["plan"] + options)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix(message), "\(run.errors)")
    }
}
