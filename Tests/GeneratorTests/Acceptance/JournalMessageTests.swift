import Testing

/// What `marquee log` and `marquee undo` say to a person.
@Suite struct `Looking back` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n  at: 2025-10-12T18:45:00Z\n"

    private func applied() async throws -> LibraryFixture {
        let site = try LibraryFixture(changes: Self.changes)
        #expect(try await site.marquee("apply").status == 0)
        return site
    }

    @Test(arguments: [
        (["log"], "nothing was applied yet\n"),
        (["log", "--since", "2025-01-01"], "nothing was applied yet\n"),
        (["undo"], "nothing to undo\n"), (["undo", "--last-run"], "nothing to undo\n"),
        (["undo", "--dry-run"], "nothing to undo\n"),
    ])
    func `at nothing is no mistake`(arguments: [String], message: String) async throws {
        let site = try LibraryFixture()
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee(arguments, now: nil)
        #expect((run.status, run.output, run.errors) == (0, "", message))
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test(arguments: [
        (
            ["log", "--since", "lately"], 64,
            "error: option '--since' must be a date such as 2025-10-12, or an instant, not 'lately'\n"
        ),
        (["log", "1"], 64, "error: unexpected argument '1'\n"),
        (
            ["undo", "first"], 64,
            "error: a change has a number, such as 14, not 'first'; 'marquee log' shows it\n"
        ),
        (["undo", "1", "--last-run"], 64, "error: give a number or '--last-run', not both\n"),
        (["undo", "1", "2"], 64, "error: unexpected argument '2'\n"),
        (
            ["undo", "7"], 65,
            "content/library.db: error: the library remembers no change #7; 'marquee log' lists them [unknown_change]\n"
        ),
        (["log", "--library", "none.db"], 66, "error: cannot read none.db: No such file or directory\n"),
    ])
    func `says what is wrong`(arguments: [String], status: Int32, message: String) async throws {
        let run = try await applied().marquee(arguments, now: nil)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix(message), "\(run.errors)")
    }

    @Test func `shows a change, takes it back, and knows that it did`() async throws {
        let site = try await applied()
        let log = try await site.marquee(["log"], now: nil)
        #expect(
            log.output == """
                #1  \(LibraryFixture.now)  mark_as_watched  Interstellar (2014)  content/changes.yml:1
                    watched none → 2025-10-12T18:45:00Z

                """)
        let undo = try await site.marquee("undo", "#1")
        #expect(
            undo.output == """
                #1  mark_as_watched  Interstellar (2014)  content/changes.yml:1
                    watched 2025-10-12T18:45:00Z → none

                """)
        #expect((undo.status, undo.errors) == (0, "1 change undone\n"))
        let again = try await site.marquee("undo", "1")
        #expect(again.status == 65)
        #expect(
            again.errors.hasPrefix(
                "error: #1 mark_as_watched, content/changes.yml:1 is undone already, by #2"))
        #expect(again.errors.hasSuffix("\nnothing was undone\n"))
        #expect(try await site.marquee("log").output.contains("content/changes.yml:1  (undone by #2)\n"))
    }

    @Test(arguments: [
        ("2026-01-15", true), ("2026-01-15T12:00:00Z", true), ("2026-01-15T12:00:01Z", false),
        ("2026-01-16", false),
    ])
    func `begins where it is told to`(since: String, isShown: Bool) async throws {
        let run = try await applied().marquee(["log", "--since", since], now: nil)
        #expect((run.status, run.output.isEmpty) == (0, !isShown))
        #expect(run.errors == (isShown ? "" : "nothing since then\n"))
    }
}
