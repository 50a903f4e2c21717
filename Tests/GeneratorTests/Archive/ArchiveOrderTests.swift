import Testing

@testable import Generator

@Suite struct `The order of an archive` {
    private func order(_ paths: [String]) throws -> ArchiveOrder {
        var list = PathList()
        for path in paths { try list.append(path.utf8) }
        return ArchiveOrder(list)
    }

    /// The names as a reader lists them.
    private func names(_ order: ArchiveOrder) -> [String] {
        (0..<order.count).flatMap { position in
            order.folders(at: position..<position + 1).map(\.path)
                + [order.paths.path(order.file(at: position))]
        }
    }

    @Test func `is that of the bytes, with folders before what is in them`() throws {
        let order = try order([
            "b/z.md", "movies/tt1.html", "a.html", "movies.html", "movies-1.html", "b/c/d/x.md", "b/c.md",
            "Z.html", "movies/tt10.html", "b/c/a.md",
        ])
        let expected = [
            "Z.html", "a.html", "b", "b/c", "b/c.md", "b/c/a.md", "b/c/d", "b/c/d/x.md", "b/z.md", "movies",
            "movies-1.html", "movies.html", "movies/tt1.html", "movies/tt10.html",
        ]
        #expect(names(order) == expected)
    }

    @Test func `finds the folders of a whole slice`() throws {
        let order = try order(["a/1", "b/1", "c/1"])
        #expect(order.folders(at: 0..<3).map(\.path) == ["a", "b", "c"])
        #expect(order.folders(at: 1..<3).map(\.path) == ["b", "c"])
        #expect(try self.order([]).folders(at: 0..<0).isEmpty)
    }

    @Test func `makes the manifest that a folder gets`() throws {
        let order = try order(["b/z.md", "a.html", "b.html"])
        var bytes = Manifest.firstLine
        order.append(manifestOf: 0..<2, to: &bytes)
        order.append(manifestOf: 2..<3, to: &bytes)
        #expect(bytes == Manifest.bytes(order.paths))
        #expect(bytes.count == order.manifestSize)
    }
}
