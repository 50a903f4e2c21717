/// Text for a drawing, which cannot ask how wide a font is.
///
/// The measure is that of wide system fonts and errs on their side; what is longer ends with an ellipsis.
struct FittedText {
    let text: String

    /// - Parameters:
    ///   - size: of the font.
    ///   - width: in the same unit.
    init(_ text: String, size: Int, width: Int) {
        let room = width * 100 / max(size, 1)
        var used = 0
        // Where the text may be cut: an ellipsis fits there.
        var cut = text.startIndex
        for index in text.indices {
            used += text[index].unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
            if used > room {
                self.text = Self.allowed(String(text[..<cut])) + "…"
                return
            }
            if used + 100 <= room { cut = text.index(after: index) }
        }
        self.text = Self.allowed(text)
    }

    /// In hundredths of the size.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!": 32
        case " ", "f", "t", "r", "(", ")", "[", "]", "/", "-": 42
        case "m", "w", "M", "W", "@", "%", "—", "…": 100
        case "A"..."Z", "&", "+", "<", ">", "=", "~", "#": 78
        case "\u{21}"..."\u{7E}": 62
        case "\u{A0}"..."\u{2AF}": 78
        case "\u{370}"..."\u{52F}": 82
        // Ligatures of whole words and sentences.
        case "\u{FDF0}"..."\u{FDFF}": 1200
        default: isJoined(scalar) ? 0 : 110
        }
    }

    /// Whether it has no place of its own but changes the character before.
    private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// XML has no place for these two ([2.2](https://www.w3.org/TR/xml/#charsets)).
    private static func allowed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) else {
            return text
        }
        var allowed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            allowed.append(scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : scalar)
        }
        return String(allowed)
    }
}
