import Data

/// How one byte of text is kept from meaning something in Markdown.
enum MarkdownEscape {
    case none, backslash, entity(StaticString)
}

extension Span<UInt8> {
    /// The byte that could make a block of text that stands at the start of a line, if there is one: a list's
    /// bullet or number, a heading's `#`, a line under a heading, or a table's second row.
    ///
    /// What precedes the text is not known, so it counts as the start of a line always.
    /// - Parameter last: the byte written before the text, if there is one yet.
    func leadingDelimiter(after last: UInt8?) -> Int? {
        guard !isEmpty else { return nil }
        switch self[0] {
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): return 0
        case UInt8(ascii: ":"): return self[safe: 1] == UInt8(ascii: "-") ? 0 : nil
        default: return leadingNumberDelimiter(after: last)
        }
    }

    /// The `.` or `)` of a list number. The digits may be the end of what was written before the text.
    private func leadingNumberDelimiter(after last: UInt8?) -> Int? {
        var index = 0
        while index < count, self[index].isDigit { index += 1 }
        if index == 0, let last, !last.isDigit { return nil }
        guard index < 10, let mark = self[safe: index] else { return nil }
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
        let next = self[safe: index + 1]
        return next == nil || next == .space ? index : nil
    }

    /// What must be done about a byte that has the trait `markdown`.
    func markdownEscape(at index: Int) -> MarkdownEscape {
        switch self[index] {
        case UInt8(ascii: "&"): mayBeginEntity(at: index) ? .entity("&amp;") : .none
        case UInt8(ascii: "<"): .entity("&lt;")
        case UInt8(ascii: ">"): .entity("&gt;")
        case UInt8(ascii: "{"): .entity("&#123;")
        case UInt8(ascii: "\\"): backslashEscape(at: index)
        case UInt8(ascii: "_"): isInsideWord(index) ? .none : .backslash
        case UInt8(ascii: "#"): isClosingHash(index) ? .backslash : .none
        case UInt8(ascii: ":"): isBeforeSlashes(index) ? .backslash : .none
        case UInt8(ascii: "."): isAfterWWW(index) ? .backslash : .none
        case UInt8(ascii: "@"): mayBeMailAddress(index) ? .backslash : .none
        default: .backslash
        }
    }

    private subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }

    /// Whether a name and a semicolon follow, or may follow in what is written after the text.
    private func mayBeginEntity(at index: Int) -> Bool {
        var index = index + 1
        if self[safe: index] == UInt8(ascii: "#") { index += 1 }
        while index < count, self[index].isAlphanumeric { index += 1 }
        return index == count || self[index] == UInt8(ascii: ";")
    }

    /// A backslash means itself except before punctuation, of which an entity begins with some. At the end it
    /// is an entity, since a table's `|` may follow, and some readers take `\\|` for an escaped bar.
    private func backslashEscape(at index: Int) -> MarkdownEscape {
        guard let next = self[safe: index + 1] else { return .entity("&#92;") }
        let isPunctuation = next > .space && next < 0x7F && !next.isAlphanumeric
        return isPunctuation || wideSpace(at: index + 1) != nil ? .backslash : .none
    }

    /// "A single `_` character can open emphasis iff it is part of a left-flanking delimiter run and … not
    /// part of a right-flanking delimiter run or preceded by punctuation"; between letters it is part of
    /// both.
    private func isInsideWord(_ index: Int) -> Bool {
        guard let before = self[safe: index - 1], let after = self[safe: index + 1] else { return false }
        return before.isAlphanumeric && after.isAlphanumeric
    }

    /// Whether this `#` begins the run at the end of the text that a heading would take for its own end.
    private func isClosingHash(_ index: Int) -> Bool {
        guard self[safe: index - 1] == .space else { return false }
        return (index..<count).allSatisfy { self[$0] == UInt8(ascii: "#") }
    }

    private func isBeforeSlashes(_ index: Int) -> Bool {
        self[safe: index + 1] == .slash && self[safe: index + 2] == .slash
    }

    private func isAfterWWW(_ index: Int) -> Bool {
        index >= 3 && (index - 3..<index).allSatisfy { self[$0] | 0x20 == UInt8(ascii: "w") }
    }

    private func mayBeMailAddress(_ index: Int) -> Bool {
        guard let before = self[safe: index - 1], let after = self[safe: index + 1] else { return false }
        return before > .space && after.isAlphanumeric
    }

    /// A space other than U+0020 that begins at `index`.
    ///
    /// At the ends of a text it is written as an entity: some readers trim it there, and beside it `**` would
    /// not begin or end emphasis, since CommonMark counts all of Unicode's spaces as white space for that.
    func wideSpace(at index: Int) -> (value: Int, length: Int)? {
        guard index >= 0, index + 1 < count else { return nil }
        if self[index] == 0xC2 && self[index + 1] == 0xA0 { return (0xA0, 2) }
        guard index + 2 < count else { return nil }
        switch (self[index], self[index + 1], self[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            let value =
                Int(self[index] & 0x0F) << 12 | Int(self[index + 1] & 0x3F) << 6 | Int(self[index + 2] & 0x3F)
            return (value, 3)
        default: return nil
        }
    }

    /// Where a wide space at the end of the text begins.
    var trailingWideSpace: Int? {
        for length in 2...3 where wideSpace(at: count - length)?.length == length { return count - length }
        return nil
    }
}
