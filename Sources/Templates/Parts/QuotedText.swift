extension Markdown {
    /// Text as a double-quoted scalar of YAML, which is a string of JSON too.
    ///
    /// A reader of plain CommonMark takes front matter for text, so what could mean something there is
    /// written as its number, which only a reader of YAML turns back.
    static func quoted(_ text: String) -> Markdown {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        bytes.append(UInt8(ascii: "\""))
        for byte in Array(cleaning: text.utf8Span.span) {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "["),
                UInt8(ascii: "]"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "|"),
                UInt8(ascii: "{"), UInt8(ascii: "@"), 0..<32:
                bytes += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        return Markdown(trusted: bytes)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
