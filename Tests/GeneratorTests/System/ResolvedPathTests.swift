import Glibc
import Testing

@testable import Generator

@Suite struct ResolvedPathTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.makeFolder("a/b")
        try folder.link("to-b", to: "a/b")
        try folder.link("absolute", to: "\(folder.path)/a")
        try folder.link("missing", to: "nowhere/at/all")
        try folder.link("circle", to: "circle")
    }

    @Test(
        arguments: [
            ("a/b", "a/b"), ("a//b/", "a/b"), ("a/./b/.", "a/b"), ("a/b/..", "a"), ("to-b", "a/b"),
            ("to-b/..", "a"), ("to-b/new/deep", "a/b/new/deep"), ("absolute/b", "a/b"),
            ("missing", "nowhere/at/all"), ("missing/x", "nowhere/at/all/x"), ("new/../a", "a"),
            ("a/\u{301}b", "a/\u{301}b"),
        ])
    func `links are followed, dots are gone, missing folders stay`(path: String, expected: String) throws {
        #expect(try ResolvedPath("\(folder.path)/\(path)").description == "\(folder.path)/\(expected)")
    }

    @Test func `the root has no name and no parent but itself`() throws {
        let root = try ResolvedPath("/../.")
        #expect(root.description == "/" && root.name.isEmpty && root.parent == root)
        #expect(try ResolvedPath("/x").isWithin(root) && root.isWithin(root))
    }

    @Test func `a path within is one below, not one that begins alike`() throws {
        let path = try ResolvedPath("/a/b")
        #expect(try ResolvedPath("/a/b/c").isWithin(path) && path.isWithin(path))
        #expect(try !ResolvedPath("/a/bc").isWithin(path) && !ResolvedPath("/a").isWithin(path))
    }

    @Test func `what leads nowhere is an error`() {
        #expect(throws: SystemError(ELOOP)) { try ResolvedPath("\(folder.path)/circle/x") }
        #expect(throws: SystemError(ENOENT)) { try ResolvedPath("") }
        #expect(throws: SystemError(EINVAL)) { try ResolvedPath("a\u{0}b") }
    }
}
