import Synchronization
import Testing

@testable import Generator

@Suite struct StageTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private static let site =
        (0..<30).map { TestFile("assets/\($0).css", "\($0)", stage: .assets) }
        + (0..<3000).map { TestFile("movies/tt\($0).html", "page \($0)") }
        + (0..<30).map { TestFile("list-\($0).html", "\($0)", stage: .lists) }
        + [TestFile("index.html", stage: .overview)]

    @Test(arguments: [1, 2, 8, 1000, 0, -1])
    func `any number of jobs makes the same site`(jobs: Int) async throws {
        let report = try await publish(Self.site, to: folder.output, jobs: jobs)
        #expect(report.created == Self.site.count)
        for file in Self.site { #expect(folder.text("output/\(file.path)") == file.text) }
        #expect(try await publish(Self.site, to: folder.output, jobs: jobs).unchanged == Self.site.count)
    }

    @Test(arguments: [1, 2, 8])
    func `every file of a stage is there before one of the next is begun`(jobs: Int) async throws {
        try folder.write("", to: "output/.gitignore")
        let log = Log()
        _ = try await OutputFolder.open(folder.output).publish(Self.site, jobs: jobs) {
            LoggingMaker(log: log)
        }
        let stages = log.stages.withLock { $0 }
        #expect(stages.count == Self.site.count && stages == stages.sorted())
    }

    @Test func `progress counts to the end of the plan`() async throws {
        let progress = PublishProgress()
        _ = try await OutputFolder.open(folder.output).publish(Self.site, jobs: 2, progress: progress) {
            TestMaker()
        }
        #expect(progress.count == Self.site.count)
    }

    @Test func `an empty plan makes an empty site of ours`() async throws {
        #expect(try await publish([], to: folder.output) == PublishReport())
        #expect(folder.text("output/.marquee-manifest") == "marquee-manifest 1\n")
        try await publish(Self.site, to: folder.output)
        #expect(try await publish([], to: folder.output).removed == Self.site.count)
        #expect(try folder.snapshot("output").count == 1)
    }

    @Test func `files of every size are compared to the byte`() async throws {
        let sizes = [0, 1, 4095, 4096, 4097, 65_536, 300_000]
        let site = sizes.map { TestFile("\($0).html", String(repeating: "x", count: $0)) }
        try await publish(site, to: folder.output, jobs: 1)
        #expect(try await publish(site.reversed(), to: folder.output, jobs: 1).unchanged == sizes.count)
        for (file, size) in zip(site, sizes) {
            try folder.write(file.text + "y", to: "output/\(file.path)")
            #expect(try await publish(site, to: folder.output).changed == 1)
            guard size > 0 else { continue }
            try folder.write(file.text.dropLast() + "y", to: "output/\(file.path)")
            #expect(try await publish(site, to: folder.output).changed == 1)
            try folder.write(String(file.text.dropLast()), to: "output/\(file.path)")
            #expect(try await publish(site, to: folder.output).changed == 1)
        }
    }
}

private final class Log: Sendable {
    let stages = Mutex<[PublishingStage]>([])
}

/// Notes the stages in the order in which their files are done.
private struct LoggingMaker: ~Copyable, FileMaker {
    typealias Plan = [TestFile]

    let log: Log
    private var maker = TestMaker()

    init(log: Log) { self.log = log }

    mutating func make<Outcome>(
        _ file: TestFile, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        log.stages.withLock { $0.append(file.stage) }
        return try maker.make(file, body)
    }
}
