import Testing

@testable import Templates

/// Any page is safe, and its Markdown twin says what its HTML says.
@Suite struct ProseSurvivalTests {
    private static let blocks = [
        "", "- ", "* ", "1. ", "7) ", "> ", "# ", "## ", "    ", "  ", "```\n", "~~~~ x\n", "---\n", "***\n",
        "- - ", "> - ", "-\n", "\t",
    ]
    private static let inlines = [
        "a", "b c", " ", "*", "**", "_", "__", "***", "`", "``", "`x`", "*d*", "**e**", "_f_", "[g](h.md)",
        "![i](j.png)",
        "[k](javascript:l)", "<m@n.op>", "<https://q.r>", "\\", "\\\n", "  \n",
        "&lt;",
        "&nbsp;", "\u{A0}", "!", "![t](https://u.v)", "[", "]", "(", ")", "{", "|", "1.", "-",
        "+", "#", "=", "~",
        "http://w.x", "é", "\"", "&#42;", "[y](z 'A')", "*[B](C)*", "&", "\u{202E}", "9", ".",
    ]

    private static let html = [
        "<b>", "</b>", "<!-- s -->", "<script>", "<div>\n", "<!--", "<a href=\"x:y\">", "&#10;",
    ]

    static func documents(_ count: Int, seed: UInt64, withHTML: Bool = false) -> [String] {
        var random = SplitMix(state: seed)
        let inlines = withHTML ? inlines + html : inlines
        return (0..<count).map { _ in
            var document = ""
            for _ in 0..<Int.random(in: 1...7, using: &random) {
                for _ in 0..<Int.random(in: 0...2, using: &random) {
                    document += blocks.randomElement(using: &random) ?? ""
                }
                for _ in 0..<Int.random(in: 0...5, using: &random) {
                    document += inlines.randomElement(using: &random) ?? ""
                }
                document += Bool.random(using: &random) ? "\n" : "\n\n"
            }
            return document
        }
    }

    @Test func `no page has raw HTML, an unsafe link or an h1`() throws {
        let allowed: Set<Substring> = [
            "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br",
            "em", "strong", "a",
            "img",
        ]
        for source in Self.documents(5_000, seed: 3, withHTML: true) + HostileText.strings(5_000, seed: 4) {
            let html = String(decoding: Prose(Array(source.utf8)).html.bytes, as: UTF8.self)
            for tag in html.matches(of: /<\/?([a-z0-9!]*)/.matchingSemantics(.unicodeScalar)) {
                try #require(allowed.contains(tag.output.1), "\(source.debugDescription)")
            }
            for link in html.matches(of: /(?:href|src)="([^"]*)"/.matchingSemantics(.unicodeScalar)) {
                let address = link.output.1
                let isSafe = ["http://", "https://", "mailto:"].contains { address.hasPrefix($0) }
                try #require(
                    isSafe || !address.prefix { $0 != "/" }.contains(":"), "\(source.debugDescription)")
            }
        }
    }

    @Test func `the Markdown twin says what the page says`() throws {
        for source in Self.documents(10_000, seed: 5) {
            let prose = Prose(Array(source.utf8))
            let twin = Prose(prose.markdown.bytes)
            try #require(twin.html.bytes == prose.html.bytes, "\(source.debugDescription)")
        }
    }

    /// HTML that is left out may have made a list loose, or kept emphasis together, in ways that Markdown
    /// cannot say.
    @Test func `the Markdown twin has the words of a page with raw HTML`() throws {
        func words(_ prose: Prose) -> String {
            String(decoding: prose.html.bytes, as: UTF8.self).replacing(/<[^>]*>|[*_\s]/, with: "")
        }
        for source in Self.documents(5_000, seed: 6, withHTML: true) {
            let prose = Prose(Array(source.utf8))
            try #require(words(Prose(prose.markdown.bytes)) == words(prose), "\(source.debugDescription)")
        }
    }
}
