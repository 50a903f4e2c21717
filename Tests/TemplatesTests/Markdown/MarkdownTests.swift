import Testing

@testable import Templates

@Suite struct MarkdownTests {
    @Test(arguments: [
        "Ocean's Eleven (2001)", "Mr. Smith - Part 2", "8½", "WALL·E", "Fast & Furious",
        "2001: A Space Odyssey", "R&B Story",
        "3.10 to Yuma", "12 Angry Men", "Airplane!", "C#", "snake_case_name", "1+1=2", "A.I. (film)",
        "\"Q\" & 'A'",
        "50/50", "50% off", "千と千尋の神隠し", "Se7en; or, Sin", "me @ home",
    ])
    func `leaves alone what means nothing`(text: String) {
        #expect(markdown("\(text)") == text)
    }

    @Test(arguments: [
        ("M*A*S*H", "M\\*A\\*S\\*H"), ("_x_", "\\_x\\_"), ("a_", "a\\_"), ("`x`", "\\`x\\`"),
        ("~x~", "\\~x\\~"),
        ("[REC]", "\\[REC\\]"), ("a|b", "a\\|b"), ("$9.99", "\\$9.99"), ("a\\b", "a\\b"),
        ("a\\*", "a\\\\\\*"),
        ("a\\", "a&#92;"), ("<3", "&lt;3"), ("a > b", "a &gt; b"), ("{{x}}", "&#123;&#123;x}}"),
        ("&amp;", "&amp;amp;"),
        ("&#65;", "&amp;#65;"), ("R&B", "R&amp;B"), ("http://a.b", "http\\://a.b"), ("www.a.b", "www\\.a.b"),
        ("a@b.cd", "a\\@b.cd"), ("\u{A0}a\u{3000}", "&#160;a&#12288;"),
    ])
    func `escapes what would mean something anywhere`(text: String, expected: String) {
        #expect(markdown("\(text)") == expected)
    }

    @Test(arguments: [
        ("# x", "\\# x"), ("#Alive", "\\#Alive"), ("- x", "\\- x"), ("-30-", "\\-30-"), ("+1", "\\+1"),
        ("===", "\\==="),
        ("1. x", "1\\. x"), ("1) x", "1\\) x"), ("123456789. x", "123456789\\. x"),
        ("1234567890. x", "1234567890. x"),
        ("1.", "1\\."), ("1.x", "1.x"), (". x", "\\. x"), (":-:", "\\:-:"), ("a # x", "a # x"),
        ("a #", "a \\#"),
        ("a ##", "a \\##"), ("a - b", "a - b"), ("a 1. b", "a 1. b"),
    ])
    func `escapes what would mean something where a block begins or ends`(text: String, expected: String) {
        #expect(markdown("\(text)") == expected)
    }

    @Test(arguments: [
        ("12", ". x", "12\\. x"), ("12", ") x", "12\\) x"), ("12", ".", "12\\."), ("12)", ". x", "12). x"),
        ("x", ".", "x."), ("", ". x", "\\. x"), ("x", "1. x", "x1\\. x"), ("x", "# x", "x\\# x"),
    ])
    func `escapes what would end a number written before it`(
        before: StaticString, text: String, expected: String
    ) {
        var page = MarkdownWriter()
        page.write(literal: before)
        page.write(text: text)
        #expect(page.bytes == Array(expected.utf8))
    }

    @Test func `keeps an exclamation mark from making an image of a link`() {
        let link = Link(to: "a.html", from: "b.html")
        #expect(markdown("\("Airplane!")[x](\(link))") == "Airplane\\![x](a.html)")
        var page = MarkdownWriter()
        page.write("\("Airplane!")")
        page.write("[x]")
        #expect(page.bytes == Array("Airplane\\![x]".utf8))
    }

    @Test func `writes a link's destination so that nothing in it can end it`() throws {
        #expect(markdown("[x](\(Link(to: "a (b).md", from: "c.md")))") == "[x](a%20%28b%29.md)")
        let link = try #require(Link(external: "https://a.b/(c)?d=e&copy;"))
        #expect(markdown("(\(link))") == "(https://a.b/%28c%29?d=e&amp;copy;)")
    }

    @Test func `writes numbers, literals and other Markdown as they are`() {
        let inner: Markdown = "**\("*")**"
        #expect(markdown("# \(2014) \(inner) _x_\n") == "# 2014 **\\*** _x_\n")
    }

    private func markdown(_ text: Markdown) -> String {
        var page = MarkdownWriter()
        page.write(text)
        return String(decoding: page.bytes, as: UTF8.self)
    }
}
