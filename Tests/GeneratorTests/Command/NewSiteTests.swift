import Data
import Templates
import Testing

@testable import Generator

@Suite struct `A new site` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let files = [
        ".gitignore", "content", "content/changes.yml", "content/library.sql", "content/pages",
        "content/pages/about.md", "content/site.yml",
    ]

    @Test(arguments: ["films", "a/b/films", "films/", "./films", "with space", "it's"])
    func `is started in a folder that does not exist`(name: String) async throws {
        let run = try await MarqueeProcess.run(["new", name], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(try folder.list(name) == Self.files)
        #expect(run.errors.hasPrefix("Started a site in \(name).\nTo build it:  marquee -C "))
        #expect(run.errors.hasSuffix("output/index.html\n"))
    }

    @Test func `is started in an empty folder`() async throws {
        let run = try await MarqueeProcess.run(["new", "."], in: folder.path)
        #expect(run.status == 0)
        #expect(try folder.list() == Self.files)
        #expect(
            run.errors == "Started a site in ..\nTo build it:  marquee\nThen open:    ./output/index.html\n")
    }

    @Test func `is named as seen from where the person is`() async throws {
        try folder.makeFolder("sites")
        let run = try await MarqueeProcess.run(["-C", "sites", "new", "films"], in: folder.path)
        #expect(run.status == 0)
        #expect(try folder.list("sites/films") == Self.files)
        #expect(run.errors.contains("marquee -C sites/films\n"))
    }

    @Test func `is started without a word when quiet`() async throws {
        let run = try await MarqueeProcess.run(["new", "-q", "films"], in: folder.path)
        #expect(run == MarqueeProcess(status: 0, signal: nil, output: "", errors: ""))
    }

    @Test func `has nothing wrong with it`() async throws {
        _ = try await MarqueeProcess.run(["new", "films"], in: folder.path)
        let run = try await MarqueeProcess.run(["-C", "films", "check"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors == "nothing to report\n")
    }

    @Test func `has a library in the form in which libraries are written back`() async throws {
        _ = try await MarqueeProcess.run(["new", "."], in: folder.path)
        try folder.write("- id: 101\n  action: mark_as_watched\n", to: "content/changes.yml")
        let run = try await MarqueeProcess.run(["apply", "--now", "2025-10-12T18:45:00Z"], in: folder.path)
        #expect(run.status == 0)
        let before = SampleLibrary.text.split(separator: "\n")
        let after = try folder.read("content/library.sql").split(separator: "\n")
        let journal = try #require(after.firstIndex { $0.hasPrefix("CREATE TABLE marquee_change") })
        let difference = after[..<journal].difference(from: before.dropLast())
        // The entry has another time, and there is one viewing more.
        #expect(difference.insertions.count == 2 && difference.removals.count == 1)
        #expect(after.last == before.last)
    }

    @Test func `has examples of changes that can be applied`() async throws {
        _ = try await MarqueeProcess.run(["new", "."], in: folder.path)
        let examples = SampleChanges.text.split(separator: "\n").filter {
            $0.hasPrefix("#-") || $0.hasPrefix("#  ")
        }
        try folder.write(examples.map { $0.dropFirst() }.joined(separator: "\n"), to: "content/changes.yml")
        let run = try await MarqueeProcess.run(["plan", "--now", "2025-10-12T18:45:00Z"], in: folder.path)
        #expect((run.status, run.errors) == (0, "content/changes.yml: 4 changes pending\n"), "\(run.output)")
    }

    @Test(arguments: LibraryPart.allCases)
    func `has a library that shows all that one can hold`(part: LibraryPart) {
        #expect(SampleLibrary.text.contains("\n\(part.definition);\nINSERT INTO \(part.rawValue) VALUES("))
    }

    @Test(arguments: LibraryPart.columns.map(\.column))
    func `has a library with the columns of newer ones`(column: String) {
        #expect(SampleLibrary.text.contains("\n  \(column) "))
    }

    @Test(arguments: ["notes.txt", ".hidden", "folder/x"])
    func `is not started where something is`(name: String) async throws {
        try folder.write("mine", to: "films/\(name)")
        let before = try folder.list()
        let run = try await MarqueeProcess.run(["new", "films"], in: folder.path)
        #expect(run.status == 73)
        #expect(
            run.errors == "error: films is not empty\nName a folder that is empty or does not exist.\n")
        #expect(try folder.list() == before)
    }

    @Test(arguments: [
        ("file", "error: cannot read the folder file: Not a directory\n"),
        ("file/films", "error: cannot read the folder file/films: Not a directory\n"),
        ("/proc/films", "error: cannot create the folder /proc/films: No such file or directory\n"),
    ])
    func `is not started where no folder can be`(name: String, message: String) async throws {
        try folder.write("mine", to: "file")
        let run = try await MarqueeProcess.run(["new", name], in: folder.path)
        #expect(run.status == 73)
        #expect(run.errors == message)
        #expect(try folder.read("file") == "mine")
    }

    @Test func `leaves nothing behind when the disk is full`() async throws {
        let run = try await MarqueeProcess.run(
            ["new", "a/films"], in: folder.path, shell: #"ulimit -f 4; exec "$@""#)
        #expect(run.status == 74)
        #expect(run.errors == "error: cannot write a/films/content/library.sql: File too large\n")
        #expect(try folder.list().isEmpty)
    }

    @Test(arguments: [
        ("films", "films"), ("a/b-c_d.e", "a/b-c_d.e"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#),
        ("$x", "'$x'"),
    ])
    func `is named in words that a shell reads`(name: String, word: String) {
        #expect(Command.shellWord(name) == word)
    }

    @Test func `explains every setting there is`() {
        for key in SiteConfiguration.keys {
            #expect(
                SampleConfiguration.text.contains("\n\(key): ")
                    || SampleConfiguration.text.contains("\n#\(key):"))
        }
    }

    @Test func `has examples that are right when they are taken for settings`() {
        let text = SampleConfiguration.text.replacing("\n#", with: "\n").replacing(/\n (?=\S)/, with: "\n# ")
        let (configuration, problems) = SiteConfiguration.read("site.yml", Array(text.utf8))
        #expect(problems.isEmpty)
        #expect(configuration.blocks.overview == [.tonight, .latest, .changes, .counts])
    }
}
