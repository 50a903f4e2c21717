import Testing

@testable import Templates

/// What the owner says of a film stands on pages of several folders, so less may be in it than in a page.
@Suite struct RemarkTests {
    private func html(_ source: String) -> String {
        String(decoding: Prose(remark: Array(source.utf8)).html.bytes, as: UTF8.self)
    }

    @Test func `no remark has raw HTML, a link to a file, an image, or a heading that could be the page's`()
        throws
    {
        let allowed: Set<Substring> = [
            "p", "h3", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br", "em", "strong", "a",
        ]
        let documents = ProseSurvivalTests.documents(3_000, seed: 8, withHTML: true)
        for source in documents + HostileText.strings(3_000, seed: 9) {
            let html = html(source)
            for tag in html.matches(of: /<\/?([a-z0-9!]*)/.matchingSemantics(.unicodeScalar)) {
                try #require(allowed.contains(tag.output.1), "\(source.debugDescription)")
            }
            for link in html.matches(of: /href="([^"]*)"/.matchingSemantics(.unicodeScalar)) {
                let isSafe = ["http://", "https://", "mailto:"].contains { link.output.1.hasPrefix($0) }
                try #require(isSafe, "\(source.debugDescription)")
            }
            try #require(!html.contains(" id=\""), "\(source.debugDescription)")
        }
    }

    @Test func `the report says what the page says`() throws {
        for source in ProseSurvivalTests.documents(5_000, seed: 10) {
            let prose = Prose(remark: Array(source.utf8))
            let twin = Prose(remark: prose.markdown.bytes)
            try #require(twin.html.bytes == prose.html.bytes, "\(source.debugDescription)")
        }
    }

    @Test func `whatever is not blank is said somehow`() throws {
        let documents = ProseSurvivalTests.documents(3_000, seed: 11, withHTML: true)
        for source in documents + HostileText.strings(1_000, seed: 12)
        where !HostileText.expected(source).isEmpty {
            let text = html(source).replacing(/<[^>]*>/.matchingSemantics(.unicodeScalar), with: "")
            try #require(!HostileText.expected(text).isEmpty, "\(source.debugDescription)")
        }
        #expect(html("").isEmpty && html(" \n\t").isEmpty)
    }
}
