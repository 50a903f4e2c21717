import Testing

/// `--dry-run` does everything and leaves no trace.
@Suite struct `A dry run` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n  at: 2025-11-01\n"

    @Test(arguments: LibraryFixture.Form.allCases)
    func `of apply reports and writes nothing`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee("apply", "--dry-run", "--json")
        #expect(run.status == 0, "\(run.errors)")
        let report = try ApplyReport(run.output)
        #expect(report.codes == ["applied"])
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `of a first build makes no output folder`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee("build", "--dry-run")
        #expect(run.status == 0, "\(run.errors)")
        #expect((run.output + run.errors).contains("watchlist.html"))
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test func `of a later build names what would change and touches nothing`() async throws {
        // A part of the site that comes or goes would change the navigation of every page.
        let site = try LibraryFixture(
            site: "user: \(SampleRows.me)\nsections: [tonight, watchlist, history]\n", changes: "")
        #expect(try await site.marquee("build").status == 0)
        try site.write(changes: Self.changes)
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee("build", "--dry-run")
        #expect(run.status == 0)
        let said = run.output + run.errors
        for page in ["watchlist.html", "history/2025.md", "movies/tt0000101.html"] {
            #expect(said.contains(page))
        }
        #expect(!said.contains("movies/tt0000108.html"))
        #expect(try FolderSnapshot(site.folder.path) == before)
        let real = try await site.marquee("build")
        #expect(real.status == 0)
        #expect(try site.watchedAt(101) == "2025-11-01T12:00:00Z")
    }

    @Test func `refuses what a real run refuses`() async throws {
        let site = try LibraryFixture(changes: "- id: 999\n  action: mark_as_watched\n")
        let before = try FolderSnapshot(site.folder.path)
        for command in ["apply", "build"] {
            let run = try await site.marquee(command, "--dry-run")
            #expect(run.status == 65)
            #expect(run.errors.contains("[not_found]"))
        }
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test func `of a build without apply leaves the changes alone`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let bytes = try site.libraryBytes()
        let run = try await site.marquee("build", "--no-apply")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.libraryBytes() == bytes)
        #expect(try site.folder.read("output/watchlist.md").contains("Interstellar"))
    }
}
