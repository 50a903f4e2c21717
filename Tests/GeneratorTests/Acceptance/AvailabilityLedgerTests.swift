import Foundation
import Testing

/// What builds remember of availability: when the file is written, what it says, and what becomes of the
/// pages.
@Suite struct `The memory of availability` {
    private static let ledger = "content/availability.log"
    private static let page = "output/changes.md"

    /// MUBI gets Interstellar, Netflix no longer has it, and nobody knows any more whether MUBI has Playtime.
    private static let change = """
        UPDATE movie_availability SET is_available = 1, last_checked = '2026-01-10T08:00:00Z'
        WHERE tconst = 'tt0000101' AND platform_id = 2;
        UPDATE movie_availability SET is_available = 0, last_checked = '2026-01-09T08:00:00Z'
        WHERE tconst = 'tt0000101' AND platform_id = 1;
        DELETE FROM movie_availability WHERE tconst = 'tt0000108' AND platform_id = 2;

        """

    private static let found = """
        change 2026-01-10 tt0000101 mubi ? +
        change 2026-01-10 tt0000101 netflix + -
        change 2026-01-10 tt0000108 mubi - ?

        """

    private func built(_ site: LibraryFixture, _ options: String...) async throws {
        let run = try await site.marquee(["build"] + options)
        try #require(run.status == 0, "\(run.errors)")
    }

