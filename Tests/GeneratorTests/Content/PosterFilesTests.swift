import Data
import Testing

@testable import Generator

@Suite struct `The posters of a site` {
    @Test func `are named after films`() throws {
        let folder = try TemporaryFolder()
        let names = [
            "tt1.jpg", "tt2.PNG", "tt3.jpg", "tt3.avif", "tt3.png", "a.b.webp", ".hidden.jpg", "x.txt",
            "none",
        ]
        for name in names { try folder.write("", to: "posters/\(name)") }
        let (posters, problems) = try PosterFiles.list(in: folder.path)
        #expect(posters == ["tt1": "tt1.jpg", "tt2": "tt2.PNG", "tt3": "tt3.avif", "a.b": "a.b.webp"])
        #expect(problems.map(\.code) == ["ignored_file", "ignored_file"])
        #expect(problems.first?.message == "not a poster: posters are files such as tt0816692.jpg")
    }

    @Test func `may be missing`() throws {
        #expect(try PosterFiles.list(in: TemporaryFolder().path).names.isEmpty)
    }
}
