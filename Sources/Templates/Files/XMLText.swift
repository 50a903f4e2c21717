extension ByteSink where Self: ~Copyable {
    /// Appends markup as XML, which has no U+FFFE and no U+FFFF
    /// ([XML](https://www.w3.org/TR/xml/#charsets)): HTML may hold them.
    mutating func append(xml utf8: borrowing Span<UInt8>) {
        var start = 0
        for index in utf8.indices where utf8[index] == 0xEF && index + 2 < utf8.count {
            guard utf8[index + 1] == 0xBF, utf8[index + 2] >= 0xBE else { continue }
            append(copying: utf8, start..<index)
            append(literal: "\u{FFFD}")
            start = index + 3
        }
        append(copying: utf8, start..<utf8.count)
    }
}
