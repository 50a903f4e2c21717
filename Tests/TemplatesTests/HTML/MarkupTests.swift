import Templates
import Testing

@Suite struct MarkupTests {
    @Test(arguments: [
        ("Interstellar", "Interstellar"),
        ("Fast & Furious", "Fast &amp; Furious"),
        ("<b>", "&lt;b&gt;"),
        ("\"Crocodile\" Dundee", "&quot;Crocodile&quot; Dundee"),
        ("Ocean's Eleven", "Ocean&#39;s Eleven"),
        ("&amp;", "&amp;amp;"),
        ("'&'", "&#39;&amp;&#39;"),
        ("8½ · WALL·E — “Amélie” 千と千尋", "8½ · WALL·E — “Amélie” 千と千尋"),
        ("", ""),
    ])
    func `escapes the five characters HTML reserves`(text: String, expected: String) {
        #expect(html("\(text)") == expected)
    }

    @Test(arguments: [
        ("a  b", "a b"), (" a", "a"), ("a ", "a"), ("a\tb\n\nc\r\nd", "a b c d"),
        ("a \u{85}\u{2028}\u{2029} b", "a b"),
        ("\n", ""), ("a\u{B}\u{C}b", "a b"), ("a\u{A0}\u{A0}b", "a\u{A0}\u{A0}b"), ("\u{3000}a", "\u{3000}a"),
        (" & ", "&amp;"),
    ])
    func `writes a run of white space as one space, and none at the ends`(text: String, expected: String) {
        #expect(html("\(text)") == expected)
    }

    @Test(arguments: [
        "\u{0}", "\u{8}", "\u{E}", "\u{1F}", "\u{7F}", "\u{80}", "\u{84}", "\u{86}", "\u{9F}", "\u{202A}",
        "\u{202E}",
        "\u{2066}", "\u{2069}", String(decoding: [0xFF], as: UTF8.self),
        String(decoding: [0xC2], as: UTF8.self),
    ])
    func `replaces what nobody can see`(text: String) {
        #expect(html("\(text)") == "\u{FFFD}")
        #expect(html("a\(text)\(text)<") == "a\u{FFFD}\u{FFFD}<")
    }

    @Test(arguments: [
        "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200F}", "\u{2027}", "\u{202F}", "\u{2065}",
        "\u{206A}", "\u{FEFF}",
        "\u{FFFF}", "\u{10FFFF}",
    ])
    func `leaves other characters as they are`(text: String) {
        #expect(html("\(text)") == text)
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (-1, "-1"), (2014, "2014"), (.max, "\(Int.max)"), (.min, "\(Int.min)"),
    ])
    func `writes numbers`(number: Int, expected: String) {
        #expect(html("\(number)") == expected)
    }

    @Test func `writes a literal and other markup as they are`() {
        let inner: Markup = "<b>\("<")</b>"
        #expect(html("<p class=\"a\">\(inner) & more</p>") == "<p class=\"a\"><b>&lt;</b> & more</p>")
        #expect(html("<hr>") == "<hr>")
        #expect(html("\(Markup(trusted: Array("<i>".utf8)))") == "<i>")
    }

    @Test func `writes a whole attribute for a link`() throws {
        let page = Link(to: "movies/tt1.html", from: "history/2025.html")
        #expect(html("<a\(href: page)>") == "<a href=\"../movies/tt1.html\">")
        let picture = try #require(Link(external: "https://a.b/c?d='e'&f=g"))
        #expect(html("<img\(src: picture)>") == "<img src=\"https://a.b/c?d=&#39;e&#39;&amp;f=g\">")
    }

    @Test func `forgets a page when it is cleared`() {
        var page = HTMLWriter()
        page.write("<p>\("a")</p>")
        page.write("<p>")
        #expect(page.bytes == Array("<p>a</p><p>".utf8))
        page.clear()
        #expect(page.bytes.isEmpty)
    }

    private func html(_ markup: Markup) -> String {
        var page = HTMLWriter()
        page.write(markup)
        return String(decoding: page.bytes, as: UTF8.self)
    }
}
