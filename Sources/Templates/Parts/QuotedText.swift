import Data

extension Markdown {
    /// Text as a double-quoted scalar of YAML.
    static func quoted(_ text: String) -> Markdown {
        var bytes: [UInt8] = []
        let utf8 = text.utf8Span.span
        bytes.append(quoted: utf8, TextTraits(utf8))
        return Markdown(trusted: bytes)
    }
}

extension ByteSink where Self: ~Copyable {
    /// Appends text as a double-quoted scalar of YAML, which is a string of JSON too.
    ///
    /// A reader of plain CommonMark takes front matter for text, so what could mean something there is
    /// written as its number, which only a reader of YAML turns back.
    mutating func append(quoted utf8: borrowing Span<UInt8>, _ traits: TextTraits) {
        append(UInt8(ascii: "\""))
        if traits.contains(.unclean) {
            append(escapingYAML: [UInt8](cleaning: utf8).span)
        } else if !traits.isDisjoint(with: .quoted) {
            append(escapingYAML: utf8)
        } else {
            append(copying: utf8)
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escapingYAML utf8: borrowing Span<UInt8>) {
        for index in utf8.indices {
            let byte = utf8[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "["),
                UInt8(ascii: "]"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "|"),
                UInt8(ascii: "{"), UInt8(ascii: "@"), 0..<32:
                append(literal: "\\u00")
                append(hexadecimal(byte >> 4))
                append(hexadecimal(byte & 15))
            default: append(byte)
            }
        }
    }
}

private func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }
