import Foundation
import Templates
import Testing

/// Any string survives HTML, as a browser's parser reads it.
@Suite struct HTMLSurvivalTests {
    /// Prints one line of JSON for each element in the body: its tag, its attributes and its text.
    private static let script = """
        import html5lib, json, sys
        tree = html5lib.parse(sys.stdin.buffer.read(), transport_encoding="utf-8", namespaceHTMLElements=False)
        for element in tree.find("body").iter():
            if element.tag != "body":
                attributes = sorted(element.attrib.items())
                print(json.dumps([str(element.tag), attributes, element.text or "", (element.tail or "").strip()]))
        """
    private static let reader = OtherReader.python(script, needs: "html5lib")

    @Test(.enabled(if: reader != nil, "MARQUEE_PYTHON names no interpreter that has html5lib"))
    func `what a browser reads is what was written`() throws {
        let texts = HostileText.strings(20_000)
        var page = HTMLWriter()
        page.write("<!DOCTYPE html><html lang=\"en\"><title>t</title><body>\n")
        for text in texts { page.write("<p title=\"\(text)\">\(text)</p>\n") }
        let lines = try #require(try Self.reader?.read(page.bytes)).split(separator: UInt8(ascii: "\n"))
        try #require(lines.count == texts.count)
        for (text, line) in zip(texts, lines) {
            let expected = HostileText.expected(text)
            let element = try JSONDecoder().decode(Element.self, from: Foundation.Data(line))
            try #require(
                element == Element(tag: "p", attributes: [["title", expected]], text: expected, tail: ""),
                "\(text.debugDescription)")
        }
    }

    private struct Element: Decodable, Equatable {
        var tag: String
        var attributes: [[String]]
        var text: String
        var tail: String

        init(tag: String, attributes: [[String]], text: String, tail: String) {
            (self.tag, self.attributes, self.text, self.tail) = (tag, attributes, text, tail)
        }

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            tag = try values.decode(String.self)
            attributes = try values.decode([[String]].self)
            text = try values.decode(String.self)
            tail = try values.decode(String.self)
        }

        /// By scalars: to Swift a letter with an accent equals the letter and its accent.
        static func == (left: Element, right: Element) -> Bool {
            func scalars(_ element: Element) -> [[Unicode.Scalar]] {
                ([element.tag, element.text, element.tail] + element.attributes.joined()).map {
                    Array($0.unicodeScalars)
                }
            }
            return scalars(left) == scalars(right)
        }
    }
}
