@testable import Data

/// Random texts, and all the ways to write one down.
enum ScalarText {
    private static let words = [
        "a", "film", "Amélie", "千と千尋", "tt0816692", "2025-10-12", "10:30", "a#b", "x:y", "-1", "it's",
        "\"q\"", "#no",
        "- no", "a: b", "null", "~", "true", "[x]", "{x}", "&x", "*x", "!x", "|", ">", "%", "@", "`", "?",
        ":", "-", "---",
        "...", "😀", "e\u{301}", "\\", "\\n", ",", "a,b", "<<", "a ,b", "'", "''", "? x", "x :y", "x\u{A0}y",
    ]
    private static let rare = [
        "\t", "\n", "\n\n", "  ", " \n", "\n ", "\u{1}", "\r", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7F}",
    ]

    static func random(using random: inout SeededGenerator, isKey: Bool) -> String {
        var text = ""
        for _ in 0..<random.pick(isKey ? [1, 1, 1, 2] : [0, 1, 1, 2, 3, 6, 9]) {
            if !text.isEmpty {
                text += random.once(in: 6) ? random.pick(rare) : random.pick([" ", " ", " ", "\n", ""])
            }
            text += random.once(in: 25) ? random.pick(rare) : random.pick(words)
        }
        if isKey { return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" })) }
        return text
    }

    static func key(_ text: String, using random: inout SeededGenerator, isFlow: Bool) -> String {
        var styles: [String] = [double(text, using: &random, line: nil)]
        if isPlain(text) { styles += [text, text, text] }
        if isPrintable(text) && !text.contains("\n") {
            styles.append(single(text, using: &random, line: nil))
        }
        return random.pick(styles)
    }

    /// A scalar between brackets.
    static func flow(_ node: Node, using random: inout SeededGenerator, parent: Int) -> String {
        guard case .scalar(let text) = node.content else { return random.pick(["~", "null"]) }
        return inline(text, using: &random, parent: parent)
    }

    /// A scalar behind a dash or a colon.
    static func value(_ text: String, using random: inout SeededGenerator, parent: Int) -> String {
        if parent >= 0 && isPrintable(text) && random.once(in: 3) {
            return block(text, using: &random, parent: parent)
        }
        return inline(text, using: &random, parent: parent) + (random.once(in: 8) ? " # comment" : "")
    }

    private static func inline(_ text: String, using random: inout SeededGenerator, parent: Int) -> String {
        let line = "\n" + String(repeating: " ", count: max(parent, 0) + 1 + random.pick(0...3))
        let isFolded = random.once(in: 2)
        var styles = [double(text, using: &random, line: isFolded ? line : nil)]
        if isPlain(text) {
            styles += Array(repeating: folded(text, using: &random, line: isFolded ? line : nil), count: 3)
        }
        if isPrintable(text) && isFoldable(text) { styles.append(single(text, using: &random, line: line)) }
        return random.pick(styles)
    }

    /// Whether it can be written without quotes anywhere, judged with more care than YAML asks for.
    private static func isPlain(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, isPrintable(text) else { return false }
        guard first.properties.isAlphabetic || ("0"..."9").contains(first), last != " ", last != ":" else {
            return false
        }
        guard !["null", "Null", "NULL"].contains(text) else { return false }
        for (scalar, next) in zip(scalars, scalars.dropFirst()) {
            if "\n\t,[]{}\u{85}\u{2028}".unicodeScalars.contains(scalar) || (scalar == ":" && next == " ") {
                return false
            }
            if scalar == " " && (next == "#" || next == ":") { return false }
        }
        return !"\n\t,[]{}\u{85}\u{2028}".unicodeScalars.contains(last)
    }

    /// Whether single quotes and block scalars can hold it; NEL and LS are line breaks to YAML 1.1, so they
    /// are escaped.
    private static func isPrintable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\t"
                || ($0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{FEFF}" && $0 != "\u{85}"
                    && $0 != "\u{2028}")
        }
    }

    /// Whether no white space touches a line break, where folding would swallow it.
    private static func isFoldable(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).allSatisfy { left, right in
            !(left == "\n" && (right == " " || right == "\t"))
                && !(right == "\n" && (left == " " || left == "\t"))
        }
    }

    private static func single(_ text: String, using random: inout SeededGenerator, line: String?) -> String {
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            quoted.append(contentsOf: scalar == "'" ? [scalar, scalar] : [scalar])
        }
        return "'" + folded(String(quoted), using: &random, line: line) + "'"
    }

    /// Breaks lines at some single spaces, and writes every line break as folding wants it.
    private static func folded(_ text: String, using random: inout SeededGenerator, line: String?) -> String {
        guard let line else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let previous = index > 0 ? scalars[index - 1] : " "
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if scalar == "\n" {
                result += (previous == "\n" ? "" : random.pick(["\n", " \n"])) + (next == "\n" ? "\n" : line)
            } else if scalar == " " && !" \t\n".unicodeScalars.contains(previous)
                && !" \t\n".unicodeScalars.contains(next) && random.once(in: 3)
            {
                result += line
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
