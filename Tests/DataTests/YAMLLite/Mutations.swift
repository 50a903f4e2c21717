/// Documents that are nearly right, and documents of random pieces: the places where a reader could be too
/// kind.
enum Mutations {
    private static let pieces = [
        "a", "b", "c d", ":", ": ", " :", "-", "- ", " -", "\n", "\n", "\n ", "\n  ", "\n   ", "\n- ", "\n\n",
        " ", "  ",
        "'", "''", "\"", "\\", "\\\n", "\\x41", "\\n", "[", "]", "{", "}", ",", ", ", "#", " # ", "|", ">",
        "|-\n", ">+\n ",
        "|1", "?", "? ", "&", "*", "!", "%", "@", "---", "---\n", "...", "\n...\n", "~", "null", "<<", "\t",
        "\r\n", "é",
        "x: y\n", "- z\n", "'q'", "\"q\"", "\"q\": ", "[a, b]", "{a: b}", "k: ", "k:", "\u{85}", "\u{2028}",
        "\u{FEFF}",
    ]

    /// A document of random pieces.
    static func soup(using random: inout SeededGenerator) -> String {
        (0..<random.pick(1...12)).map { _ in random.pick(pieces) }.joined()
    }

    /// A document with some characters or lines changed.
    static func mutate(_ document: String, using random: inout SeededGenerator) -> String {
        var text = document
        for _ in 0..<random.pick([1, 1, 1, 2, 4]) {
            text =
                random.once(in: 3)
                ? mutateLines(text, using: &random) : mutateCharacters(text, using: &random)
        }
        return text
    }

    private static func mutateCharacters(_ text: String, using random: inout SeededGenerator) -> String {
        var scalars = Array(text.unicodeScalars)
        let index = random.pick(0...scalars.count)
        let piece = Array(random.pick(pieces).unicodeScalars)
        switch random.pick(0...3) {
        case 0, 1: scalars.insert(contentsOf: piece, at: index)
        case 2 where index < scalars.count: scalars.replaceSubrange(index...index, with: piece)
        default: scalars.removeSubrange(index..<min(scalars.count, index + random.pick(1...3)))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func mutateLines(_ text: String, using random: inout SeededGenerator) -> String {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        let index = random.pick(0...lines.count - 1)
        switch random.pick(0...5) {
        case 0: lines.remove(at: index)
        case 1: lines.insert(lines[index], at: random.pick(0...lines.count))
        case 2: lines[index] = String(repeating: " ", count: random.pick(1...3)) + lines[index]
        case 3: lines[index] = String(lines[index].drop { $0 == " " })
        case 4: lines[index] += random.pick([" # c", " ", ":", ": d", " e"])
        default: lines.swapAt(index, random.pick(0...lines.count - 1))
        }
        return lines.joined(separator: "\n")
    }
}
