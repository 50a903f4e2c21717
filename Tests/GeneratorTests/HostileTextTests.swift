import Data
import Templates
import Testing

/// Text of the library is data: no title changes the structure of any page.
@Suite struct HostileTextTests {
    private static let hostile = [
        "A<script>alert(1)</script>", "A\"><img src=x onerror=alert(1)>", "A' onmouseover='x",
        "A&lt;b&gt; &amp; &#60;",
        "A](javascript:alert(1))", "A`code` *b* _c_ ~~d~~ [e][f]", "A | b | c", "A</title></head><body>",
        "A<!-- b",
        "A]]> <![CDATA[ b", "A{{ b }} {% c %}", "A\\", "A!", "A\u{0}\u{1F}\u{7F}b", "A\u{202E}b\u{2066}c",
        "A#",
        "A http://x.example/ www.x.example me@x.example",
    ]

    /// A harmless title of the same shape: as long, with its words where the other has them.
    private static func harmless(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == " " ? $0 : $0 == "A" ? $0 : "x" }))
    }

    private static func site(_ text: String) -> RenderedSite {
        var catalogue = Catalogue.generated(films: 4, original: "B" + text, genre: text) { _ in text }
        for index in catalogue.platforms.indices { catalogue.platforms[index].name = text }
        let page = OwnPage(name: "about", title: text, navigationLabel: text, prose: Prose([]))
        return RenderedSite(
            Site(settings: Settings(title: text, author: text), catalogue: catalogue, ownPages: [page]))
    }

    @Test(arguments: hostile)
    func `no text changes the elements of a page or their attributes`(_ text: String) {
        let pages = zip(Self.site(text).html, Self.site(Self.harmless(text)).html)
        for (attacked, plain) in pages {
            #expect(attacked.path == plain.path)
            #expect(attacked.document.skeleton == plain.document.skeleton, "\(attacked.path)")
            let classes = attacked.document.values(of: "class")
            #expect(classes == plain.document.values(of: "class"), "\(attacked.path)")
            #expect(
                attacked.document.values(of: "href") == plain.document.values(of: "href"), "\(attacked.path)")
        }
    }

    @Test(arguments: hostile)
    func `the heading of a film is its title`(_ text: String) {
        let page = Self.site(text).html.first { $0.path == "movies/tt1000000.html" }
        let shown = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isRefused =
                scalar.value < 32 || scalar.value == 127 || "\u{202E}\u{2066}".unicodeScalars.contains(scalar)
            return isRefused ? "\u{FFFD}" : scalar
        }
        #expect(page?.document.text(of: "h1") == String(String.UnicodeScalarView(shown)))
    }

    @Test(arguments: hostile)
    func `no text changes the lines of a report or where its links lead`(_ text: String) {
        let pages = zip(Self.site(text).markdown, Self.site(Self.harmless(text)).markdown)
        for (attacked, plain) in pages {
            let lines = [attacked.text, plain.text].map {
                $0.split(separator: "\n", omittingEmptySubsequences: false)
            }
            #expect(lines[0].count == lines[1].count, "\(attacked.path)")
            let starts = lines.map { $0.map { line in line.prefix { "#-|> ".contains($0) } } }
            #expect(starts[0] == starts[1], "\(attacked.path)")
            let links = [attacked.text, plain.text].map {
                $0.matches(of: /\]\(([^()]*\.md)\)/).map { String($0.1) }
            }
            #expect(links[0] == links[1], "\(attacked.path)")
        }
    }
}
