/// What keeps a piece of text from being copied as it is: found in one pass over its bytes.
///
/// Nearly every title has none of the traits. They are looked for once, when a text is read, so that writing
/// one of the many copies of a title safely costs no more than copying it.
package struct TextTraits: OptionSet, BitwiseCopyable, Sendable {
    package var rawValue: UInt8

    /// May hold something that `[UInt8].init(cleaning:)` replaces.
    package static let unclean = TextTraits(rawValue: 1)
    /// Holds one of the five characters that HTML reserves.
    package static let html = TextTraits(rawValue: 2)
    /// Holds a byte that can mean something in Markdown, wherever it stands.
    package static let markdown = TextTraits(rawValue: 4)
    /// Holds a byte that a relative link percent-encodes.
    package static let path = TextTraits(rawValue: 8)
    /// Holds a byte that means something in Markdown only where a block may start.
    package static let blockStart = TextTraits(rawValue: 16)

    /// Holds a lead byte of a space other than U+0020.
    package static let wideSpace = TextTraits(rawValue: 32)

    /// What any text in Markdown, and in a quoted scalar, is looked at for. An array of traits would be made
    /// for each text.
    package static let anyMarkdown = TextTraits(rawValue: 4 | 16 | 32)
    package static let quoted = TextTraits(rawValue: 2 | 4)

    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not the ones of `OptionSet`, which ask a table of methods when they are called from another module.
    @inlinable package func contains(_ trait: TextTraits) -> Bool {
        rawValue & trait.rawValue == trait.rawValue
    }

    @inlinable package func isDisjoint(with traits: TextTraits) -> Bool {
        rawValue & traits.rawValue == 0
    }

    package init(_ byte: UInt8) { rawValue = table[Int(byte)] }

    package init(_ utf8: borrowing Span<UInt8>) {
        // One look-up of the table: it is made when it is first asked for.
        let table = table.span
        var found: UInt8 = 0
        var previous: UInt8 = .space
        for index in utf8.indices {
            let byte = utf8[index]
            found |= table[Int(byte)]
            if byte == .space && previous == .space { found |= Self.unclean.rawValue }
            previous = byte
        }
        rawValue = previous == .space ? found | Self.unclean.rawValue : found
    }
}

extension UInt8 {
    @inlinable package static var space: UInt8 { 0x20 }

    @inlinable package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    @inlinable package var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    @inlinable package var isAlphanumeric: Bool { isDigit || isLetter }
}

/// The traits of each byte. Lead bytes count as unclean when any character they begin is.
private let table: InlineArray<256, UInt8> = {
    var table = InlineArray<256, UInt8>(repeating: 0)
    func mark(_ bytes: some Sequence<UInt8>, _ trait: TextTraits) {
        for byte in bytes { table[Int(byte)] |= trait.rawValue }
    }
    mark(0x00...0x1F, .unclean)
    mark([0x7F, 0xC2, 0xE2], .unclean)
    mark("&<>\"'".utf8, .html)
    mark("&<>{\\`*_[]|~$:.#@".utf8, .markdown)
    mark("0123456789#+-=:.)".utf8, .blockStart)
    mark([0xC2, 0xE1, 0xE2, 0xE3], .wideSpace)
    mark(0x00...0xFF, .path)
    for byte in "-._~/".utf8 { table[Int(byte)] &= ~TextTraits.path.rawValue }
    for byte in UInt8(0)...0x7F where byte.isAlphanumeric { table[Int(byte)] &= ~TextTraits.path.rawValue }
    return table
}()
