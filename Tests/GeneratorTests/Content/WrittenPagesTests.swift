import Data
import Testing

@testable import Generator

@Suite struct `The owner's pages` {
    @Test func `may be missing`() throws {
        let own = try WrittenPages.read(in: TemporaryFolder().path)
        #expect(own.pages.isEmpty && own.problems.isEmpty)
    }

    @Test func `say everything about themselves in front matter`() throws {
        let own = try read(["about.md": "---\ntitle: About\nnav: Me\norder: -2\n---\n\n# Hello\n"])
        #expect(own.problems.isEmpty)
        let page = try #require(own.pages.first)
        #expect(page.name == "about")
        #expect(page.title == "About")
        #expect(page.navigation == .shown(label: "Me"))
        #expect(page.order == -2)
        #expect(String(decoding: page.body, as: UTF8.self).hasSuffix("# Hello\n"))
        #expect(!String(decoding: page.body, as: UTF8.self).contains("title"))
        #expect(page.source.path.hasSuffix("/pages/about.md"))
    }

    @Test func `need no front matter`() throws {
        let own = try read(["about.md": "# Hello\n"])
        #expect(own.problems.isEmpty)
        #expect(own.pages.map(\.title) == [nil])
        #expect(own.pages.map(\.navigation) == [.shown(label: nil)])
        #expect(own.pages.map(\.order) == [nil])
        #expect(own.pages.map(\.body) == [Array("# Hello\n".utf8)])
    }

    @Test(
        arguments: [
            ("true", .shown(label: nil)), ("false", .hidden), ("False", .hidden),
            ("About us", .shown(label: "About us")),
            ("~", .shown(label: nil)), ("\"no\"", .shown(label: "no")),
        ] as [(String, WrittenPage.Navigation)])
    func `stand in the navigation as they say`(nav: String, navigation: WrittenPage.Navigation) throws {
        #expect(try read(["a.md": "---\nnav: \(nav)\n---\n"]).pages.map(\.navigation) == [navigation])
    }

    @Test func `come by order, then by name`() throws {
        let own = try read([
            "zeta.md": "", "alpha.md": "", "last.md": "---\norder: 9\n---\n",
            "first.md": "---\norder: 1\n---\n",
            "also-first.md": "---\norder: 1\n---\n",
        ])
        #expect(own.pages.map(\.name) == ["also-first", "first", "last", "alpha", "zeta"])
    }

    @Test func `leave out drafts, but check them`() throws {
        let own = try read(["a.md": "---\ndraft: true\nbad: 1\n---\n", "b.md": "---\ndraft: false\n---\n"])
        #expect(own.pages.map(\.name) == ["b"])
        #expect(own.problems.map(\.code) == ["unknown_key"])
    }

    @Test func `pass over hidden files, and name what else is no page`() throws {
        let own = try read([".draft.md": "", "notes.txt": "", "folder/x.md": "", "UPPER.MD": "", "a.md": ""])
        #expect(own.pages.map(\.name) == ["a"])
        #expect(own.problems.map(\.severity) == [.warning, .warning, .warning])
        #expect(
            own.problems.compactMap { $0.file?.split(separator: "/").last } == [
                "UPPER.MD", "folder", "notes.txt",
            ])
        #expect(own.problems.first?.code == "ignored_file")
        #expect(own.problems.first?.message == "not a page: pages are files whose names end in .md")
    }

    @Test(arguments: [
        ("---\ntitel: x\n---\n", 2, 1, "unknown_key", "unknown key 'titel'; did you mean 'title'?"),
        (
            "---\norder: first\n---\n", 2, 8, "invalid_value",
            "'order' must be a whole number from -1000000 to 1000000, not 'first'"
        ),
        ("---\ndraft: yes\n---\n", 2, 8, "invalid_value", "'draft' must be true or false, not 'yes'"),
        ("---\ntitle: [a]\n---\n", 2, 8, "invalid_value", "'title' must be text"),
        ("---\n- a\n---\n", 2, 1, "invalid_value", "expected keys and their values, such as 'title: …'"),
    ])
    func `are refused with their place`(
        text: String, line: Int, column: Int, code: String, message: String
    ) throws {
        let problems = try read(["a.md": text]).problems
        #expect(problems.map(\.message) == [message])
        #expect(problems.map(\.code) == [code])
        #expect(problems.map(\.position) == [Position(line: line, column: column)])
        #expect(problems.map(\.severity) == [.error])
    }

    @Test(arguments: [
        "index", "watchlist", "watchlist-12", "history", "platforms", "movies", "assets", "Index", "Movies!",
    ])
    func `cannot take the name of a page of Marquee's`(name: String) throws {
        let own = try read(["\(name).md": ""])
        #expect(own.pages.isEmpty)
        #expect(own.problems.map(\.code) == ["reserved_page_name"])
        let slug = PageName.slug(name)
        #expect(own.problems.map(\.message) == ["'\(slug)' is a page that Marquee makes; rename the file"])
    }

    @Test func `cannot share a name`() throws {
        let own = try read(["About.md": "", "about.md": ""])
        #expect(own.pages.map(\.name) == ["about"])
        #expect(own.problems.map(\.code) == ["duplicate_page_name"])
        let message = try #require(own.problems.first?.message)
        #expect(message.hasPrefix("the page 'about' is also made from "))
        #expect(message.hasSuffix("/pages/About.md; rename one of them"))
    }

    @Test(arguments: ["日本", "!!!", "-"])
    func `need a name of letters or digits`(name: String) throws {
        let own = try read(["\(name).md": ""])
        #expect(own.problems.map(\.code) == ["invalid_page_name"])
        let message = "a page's file name needs letters a-z or digits, 200 at most; rename the file"
        #expect(own.problems.map(\.message) == [message])
    }

    @Test func `must be UTF-8`() throws {
        let folder = try TemporaryFolder()
        try folder.write([0x61, 0xFF], to: "pages/a.md")
        let own = try WrittenPages.read(in: folder.path)
        #expect(own.pages.isEmpty)
        #expect(own.problems.map(\.severity) == [.error])
    }

    private func read(_ files: [String: String]) throws -> WrittenPages {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: "pages/\(name)") }
        return try WrittenPages.read(in: folder.path)
    }
}
