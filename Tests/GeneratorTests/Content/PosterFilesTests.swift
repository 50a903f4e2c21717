import Data
import Templates
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
        #expect(try PosterFiles.read(in: TemporaryFolder().path).posters.isEmpty)
    }

    @Test func `are pictures, and say how large they are`() throws {
        let folder = try TemporaryFolder()
        try folder.write("GIF89a\u{02}\0\u{03}\0\0", to: "posters/tt1.png")
        try folder.write("<svg/>", to: "posters/tt2.png")
        let (posters, problems) = try PosterFiles.read(in: folder.path)
        let path = folder.path + "/posters/"
        #expect(posters == ["tt1": LocalPoster(source: path + "tt1.png", width: 2, height: 3)])
        let message = "not a picture that pages can show: it must be JPEG, PNG, WebP or AVIF"
        #expect(problems == [Problem(.warning, "invalid_poster", message, file: path + "tt2.png")])
    }
}
