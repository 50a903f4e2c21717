import Testing

@testable import Generator

@Suite struct `An excerpt of a line` {
    @Test(arguments: [
        ("title: x", 8, "title: x", "       "),
        ("x", 1, "x", ""),
        ("", 1, "", ""),
        ("x", 9, "x", " "),
        ("x", 0, "x", ""),
        ("\tkey:\tvalue", 7, "\tkey:\tvalue", "\t    \t"),
        ("観る: x", 5, "観る: x", "      "),
        ("e\u{301}a: x", 4, "e\u{301}a: x", "  "),
        ("🎬 x", 3, "🎬 x", "   "),
        ("a\u{202E}b", 3, "a\\u{202E}b", "         "),
        ("a\r", 2, "a\\u{D}", " "),
    ])
    func `has its caret below the place`(source: String, column: Int, line: String, indent: String) {
        let excerpt = SourceExcerpt(of: source, column: column)
        #expect(excerpt.line == line)
        #expect(excerpt.indent == indent)
    }

    @Test(arguments: [
        (1, "0123456789…", ""),
        (3, "0123456789…", "  "),
        (20, "…6789012345…", "    "),
        (40, "…0123456789", "          "),
        (41, "…0123456789", "           "),
    ])
    func `is cut around the caret when the line is long`(column: Int, line: String, indent: String) {
        let source = String(repeating: "0123456789", count: 4)
        let excerpt = SourceExcerpt(of: source, column: column, limit: 10)
        #expect(excerpt.line == line)
        #expect(excerpt.indent == indent)
    }

    @Test func `stays short however long the line is`() {
        let source = String(repeating: "x", count: 65_536)
        let excerpt = SourceExcerpt(of: source, column: 60_000)
        #expect(excerpt.line.count == 102)
        #expect(excerpt.indent.count < 60)
    }
}
