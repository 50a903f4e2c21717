import Data
import Testing

@testable import Templates

/// The owner's own pages.
@Suite struct ProseTests {
    @Test(arguments: [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
        ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
        ("## a\n\n---\n", "<h2 id=\"a\">a</h2>\n<hr>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        (
            "```c++ x\na <b>\n\n c\n```",
            "<pre><code class=\"language-c++\">a &lt;b&gt;\n\n c\n</code></pre>\n"
        ),
        ("    a\n", "<pre><code>a\n</code></pre>\n"),
        ("[a](b.txt \"c\")", "<p><a href=\"b.txt\" title=\"c\">a</a></p>\n"),
        ("![a *b*](c.png)", "<p><img src=\"c.png\" alt=\"a b\"></p>\n"),
        ("<https://a.b>", "<p><a href=\"https://a.b\">https://a.b</a></p>\n"),
        ("&amp; < \" '", "<p>&amp; &lt; &quot; &#39;</p>\n"),
        ("", ""),
    ])
    func `writes CommonMark as HTML`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        ("a *b* __c__ `d`", "a *b* **c** `d`\n"),
        ("a  \nb\nc", "a\\\nb\nc\n"),
        ("a\n---\n\n***\n", "## a\n\n***\n"),
        ("* a\n* b", "- a\n- b\n"),
        ("- a\n\n\n- b\n+ c", "- a\n\n- b\n\n+ c\n"),
        ("- a\n  1) b\n\n     c", "- a\n  1. b\n\n     c\n"),
        ("> a\n> > b\nc", "> a\n>\n> > b\n> > c\n"),
        ("~~~c++ x\na ```\n\n c\n~~~", "````c++\na ```\n\n c\n````\n"),
        ("[a](b.md 'c\"')", "[a](b.md \"c\\\"\")\n"),
        ("<https://a.b?c&d> <a@b.cd>", "<https://a.b?c&d> <a@b.cd>\n"),
        ("`` a`b ``", "``a`b``\n"),
        ("a | b ~c~ {{d}}", "a \\| b \\~c\\~ &#123;&#123;d}}\n"),
    ])
    func `writes CommonMark as Markdown`(source: String, expected: String) {
        #expect(markdown(source) == expected)
    }

    @Test(arguments: [
        ("# A *b*\n\nc", nil, "A b", "<p>c</p>\n"),
        ("# A\n\n# B", nil, "A", "<h2 id=\"b\">B</h2>\n"),
        ("a\n\n# B", nil, "B", "<p>a</p>\n<h2 id=\"b\">B</h2>\n"),
        ("# A\n\nb", "A", "A", "<p>b</p>\n"),
        ("# A\n\nb", "C", "A", "<h2 id=\"a\">A</h2>\n<p>b</p>\n"),
        ("A\nB\n===\n", nil, "A B", ""),
        ("> # A\n", nil, "A", "<blockquote>\n<h2 id=\"a\">A</h2>\n</blockquote>\n"),
        ("a", nil, nil, "<p>a</p>\n"),
    ])
    func `leaves the h1 to the template`(source: String, title: String?, heading: String?, expected: String) {
        let prose = Prose(Array(source.utf8), title: title)
        #expect(prose.heading == heading)
        #expect(String(decoding: prose.html.bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("about.md", "about.html"), ("../a.md#b", "../a.html#b"), ("a.md?b.md", "a.html?b.md"),
        ("#b.md", "#b.md"),
        ("a.mdx", "a.mdx"), ("https://a.b/c.md", "https://a.b/c.md"), ("a%20b.md", "a%20b.html"),
        (".md", ".html"),
    ])
    func `links HTML pages in HTML and Markdown pages in Markdown`(address: String, expected: String) {
        #expect(html("[x](\(address))") == "<p><a href=\"\(expected)\">x</a></p>\n")
        #expect(markdown("[x](\(address))") == "[x](\(address))\n")
    }

    @Test func `tells which files it links, and where`() {
        let source = "[a](b.md#c)\n\n- ![d](../e%20f.png?g)\n- [h](#i) [j](https://k.l)\n"
        let references = Prose(Array(source.utf8)).references
        #expect(
            references == [
                Prose.Reference(path: "b.md", isImage: false, line: 1),
                Prose.Reference(path: "../e f.png", isImage: true, line: 3),
            ])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:x", "java&#9;script:x", "&#1;javascript:x", "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd", "//a.b", "/a", "\\\\\\\\a.b", "/\\\\a.b", "", "x:y", "&#32;javascript:x",
        "ftp://a.b",
    ])
    func `keeps the text of a link that may not be followed`(address: String) {
        let prose = Prose(Array("[a](<\(address)>) ![b](<\(address)>)".utf8))
        #expect(String(decoding: prose.html.bytes, as: UTF8.self) == "<p>a b</p>\n")
        #expect(String(decoding: prose.markdown.bytes, as: UTF8.self) == "a b\n")
        #expect(prose.problems.map(\.code) == ["unsafe_link", "unsafe_link"])
    }

    @Test func `fetches no image from elsewhere unless it may`() {
        let source = "![a](https://b.c/d.png) [![e](https://f.g)](h.md) ![](https://i.j)"
        #expect(
            html(source) == """
                <p><a href="https://b.c/d.png">a</a> <a href="h.html">e</a> <a href="https://i.j">https://i.j</a></p>

                """)
        let prose = Prose(Array("![a](https://b.c/d.png)".utf8), allowsRemoteImages: true)
        #expect(
            String(decoding: prose.html.bytes, as: UTF8.self)
                == "<p><img src=\"https://b.c/d.png\" alt=\"a\"></p>\n")
    }

    @Test(arguments: [
        ("a<b>b</b>c", "<p>abc</p>\n"), ("<div>\nx\n</div>\n\na", "<p>a</p>\n"), ("<br>\n<br>", ""),
        ("<!-- a -->\n\nb", "<p>b</p>\n"), ("*<b>* a", "<p>a</p>\n"), ("a\n<b>", "<p>a</p>\n"),
    ])
    func `leaves raw HTML out and says so`(source: String, expected: String) {
        let prose = Prose(Array(source.utf8))
        #expect(String(decoding: prose.html.bytes, as: UTF8.self) == expected)
        #expect(prose.problems.allSatisfy { $0.code == "raw_html" } && !prose.problems.isEmpty)
    }

    @Test func `replaces what nobody can see`() {
        let source = "a\u{202E}b `\u{1}` [c](d \"\u{2066}\")\n\n    \u{7F}\n\n&#x202E;&#1;&#10;e"
        let expected = """
            <p>a\u{FFFD}b <code>\u{FFFD}</code> <a href="d" title="\u{FFFD}">c</a></p>
            <pre><code>\u{FFFD}
            </code></pre>
            <p>\u{FFFD}\u{FFFD} e</p>

            """
        #expect(html(source) == expected)
    }

    @Test func `refuses blocks that are nested too deep`() {
        let prose = Prose(Array(String(repeating: "> ", count: 40).utf8) + Array("a\nb".utf8))
        #expect(prose.problems.map(\.code) == ["deep_nesting"])
        #expect(prose.problems.map(\.severity) == [.error])
        #expect(prose.html.bytes.isEmpty)
        #expect(Prose(Array(String(repeating: "> ", count: 20).utf8) + Array("a".utf8)).problems.isEmpty)
    }

    private func html(_ source: String) -> String {
        String(decoding: Prose(Array(source.utf8)).html.bytes, as: UTF8.self)
    }

    private func markdown(_ source: String) -> String {
        String(decoding: Prose(Array(source.utf8)).markdown.bytes, as: UTF8.self)
    }
}
