import Testing

@testable import Generator

@Suite struct PathRuleTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private static let long = String(repeating: "a", count: 200)

    @Test(
        arguments: [
            "index.html", "movies/tt0816692.html", "history/2025.md", "a-b_c.d", "com.html", "console.html",
            "con1.html", "com10.html", "nulls/auxiliary.md", long, "\(long)/b.html",
            (0..<16).map { "\($0)" }.joined(separator: "/"),
        ])
    func `a plain path is published`(path: String) async throws {
        try await publish([TestFile(path)], to: folder.output)
        #expect(folder.text("output/\(path)") == "text")
    }

    @Test(
        arguments: [
            ("", "has an empty component"), ("/etc", "has an empty component"),
            ("a//b", "has an empty component"),
            ("a/", "has an empty component"), (".", "has a component that begins with a dot"),
            ("..", "has a component that begins with a dot"),
            ("a/../b", "has a component that begins with a dot"),
            (".marquee-manifest", "has a component that begins with a dot"),
            ("a/.git/b", "has a component that begins with a dot"),
            ("a.", "has a component that ends with a dot"),
            ("a b", "has a character other than letters, digits, '_', '.' and '-'"),
            ("é.html", "has a character other than letters, digits, '_', '.' and '-'"),
            ("a\u{0}b", "has a character other than letters, digits, '_', '.' and '-'"),
            ("a\\b", "has a character other than letters, digits, '_', '.' and '-'"),
            ("a\nb", "has a character other than letters, digits, '_', '.' and '-'"),
            ("a/\u{301}b", "has a character other than letters, digits, '_', '.' and '-'"),
            ("con", "has a component that Windows reserves for a device"),
            ("movies/CON.html", "has a component that Windows reserves for a device"),
            ("Lpt1.tar.gz/x", "has a component that Windows reserves for a device"),
            ("com0", "has a component that Windows reserves for a device"),
            ("\(long)a", "has a component longer than 200 bytes"),
            ((0..<17).map { "\($0)" }.joined(separator: "/"), "has more than 16 components"),
            ([String](repeating: long, count: 5).joined(separator: "/"), "is longer than 1000 bytes"),
        ])
    func `a path that could mean another place is an internal error`(path: String, reason: String)
        async throws
    {
        let error = await failure {
            try await publish([TestFile("a.html"), TestFile(path)], to: folder.output)
        }
        #expect(error == PublishError(.brokenPlan, "internal error: the path '\(path)' \(reason)"))
        #expect(try folder.snapshot() == [])
    }

    @Test(
        arguments: [
            ["index.html", "index.html"], ["a/tt1.html", "a/TT1.html"], ["a", "a/b"], ["a/b", "a"],
            ["A", "a/b"],
            ["a/b/c", "a/b"], ["a/b/c", "A"], ["movies/x", "Movies/y"],
        ])
    func `paths that a file system could not keep apart are an internal error`(paths: [String]) async throws {
        let error = await failure { try await publish(paths.map { TestFile($0) }, to: folder.output) }
        #expect(error?.kind == .brokenPlan)
        #expect(error?.description.hasPrefix("internal error: the paths '") == true)
        #expect(try folder.snapshot() == [])
    }

    @Test(arguments: [["a_b", "a-b"], ["a/b", "a-b"], ["a_", "a"], ["movies/x", "movie/sx"]])
    func `paths that only look alike are published`(paths: [String]) async throws {

        try await publish(paths.map { TestFile($0) }, to: folder.output)
        for path in paths { #expect(folder.exists("output/\(path)")) }
    }

    @Test func `a table finds exactly its paths`() throws {
        var list = PathList()
        let paths = (0..<5000).map { "movies/tt\($0 * 7).html" }
        for path in paths { try list.append(path.utf8) }
        let table = try PathTable(list)
        for (index, path) in paths.enumerated() { #expect(table.index(of: path.utf8.span) == index) }
        for path in ["movies/tt1.html", "movies/TT7.html", "movies/tt7.htm", "", "movies"] {
            #expect(table.index(of: path.utf8.span) == nil)
        }
    }
}
