import Data

/// What cleaning does with white space.
enum WhiteSpace {
    /// A run becomes one space, and there is none at the ends: for a title or a name.
    case trimmed
    /// A run becomes one space: for a part of a sentence.
    case collapsed
    /// Spaces, tabs and newlines stay: for code.
    case kept
}

extension [UInt8] {
    /// The text with U+FFFD for what nobody can see: control characters and the characters that override the
    /// direction of what follows them.
    ///
    /// White space is what Unicode calls so among the controls and separators (U+0009–000D, U+0020, U+0085,
    /// U+2028, U+2029). A no-break or ideographic space was chosen by somebody and stays.
    init(cleaning utf8: borrowing Span<UInt8>, _ whiteSpace: WhiteSpace = .trimmed) {
        self = []
        reserveCapacity(utf8.count + 2)
        var index = 0
        var start = 0
        while index < utf8.count {
            let (kind, length) = Glyph.read(utf8, at: index)
            // What is kept is copied in whole runs.
            if kind != .kept {
                append(copying: utf8, start..<index)
                if kind == .refused {
                    append(literal: "\u{FFFD}")
                } else {
                    append(space: utf8[index], whiteSpace)
                }
                start = index + length
            }
            index += length
        }
        append(copying: utf8, start..<utf8.count)
        if whiteSpace == .trimmed && last == .space { removeLast() }
    }

    private mutating func append(space: UInt8, _ whiteSpace: WhiteSpace) {
        switch whiteSpace {
        case .kept: append(space == 0x09 || space == 0x0A ? space : .space)
        case .trimmed where isEmpty: break
        case .trimmed, .collapsed: if last != .space { append(.space) }
        }
    }
}

/// How cleaning treats one character, told from its bytes.
private enum Glyph {
    case kept, space, refused

    /// The kind and length of what begins at `index` of valid UTF-8; kept characters may be read byte by
    /// byte.
    static func read(_ utf8: borrowing Span<UInt8>, at index: Int) -> (Glyph, length: Int) {
        switch utf8[index] {
        case 0x09...0x0D, 0x20: (.space, 1)
        case 0x00...0x1F, 0x7F: (.refused, 1)
        case 0xC2 where index + 1 < utf8.count: (control(utf8[index + 1]), 2)
        case 0xE2 where index + 2 < utf8.count: (format(utf8[index + 1], utf8[index + 2]), 3)
        default: (.kept, 1)
        }
    }

    /// U+0080–009F are controls; U+0085 among them is the next-line character.
    private static func control(_ second: UInt8) -> Glyph {
        second == 0x85 ? .space : second < 0xA0 ? .refused : .kept
    }

    /// U+2028 and 2029 separate lines; U+202A–202E and U+2066–2069 change the direction of text after them.
    private static func format(_ second: UInt8, _ third: UInt8) -> Glyph {
        switch (second, third) {
        case (0x80, 0xA8...0xA9): .space
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): .refused
        default: .kept
        }
    }
}
