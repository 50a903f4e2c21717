import Glibc
import Testing

@testable import Generator

/// Builds in processes of their own that are killed, interrupted or run out of room.
@Suite struct KilledTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private static func site(_ text: String) -> [TestFile] {
        (0..<40).map { TestFile("movies/tt\($0).html", "\(text) \($0)") }
            + [TestFile("index.html", text, stage: .overview)]
    }

    private func names(_ folder: TestFolder) throws -> [Substring] {
        try folder.snapshot().map { $0.split(separator: " ")[0] }
    }

    @Test(arguments: [0, 1, 7, 20, 39, 40])
    func `a killed first build is whole after the next`(number: Int) async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.output as String, number = number as Int] in
            _ = try await OutputFolder.open(path).publish(Self.site("one"), jobs: 2) {
                SignallingMaker(SIGKILL, at: number)
            }
        }
        #expect(!folder.exists("output"))
        let report = try await publish(Self.site("two"), to: folder.output)
        #expect(report.total == 41)
        #expect(try names(folder).count == 1 + 1 + 1 + 41)
        for file in Self.site("two") { #expect(folder.text("output/\(file.path)") == file.text) }
    }

    @Test(arguments: [0, 1, 7, 20, 39, 40])
    func `a killed build of a site is mended by the next`(number: Int) async throws {
        try await publish(Self.site("one") + [TestFile("gone/x.html")], to: folder.output)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.output as String, number = number as Int] in
            let plan = Self.site("two") + [TestFile("new/y.html")]
            _ = try await OutputFolder.open(path).publish(plan, jobs: 2) {
                SignallingMaker(SIGKILL, at: number)
            }
        }
        for file in Self.site("") {
            let text = try #require(folder.text("output/\(file.path)"))
            #expect(text.hasPrefix("one") || text.hasPrefix("two"))
        }
        try await publish(Self.site("three"), to: folder.output)
        #expect(try names(folder).count == 1 + 1 + 1 + 41)
        for file in Self.site("three") { #expect(folder.text("output/\(file.path)") == file.text) }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `an interrupted build ends in order`(signal: Int32) async throws {
        try await publish(Self.site("one"), to: folder.output)
        await #expect(processExitsWith: .exitCode(130)) {
            [path = folder.output as String, signal = signal as Int32] in
            Signals.prepare()
            let error = await failure {
                _ = try await OutputFolder.open(path).publish(Self.site("two"), jobs: 1) {
                    SignallingMaker(signal, at: 20)
                }
            }
            exit(error?.kind.rawValue ?? 0)
        }
        #expect(try !names(folder).contains { $0.contains("tmp") })
        #expect(folder.text("output/movies/tt19.html") == "two 19")
        #expect(
            folder.text("output/movies/tt21.html") == "one 21" && folder.text("output/index.html") == "one")
    }

    @Test func `an interrupted first build leaves nothing`() async throws {
        await #expect(processExitsWith: .exitCode(130)) { [path = folder.output as String] in
            Signals.prepare()
            let error = await failure {
                _ = try await OutputFolder.open(path).publish(Self.site("two"), jobs: 2) {
                    SignallingMaker(SIGINT, at: 20)
                }
            }
            exit(error?.kind.rawValue ?? 0)
        }
        #expect(try folder.snapshot() == [])
    }

    @Test func `a file that does not fit is an error midway, and leaves no temporary file`() async throws {
        try await publish(Self.site("one"), to: folder.output)
        await #expect(processExitsWith: .exitCode(74)) { [path = folder.output as String] in
            Signals.prepare()
            var limit = rlimit(rlim_cur: 5000, rlim_max: 5000)
            unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            let big = TestFile("movies/tt3.html", String(repeating: "x", count: 6000))
            var plan = Self.site("two")
            plan[3] = big
            let error = await failure { try await publish(plan, to: path, jobs: 1) }
            guard error?.description == "cannot write \(path)/movies/tt3.html: File too large" else {
                exit(1)
            }
            exit(error?.kind.rawValue ?? 0)
        }
        #expect(try !names(folder).contains { $0.contains("tmp") })
        #expect(folder.text("output/movies/tt3.html") == "one 3")
    }

    @Test func `a manifest that does not fit stops the build before it begins`() async throws {
        try await publish(Self.site("one"), to: folder.output)
        let before = try folder.snapshot("output").filter { !$0.hasPrefix(".") }
        await #expect(processExitsWith: .exitCode(74)) { [path = folder.output as String] in
            Signals.prepare()
            var limit = rlimit(rlim_cur: 100, rlim_max: 100)
            unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            let error = await failure {
                try await publish(Self.site("two") + [TestFile("new.html")], to: path)
            }
            exit(error?.kind.rawValue ?? 0)
        }
        #expect(try folder.snapshot("output").filter { !$0.hasPrefix(".") } == before)
        #expect(!folder.exists("output/.marquee-tmp-manifest"))
    }
}

/// Sends this process a signal while it makes one file.
private struct SignallingMaker: ~Copyable, FileMaker {
    typealias Plan = [TestFile]

    private let signal: Int32
    private let number: Int
    private var maker = TestMaker()

    init(_ signal: Int32, at number: Int) {
        self.signal = signal
        self.number = number
    }

    mutating func make<Outcome>(
        _ file: TestFile, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        if file.path == "movies/tt\(number).html" || number == 40 && file.path == "index.html" {
            kill(getpid(), signal)
            while !Signals.isInterrupted { sched_yield() }
        }
        return try maker.make(file, body)
    }
}
