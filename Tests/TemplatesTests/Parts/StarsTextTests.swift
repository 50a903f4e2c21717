import Data
import Testing

@testable import Templates

@Suite struct StarsTextTests {
    @Test(arguments: [
        (1, "½", "½ star of 5"), (2, "★", "1 star of 5"), (3, "★½", "1½ stars of 5"),
        (4, "★★", "2 stars of 5"), (5, "★★½", "2½ stars of 5"), (6, "★★★", "3 stars of 5"),
        (7, "★★★½", "3½ stars of 5"), (8, "★★★★", "4 stars of 5"), (9, "★★★★½", "4½ stars of 5"),
        (10, "★★★★★", "5 stars of 5"),
    ])
    func `a rating is drawn, and said in words`(_ halves: Int, _ drawing: String, _ words: String) throws {
        let stars = try #require(Stars(halves: halves))
        var html = HTMLWriter()
        html.write(stars)
        let spans =
            "<span class=\"stars\" aria-hidden=\"true\">\(drawing)</span><span class=\"sr\">\(words)</span>"
        #expect(String(decoding: html.bytes, as: UTF8.self) == spans)
        var markdown = MarkdownWriter()
        markdown.write(stars)
        let number = words.prefix { $0 != " " }
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == "\(drawing) (\(number) of 5)")
    }
}
