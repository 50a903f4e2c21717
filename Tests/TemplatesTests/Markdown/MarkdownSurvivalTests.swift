import Data
import Testing

@testable import Templates

/// Any string survives Markdown, as CommonMark and as GitHub's flavour of it.
@Suite struct MarkdownSurvivalTests {
    private static let texts = HostileText.strings(20_000, seed: 2).filter {
        !HostileText.expected($0).isEmpty
    }

    @Test func `cmark reads back what was written, wherever it stands`() throws {
        for text in Self.texts {
            var page = MarkdownWriter()
            page.write("# \(text)\n\n- \(text)\n- end\n\n\(text)\n\(text)\n\nbefore \(text) after\n\n")
            page.write("[\(text)](a.md) **\(text)**\n\n\(text)[x](b.md)\n")
            let read = CommonMark.read(page.bytes)
            let pieces = read.pieces.map(\.content)
            try #require(pieces == Self.pieces(HostileText.expected(text)), "\(text.debugDescription)")
        }
    }

    private static func pieces(_ expected: String) -> [Piece.Content] {
        let text = Array(expected.utf8)
        let list = Piece.Container.list(Piece.List(start: nil, isTight: true))
        let first = Piece.Container.link(Address(Array("a.md".utf8)), title: [])
        let second = Piece.Container.link(Address(Array("b.md".utf8)), title: [])
        func paragraph(_ contents: Piece.Content...) -> [Piece.Content] {
            [.open(.paragraph)] + contents + [.close(.paragraph)]
        }
        var pieces: [Piece.Content] = [
            .open(.heading(level: 1)), .text(text), .close(.heading(level: 1)), .open(list), .open(.item),
        ]
        pieces +=
            paragraph(.text(text)) + [.close(.item), .open(.item)] + paragraph(.text(Array("end".utf8)))
        pieces += [.close(.item), .close(list)] + paragraph(.text(text), .softBreak, .text(text))
        pieces += paragraph(.text(Array("before \(expected) after".utf8)))
        pieces += paragraph(
            .open(first), .text(text), .close(first), .text([.space]), .open(.strong), .text(text),
            .close(.strong))
        pieces += paragraph(
            .text(text), .open(second), .text(Array("x".utf8)), .close(second))
        return pieces
    }

    /// In cells, headings, list items and paragraphs. GitHub links mail addresses after it has resolved all
    /// escapes, so nothing can prevent it; such a link is taken out before the comparison.
    @Test(.enabled(if: OtherReader.gitHub != nil, "cmark-gfm is not installed"))
    func `GitHub's parser reads back what was written`() throws {
        var page = MarkdownWriter()
        for text in Self.texts {
            page.write(
                "# \(text)\n\n- \(text)\n\n\(text)\n\n| a | b |\n| --- | --- |\n| \(text) | \(text) |\n\n---\n\n"
            )
        }
        let html = String(decoding: try #require(try OtherReader.gitHub?.read(page.bytes)), as: UTF8.self)
        let mailLink = /<a href="(mailto|xmpp):[^"]*">|<\/a>/.matchingSemantics(.unicodeScalar)
        var rest = html.replacing(mailLink, with: "")[...]
        for text in Self.texts {
            let expected = Self.escape(HostileText.expected(text))
            let document = """
                <h1>\(expected)</h1>
                <ul>
                <li>\(expected)</li>
                </ul>
                <p>\(expected)</p>
                <table>
                <thead>
                <tr>
                <th>a</th>
                <th>b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>\(expected)</td>
                <td>\(expected)</td>
                </tr>
                </tbody>
                </table>
                <hr />

                """
            try #require(rest.utf8.starts(with: document.utf8), "\(text.debugDescription)")
            rest = rest[rest.utf8.index(rest.startIndex, offsetBy: document.utf8.count)...]
        }
        #expect(rest.isEmpty)
    }

    /// As cmark writes text; by scalars, since `&` and an accent are one `Character`.
    private static func escape(_ text: String) -> String {
        let entities: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        return text.unicodeScalars.map { entities[$0] ?? String($0) }.joined()
    }
}
