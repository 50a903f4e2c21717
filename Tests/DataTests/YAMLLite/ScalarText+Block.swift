@testable import Data

extension ScalarText {
    /// The text as a block scalar below a parent that is indented by `parent`; without its last line break.
    static func block(_ text: String, using random: inout SeededGenerator, parent: Int) -> String {
        let deeper = random.pick([1, 2, 2, 4])
        let spaces = String(repeating: " ", count: parent + deeper)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var trailing = -1
        while lines.last == "" {
            lines.removeLast()
            trailing += 1
        }
        if lines.isEmpty { return emptyBlock(breaks: trailing, using: &random) }
        trailing += 1
        let isFolded = random.once(in: 2)
        if isFolded { lines = foldable(lines, using: &random) }
        let first = lines.first { !$0.isEmpty } ?? ""
        let needsDigit = first.hasPrefix(" ") || random.once(in: 5)
        let chomping = trailing == 0 ? "-" : trailing == 1 && !random.once(in: 4) ? "" : "+"
        let digit = needsDigit ? String(deeper) : ""
        var header = (isFolded ? ">" : "|") + (random.once(in: 2) ? digit + chomping : chomping + digit)
        if random.once(in: 6) { header += " # header" }
        let body = lines.map { $0.isEmpty ? (random.once(in: 3) ? spaces : "") : spaces + $0 }
        let breaks = trailing > 1 ? String(repeating: "\n", count: trailing - 1) : ""
        return header + "\n" + body.joined(separator: "\n") + breaks
    }

    /// A block scalar of nothing but line breaks.
    private static func emptyBlock(breaks: Int, using random: inout SeededGenerator) -> String {
        guard breaks > 0 else { return random.pick(["|", ">", "|-", ">+"]) }
        return random.pick(["|+", ">+"]) + String(repeating: "\n", count: breaks)
    }

    /// The lines of a folded scalar: one more empty line between two that would be joined, and some more
    /// breaks.
    private static func foldable(_ lines: [String], using random: inout SeededGenerator) -> [String] {
        var result: [String] = []
        var previous: String?
        for line in lines {
            if !line.isEmpty {
                if let previous, !isSpaced(previous), !isSpaced(line) { result.append("") }
                previous = line
            }
            result += line.isEmpty || isSpaced(line) ? [line] : broken(line, using: &random)
        }
        return result
    }

    private static func isSpaced(_ line: String) -> Bool {
        line.unicodeScalars.first == " " || line.unicodeScalars.first == "\t"
    }

    /// The line broken at some of its single spaces.
    private static func broken(_ line: String, using random: inout SeededGenerator) -> [String] {
        var parts: [String] = [""]
        let words = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        for (index, word) in words.enumerated() {
            let isSingle = index > 0 && !word.isEmpty && !words[index - 1].isEmpty && !isSpaced(word)
            if isSingle && !words[index - 1].hasSuffix("\t") && random.once(in: 4) {
                parts.append(word)
            } else {
                parts[parts.count - 1] += (index > 0 ? " " : "") + word
            }
        }
        return parts
    }
}
