import Testing

@testable import Generator

@Suite struct ManifestTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test func `a manifest reads back as it was written`() throws {
        var paths = PathList()
        for path in ["b.html", "a/b.html", "B.html", "a.html", "a-b/c.html"] { try paths.append(path.utf8) }
        let bytes = Manifest.bytes(paths)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "marquee-manifest 1\nB.html\na-b/c.html\na.html\na/b.html\nb.html\n")
        let read = try Manifest(parsing: bytes).paths
        #expect(read.indices.map(read.path) == ["B.html", "a-b/c.html", "a.html", "a/b.html", "b.html"])
        #expect(Manifest.bytes(read) == bytes)
    }

    static let damaged: [(String, Int)] = [
        ("", 1), ("marquee-manifest 1", 1), ("marquee-manifest 1\na.html", 1), ("manifest 1\n", 1),
        ("marquee-manifest \n", 1), ("marquee-manifest x\n", 1), ("marquee-manifest 1234567\n", 1),
        ("marquee-manifest 1\n\n", 2), ("marquee-manifest 1\na\na\n", 3), ("marquee-manifest 1\nb\na\n", 3),
        ("marquee-manifest 1\na\nb\u{0}c\n", 3), ("marquee-manifest 1\n../a\n", 2),
        ("marquee-manifest 1\na/../../b\n", 2), ("marquee-manifest 1\n/etc/passwd\n", 2),
        ("marquee-manifest 1\n.bashrc\n", 2), ("marquee-manifest 1\na/.ssh/key\n", 2),
        ("marquee-manifest 1\na//b\n", 2), ("marquee-manifest 1\na/\n", 2),
        ("marquee-manifest 1\r\na\r\n", 1),
        ("marquee-manifest 1\na\u{301}\n", 2),
    ]

    @Test(arguments: damaged)
    func `a damaged manifest is an error that says where and how to mend it`(text: String, line: Int)
        async throws
    {
        try folder.write(text, to: "output/.marquee-manifest")
        try folder.write("mine", to: "passwd")
        try folder.write("mine", to: "output/a")
        let before = try folder.snapshot()
        let error = try #require(
            await failure { try await publish([TestFile("index.html")], to: folder.output) })
        #expect(error.kind == .cannotCreate)
        #expect(
            error.description.hasPrefix(
                "cannot tell which files in \(folder.output) are marquee's: "
                    + "line \(line) of \(folder.output)/.marquee-manifest is damaged ("))
        #expect(error.description.hasSuffix("); move the folder away and build again"))
        #expect(try folder.snapshot() == before)
    }

    @Test func `a manifest of a newer format is an error that says so`() async throws {
        try folder.write("marquee-manifest 2\nanything\n", to: "output/.marquee-manifest")
        let error = await failure { try await publish([TestFile("index.html")], to: folder.output) }
        #expect(
            error
                == PublishError(
                    .cannotCreate,
                    "\(folder.output) was made by a newer marquee (manifest format 2); "
                        + "build with that one, or remove the folder and build again"))
    }

    @Test(.timeLimit(.minutes(30)), arguments: ["link", "FIFO", "folder"])
    func `a manifest that is no file is refused`(kind: String) async throws {
        try folder.makeFolder("output")
        try folder.write("marquee-manifest 1\n", to: "other")
        switch kind {
        case "link": try folder.link("output/.marquee-manifest", to: "../other")
        case "FIFO": folder.makeFIFO("output/.marquee-manifest")
        default: try folder.makeFolder("output/.marquee-manifest")
        }
        let error = await failure { try await publish([TestFile("index.html")], to: folder.output) }
        #expect(error?.kind == .cannotCreate)
        #expect(!folder.exists("output/index.html"))
    }

    @Test func `ten thousand folders in a manifest are read in no time`() throws {
        let lines = (0..<10_000).map { "a\($0 + 10_000)/b/c/d/e/f" }
        let bytes = Array("marquee-manifest 1\n\(lines.joined(separator: "\n"))\n".utf8)
        #expect(try Manifest(parsing: bytes).paths.count == 10_000)
    }
}
