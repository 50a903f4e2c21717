import Foundation
import Testing

/// "Nothing else in the output folder is ever touched, and a folder that is not empty and not ours is
/// refused."
@Suite struct `The folder a site is built into` {
    private static func makeSite(_ configuration: String = "") throws -> SiteFolder {
        try SiteFolder(.varied(), configuration: "user: anna\n\(configuration)", pages: ["about": "Words.\n"])
    }

    @Test(arguments: ["notes.txt", "index.html", "movies/readme.md", "a/b/c"])
    func `is refused when it holds files and is not ours`(_ file: String) async throws {
        let site = try Self.makeSite()
        try site.write("mine", to: "output/\(file)")
        let before = try FileStamps(at: site.path)
        let run = try await site.build()
        #expect(run.status == 73)
        #expect(run.errors.contains("output"), "\(run.errors)")
        #expect(try FileStamps(at: site.path).changes(since: before) == [])
    }

    @Test func `is not refused for hidden files`() async throws {
        let site = try Self.makeSite()
        for file in [".gitignore", ".git/config", ".nojekyll"] {
            try site.write("mine", to: "output/\(file)")
        }
        let output = try await site.built()
        for file in [".gitignore", ".git/config", ".nojekyll"] { #expect(output.text(of: file) == "mine") }
        #expect(output.files["index.html"] != nil)
    }

    @Test func `keeps what others put in it later`() async throws {
        let site = try Self.makeSite()
        try await site.built()
        let others = [
            "CNAME", "movies/mine.txt", "mine/deep/file.html", "history/.keep", "assets/logo.svg",
            ".htaccess",
        ]
        for file in others { try site.write("mine", to: "output/\(file)") }
        try site.write(LibraryRows().sql, to: "content/library.sql")
        try site.write("", to: "content/site.yml")
        let output = try await site.built()
        for file in others { #expect(output.text(of: file) == "mine", "\(file)") }
        #expect(output.files["movies/\(LibraryRows.tconst(0)).html"] == nil)
    }

    @Test func `has foreign files replaced only where a page must stand`() async throws {
        let site = try Self.makeSite()
        try await site.built()
        let fresh = try site.output()
        let key = LibraryRows.tconst(3)
        try site.remove("output/movies/\(key).html")
        try site.write("target", to: "victim")
        try FileManager.default.createSymbolicLink(
            atPath: site.path("output/movies/\(key).html"), withDestinationPath: site.path("victim"))
        let output = try await site.built()
        #expect(output.difference(from: fresh) == nil)
        #expect(try site.folder.read("victim") == "target")
    }

    @Test(arguments: ["movies", "assets", "history"])
    func `is never left through a linked folder`(_ name: String) async throws {
        let site = try Self.makeSite()
        try await site.built()
        try site.folder.makeFolder("elsewhere")
        try site.remove("output/\(name)")
        try FileManager.default.createSymbolicLink(
            atPath: site.path("output/\(name)"), withDestinationPath: site.path("elsewhere"))
        let run = try await site.build()
        #expect(try site.folder.list("elsewhere") == [])
        #expect([0, 73].contains(run.status), "\(run.errors)")
        if run.status == 0 { #expect(try site.output().files["index.html"] != nil) }
    }

    @Test func `keeps a foreign link, and what it names, when ours goes away`() async throws {
        let site = try Self.makeSite()
        try await site.built()
        try site.write("target", to: "elsewhere/\(LibraryRows.tconst(3)).html")
        try site.remove("output/movies")
        try FileManager.default.createSymbolicLink(
            atPath: site.path("output/movies"), withDestinationPath: site.path("elsewhere"))
        try site.write(LibraryRows().sql, to: "content/library.sql")
        try site.write("", to: "content/site.yml")
        _ = try await site.build()
        #expect(try site.folder.read("elsewhere/\(LibraryRows.tconst(3)).html") == "target")
    }

    static let dangerous = [
        ".", "content", "content/pages", "content/pages/out", "content/out", "..", "/", "Sources/../content",
        "linked", "linked/out", "./content/../content/x",
    ]

    @Test(arguments: dangerous) func `may not be, hold or lie in what is read`(_ output: String) async throws
    {
        let site = try Self.makeSite()
        try FileManager.default.createSymbolicLink(
            atPath: site.path("linked"), withDestinationPath: site.path("content"))
        let before = try FileStamps(at: site.path)
        let run = try await site.build(["--output", output], in: site.path)
        #expect(run.status == 73, "\(run.status ?? -1): \(run.errors)")
        #expect(run.errors.contains("error:"), "\(run.errors)")
        #expect(try FileStamps(at: site.path).changes(since: before) == [])
    }

    @Test(arguments: ["home", "home/..", "home/."]) func `may not be the home folder`(_ output: String)
        async throws
    {
        let site = try Self.makeSite()
        let home = try site.folder.makeFolder("home")
        let run = try await site.build(["--output", site.path(output)], environment: ["HOME": home])
        #expect(run.status == 73, "\(run.errors)")
        #expect(try site.folder.list("home") == [])
    }

    @Test func `may not hold the library, wherever that is`() async throws {
        let site = try Self.makeSite()
        try FileManager.default.createDirectory(atPath: site.path("data"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            atPath: site.path("content/library.sql"), toPath: site.path("data/library.sql"))
        for output in ["data", "data/out"] {
            let run = try await site.build(
                ["--library", site.path("data/library.sql"), "--output", output], in: site.path)
            #expect(run.status == 73, "\(output): \(run.errors)")
        }
        #expect(try site.folder.list("data") == ["library.sql"])
    }

    @Test func `may be a file's place only when the file is ours`() async throws {
        let site = try Self.makeSite()
        try site.write("a file", to: "output")
        let run = try await site.build()
        #expect(run.status == 73)
        #expect(try site.folder.read("output") == "a file")
    }

    @Test func `applies nothing when it is refused`() async throws {
        let site = try Self.makeSite()
        try site.write("- id: 100\n  action: mark_as_watched\n  at: 2025-01-01\n", to: "content/changes.yml")
        try site.write("mine", to: "output/mine.txt")
        let library = try site.folder.read("content/library.sql")
        #expect(try await site.build().status == 73)
        #expect(try site.folder.read("content/library.sql") == library)
    }
}
