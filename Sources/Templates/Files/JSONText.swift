import Data

extension ByteSink where Self: ~Copyable {
    /// Appends text as a string of JSON with its quotes.
    ///
    /// What HTML reserves is written as an escape too, so that the string may stand in a script whatever it
    /// says. Control characters are replaced as everywhere; tabs and newlines stay.
    mutating func append(json utf8: borrowing Span<UInt8>) {
        append(UInt8(ascii: "\""))
        let traits = TextTraits(utf8)
        if traits.isDisjoint(with: .escapedInJSON) {
            append(copying: utf8)
        } else if traits.contains(.unclean) {
            append(escapingJSON: [UInt8](cleaning: utf8, .kept).span)
        } else {
            append(escapingJSON: utf8)
        }
        append(UInt8(ascii: "\""))
    }

    /// Whatever needs an escape means something in HTML or Markdown, or is unclean, and that is known.
    mutating func append(json text: Text, of texts: borrowing TextBlock) {
        guard text.traits.isDisjoint(with: .escapedInJSON) else {
            return append(json: texts.bytes.span.extracting(text.range))
        }
        append(UInt8(ascii: "\""))
        append(copying: text.range, of: texts)
        append(UInt8(ascii: "\""))
    }

    /// Copies what needs no escape in whole runs.
    private mutating func append(escapingJSON utf8: borrowing Span<UInt8>) {
        var start = 0
        for index in utf8.indices {
            guard let escape = jsonEscape(for: utf8[index]) else { continue }
            append(copying: utf8, start..<index)
            append(literal: escape)
            start = index + 1
        }
        append(copying: utf8, start..<utf8.count)
    }

    private func jsonEscape(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\t"): "\\t"
        case UInt8(ascii: "<"): "\\u003C"
        case UInt8(ascii: ">"): "\\u003E"
        case UInt8(ascii: "&"): "\\u0026"
        default: nil
        }
    }
}

extension TextTraits {
    /// Those of HTML and Markdown, and what is cleaned.
    fileprivate static let escapedInJSON = TextTraits(rawValue: quoted.rawValue | unclean.rawValue)
}
