/// How wide text is, about: a picture made at build time has to leave room for it, and nobody can measure.
enum GlyphWidths {
    /// Of the characters from space to `~` in Verdana, in hundredths of the size of the letters. It is among
    /// the widest of what browsers have, so that text in another one fits too.
    private static let ascii: [UInt8] = [
        35, 39, 46, 82, 64, 108, 73, 27, 45, 45, 64, 82, 36, 45, 36, 45,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 45, 45, 82, 82, 82, 55,
        100, 68, 69, 70, 77, 63, 57, 78, 75, 42, 45, 69, 56, 84, 75, 79,
        60, 79, 70, 68, 62, 73, 68, 99, 69, 62, 69, 45, 45, 45, 82, 64,
        64, 60, 62, 52, 62, 60, 35, 62, 63, 27, 34, 59, 27, 97, 63, 61,
        62, 62, 43, 52, 39, 63, 59, 82, 59, 59, 53, 63, 45, 63, 82,
    ]

    /// In whole pixels, rounded up.
    static func width(of text: String, size: Int) -> Int {
        let hundredths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
        return (hundredths * size + 99) / 100
    }

    /// Marks that stand on the letter before them take no room; letters that are not in the table are as wide
    /// as those of the widest scripts.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        if 32..<127 ~= scalar.value { return Int(ascii[Int(scalar.value) - 32]) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return scalar.value < 0x590 ? 80 : 120
        }
    }

    /// As much of a text as fits, with an ellipsis where something is missing.
    static func fitting(_ text: String, width room: Int, size: Int) -> String {
        guard width(of: text, size: size) > room else { return text }
        var kept = ""
        let rest = room - width(of: "…", size: size)
        for character in text {
            guard width(of: kept + String(character), size: size) <= rest else { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }
}
