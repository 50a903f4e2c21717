import Data

extension ByteSink where Self: ~Copyable {
    /// Appends text so that a browser shows it as it is, between tags and in a double-quoted attribute alike.
    mutating func append(htmlText utf8: borrowing Span<UInt8>) {
        append(htmlText: utf8, TextTraits(utf8))
    }

    /// The same for text whose traits are known.
    mutating func append(htmlText utf8: borrowing Span<UInt8>, _ traits: TextTraits) {
        if traits.contains(.unclean) {
            append(escapingHTML: [UInt8](cleaning: utf8).span)
        } else if traits.contains(.html) {
            append(escapingHTML: utf8)
        } else {
            append(copying: utf8)
        }
    }

    /// Appends a link for use in a double-quoted attribute.
    mutating func append(htmlLink link: borrowing Link) {
        switch link.target {
        case .relative(let path): append(relative: path)
        case .address(let url): append(escapingHTML: url.span)
        }
    }

    /// Appends a whole attribute; `start` is its name up to the quote.
    mutating func append(attribute start: StaticString, _ link: borrowing Link) {
        append(literal: start)
        append(htmlLink: link)
        append(UInt8(ascii: "\""))
    }

    /// Copies what needs no escape in whole runs.
    mutating func append(escapingHTML utf8: borrowing Span<UInt8>) {
        var start = 0
        for index in utf8.indices where isReserved(utf8[index]) {
            append(copying: utf8, start..<index)
            append(literal: entity(for: utf8[index]))
            start = index + 1
        }
        append(copying: utf8, start..<utf8.count)
    }

    private func isReserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// The reference for one of the five reserved characters.
    private func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
