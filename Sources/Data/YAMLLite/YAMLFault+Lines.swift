/// Lines that do not fit together: indentation, entries, keys.
extension YAMLFault {
    static func tab(at offset: Int) -> Self {
        Self("yaml_tab", at: offset, "a tab in the indentation; indent with spaces")
    }

    static func indentation(_ found: Int, expected: Int, at offset: Int) -> Self {
        let spaces = found == 1 ? "1 space" : "\(found) spaces"
        let message = "the line is indented by \(spaces), the entries around it by \(expected); align it"
        return Self("yaml_indentation", at: offset, message)
    }

    static func closingIndentation(at offset: Int) -> Self {
        Self(
            "yaml_indentation", at: offset,
            "indent the closing bracket deeper than the entry that it belongs to")
    }

    static func blankIndentation(at offset: Int) -> Self {
        let message = "this empty line is indented deeper than the text below it; remove its spaces"
        return Self("yaml_indentation", at: offset, message)
    }

    static func expectedItem(at offset: Int) -> Self {
        Self(
            "yaml_expected_item", at: offset,
            "expected '- ' here, as in the entries above; or indent the line deeper")
    }

    static func unexpectedItem(at offset: Int) -> Self {
        let message = "'- ' cannot stand among 'key: value' lines; indent it below a key"
        return Self("yaml_unexpected_item", at: offset, message)
    }

    static func inlineItem(at offset: Int) -> Self {
        Self(
            "yaml_inline_item", at: offset,
            "a list cannot begin on this line; begin it on the next, or quote the text")
    }

    static func inlineMapping(at offset: Int) -> Self {
        let message =
            "': ' cannot stand inside plain text; put the text in quotes, or the mapping on a line of its own"
        return Self("yaml_inline_mapping", at: offset, message)
    }

    static func missingColon(at offset: Int) -> Self {
        Self("yaml_missing_colon", at: offset, "expected 'key: value'; there is no ':' after this key")
    }

    static func missingSpace(after indicator: Unicode.Scalar, at offset: Int) -> Self {
        Self("yaml_missing_space", at: offset, "write a space after '\(indicator)'")
    }

    /// A line that was meant as an entry and is indented so deep that it goes on with the text above.
    static func continuedEntry(at offset: Int) -> Self {
        let message =
            "the line is indented so deep that it continues the text above; align it, or quote the text"
        return Self("yaml_indentation", at: offset, message)
    }

    static func multilineKey(at offset: Int) -> Self {
        Self(
            "yaml_multiline_key", at: offset,
            "a key and its ':' must be on one line; put text with ': ' in quotes")
    }

    static func duplicateKey(_ key: String, firstLine: Int, at offset: Int) -> Self {
        let message = "the key '\(shown(key))' is already on line \(firstLine); remove one of them"
        return Self("yaml_duplicate_key", at: offset, message)
    }

    static func extraContent(at offset: Int) -> Self {
        let message = "the document ended above; make it a list of '- ' entries, or remove this"
        return Self("yaml_extra_content", at: offset, message)
    }
}
