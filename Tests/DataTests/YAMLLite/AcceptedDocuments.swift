import Testing

@testable import Data

@Suite struct AcceptedDocuments {
    struct Row: Sendable, CustomTestStringConvertible {
        let document: String
        let outline: String

        init(_ document: String, _ outline: String) {
            self.document = document
            self.outline = outline
        }

        var testDescription: String { document.outline }
    }

    private func expect(_ row: Row) throws {
        let (root, problems) = YAMLReader.read(try SourceText(row.document))
        #expect(problems.map(\.outline) == [])
        #expect(root.outline == row.outline)
    }

    static let collections = [
        Row("", "~"),
        Row("# nothing is pending\n", "~"),
        Row("---\n", "~"),
        Row("---", "~"),
        Row("--- # a comment\n- a\n", #"["a"]"#),
        Row("--- a\n", #""a""#),
        Row("--- [a, b]\n", #"["a", "b"]"#),
        Row("\u{FEFF}- a\n", #"["a"]"#),
        Row("\u{FEFF}---\r\n- a\r\n", #"["a"]"#),
        Row("- a\n- b\n", #"["a", "b"]"#),
        Row("  - a\n  - b\n", #"["a", "b"]"#),
        Row("-\n-\n- ~\n", "[~, ~, ~]"),
        Row(
            "- id: 101\n  action: mark\n- movie: tt1\n",
            #"[{"id": "101", "action": "mark"}, {"movie": "tt1"}]"#),
        Row("-   id: 1\n    action: x\n", #"[{"id": "1", "action": "x"}]"#),
        Row("-\n  id: 1\n", #"[{"id": "1"}]"#),
        Row("- - a\n  - b\n- - - c\n", #"[["a", "b"], [["c"]]]"#),
        Row("- - a: 1\n    b: 2\n  - c\n", #"[[{"a": "1", "b": "2"}, "c"]]"#),
        Row("changes:\n- a\n- b\nuser: me\n", #"{"changes": ["a", "b"], "user": "me"}"#),
        Row("changes:\n  - a\nuser:\n", #"{"changes": ["a"], "user": ~}"#),
        Row("- changes:\n  - a\n  - b\n  user: me\n", #"[{"changes": ["a", "b"], "user": "me"}]"#),
        Row("a:\n\n  # comment\n\n  b: c # more\n # less\nd: e\n", #"{"a": {"b": "c"}, "d": "e"}"#),
        Row("a:\n    b:\n        c: d\n    e: f\n", #"{"a": {"b": {"c": "d"}, "e": "f"}}"#),
        Row("a:\r\n  b: c\r\n\r\n  d: e\r\n", #"{"a": {"b": "c", "d": "e"}}"#),
        Row("a: \n  \n \t \nb: c", #"{"a": ~, "b": "c"}"#),
        Row("\"a b\": 1\n'c: d' : 2\ne f: 3\n", #"{"a b": "1", "c: d": "2", "e f": "3"}"#),
        Row("a:\tb\nc\t: d\n", #"{"a": "b", "c": "d"}"#),
        Row("-\ta\n", #"["a"]"#),
        Row("---a: b\n", #"{"---a": "b"}"#),
        Row("a: b\n...c: d\n", #"{"a": "b", "...c": "d"}"#),
        Row("\u{E9}: 1\ne\u{301}: 2\n", #"{"\u{E9}": "1", "e\u{301}": "2"}"#),
    ]

    @Test(arguments: collections) func `reads collections`(row: Row) throws { try expect(row) }

    static let nulls = [
        Row(
            "[~, null, Null, NULL, nULL, 'null', \"~\", ~a, null null]",
            #"[~, ~, ~, ~, "nULL", "null", "~", "~a", "null null"]"#),
        Row(
            "a: ~\nb: null # no\nc:\nd: \"\"\ne: ''\n'null': x",
            #"{"a": ~, "b": ~, "c": ~, "d": "", "e": "", "null": "x"}"#),
        Row("- |\n  null\n- >-\n  ~\n", #"["null\n", "~"]"#),
    ]

    @Test(arguments: nulls) func `tells null from words`(row: Row) throws { try expect(row) }

    static let plain = [
        Row("a b  c", #""a b  c""#),
        Row("- true\n- 0x1F\n- 2025-10-12T18:45:00Z\n", #"["true", "0x1F", "2025-10-12T18:45:00Z"]"#),
        Row(
            "- a:b\n- a#b\n- http://x/#y\n- -1\n- --\n- ?a\n- :a\n- a, [b] {c}\n- <<\n",
            #"["a:b", "a#b", "http://x/#y", "-1", "--", "?a", ":a", "a, [b] {c}", "<<"]"#),
        Row("- a 'b' \"c\" &d *e !f |g >h %i @j `k\n", #"["a 'b' \"c\" &d *e !f |g >h %i @j `k"]"#),
        Row("a: b\n   c\n d\n", #"{"a": "b c d"}"#),
        Row("a: b\n\n  c\n\n\n  d\n\n", #"{"a": "b\nc\n\nd"}"#),
        Row("a:\n    b\n  c\n", #"{"a": "b c"}"#),
        Row("- a\n  - b\n -c\n  # comment\n", #"["a - b -c"]"#),
        Row("a: b\r\n  c \r\n\r\n  d\r\n", #"{"a": "b c\nd"}"#),
        Row("a: b\n  &c *d !e %f\n", #"{"a": "b &c *d !e %f"}"#),
        Row("a\nb", #""a b""#),
        Row("a\tb: c\t\n", #"{"a\tb": "c"}"#),
        Row("- Amélie 😀\n- \u{2028}\u{85}x\n", #"["Am\u{E9}lie \u{1F600}", "\u{2028}\u{85}x"]"#),
    ]

    @Test(arguments: plain) func `reads plain scalars`(row: Row) throws { try expect(row) }

    static let quoted = [
        Row("'it''s'", #""it's""#),
        Row("- ''\n- ''''\n- ' a '\n- '\\n # : - \"'\n", ##"["", "'", " a ", "\\n # : - \""]"##),
        Row("'a\n  b  \n\n  c '", #""a b\nc ""#),
        Row("a: 'b\n\n\n  c'\n", #"{"a": "b\n\nc"}"#),
        Row(
            #""\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P""#,
            #""\u{0}\u{7}\u{8}\t\n\u{B}\u{C}\u{D}\u{1B} \"/\\\u{85}\u{A0}\u{2028}\u{2029}""#),
        Row("\"\\\t\\x41\\xe9\\u20AC\\U0001F600\"", #""\tA\u{E9}\u{20AC}\u{1F600}""#),
        Row("\"a\n  b \t\n \n  c\"", #""a b\nc""#),
        Row("\"a \\\n   b\\\n\n  \\ c\\\n  d\"", #""a b\n cd""#),
        Row("\"a\\\r\n  b\r\n  c\"\r\n", #""ab c""#),
        Row("\" a\\t \n b \"", #"" a\t b ""#),
        Row("a: \"b\n\n  c\" # comment\nd: e\n", #"{"a": "b\nc", "d": "e"}"#),
        Row("\"\n  a\n  \"", #"" a ""#),
    ]

    @Test(arguments: quoted) func `reads quoted scalars`(row: Row) throws { try expect(row) }

    static let blocks = [
        Row("a: |\n  b\n   c\n\n  d\n\n\ne: f\n", #"{"a": "b\n c\n\nd\n", "e": "f"}"#),
        Row("- |-\n  a\n\n- |+\n  b\n\n- |\n  c", #"["a", "b\n\n", "c"]"#),
        Row("- |\n- >\n\n- |+\n\n  \n- |-\n", #"["", "", "\n\n", ""]"#),
        Row("- >\n  a\n  b\n\n  c\n\n\n  d\n", #"["a b\nc\n\nd\n"]"#),
        Row("- >\n  a\n    b\n  c\n\n    d\n\n  e\n  \tf\n  g\n", #"["a\n  b\nc\n\n  d\n\ne\n\tf\ng\n"]"#),
        Row(
            ">\n\n folded\n line\n\n next\n line\n   * bullet\n\n   * list\n   * lines\n\n last\n line\n\n# Comment\n",
            #""\nfolded line\nnext line\n  * bullet\n\n  * list\n  * lines\n\nlast line\n""#),
        Row("- |2\n    a\n   b\n- |1-\n  c\n- |+2 # comment\n  d\n\n", #"["  a\n b\n", " c", "d\n\n"]"#),
        Row("a:\n  b: |1\n    c\n   d\n", #"{"a": {"b": " c\nd\n"}}"#),
        Row("- a: |\n    b\n  c: >-\n    d\n    e\n", #"[{"a": "b\n", "c": "d e"}]"#),
        Row("- |\n  # text\n# comment\n- b: c\n", ##"["# text\n", {"b": "c"}]"##),
        Row("- |\r\n  a\r\n\r\n  b\r\n- >\r\n  c\r\n  d\r\n", #"["a\n\nb\n", "c d\n"]"#),
        Row("- |\n\n \n   a\n", #"["\n\na\n"]"#),
        Row("- |\n  a\n     \n", #"["a\n   \n"]"#),
        Row("- |\n  \ta\n", #"["\ta\n"]"#),
    ]

    @Test(arguments: blocks) func `reads block scalars`(row: Row) throws { try expect(row) }

    static let flow = [
        Row("[]", "[]"),
        Row("{ }", "{}"),
        Row(
            "- [a, 'b', \"c\", d e, ]\n- {a: b, 'c': d, \"e\":f, g: , h, i:}\n",
            #"[["a", "b", "c", "d e"], {"a": "b", "c": "d", "e": "f", "g": ~, "h": ~, "i": ~}]"#),
        Row(
            "a: [b,\n  c # comment\n  ,\n\n # more\n  d\n  e]\nf: g\n", #"{"a": ["b", "c", "d e"], "f": "g"}"#
        ),
        Row("[\na,\nb\n]\n", #"["a", "b"]"#),
        Row("{a:\n b,\n c: 'd\n e'}", #"{"a": "b", "c": "d e"}"#),
        Row("[a:b, http://x, -1, a#b, 10:30]", #"["a:b", "http://x", "-1", "a#b", "10:30"]"#),
        Row(
            "- {id: 101, action: mark_as_watched, note: \"a, b\"}\n",
            #"[{"id": "101", "action": "mark_as_watched", "note": "a, b"}]"#),
        Row("genres: [Drama,\r\n  Sci-Fi]\r\n", #"{"genres": ["Drama", "Sci-Fi"]}"#),
    ]

    @Test(arguments: flow) func `reads flow collections`(row: Row) throws { try expect(row) }
}
