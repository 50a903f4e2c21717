import Testing

@testable import Data

@Suite struct FrontMatterTests {
    struct Row: Sendable {
        let page: String
        let outline: String?
        let body: String
        let line: Int
    }

    static let rows = [
        Row(
            page: "---\ntitle: A\ndraft: yes\n---\n# Body\n", outline: #"{"title": "A", "draft": "yes"}"#,
            body: "# Body\n", line: 5),
        Row(
            page: "\u{FEFF}---\r\ntitle: A\r\n--- \r\nBody", outline: #"{"title": "A"}"#, body: "Body",
            line: 4),
        Row(page: "---\n---\n", outline: "~", body: "", line: 3),
        Row(page: "---\n# nothing\n---", outline: "~", body: "", line: 4),
        Row(page: "---\na: |\n  b\n\n---\n---\n", outline: #"{"a": "b\n"}"#, body: "---\n", line: 6),
        Row(page: "# Title\n\n---\n", outline: nil, body: "# Title\n\n---\n", line: 1),
        Row(page: "----\na: b\n---\n", outline: nil, body: "----\na: b\n---\n", line: 1),
        Row(page: " ---\na: b\n---\n", outline: nil, body: " ---\na: b\n---\n", line: 1),
        Row(page: "--- a\n---\n", outline: nil, body: "--- a\n---\n", line: 1),
        Row(page: "", outline: nil, body: "", line: 1),
        Row(page: "---\na: b\n---\n\u{7}\r\t\n", outline: #"{"a": "b"}"#, body: "\u{7}\r\t\n", line: 4),
    ]

    @Test(arguments: rows) func `parts the front matter from the body`(row: Row) throws {
        let page = FrontMatter(try SourceText(row.page))
        #expect(page.problems.map(\.outline) == [])
        #expect(page.node?.outline == row.outline)
        #expect(String(decoding: page.body, as: UTF8.self) == row.body)
        #expect(page.bodyLine == row.line)
    }

    @Test func `gives the places in the file`() throws {
        let page = FrontMatter(try SourceText("---\ntitle: A\nnav: *b\n\u{1}---\n---\nBody *c\n"))
        #expect(page.problems.map(\.place) == ["3:6 yaml_alias", "4:1 yaml_control_character"])
        #expect(page.problems.map(\.source) == ["nav: *b", "\u{1}---"])
        #expect(page.node?.position == Position(line: 2, column: 1))
    }

    @Test func `reads nothing beyond its last line`() throws {
        for text in [
            "a: \"b", "a: [b,", "a: 'b\n  c", "a: |\n  b\n ", "a: b\n  c", "a:", "a: \"\\", "a: \"\\x4",
            "a: b\r",
        ] {
            let page = FrontMatter(try SourceText("---\n" + text + "\n---\n\"c\" ]: d\n"))
            #expect(page.problems.allSatisfy { ($0.position?.line ?? 0) < 5 }, "\(text)")
            #expect(page.node?.outline.contains("d") != true, "\(text)")
        }
    }

    @Test func `refuses a second document within`() throws {
        for document in ["--- a", "--- # c", "...", "a: b\n--- c"] {
            let page = FrontMatter(try SourceText("---\n" + document + "\n---\nBody\n"))
            #expect(
                page.problems.count == 1 && page.problems.allSatisfy { $0.code.hasPrefix("yaml_document") })
        }
    }

    @Test func `refuses front matter without an end`() throws {
        let page = FrontMatter(try SourceText("---\na: b\n"))
        let message = "the front matter that begins here is not closed; write a line '---' below it"
        #expect(page.problems.map(\.outline) == ["1:1 front_matter_unterminated " + message])
        #expect(page.node == nil)
    }
}
