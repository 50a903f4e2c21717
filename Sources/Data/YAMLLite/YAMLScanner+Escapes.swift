/// Escapes of double-quoted scalars.
extension YAMLScanner {
    /// Reads an escape of a double-quoted scalar and stops behind it.
    mutating func readEscape(into text: inout [UInt8], opening: Int, parent: Int) throws(YAMLFault) {
        let letter = next
        if letter == "\n" || (letter == "\r" && byte(at: offset + 2) == "\n") {
            offset += letter == "\n" ? 1 : 2
            let breaks = try crossQuotedLines(opening: opening, parent: parent)
            text.appendBreaks(breaks - 1)
        } else if let count = letter.yamlEscapeDigits {
            text.append(contentsOf: String(try readHexadecimal(letter, count: count)).utf8)
        } else if let scalar = letter.yamlEscape {
            text.append(contentsOf: String(scalar).utf8)
            offset += 2
        } else {
            guard offset + 1 < end else { throw .unterminatedQuote(at: opening) }
            throw .unknownEscape(character(at: offset + 1), at: offset)
        }
    }

    /// Reads `\xFF`, `\uFFFF` or `\UFFFFFFFF`.
    private mutating func readHexadecimal(_ letter: Unicode.Scalar, count: Int) throws(YAMLFault)
        -> Unicode.Scalar
    {
        var value: UInt32 = 0
        for index in offset + 2..<offset + 2 + count {
            guard let digit = byte(at: index).hexadecimalValue else {
                throw .escapeDigits(letter, count: count, at: offset)
            }
            value = value << 4 | digit
        }
        guard let scalar = Unicode.Scalar(value) else { throw .escapeRange(at: offset) }
        offset += 2 + count
        return scalar
    }

    /// The whole character that begins at a byte.
    private func character(at start: Int) -> String {
        var last = start + 1
        while last < end && bytes[last] & 0xC0 == 0x80 { last += 1 }
        return text(start..<last)
    }
}

extension Unicode.Scalar {
    /// The character that a backslash and this letter stand for in double quotes.
    fileprivate var yamlEscape: Unicode.Scalar? {
        switch self {
        case "0": "\0"
        case "a": "\u{07}"
        case "b": "\u{08}"
        case "t", "\t": "\t"
        case "n": "\n"
        case "v": "\u{0B}"
        case "f": "\u{0C}"
        case "r": "\r"
        case "e": "\u{1B}"
        case "N": "\u{85}"
        case "_": "\u{A0}"
        case "L": "\u{2028}"
        case "P": "\u{2029}"
        case " ", "\"", "/", "\\": self
        default: nil
        }
    }

    /// How many hexadecimal digits follow a backslash and this letter.
    fileprivate var yamlEscapeDigits: Int? {
        switch self {
        case "x": 2
        case "u": 4
        case "U": 8
        default: nil
        }
    }

    fileprivate var hexadecimalValue: UInt32? {
        switch self {
        case "0"..."9": value - 0x30
        case "A"..."F": value - 0x37
        case "a"..."f": value - 0x57
        default: nil
        }
    }
}
