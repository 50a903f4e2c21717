import Data
import Testing

@testable import Templates

/// What lies in a block of text is written just as a string of its own would be.
@Suite struct BlockTextTests {
    private static let strings = HostileText.strings(5000, seed: 7)

    @Test func `text from a block is escaped like any other`() {
        var texts = TextBlock()
        let places = Self.strings.map { texts.append($0) }
        var html = HTMLWriter(texts: texts)
        var markdown = MarkdownWriter(texts: texts)
        for (string, place) in zip(Self.strings, places) {
            html.clear()
            html.write(text: place)
            #expect(html.bytes == ("\(string)" as Markup).bytes, "\(string.debugDescription)")
            markdown.clear()
            markdown.write(text: place)
            #expect(markdown.bytes == ("\(string)" as Markdown).bytes, "\(string.debugDescription)")
            markdown.clear()
            markdown.write(quoted: place)
            #expect(markdown.bytes == Markdown.quoted(string).bytes, "\(string.debugDescription)")
        }
    }

    @Test func `a fragment is written as it was made`() {
        var texts = TextBlock()
        _ = texts.append("before <")
        let markup = texts.append("<b>\("<&")</b>" as Markup)
        let markdown = texts.append("[\("a*b")](c.md)" as Markdown)
        _ = texts.append("after")
        var html = HTMLWriter(texts: texts)
        html.write(markup)
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<b>&lt;&amp;</b>")
        var report = MarkdownWriter(texts: texts)
        report.write("Wow\("!")")
        report.write(markdown)
        #expect(String(decoding: report.bytes, as: UTF8.self) == "Wow\\![a\\*b](c.md)")
    }

    @Test(arguments: [0, 1, 4])
    func `a fragment can be put into another one`(_ place: Int) {
        var texts = TextBlock()
        _ = texts.append("before")
        let whole = texts.append("abcd" as Markup)
        let part = texts.append("-" as Markup)
        var html = HTMLWriter(texts: texts)
        html.write(part, in: whole, at: place)
        let expected = "abcd".prefix(place) + "-" + "abcd".dropFirst(place)
        #expect(String(decoding: html.bytes, as: UTF8.self) == String(expected))
    }
}
