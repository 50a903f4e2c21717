import Glibc
import Testing

@testable import Generator

/// The file beside its place: whole or absent, and never somebody else's.
@Suite struct ArchiveFileTests {
    let folder: TestFolder
    private let site = [TestFile("index.html", "<p>overview"), TestFile("movies/tt1.html", "<p>1")]
    private let temporary = ".site.tar.marquee-tmp"

    init() throws { folder = try TestFolder() }

    private var place: String { "\(folder.path)/site.tar" }

    @discardableResult
    private func archive(_ files: [TestFile], to name: String = "site.tar") async throws -> PublishReport {
        try await ArchiveFile.open(try ArchiveTarget("\(folder.path)/\(name)"))
            .publish(files, modified: 0, jobs: 2) { TestMaker() }
    }

    private func opened(patience: Int64 = 0) throws -> ArchiveFile {
        try ArchiveFile.open(try ArchiveTarget(place), patience: patience)
    }

    @Test func `an archive appears whole, and nothing beside it`() async throws {
        let report = try await archive(site)
        #expect(report.created == 2 && report.bytes == 11 + 4 && report.unchanged == 0)
        #expect(report.archive == ArchivedSite(target: try ArchiveTarget(place), size: 10_240))
        #expect(try folder.snapshot().count == 1)
        #expect(folder.status("site.tar")?.st_size == 10_240)
    }

    @Test func `until it is whole the old one stays`() async throws {
        try folder.write("old", to: "site.tar")
        do {
            let file = try opened()
            #expect(folder.exists(temporary))
            #expect(folder.text("site.tar") == "old")
            try file.sink.write([1, 2, 3].span)
        }
        #expect(folder.text("site.tar") == "old")
        #expect(!folder.exists(temporary))
    }

    @Test func `the mode of the old one is kept`() async throws {
        try folder.write("old", to: "site.tar")
        folder.setMode("site.tar", 0o600)
        try await archive(site)
        #expect(folder.status("site.tar").map { $0.st_mode & 0o7777 } == 0o600)
        try await archive(site, to: "new.tar")
        #expect(folder.status("new.tar").map { $0.st_mode & 0o7777 } == 0o644)
    }

    @Test func `of a link the target is replaced, also one that is missing`() async throws {
        try folder.makeFolder("real")
        try folder.write("old", to: "real/old.tar")
        try folder.link("site.tar", to: "real/old.tar")
        try folder.link("new.tar", to: "real/new.tar")
        try await archive(site)
        try await archive(site, to: "new.tar")
        #expect(folder.status("site.tar").map { $0.st_mode & S_IFMT } == S_IFLNK)
        #expect(folder.status("real/old.tar")?.st_size == 10_240)
        #expect(folder.status("real/new.tar")?.st_size == 10_240)
    }

    @Test func `what a killed build left is used up`() async throws {
        try folder.write(String(repeating: "torn ", count: 5000), to: temporary)
        try await archive(site)
        #expect(try folder.snapshot().count == 1)
        #expect(folder.status("site.tar")?.st_size == 10_240)
    }

    @Test(arguments: ["link", "folder", "pipe", "second name"])
    func `what lies at the name beside it and is not ours stays`(_ kind: String) async throws {
        try folder.write("mine", to: "mine")
        switch kind {
        case "link": try folder.link(temporary, to: "mine")
        case "folder": try folder.makeFolder(temporary)
        case "pipe": folder.makeFIFO(temporary)
        default: unsafe link("\(folder.path)/mine", "\(folder.path)/\(temporary)")
        }
        let before = try folder.snapshot()
        let error = await failure { try await archive(site) }
        #expect(
            error
                == PublishError(
                    .cannotCreate, "'\(temporary)' beside \(place) is in the way; remove it and build again"))
        #expect(try folder.snapshot() == before)
    }

    @Test func `two builds of one archive do not meet`() async throws {
        let first = try opened()
        let error = #expect(throws: PublishError.self) { _ = try opened() }
        #expect(
            error == PublishError(.busy, "another marquee is writing \(place); try again when it has ended"))
        try first.sink.write([1].span)
        #expect(folder.status(temporary)?.st_size == 1)
        try first.finish()
        try opened().finish()
        #expect(folder.status("site.tar")?.st_size == 0)
    }

    @Test func `the second waits for the first`() async throws {
        let first = try opened()
        async let second = onThread { [place] in
            try ArchiveFile.open(try ArchiveTarget(place), patience: 10_000_000_000).finish()
        }
        try await Task.sleep(for: .milliseconds(50))
        try first.sink.write([1, 2].span)
        try first.finish()
        try await second
        #expect(folder.status("site.tar")?.st_size == 0)
        #expect(!folder.exists(temporary))
    }

    @Test func `a folder is refused with a better name`() throws {
        try folder.makeFolder("site.tar")
        let error = #expect(throws: PublishError.self) { _ = try opened() }
        #expect(error?.kind == .cannotCreate)
        #expect(error?.description == "\(place) is a folder; name a file, such as \(place)/site.tar")
        #expect(throws: PublishError.self) { _ = try ArchiveFile.look(at: try ArchiveTarget(place)) }
    }

    @Test func `a missing folder is not made`() async throws {
        let error = await failure { try await archive(site, to: "none/site.tar") }
        #expect(error?.kind == .cannotCreate)
        #expect(error?.description.hasSuffix("none/site.tar: No such file or directory") == true)
    }

    @Test func `a look touches nothing and counts what would be written`() async throws {
        let target = try ArchiveTarget(place)
        let report = try await ArchiveFile.look(at: target).publish(site, modified: 0, jobs: 2) {
            TestMaker()
        }
        #expect(report.archive == ArchivedSite(target: target, size: 10_240))
        #expect(try folder.snapshot() == [])
    }

    @Test(arguments: ["site.tar", "site.tar.gz"])
    func `a failing page leaves no archive`(_ name: String) async throws {
        let files = (0..<1000).map { TestFile("movies/tt\($0).html", "\($0)") }
        let error = await failure {
            _ = try await ArchiveFile.open(try ArchiveTarget("\(folder.path)/\(name)"))
                .publish(files, modified: 0, jobs: 3) { RefusingMaker() }
        }
        #expect(error == PublishError(.missingInput, "no tt700"))
        #expect(try folder.snapshot() == [])
    }

    @Test func `a broken plan is refused`() async throws {
        let error = await failure { try await archive([TestFile("a.html"), TestFile("A.html")]) }
        #expect(error?.kind == .brokenPlan)
        #expect(try folder.snapshot() == [])
    }
}

/// Cannot make one of the files.
private struct RefusingMaker: ~Copyable, FileMaker {
    typealias Plan = [TestFile]

    private var maker = TestMaker()

    mutating func make<Outcome>(
        _ file: TestFile, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        guard file.text != "700" else { throw PublishError(.missingInput, "no tt700") }
        return try maker.make(file, body)
    }
}
