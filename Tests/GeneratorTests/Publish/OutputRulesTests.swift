import Testing

@testable import Generator

@Suite struct OutputRulesTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.makeFolder("home/site/content/pages")
        try folder.makeFolder("films")
        try folder.write("", to: "films/library.db")
        try folder.write("", to: "home/package/Package.swift")
        try folder.makeFolder("home/package/Sources")
        try folder.makeFolder("home/site/.git")
        try folder.link("shortcut", to: "home/site")
        try folder.link("home/site/linked.db", to: "../../films/library.db")
    }

    private func check(_ output: String, library: String? = "films/library.db") -> PublishError? {
        let rules = OutputRules(
            site: "\(folder.path)/home/site", content: "\(folder.path)/home/site/content",
            library: library.map { "\(folder.path)/\($0)" }, home: "\(folder.path)/home")
        do throws(PublishError) {
            try rules.check(output)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            ("home", "it is your home folder"), ("", "it contains your home folder"),
            ("home/site", "it is the site's folder"), ("home/site/", "it is the site's folder"),
            ("home/site/content", "it is the content folder"),
            ("home/site/content/out", "it lies in the content folder"),
            ("home/site/content/pages/new/out", "it lies in the content folder"),
            ("shortcut", "it is the site's folder"),
            ("shortcut/content/out", "it lies in the content folder"),
            ("home/site/output/..", "it is the site's folder"),
            ("home/site/./x/../content", "it is the content folder"),
            ("films", "it is the library's folder"),
            ("films/output", "it lies in the library's folder"),
            ("home/package/Sources", "it lies in the source folder of a Swift package"),
            ("home/package/Sources/output", "it lies in the source folder of a Swift package"),
            ("home/site/.git", "it lies in a .git folder"),
            ("home/site/.git/a/b", "it lies in a .git folder"),
        ])
    func `an output that could do harm is refused`(path: String, reason: String) {
        let output = path.isEmpty ? folder.path : "\(folder.path)/\(path)"
        #expect(
            check(output)
                == PublishError(
                    .cannotCreate,
                    "\(output) cannot be the output folder: \(reason); choose a folder of its own"))
    }

    @Test(arguments: ["/", "/..", "/dev/shm/..", "/home/.."])
    func `the root is refused by any name`(output: String) {
        #expect(check(output)?.kind == .cannotCreate)
    }

    @Test(
        arguments: [
            "home/site/output", "home/site/out/deep/er", "home/other", "shortcut/output",
            "home/site/content-output", "home/package/output", "home/Sources", "home/site/.github",
            "elsewhere",
        ])
    func `an output of its own is allowed`(path: String) {
        #expect(check("\(folder.path)/\(path)") == nil)
    }

    @Test(arguments: ["home/site/library.db", "home/library.db"])
    func `beside a library of the site's own folder is a fine place`(library: String) {
        #expect(check("\(folder.path)/home/site/output", library: library) == nil)
    }

    @Test func `the folders of a linked library and of its link are both protected`() {
        #expect(check("\(folder.path)/films", library: "home/site/linked.db")?.kind == .cannotCreate)
        #expect(check("\(folder.path)/home/site", library: "home/site/linked.db")?.kind == .cannotCreate)
        #expect(check("\(folder.path)/films", library: nil) == nil)
    }
}
