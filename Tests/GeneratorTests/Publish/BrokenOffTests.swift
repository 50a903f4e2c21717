import Glibc
import Testing

@testable import Generator

/// Builds that ended in the middle, and what the next one makes of what they left.
@Suite struct BrokenOffTests {
    let folder: TestFolder
    let site = [
        TestFile("movies/tt1.html", "one"), TestFile("movies/tt2.html", "two"),
        TestFile("index.html", "index"),
    ]

    init() throws { folder = try TestFolder() }

    private func expectWhole(_ site: [TestFile], sourceLocation: SourceLocation = #_sourceLocation) throws {
        for file in site {
            #expect(folder.text("output/\(file.path)") == file.text, sourceLocation: sourceLocation)
        }
        let left = try folder.snapshot().map { $0.split(separator: " ")[0] }
            .filter { $0.contains("tmp") || $0.contains("new") }
        #expect(left.isEmpty, sourceLocation: sourceLocation)
    }

    @Test func `a file that was announced and never made is made`() async throws {
        try folder.write("marquee-manifest 1\nindex.html\nold.html\n", to: "output/.marquee-manifest")
        try folder.write("x", to: "output/old.html")
        let report = try await publish(site, to: folder.output)
        #expect(report.created == 3 && report.removed == 1)
        try expectWhole(site)
    }

    @Test func `a torn file of ours is mended`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("o", to: "output/movies/tt1.html")
        try folder.write("two and more", to: "output/movies/tt2.html")
        try folder.write("", to: "output/index.html")
        #expect(try await publish(site, to: folder.output).changed == 3)
        try expectWhole(site)
    }

    @Test func `stale temporary files are removed, also when nothing else is to do`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("torn", to: "output/.marquee-tmp-manifest")
        try folder.write("torn", to: "output/movies/.marquee-tmp-63")
        #expect(try await publish(site, to: folder.output).unchanged == 3)
        try expectWhole(site)
    }

    @Test func `a folder left with nothing but a temporary file is removed`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("torn", to: "output/movies/.marquee-tmp-0")
        try await publish([site[2]], to: folder.output)
        #expect(!folder.exists("output/movies"))
    }

    @Test(arguments: [false, true])
    func `a folder left beside the output is gone on with`(wasThere: Bool) async throws {
        let aside = ".output.marquee-new"
        try folder.write(
            "marquee-manifest 1\nmovies/tt1.html\nold/x.html\n", to: "\(aside)/.marquee-manifest")
        try folder.write("o", to: "\(aside)/movies/tt1.html")
        try folder.write("x", to: "\(aside)/old/x.html")
        try folder.write("torn", to: "\(aside)/movies/.marquee-tmp-3")
        if wasThere { try folder.makeFolder("output") }
        try await publish(site, to: folder.output)
        try expectWhole(site)
        #expect(!folder.exists("output/old") && !folder.exists(aside))
    }

    @Test(arguments: ["", ".marquee-tmp-manifest"])
    func `an empty folder left beside the output is taken`(name: String) async throws {
        try folder.makeFolder(".output.marquee-new")
        if !name.isEmpty { try folder.write("torn", to: ".output.marquee-new/\(name)") }
        try await publish(site, to: folder.output)
        try expectWhole(site)
    }

    @Test func `a stranger's folder beside the output is not taken`() async throws {
        try folder.write("mine", to: ".output.marquee-new/notes.txt")
        let before = try folder.snapshot()
        let error = await failure { try await publish(site, to: folder.output) }
        #expect(
            error
                == PublishError(
                    .cannotCreate,
                    "'.output.marquee-new' beside \(folder.output) is in the way; remove it and build again"))
        #expect(try folder.snapshot() == before)
    }

    @Test func `a stranger's link beside the output is not followed`() async throws {
        try folder.makeFolder("elsewhere")
        try folder.link(".output.marquee-new", to: "elsewhere")
        let error = await failure { try await publish(site, to: folder.output) }
        #expect(error?.description.hasSuffix("is in the way; remove it and build again") == true)
        #expect(try folder.snapshot("elsewhere") == [] && folder.exists(".output.marquee-new"))
    }

    @Test func `a failed build of a new output leaves nothing`() async throws {
        let error = await failure {
            _ = try await OutputFolder.open(folder.output).publish(site, jobs: 1) {
                FailingMaker(at: "index.html")
            }
        }
        #expect(error == PublishError(.missingInput, "no such picture"))
        #expect(try folder.snapshot() == [])
    }

    @Test func `a failed build of a site leaves one that the next build mends`() async throws {
        try await publish([site[0], TestFile("old.html")], to: folder.output)
        let error = await failure {
            _ = try await OutputFolder.open(folder.output).publish(site, jobs: 1) {
                FailingMaker(at: "index.html")
            }
        }
        #expect(error?.kind == .missingInput)
        #expect(folder.text("output/movies/tt2.html") == "two" && folder.exists("output/old.html"))
        let report = try await publish([site[0]], to: folder.output)
        #expect(report.removed == 2 && !folder.exists("output/movies/tt2.html"))
    }
}

/// Fails at one file, or at all.
private struct FailingMaker: ~Copyable, FileMaker {
    typealias Plan = [TestFile]

    let path: String
    private var maker = TestMaker()

    init(at path: String) { self.path = path }

    mutating func make<Outcome>(
        _ file: TestFile, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        guard path != file.path else { throw PublishError(.missingInput, "no such picture") }
        return try maker.make(file, body)
    }
}
