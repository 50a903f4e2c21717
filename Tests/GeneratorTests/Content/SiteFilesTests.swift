import Data
import Testing

@testable import Generator

@Suite struct `The files of a site` {
    private let folder: TemporaryFolder
    private var content: String { folder.path + "/content" }

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("content")
    }

    @Test(arguments: ["library.db", "library.sql"])
    func `stand in the content folder by default`(name: String) throws {
        try folder.write("", to: "content/\(name)")
        let files = try resolve()
        #expect(files.library == "\(content)/\(name)")
        #expect(files.changes == SiteFiles.Changes(path: "\(content)/changes.yml", isAskedFor: false))
        #expect(files.output == "output")
        #expect(files.content == content)
    }

    @Test func `are taken from options before the configuration`() throws {
        for name in ["option.db", "content/configured.db", "option.yml", "content/configured.yml"] {
            try folder.write("", to: name)
        }
        var configuration = SiteConfiguration()
        configuration.library = "configured.db"
        configuration.changes = "configured.yml"
        let configured = try resolve(configuration)
        #expect(configured.library == "\(content)/configured.db")
        #expect(configured.changes == SiteFiles.Changes(path: "\(content)/configured.yml", isAskedFor: true))
        let library = folder.path + "/option.db"
        let changes = folder.path + "/option.yml"
        let chosen = try resolve(configuration) {
            ($0.library, $0.changes, $0.output) = (library, changes, "o")
        }
        #expect(chosen.library == library)
        #expect(chosen.changes == SiteFiles.Changes(path: changes, isAskedFor: true))
        #expect(chosen.output == "o")
    }

    @Test func `may be absolute in the configuration`() throws {
        try folder.write("", to: "elsewhere.db")
        var configuration = SiteConfiguration()
        configuration.library = folder.path + "/elsewhere.db"
        #expect(try resolve(configuration).library == folder.path + "/elsewhere.db")
    }

    @Test func `need a choice when there are two libraries`() throws {
        try folder.write("", to: "content/library.db")
        try folder.write("", to: "content/library.sql")
        let message = "both \(content)/library.db and \(content)/library.sql exist; which one is the library?"
        let advice = "Name it with --library, or as 'library:' in \(content)/site.yml."
        #expect(throws: Failure(.badConfiguration, message, advice: advice)) { try resolve() }
        #expect(try resolve { $0.library = "\(folder.path)/content/library.sql" }.library.hasSuffix(".sql"))
    }

    @Test func `need a library`() throws {
        let message = "no library: neither \(content)/library.db nor \(content)/library.sql exists"
        let advice = "Name one with --library, or start a new site with 'marquee new DIR'."
        #expect(throws: Failure(.missingInput, message, advice: advice)) { try resolve() }
    }

    @Test func `must exist when they were asked for`() throws {
        try folder.write("", to: "content/library.db")
        let missing = "\(folder.path)/missing"
        let failure = Failure(.missingInput, "cannot read \(missing): No such file or directory")
        #expect(throws: failure) { try resolve { $0.library = missing } }
        #expect(throws: failure) { try resolve { $0.changes = missing } }
        var configuration = SiteConfiguration()
        configuration.changes = missing
        #expect(throws: failure) { try resolve(configuration) }
        let folder = Failure(.missingInput, "cannot read the folder \(missing): No such file or directory")
        #expect(throws: folder) { try resolve { $0.content = missing } }
    }

    @Test func `must have a folder for content`() throws {
        try folder.write("", to: "file")
        let path = folder.path + "/file"
        let failure = Failure(.missingInput, "cannot read the folder \(path): Not a directory")
        #expect(throws: failure) { try resolve { $0.content = path } }
    }

    @Test(arguments: [
        ("content", "a.yml", "content/a.yml"), ("content/", "a.yml", "content/a.yml"),
        ("content", "/a.yml", "/a.yml"),
        ("content", "../a.yml", "content/../a.yml"), (".", "a.yml", "./a.yml"), ("/", "a.yml", "/a.yml"),
    ])
    func `are shown as they were written`(folder: String, path: String, joined: String) {
        #expect(folder.appendingPath(path) == joined)
    }

    private func resolve(
        _ configuration: SiteConfiguration = SiteConfiguration(), _ change: (inout Options) -> Void = { _ in }
    ) throws(Failure) -> SiteFiles {
        var options = Options()
        options.content = content
        change(&options)
        return try SiteFiles(options, configuration)
    }
}
