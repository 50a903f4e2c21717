import Testing

@testable import Data

@Suite struct RefusedDocuments {
    struct Row: Sendable, CustomTestStringConvertible {
        let document: String
        /// `line:column code message` of the only problem; without the message in the tables of places.
        let problem: String

        init(_ document: String, _ problem: String) {
            self.document = document
            self.problem = problem
        }

        var testDescription: String { document.outline }
    }

    @Test(arguments: messages) func `says what is wrong and how to mend it`(row: Row) throws {
        let problems = YAMLReader.read(try SourceText(row.document)).problems
        #expect(problems.map(\.outline) == [row.problem])
        #expect(problems.allSatisfy { $0.severity == .error && $0.file == "changes.yml" })
    }

    static let constructs = [
        Row("&a b", "1:1 yaml_anchor"),
        Row("a: &b\n  - c\n", "1:4 yaml_anchor"),
        Row("- &a b: c\n  d: e\n", "1:3 yaml_anchor"),
        Row("[a, &b c]", "1:5 yaml_anchor"),
        Row("{a: *b}", "1:5 yaml_alias"),
        Row("*a : b", "1:1 yaml_alias"),
        Row("- !a", "1:3 yaml_tag"),
        Row("!!map\na: b", "1:1 yaml_tag"),
        Row("- {!a b: c}", "1:4 yaml_tag"),
        Row("%TAG ! a", "1:1 yaml_directive"),
        Row("- %a", "1:3 yaml_reserved"),
        Row("- `a", "1:3 yaml_reserved"),
        Row("- ]", "1:3 yaml_reserved"),
        Row("- ,a", "1:3 yaml_reserved"),
        Row("[-]", "1:2 yaml_reserved"),
        Row("[:a]", "1:2 yaml_reserved"),
        Row("[?a]", "1:2 yaml_reserved"),
        Row("[|]", "1:2 yaml_reserved"),
        Row("- <<: *a", "1:3 yaml_merge_key"),
        Row("{<<: a}", "1:2 yaml_merge_key"),
        Row("- ? a\n  : b\n", "1:3 yaml_complex_key"),
        Row("? a\n: b\n", "1:1 yaml_complex_key"),
        Row("?\n", "1:1 yaml_complex_key"),
        Row("[a]: b", "1:1 yaml_complex_key"),
        Row("a: b\n{c: d}: e", "2:1 yaml_complex_key"),
        Row("a: ? b", "1:4 yaml_complex_key"),
        Row("{? a}", "1:2 yaml_complex_key"),
        Row("---\n---\n", "2:1 yaml_document"),
        Row("a: b\n--- c", "2:1 yaml_document"),
        Row("- |\n  a\n---\n", "3:1 yaml_document"),
        Row("...", "1:1 yaml_document_end"),
        Row("a\n...\nb", "2:1 yaml_document_end"),
        Row("[a: b]", "1:3 yaml_nested_flow"),
        Row("['a':b]", "1:5 yaml_nested_flow"),
        Row("{a: {b: c}}", "1:5 yaml_nested_flow"),
        Row("{[a]: b}", "1:2 yaml_nested_flow"),
        Row("- ~: a", "1:3 yaml_null_key"),
        Row("{null: a}", "1:2 yaml_null_key"),
        Row("{: a}", "1:2 yaml_empty_key"),
        Row("- : a", "1:3 yaml_empty_key"),
        Row("{a: b, 'a': c}", "1:8 yaml_duplicate_key"),
        Row("- a: b\n  \"\\x61\": c\n", "2:3 yaml_duplicate_key"),
    ]

