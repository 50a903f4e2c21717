/// Text that cannot be read: quotes, escapes, brackets, block headers, characters.
extension YAMLFault {
    static func unterminatedQuote(at offset: Int) -> Self {
        let message =
            "the quote that begins here is not closed; close it, and indent every line of a long text"
        return Self("yaml_unterminated_quote", at: offset, message)
    }

    static func unterminatedFlow(_ closing: Unicode.Scalar, at offset: Int) -> Self {
        let message = "the '\(closing)' that closes this is missing; add it, and indent every line up to it"
        return Self("yaml_unterminated_flow", at: offset, message)
    }

    static func unknownEscape(_ character: String, at offset: Int) -> Self {
        let message =
            "'\\\(shown(character))' is no escape; write '\\\\' for a backslash, or use single quotes"
        return Self("yaml_escape", at: offset, message)
    }

    static func escapeDigits(_ letter: Unicode.Scalar, count: Int, at offset: Int) -> Self {
        Self("yaml_escape", at: offset, "'\\\(letter)' needs \(count) hexadecimal digits")
    }

    static func escapeRange(at offset: Int) -> Self {
        let message = "the escape names no character; write one beyond U+FFFF as '\\U' and 8 digits"
        return Self("yaml_escape", at: offset, message)
    }

    static func reserved(_ character: Unicode.Scalar, at offset: Int) -> Self {
        Self("yaml_reserved", at: offset, "plain text cannot begin with '\(character)'; put it in quotes")
    }

    static func trailingText(at offset: Int) -> Self {
        Self(
            "yaml_trailing_text", at: offset,
            "nothing but a comment can follow on this line; quote the whole text")
    }

    static func gluedComment(at offset: Int) -> Self {
        Self("yaml_comment", at: offset, "a comment needs a space before its '#'")
    }

    static func blockHeader(_ indicator: Unicode.Scalar, at offset: Int) -> Self {
        let message = "after '\(indicator)' only '-' or '+', a digit from 1 to 9 and a comment can stand"
        return Self("yaml_block_header", at: offset, message)
    }

    static func rootIndicator(at offset: Int) -> Self {
        Self(
            "yaml_block_header", at: offset,
            "an indentation digit needs a key or a '-' to count from; remove it")
    }

    static func flowSeparator(_ closing: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            "yaml_flow_separator", at: offset, "expected ',' or '\(closing)' here; or put the text in quotes")
    }

    static func emptyFlowEntry(at offset: Int) -> Self {
        Self(
            "yaml_flow_entry", at: offset, "an entry is missing before this ','; remove the ',' or write null"
        )
    }

    static func controlCharacter(_ scalar: Unicode.Scalar, at offset: Int) -> Self {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let message =
            "the character \(name) cannot be printed; remove it, or write it as an escape in double quotes"
        return Self("yaml_control_character", at: offset, message)
    }

    static func loneCarriageReturn(at offset: Int) -> Self {
        let message = "a carriage return without a line feed; end lines with LF or CR LF"
        return Self("yaml_line_ending", at: offset, message)
    }
}
