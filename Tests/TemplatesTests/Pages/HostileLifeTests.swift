import Data
import Testing

@testable import Templates

/// What people wrote of a film is text wherever it stands, in both formats.
///
/// A page with a harmless word in every field is the measure: with any other text there, the page may differ
/// in that text alone.
@Suite struct HostileLifeTests {
    private static let word = "Placeholder"
    private static let texts = HostileText.strings(300, seed: 7).filter {
        !HostileText.expected($0).isEmpty && $0.utf8.count != 2
    }

    /// A site with `text` in every field that is no title, no address and no prose.
    private static func site(_ text: String) -> Site {
        var life = Life()
        life.detail(runtime: 102, tagline: text, overview: text, language: text)
        life.play("2025-02-14", venue: text, note: text, again: true)
        life.play("2025-02", via: "netflix", venue: text)
        life.play("2024", venue: text)
        life.play(nil, venue: text, note: text)
        life.credit(.director, text)
        life.credit(.cast, text, as: text)
        life.credit(.cast, "b", as: text)
        life.tag(text, text)
        life.list(text, isRanked: true, [(Life.casablanca, text)])
        return life.site()
    }

    private static func pages(_ site: Site) -> [any Page] {
        [
            site.film(Life.casablanca), HistoryYearPage(index: 0), HistoryYearPage(index: 1), UndatedPage(),
            HistoryPage(), OverviewPage(),
        ]
    }

    @Test func `HTML holds the text and nothing more`() throws {
        let plain = Self.site(Self.word)
        let expected = Self.pages(plain).map { $0.html(of: plain) }
        for text in Self.texts {
            let site = Self.site(text)
            let escaped = Self.escaped(HostileText.expected(text))
            for (page, plain) in zip(Self.pages(site), expected) {
                let wanted = plain.replacing(Self.word, with: escaped)
                try #require(
                    Array(page.html(of: site).utf8) == Array(wanted.utf8), "\(text.debugDescription)")
            }
        }
    }

    @Test func `cmark reads the text from the report and nothing more`() throws {
        let plain = Self.site(Self.word)
        let expected = Self.pages(plain).map { CommonMark.read(Array($0.markdown(of: plain).utf8)).pieces }
        for text in Self.texts {
            let site = Self.site(text)
            let said = HostileText.expected(text)
            for (page, plain) in zip(Self.pages(site), expected) {
                let read = CommonMark.read(Array(page.markdown(of: site).utf8)).pieces
                try #require(
                    read.map(\.content) == plain.map { Self.replacing($0.content, said) },
                    "\(text.debugDescription)")
            }
        }
    }

    /// A table is text to cmark; only GitHub's parser sees its cells.
    @Test(.enabled(if: OtherReader.gitHub != nil, "cmark-gfm is not installed"))
    func `GitHub's parser reads the same`() throws {
        var reports: [UInt8] = []
        for text in Self.texts {
            let site = Self.site(text)
            reports += Array(Self.pages(site)[1].markdown(of: site).utf8) + Array("\n\n***\n\n".utf8)
        }
        let plain = Self.site(Self.word)
        let measure = try Self.read(Self.pages(plain)[1].markdown(of: plain)) + "<hr />\n"
        // GitHub links mail addresses after it has resolved all escapes, so nothing can prevent it.
        let mailLink = /<a href="(mailto|xmpp):[^"]*">|<\/a>/.matchingSemantics(.unicodeScalar)
        var rest = try Self.read(String(decoding: reports, as: UTF8.self)).replacing(mailLink, with: "")[...]
        for text in Self.texts {
            let said = Self.quoted(HostileText.expected(text))
            let wanted = measure.replacing(Self.word, with: said).replacing(mailLink, with: "")
            try #require(rest.utf8.starts(with: wanted.utf8), "\(text.debugDescription)")
            rest = rest[rest.utf8.index(rest.startIndex, offsetBy: wanted.utf8.count)...]
        }
        #expect(rest.isEmpty)
    }

    private static func read(_ markdown: String) throws -> String {
        String(decoding: try #require(try OtherReader.gitHub?.read(Array(markdown.utf8))), as: UTF8.self)
    }

    private static func replacing(_ content: Piece.Content, _ text: String) -> Piece.Content {
        guard case .text(let bytes) = content else { return content }
        return .text(Array(String(decoding: bytes, as: UTF8.self).replacing(word, with: text).utf8))
    }

    /// By scalars, since `&` and an accent are one `Character`.
    private static func escaped(_ text: String) -> String {
        let entities: [Unicode.Scalar: String] = [
            "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
        ]
        return text.unicodeScalars.map { entities[$0] ?? String($0) }.joined()
    }

    /// As cmark writes text.
    private static func quoted(_ text: String) -> String {
        let entities: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        return text.unicodeScalars.map { entities[$0] ?? String($0) }.joined()
    }
}
