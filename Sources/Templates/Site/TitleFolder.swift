import Data

/// Turns titles into what they are sorted by: small letters without marks.
///
/// What Unicode says of a character is asked once: it costs about as much as folding a title of ASCII
/// letters.
struct TitleFolder {
    private var known: [UInt32: Folded] = [:]

    /// What becomes of one character.
    private struct Folded {
        /// Whether a title can begin with it: it is a letter or a digit.
        let isStart: Bool
        /// UTF-8, the first byte in the lowest bits.
        let bytes: UInt64
        let count: Int
    }

    /// Appends what a title is sorted by, and says which section it is in.
    /// - Parameter title: valid UTF-8.
    mutating func append(_ title: borrowing Span<UInt8>, to folded: inout [UInt8]) -> TitleKey.Group {
        let start = folded.count
        var index = 0
        while index < title.count {
            let byte = title[index]
            guard byte < 0x80 else {
                append(title.scalar(at: &index), to: &folded, from: start)
                continue
            }
            index += 1
            if folded.count > start || byte.isAlphanumeric {
                folded.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
            }
        }
        Self.dropArticle(from: &folded, start)
        return Self.group(of: folded, start)
    }

    private mutating func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8], from start: Int) {
        let found = known[scalar.value] ?? look(at: scalar)
        guard folded.count > start || found.isStart else { return }
        for position in 0..<found.count {
            folded.append(UInt8(truncatingIfNeeded: found.bytes >> (8 * UInt64(position))))
        }
    }

    private mutating func look(at scalar: Unicode.Scalar) -> Folded {
        var bytes: UInt64 = 0
        var count = 0
        for byte in Self.fold(scalar).utf8.prefix(8) {
            bytes |= UInt64(byte) << (8 * UInt64(count))
            count += 1
        }
        let isStart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        let folded = Folded(isStart: isStart, bytes: bytes, count: count)
        known[scalar.value] = folded
        return folded
    }

    /// The letter without its marks, in lower case.
    private static func fold(_ scalar: Unicode.Scalar) -> String {
        if let plain = plainLetters[scalar] { return plain }
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        return isMark ? "" : scalar.properties.lowercaseMapping
    }

    private static let articles = ["the ", "a ", "an "]

    private static func dropArticle(from folded: inout [UInt8], _ start: Int) {
        for article in articles where folded[start...].starts(with: article.utf8) {
            guard beginsWithLetter(folded, start + article.utf8.count) else { continue }
            return folded.removeSubrange(start..<start + article.utf8.count)
        }
    }

    private static func group(of folded: [UInt8], _ start: Int) -> TitleKey.Group {
        if start < folded.count, folded[start].isLetter { return .letter(folded[start]) }
        return beginsWithLetter(folded, start) ? .otherScripts : .digits
    }

    private static func beginsWithLetter(_ folded: [UInt8], _ start: Int) -> Bool {
        guard start < folded.count else { return false }
        if folded[start] < 0x80 { return folded[start].isLetter }
        var index = start
        return folded.span.scalar(at: &index).properties.isAlphabetic
    }
}

extension Span<UInt8> {
    /// The character that begins at `index` of valid UTF-8, and moves `index` behind it.
    func scalar(at index: inout Int) -> Unicode.Scalar {
        let lead = self[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for position in index + 1..<Swift.min(index + length, count) {
            value = value << 6 | UInt32(self[position] & 0x3F)
        }
        index += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}

/// The Latin letters with marks that titles use, and what they are sorted as.
private let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
        ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ]
    var letters: [Unicode.Scalar: String] = ["İ": "i"]
    for (plain, marked) in rows {
        for scalar in marked.unicodeScalars {
            letters[scalar] = plain
            let capital = scalar.properties.uppercaseMapping.unicodeScalars
            if let only = capital.first, capital.count == 1, !only.isASCII { letters[only] = plain }
        }
    }
    return letters
}()