    /// A site that was built, and whose library then changed.
    private func changed(_ form: LibraryFixture.Form = .database) async throws -> LibraryFixture {
        let site = try LibraryFixture(form)
        try await built(site)
        switch form {
        case .database: try SQLiteShell.run(Self.change, on: site.library)
        case .text:
            let text = try SQLiteShell.run(".read '\(site.library)'\n\(Self.change).dump")
            try site.folder.write(text, to: form.rawValue)
        }
        return site
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `is begun by the first build, and says what the next one finds`(form: LibraryFixture.Form)
        async throws
    {
        let site = try await changed(form)
        let user = SampleRows.me.replacing("-", with: "")
        #expect(
            try site.folder.read(Self.ledger) == """
                marquee availability 1
                # Kept by 'marquee build': where films of the watchlist were last known to be, and what changed.

                user \(user)
                film tt0000101 mubi? netflix+
                film tt0000108 mubi- netflix-

                """)
        #expect(!(try site.folder.read(Self.page)).contains("Found last"))
        let library = try site.libraryBytes()
        try await built(site)
        #expect(try site.libraryBytes() == library)
        let text = try site.folder.read(Self.ledger)
        #expect(
            text.hasSuffix(
                "film tt0000101 mubi+ netflix-\nfilm tt0000108 mubi? netflix-\n" + Self.found))
        #expect(
            try site.folder.read(Self.page).contains(
                """
                ## Found last: 10 January 2026

                - [Interstellar](movies/tt0000101.md): ● Arrived on MUBI
                - [Interstellar](movies/tt0000101.md): ○ Left Netflix
                - [Playtime](movies/tt0000108.md): ◌ Unknown on MUBI

                """))
        #expect(
            try site.folder.read("output/index.md").contains(
                "\n1 film arrived on your platforms, 1 left, 1 became unknown (10 January 2026). [What changed]("
            ))
        // A build that finds nothing leaves all as it is, and a fresh output is the same.
        let pages = try FolderSnapshot(site.folder.path + "/output")
        try await built(site)
        try await built(site, "--output", "fresh")
        #expect(try site.folder.read(Self.ledger) == text)
        #expect(try FolderSnapshot(site.folder.path + "/output").differences(from: pages) == [])
        #expect(try FolderSnapshot(site.folder.path + "/fresh").differences(from: pages) == [])
    }

    @Test(arguments: [
        ["build", "--no-apply"], ["build", "--dry-run"], ["check"], ["apply"], ["plan"], ["verify"], ["log"],
    ])
    func `is written by no command but a build that applies`(command: [String]) async throws {
        let site = try await changed()
        let before = try site.folder.read(Self.ledger)
        let run = try await site.marquee(command)
        #expect(run.status == (command == ["verify"] ? 2 : 0), "\(run.errors)")
        #expect(try site.folder.read(Self.ledger) == before)
        let other = try LibraryFixture()
        if command != ["verify"] {
            #expect(try await other.marquee(command).status == 0)
            #expect(!other.folder.exists(Self.ledger))
        }
    }

    @Test func `makes the same pages when it is only read, and verify agrees with both`() async throws {
        let site = try await changed()
        try await built(site, "--no-apply")
        let pages = try FolderSnapshot(site.folder.path + "/output")
        #expect(try site.folder.read(Self.page).contains("Found last: 10 January 2026"))
        #expect(try await site.marquee("verify").status == 0)
        try await built(site)
        #expect(try FolderSnapshot(site.folder.path + "/output").differences(from: pages) == [])
        #expect(try await site.marquee("verify").status == 0)
    }

    @Test func `is written by a build into an archive too`() async throws {
        let site = try await changed()
        try await built(site, "--archive", "site.tar")
        #expect(try site.folder.read(Self.ledger).hasSuffix(Self.found))
    }

    @Test func `is not written by a build that is refused`() async throws {
        let site = try await changed()
        let before = try site.folder.read(Self.ledger)
        try site.write(changes: "- {id: 999, action: mark_as_watched}\n")
        #expect(try await site.marquee("build").status == 65)
        #expect(try site.folder.read(Self.ledger) == before)
    }

    @Test func `forgets a film that was watched, and tells what was marked and put back`() async throws {
        let site = try LibraryFixture(
            changes:
                "- {id: 101, action: mark_as_watched, at: 2026-01-02}\n- {id: 102, action: restore_to_watchlist}\n"
        )
        try await built(site)
        let text = try site.folder.read(Self.ledger)
        #expect(!text.contains("tt0000101") && text.contains("\nfilm tt0000102 mubi? netflix?\n"))
        let page = try site.folder.read(Self.page)
        #expect(
            page.contains(
                "\n## 15 January 2026\n\n- [Stalker](movies/tt0000102.md): Put back on the watchlist\n"))
        #expect(page.contains("\n## 2 January 2026\n\n- [Interstellar](movies/tt0000101.md): Watched\n"))
    }

    @Test func `keeps each user's films apart`() async throws {
        let site = try await changed()
        try await built(site)
        let ada = try site.folder.read(Self.ledger)
        try await built(site, "--user", "bob", "--output", "bob")
        let both = try site.folder.read(Self.ledger)
        let bob = SampleRows.other.replacing("-", with: "")
        let head = "what changed.\n\n"
        #expect(both == ada.replacing(head, with: "\(head)user \(bob)\nfilm tt0000104 max?\n\n"))
        for (path, bytes) in try FolderSnapshot(site.folder.path + "/bob").files {
            let text = String(decoding: bytes ?? Data(), as: UTF8.self)
            #expect(!text.contains("Interstellar") && !text.contains("10 January 2026"), "\(path)")
        }
        // Bob's film comes to Max; Ada's part stays byte for byte.
        try SQLiteShell.run(
            "INSERT INTO movie_availability VALUES ('tt0000104', 3, 1, '2026-01-12', 'test', NULL);",
            on: site.library)
        try await built(site, "--user", "bob", "--output", "bob")
        #expect(
            try site.folder.read(Self.ledger)
                == both.replacing("max?\n", with: "max+\nchange 2026-01-12 tt0000104 max ? +\n"))
        let page = try site.folder.read("bob/changes.md")
        #expect(page.contains("[Secret of Bob](movies/tt0000104.md): ● Arrived on Max"))
        try await built(site)
        #expect(!(try site.folder.read(Self.page)).contains("Bob"))
    }

    @Test func `tells of a damaged line once, and mends it`() async throws {
        let site = try await changed()
        try await built(site)
        let whole = try site.folder.read(Self.ledger)
        try site.folder.write(
            whole.replacing("film tt0000108", with: "<<<<<<< HEAD\nfilm tt0000108"), to: Self.ledger)
        let warning =
            "\(Self.ledger):6:1: warning: this line cannot be read; it is dropped [damaged_ledger]\n"
        let check = try await site.marquee("check")
        #expect(check.status == 2 && check.errors.contains(warning), "\(check.errors)")
        let run = try await site.marquee("build")
        #expect(run.status == 0 && run.errors.contains(warning), "\(run.errors)")
        #expect(try site.folder.read(Self.ledger) == whole)
        #expect(try await site.marquee("check").status == 0)
    }

    @Test func `leaves a file alone that it did not make, and says so`() async throws {
        let site = try LibraryFixture()
        try site.folder.write("Notes on availability.\n", to: Self.ledger)
        let run = try await site.marquee("build")
        #expect(run.status == 0)
        #expect(
            run.errors.contains(
                "\(Self.ledger): warning: not written by marquee; it is left as it is, and changes of availability "
                    + "are not remembered [foreign_ledger]\n"), "\(run.errors)")
        #expect(try site.folder.read(Self.ledger) == "Notes on availability.\n")
    }

    @Test func `that cannot be read stops no build`() async throws {
        let site = try LibraryFixture()
        try site.folder.makeFolder(Self.ledger)
        let run = try await site.marquee("build")
        #expect(run.status == 0)
        #expect(
            run.errors.contains("warning: cannot read \(Self.ledger): Is a directory [unreadable_ledger]\n"),
            "\(run.errors)")
    }

    @Test(.enabled(if: Trace.isPossible), arguments: 1...8)
    func `is told once, wherever a build is killed`(point: Int) async throws {
        let site = try await changed()
        let before = try site.folder.read(Self.ledger)
        let undisturbed = try LibraryFixture(copying: site)
        try await built(undisturbed)
        let run = try await site.marquee(
            ["build"], environment: ["ASAN_OPTIONS": "detect_leaks=0"],
            shell: "exec strace -f -qq -o /dev/null -e trace=?openat,?rename,?renameat,?renameat2,?fsync "
                + "-e inject=?rename,?renameat,?renameat2,?fsync:signal=KILL:when=\(point) \"$@\"")
        #expect(run.signal == SIGKILL || run.status == 0 || run.status == 137, "\(run)")
        let after = try undisturbed.folder.read(Self.ledger)
        #expect([before, after].contains(try site.folder.read(Self.ledger)))
        try await built(site)
        #expect(try site.folder.read(Self.ledger) == after)
        let pages = try FolderSnapshot(undisturbed.folder.path + "/output")
        #expect(try FolderSnapshot(site.folder.path + "/output").differences(from: pages) == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder.path + "/content").count == 3)
    }
}
