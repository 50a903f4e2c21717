@testable import Data

extension ScalarText {
    private static let escapes: [Unicode.Scalar: String] = [
        "\0": "\\0", "\u{7}": "\\a", "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{B}": "\\v", "\u{C}": "\\f",
        "\r": "\\r", "\u{1B}": "\\e", " ": "\\ ", "\"": "\\\"", "/": "\\/", "\\": "\\\\", "\u{85}": "\\N",
        "\u{A0}": "\\_", "\u{2028}": "\\L", "\u{2029}": "\\P",
    ]

    /// The text in double quotes, with the escapes that it needs and some that it does not.
    static func double(_ text: String, using random: inout SeededGenerator, line: String?) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = "\""
        var isAtBreak = false
        for (index, scalar) in scalars.enumerated() {
            if let line, random.once(in: 12) {
                result += "\\" + line
                isAtBreak = true
            }
            let isOuter = index == 0 || index == scalars.count - 1
            let needsEscape =
                mustEscape(scalar) || ((isAtBreak || isOuter) && (scalar == " " || scalar == "\t"))
            if needsEscape || random.once(in: 15) {
                result += escape(scalar, using: &random)
            } else if let line, scalar == " ", isBetweenWords(scalars, index), random.once(in: 4) {
                result += line
            } else {
                result.unicodeScalars.append(scalar)
            }
            isAtBreak = false
        }
        return result + "\""
    }

    private static func isBetweenWords(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0, index + 1 < scalars.count else { return false }
        return !" \t\n".unicodeScalars.contains(scalars[index - 1])
            && !" \t\n".unicodeScalars.contains(scalars[index + 1])
    }

    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "\\", "\n", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}": true
        case "\t": false
        default: scalar.value < 0x20
        }
    }

    private static func escape(_ scalar: Unicode.Scalar, using random: inout SeededGenerator) -> String {
        func hexadecimal(_ letter: String, _ count: Int) -> String {
            let digits = String(scalar.value, radix: 16, uppercase: random.once(in: 2))
            return "\\" + letter + String(repeating: "0", count: count - digits.count) + digits
        }
        var choices = [hexadecimal("U", 8)]
        if scalar.value <= 0xFFFF { choices.append(hexadecimal("u", 4)) }
        if scalar.value <= 0xFF { choices.append(hexadecimal("x", 2)) }
        if let short = escapes[scalar] { choices += [short, short] }
        return random.pick(choices)
    }
}
