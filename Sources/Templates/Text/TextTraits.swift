/// What keeps a piece of text from being copied as it is: found in one pass over its bytes.
///
/// Nearly every title has none of the traits, so that the usual cost of safety is one table look-up per byte.
struct TextTraits: OptionSet, Sendable {
    var rawValue: UInt8

    /// May hold something that `[UInt8].init(cleaning:)` replaces.
    static let unclean = TextTraits(rawValue: 1)
    /// Holds one of the five characters that HTML reserves.
    static let html = TextTraits(rawValue: 2)
    /// Holds a byte that can mean something in Markdown, wherever it stands.
    static let markdown = TextTraits(rawValue: 4)
    /// Holds a byte that a relative link percent-encodes.
    static let path = TextTraits(rawValue: 8)
    /// Holds a byte that means something in Markdown only where a block may start.
    static let blockStart = TextTraits(rawValue: 16)

    /// Holds a lead byte of a space other than U+0020.
    static let wideSpace = TextTraits(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ byte: UInt8) { rawValue = table[Int(byte)] }

    init(_ utf8: borrowing Span<UInt8>) {
        rawValue = 0
        var previous: UInt8 = .space
        for index in utf8.indices {
            let byte = utf8[index]
            rawValue |= table[Int(byte)]
            if byte == .space && previous == .space { insert(.unclean) }
            previous = byte
        }
        if previous == .space { insert(.unclean) }
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")

    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    var isAlphanumeric: Bool { isDigit || isLetter }
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
