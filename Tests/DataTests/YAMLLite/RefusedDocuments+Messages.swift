extension RefusedDocuments {
    /// Every message of the reader at least once.
    static let messages = [
        Row("- &a b", "1:3 yaml_anchor anchors ('&name') are not supported; remove it, or quote the text"),
        Row(
            "- *a",
            "1:3 yaml_alias aliases ('*name') are not supported; write the value out, or quote the text"),
        Row("a: !!str b", "1:4 yaml_tag tags ('!name') are not supported; remove it, or quote the text"),
        Row(
            "%YAML 1.2\n---\n", "1:1 yaml_directive directives ('%NAME') are not supported; delete this line"),
        Row("<<: b", "1:1 yaml_merge_key merge keys ('<<') are not supported; write the keys out"),
        Row(
            "? a",
            "1:1 yaml_complex_key complex keys are not supported; write 'key: value' with a key of text"),
        Row("- a\n---\n- b", "2:1 yaml_document a second document begins here; keep one document in a file"),
        Row(
            "- a\n...\n",
            "2:1 yaml_document_end the end marker '...' is not supported; delete it and what follows"),
        Row(
            "- [a, [b]]",
            "1:7 yaml_nested_flow only scalars can stand between '[ ]' or '{ }'; write one of them as indented lines"
        ),
        Row("null: a", "1:1 yaml_null_key a key cannot be null; put it in quotes to mean the word"),
        Row(": a", "1:1 yaml_empty_key the key before ':' is missing; write 'key: value'"),
        Row("a:\n\t- b", "2:1 yaml_tab a tab in the indentation; indent with spaces"),
        Row(
            "- a: 'b'\n   c: d",
            "2:4 yaml_indentation the line is indented by 3 spaces, the entries around it by 2; align it"),
        Row(
            "- a: b\n   c: d",
            "2:4 yaml_indentation the line is indented so deep that it continues the text above; "
                + "align it, or quote the text"),
        Row(
            "a: b # c\n d: e",
            "2:2 yaml_indentation the line is indented by 1 space, the entries around it by 0; align it"),
        Row(
            "a: [\n  b\n]",
            "3:1 yaml_indentation indent the closing bracket deeper than the entry that it belongs to"),
        Row(
            "a: |\n    \n  b",
            "2:5 yaml_indentation this empty line is indented deeper than the text below it; remove its spaces"
        ),
        Row(
            "- a\nb",
            "2:1 yaml_expected_item expected '- ' here, as in the entries above; or indent the line deeper"),
        Row(
            "a: b\n- c",
            "2:1 yaml_unexpected_item '- ' cannot stand among 'key: value' lines; indent it below a key"),
        Row(
            "a: - b",
            "1:4 yaml_inline_item a list cannot begin on this line; begin it on the next, or quote the text"),
        Row(
            "a: b: c",
            "1:5 yaml_inline_mapping ': ' cannot stand inside plain text; "
                + "put the text in quotes, or the mapping on a line of its own"),
        Row("a: b\nc", "2:1 yaml_missing_colon expected 'key: value'; there is no ':' after this key"),
        Row("a: b\nc:d", "2:2 yaml_missing_space write a space after ':'"),
        Row("- a\n-b", "2:1 yaml_missing_space write a space after '-'"),
        Row(
            "a\nb: c",
            "1:1 yaml_multiline_key a key and its ':' must be on one line; put text with ': ' in quotes"),
        Row(
            "a: b\nc: d\na: e", "3:1 yaml_duplicate_key the key 'a' is already on line 1; remove one of them"),
        Row(
            "\"a\\n\\tb\": b\n\"a\\n\\tb\": b",
            "2:1 yaml_duplicate_key the key 'a  b' is already on line 1; remove one of them"),
        Row(
            "'a'\nb",
            "2:1 yaml_extra_content the document ended above; make it a list of '- ' entries, or remove this"),
        Row(
            "- 'a",
            "1:3 yaml_unterminated_quote the quote that begins here is not closed; "
                + "close it, and indent every line of a long text"),
        Row(
            "- [a,",
            "1:3 yaml_unterminated_flow the ']' that closes this is missing; add it, and indent every line up to it"
        ),
        Row(
            #"- "a\qb""#,
            #"1:5 yaml_escape '\q' is no escape; write '\\' for a backslash, or use single quotes"#),
        Row(#"- "a\x4""#, #"1:5 yaml_escape '\x' needs 2 hexadecimal digits"#),
        Row(
            #"- "\uD83D\uDE00""#,
            #"1:4 yaml_escape the escape names no character; write one beyond U+FFFF as '\U' and 8 digits"#),
        Row("- @a", "1:3 yaml_reserved plain text cannot begin with '@'; put it in quotes"),
        Row(
            "- 'a' b",
            "1:7 yaml_trailing_text nothing but a comment can follow on this line; quote the whole text"),
        Row("- 'a'#b", "1:6 yaml_comment a comment needs a space before its '#'"),
        Row(
            "- |x\n  a",
            "1:4 yaml_block_header after '|' only '-' or '+', a digit from 1 to 9 and a comment can stand"),
        Row(
            "--- |1\n a",
            "1:6 yaml_block_header an indentation digit needs a key or a '-' to count from; remove it"),
        Row(
            "['a' b]",
            "1:6 yaml_flow_separator expected ',' or ']' here; or put the text in quotes"),
        Row(
            "[a,, b]",
            "1:4 yaml_flow_entry an entry is missing before this ','; remove the ',' or write null"),
        Row(
            "- a\u{7}b",
            "1:4 yaml_control_character the character U+0007 cannot be printed; "
                + "remove it, or write it as an escape in double quotes"),
        Row(
            "- a\rb",
            "1:4 yaml_line_ending a carriage return without a line feed; end lines with LF or CR LF"),
    ]
}
