import Testing

@testable import Generator

@Suite struct DryRunTests {
    let folder: TestFolder
    let site = [
        TestFile("movies/tt1.html", "one"), TestFile("movies/tt2.html", "two"),
        TestFile("index.html", "index"),
    ]
    /// One file as before, one changed, two new, two gone.
    let next = [
        TestFile("movies/tt1.html", "one"), TestFile("history/2025.html"), TestFile("a.html"),
        TestFile("index.html", "new"),
    ]

    init() throws { folder = try TestFolder() }

    @Test func `a missing output would be created, and is not`() async throws {
        let report = try await preview(site, of: folder.output)
        #expect(report.paths.created == ["index.html", "movies/tt1.html", "movies/tt2.html"])
        #expect(report.created == 3 && report.bytes == 11)
        #expect(report.paths.changed.isEmpty && report.paths.removed.isEmpty)
        #expect(try folder.snapshot() == [])
    }

    @Test func `it names what would be created, changed and removed, and touches nothing`() async throws {
        try await publish(site + [TestFile("b.html")], to: folder.output)
        let before = try folder.snapshot()
        let report = try await preview(next, of: folder.output)
        #expect(report.paths.created == ["a.html", "history/2025.html"])
        #expect(report.paths.changed == ["index.html"])
        #expect(report.paths.removed == ["b.html", "movies/tt2.html"])
        #expect(report.unchanged == 1 && report.removed == 2 && report.written == 3)
        #expect(try folder.snapshot() == before)
    }

    @Test func `it counts as the build counts`() async throws {
        try await publish(site, to: folder.output)
        var expected = try await preview(next, of: folder.output)
        expected.paths = PublishReport.Paths()
        #expect(try await publish(next, to: folder.output) == expected)
    }

    @Test func `a file of ours that somebody removed would be created`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/index.html")
        #expect(try await preview(site, of: folder.output).paths.created == ["index.html"])
    }

    @Test func `what is not there need not be removed`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/movies")
        #expect(try await preview([site[2]], of: folder.output).removed == 0)
        #expect(try await publish([site[2]], to: folder.output).removed == 0)
    }

    @Test func `it refuses what the build would refuse`() async throws {
        try folder.write("mine", to: "output/notes.txt")
        #expect(await failure { _ = try await preview(site, of: folder.output) }?.kind == .cannotCreate)
        try folder.remove("output")
        try await publish([site[0]], to: folder.output)
        try folder.write("mine", to: "output/index.html")
        #expect(await failure { _ = try await preview(site, of: folder.output) }?.kind == .cannotCreate)
    }

    @Test func `it waits for nobody`() async throws {
        try await publish(site, to: folder.output)
        let writer = try OutputFolder.open(folder.output)
        #expect(try await preview(site, of: folder.output).unchanged == 3)
        writer.discard()
    }
}
