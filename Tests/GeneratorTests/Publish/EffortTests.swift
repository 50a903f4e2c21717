import Testing

@testable import Generator

@Suite struct EffortTests {
    let folder: TestFolder
    let site =
        [TestFile("assets/style.css", String(repeating: "x", count: 99), stage: .assets)]
        + (1...9).map { TestFile("movies/tt\($0).html", String(repeating: "p", count: $0)) }
        + [TestFile("a.html", "12345678", stage: .overview)]

    init() throws { folder = try TestFolder() }

    private func publish(_ files: [TestFile], jobs: Int = 2) async throws -> PublishReport {
        try await OutputFolder.open(folder.output).publish(files, jobs: jobs, measuring: true) { TestMaker() }
    }

    @Test func `nothing is measured when nobody asks`() async throws {
        let report = try await OutputFolder.open(folder.output).publish(site, jobs: 2) { TestMaker() }
        #expect(report.effort == nil)
    }

    @Test(arguments: [1, 2, 8])
    func `the heaviest pages come first, equal ones by path, and assets are no pages`(jobs: Int) async throws
    {
        let effort = try #require(try await publish(site, jobs: jobs).effort)
        #expect(
            effort.heaviest.map(\.path) == [
                "movies/tt9.html", "a.html", "movies/tt8.html", "movies/tt7.html", "movies/tt6.html",
            ])
        #expect(effort.heaviest.map(\.bytes) == [9, 8, 8, 7, 6])
    }

    @Test func `every file is counted once, and with its kind`() async throws {
        let first = try await publish(site)
        let effort = try #require(first.effort)
        #expect(effort.writing.files == site.count && effort.comparing.files == 0)
        #expect(effort.rendering > 0 && effort.writing.nanoseconds > 0)
        let kind = try #require(effort.kinds["tests"])
        #expect(kind.files == site.count && kind.bytes == first.bytes && kind.rendering == effort.rendering)
        #expect(first.writtenBytes == first.bytes)
    }

    @Test func `what is as it should be is compared, and the rest written`() async throws {
        _ = try await publish(site)
        var next = site
        next[1].text = "changed"
        next.removeLast()
        let report = try await publish(next)
        let effort = try #require(report.effort)
        #expect(effort.writing.files == 1 && effort.comparing.files == 9)
        #expect(report.writtenBytes == 7 && report.removed == 1)
        #expect(effort.removing > 0)
    }

    @Test func `a dry run only compares`() async throws {
        let report = try await OutputFolder.look(at: folder.output).preview(site, jobs: 2, measuring: true) {
            TestMaker()
        }
        let effort = try #require(report.effort)
        #expect(effort.comparing.files == site.count && effort.writing == Effort.Share())
        #expect(report.writtenBytes == report.bytes)
    }
}