    static let lines = [
        Row("\ta: b", "1:1 yaml_tab"),
        Row("-\t- a", "1:2 yaml_tab"),
        Row("- \ta: b", "1:3 yaml_tab"),
        Row("a:\n  b: c\n \td: e", "3:2 yaml_tab"),
        Row("a: b\n \tc", "2:2 yaml_tab"),
        Row("a: 'b\n\tc'", "2:1 yaml_tab"),
        Row("a: [b,\n\tc]", "2:1 yaml_tab"),
        Row("a: |\n\tb", "2:1 yaml_tab"),
        Row("a: |\n  b\n \tc", "3:2 yaml_tab"),
        Row("a:\n    b: c\n  d: e", "3:3 yaml_indentation"),
        Row("  a: b\nc: d", "2:1 yaml_extra_content"),
        Row("  - a\n- b", "2:1 yaml_extra_content"),
        Row("- a\n - b\n- 'c'\n - d", "4:2 yaml_indentation"),
        Row("a: 'b'\n  c: d", "2:3 yaml_indentation"),
        Row("a: |1\n b\n  c\nd", "4:1 yaml_missing_colon"),
        Row("- a: b\n c: d", "2:2 yaml_indentation"),
        Row("a: |2\n b", "2:2 yaml_indentation"),
        Row("- |\n a\nb", "3:1 yaml_expected_item"),
        Row("a:\n  - b\n  c: d", "3:3 yaml_expected_item"),
        Row("a:\n- b\nc", "3:1 yaml_missing_colon"),
        Row("a:\n  b: c\n  - d", "3:3 yaml_unexpected_item"),
        Row("--- - a", "1:5 yaml_inline_item"),
        Row("--- a: b", "1:6 yaml_inline_mapping"),
        Row("a: -", "1:4 yaml_inline_item"),
        Row("[- a]", "1:2 yaml_inline_item"),
        Row("a: 'b': c", "1:7 yaml_inline_mapping"),
        Row("a: 'b':c", "1:7 yaml_inline_mapping"),
        Row("a: b\n  c\n  d: e", "3:3 yaml_indentation"),
        Row("a: http://b\n  c: d", "2:3 yaml_indentation"),
        Row("'a\n b': c", "1:1 yaml_multiline_key"),
        Row("{a\n b: c}", "1:2 yaml_multiline_key"),
        Row("{a\n : c}", "1:2 yaml_multiline_key"),
        Row("id:1\naction: a", "1:3 yaml_missing_space"),
        Row("'a':b", "1:4 yaml_missing_space"),
        Row("a: b\n\"c\":d", "2:4 yaml_missing_space"),
        Row("{a:b}", "1:3 yaml_missing_space"),
        Row("- a: b\n  c:d\n", "2:4 yaml_missing_space"),
        Row("a: b\n'c'", "2:1 yaml_missing_colon"),
        Row("a: 'b'\nc: d\n---\ne", "3:1 yaml_document"),
    ]

    static let text = [
        Row("a: \"b\nc: d", "1:4 yaml_unterminated_quote"),
        Row("- 'a\nb'", "1:3 yaml_unterminated_quote"),
        Row(#"- "\"#, "1:3 yaml_unterminated_quote"),
        Row("- \"a\\\n", "1:3 yaml_unterminated_quote"),
        Row("- {a: b\n- c", "1:3 yaml_unterminated_flow"),
        Row("{", "1:1 yaml_unterminated_flow"),
        Row("['a'b]", "1:5 yaml_flow_separator"),
        Row("{a: b: c}", "1:6 yaml_flow_separator"),
        Row("[a # b\n c]", "2:2 yaml_flow_separator"),
        Row("{a: b]", "1:6 yaml_flow_separator"),
        Row("[,]", "1:2 yaml_flow_entry"),
        Row("[a]#b", "1:4 yaml_comment"),
        Row("[a,#b\n]", "1:4 yaml_comment"),
        Row("- |#a\n", "1:4 yaml_comment"),
        Row("[a] b", "1:5 yaml_trailing_text"),
        Row("'a''b'c", "1:7 yaml_trailing_text"),
        Row("- |0\n", "1:4 yaml_block_header"),
        Row("- >12\n", "1:5 yaml_block_header"),
        Row("- |-+\n", "1:5 yaml_block_header"),
        Row("- | a\n", "1:4 yaml_block_header"),
        Row(#""\é""#, "1:2 yaml_escape"),
        Row(#""\u12G4""#, "1:2 yaml_escape"),
        Row(#""\U00110000""#, "1:2 yaml_escape"),
        Row(#""\U0001F60""#, "1:2 yaml_escape"),
        Row("a: \u{7F}", "1:4 yaml_control_character"),
        Row("a: \u{80}", "1:4 yaml_control_character"),
        Row("a: é\u{FEFF}", "1:5 yaml_control_character"),
        Row("a: \u{FFFE}", "1:4 yaml_control_character"),
        Row("a: \u{FFFF}", "1:4 yaml_control_character"),
        Row("# \u{1}", "1:3 yaml_control_character"),
        Row("- a\r", "1:4 yaml_line_ending"),
    ]

    @Test(arguments: constructs + lines + text) func `says where it is wrong`(row: Row) throws {
        let problems = YAMLReader.read(try SourceText(row.document)).problems
        #expect(problems.map(\.place) == [row.problem])
    }
}
