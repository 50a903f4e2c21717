import Templates
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("movies/tt1.html", "index.html", "movies/tt1.html"),
        ("movies/tt1.html", "history/2025.html", "../movies/tt1.html"),
        ("movies/tt1.html", "movies/tt2.html", "tt1.html"),
        ("movies/tt1.html", "movies/tt1.html", "tt1.html"),
        ("index.html", "movies/tt1.html", "../index.html"),
        ("a/b/c.html", "a/d/e.html", "../b/c.html"),
        ("a/b/c.html", "a/bb/c.html", "../b/c.html"),
        ("a.html", "b/c/d.html", "../../a.html"),
        ("index.html", "indexes/a.html", "../index.html"),
        ("a b&c.html", "x.html", "a%20b%26c.html"),
        ("javascript:x", "x.html", "javascript%3Ax"),
        ("é.html", "x.html", "%C3%A9.html"),
        ("100%.html", "x.html", "100%25.html"),
        ("a\"b'(c)#?.html", "x.html", "a%22b%27%28c%29%23%3F.html"),
    ])
    func `leads from one file to another`(path: String, page: String, expected: String) {
        #expect(html(Link(to: path, from: page)) == " href=\"\(expected)\"")
    }

    @Test func `leads to a place in a page`() {
        #expect(html(Link(to: "a.html", from: "b.html", fragment: "may 1")) == " href=\"a.html#may%201\"")
    }

    @Test(arguments: [
        ("https://a.b", "https://a.b"),
        ("http://a.b/c d?e=\u{E9}#f", "http://a.b/c%20d?e=%C3%A9#f"),
        ("HTTPS://a.b", "HTTPS://a.b"),
        ("mailto:a@b.cd", "mailto:a@b.cd"),
        (" \u{1}https://a.b\n", "https://a.b"),
        ("https://a.b/%41%4g%", "https://a.b/%41%254g%25"),
        ("https://a.b/<>\\^`{|}()", "https://a.b/%3C%3E%5C%5E%60%7B%7C%7D%28%29"),
        ("https://a.b/\u{202E}", "https://a.b/%E2%80%AE"),
    ])
    func `leads to the web and to mail`(address: String, expected: String) throws {
        #expect(html(try #require(Link(external: address))) == " href=\"\(expected)\"")
    }

    @Test(arguments: [
        "", " ", "a.html", "/a", "//a.b", "javascript:alert(1)", "JavaScript:x", "java\tscript:x",
        "\u{1}javascript:x",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://a.b", "http:", "http://", "http:a.b",
        "https:///a",
        "https://\\a", "http:/\\a.b", "mailto:", "ht\ntps://a.b", "https://a\tb", "https://a.b/\u{0}x",
        "https://a.b/\u{7F}x",
        "\u{A0}https://a.b", "x https://a.b", "blob:https://a.b", "view-source:https://a.b",
        "https\u{FF1A}//a.b",
    ])
    func `refuses every other address`(address: String) {
        #expect((Link(external: address) == nil))
    }

    private func html(_ link: Link) -> String {
        let markup: Markup = "\(href: link)"
        return String(decoding: markup.bytes, as: UTF8.self)
    }
}
