/// Why reading stopped at a byte: the code, the sentence and the place of a syntax error.
///
/// It becomes a ``Problem`` in one place, where the offset is turned into a line and a column; until then it
/// costs nothing to pass on. Every sentence a reader of YAML-lite can say stands in the extensions of this
/// type.
struct YAMLFault: Error, Equatable {
    let code: String
    let offset: Int
    let message: String

    init(_ code: String, at offset: Int, _ message: String) {
        self.code = code
        self.offset = offset
        self.message = message
    }

    /// Text of the file as a message may repeat it: short, and on one line.
    static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(60).map {
            $0.properties.generalCategory == .control ? " " : $0
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

/// What YAML has and YAML-lite does without.
extension YAMLFault {
    static func anchor(at offset: Int) -> Self {
        Self("yaml_anchor", at: offset, "anchors ('&name') are not supported; remove it, or quote the text")
    }

    static func alias(at offset: Int) -> Self {
        Self(
            "yaml_alias", at: offset,
            "aliases ('*name') are not supported; write the value out, or quote the text")
    }

    static func tag(at offset: Int) -> Self {
        Self("yaml_tag", at: offset, "tags ('!name') are not supported; remove it, or quote the text")
    }

    static func directive(at offset: Int) -> Self {
        Self("yaml_directive", at: offset, "directives ('%NAME') are not supported; delete this line")
    }

    static func mergeKey(at offset: Int) -> Self {
        Self("yaml_merge_key", at: offset, "merge keys ('<<') are not supported; write the keys out")
    }

    static func complexKey(at offset: Int) -> Self {
        Self(
            "yaml_complex_key", at: offset,
            "complex keys are not supported; write 'key: value' with a key of text")
    }

    static func furtherDocument(at offset: Int) -> Self {
        Self("yaml_document", at: offset, "a second document begins here; keep one document in a file")
    }

    static func documentEnd(at offset: Int) -> Self {
        Self(
            "yaml_document_end", at: offset,
            "the end marker '...' is not supported; delete it and what follows")
    }

    static func nestedFlow(at offset: Int) -> Self {
        let mend = "write one of them as indented lines"
        return Self("yaml_nested_flow", at: offset, "only scalars can stand between '[ ]' or '{ }'; \(mend)")
    }

    static func nullKey(at offset: Int) -> Self {
        Self("yaml_null_key", at: offset, "a key cannot be null; put it in quotes to mean the word")
    }

    static func emptyKey(at offset: Int) -> Self {
        Self("yaml_empty_key", at: offset, "the key before ':' is missing; write 'key: value'")
    }
}

/// Limits.
extension YAMLFault {
    static func nesting(at offset: Int) -> Self {
        Self("yaml_nesting", at: offset, "more than \(YAMLLimits.depth) levels of nesting; write it flatter")
    }

    static func tooManyEntries(at offset: Int) -> Self {
        Self(
            "yaml_too_many_entries", at: offset, "more than 100,000 entries in one collection; split the file"
        )
    }

    static func tooManyNodes(at offset: Int) -> Self {
        Self("yaml_too_many_entries", at: offset, "more than 1,000,000 entries in one file; split it")
    }

    static func longKey(at offset: Int) -> Self {
        Self("yaml_long_key", at: offset, "a key has at most 1024 characters; shorten it")
    }

    /// Whether nothing behind the place of this fault is worth reading.
    var isFinal: Bool { code == "yaml_too_many_entries" }

    /// Whether this is told even of lines that may belong to a broken entry above: it is wrong there, too.
    var isCertain: Bool { code == "yaml_tab" || code == "yaml_missing_space" }
}
