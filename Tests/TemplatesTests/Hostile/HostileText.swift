/// Strings that try to be more than text, the same ones on every run.
enum HostileText {
    /// What has broken some template engine or Markdown parser before.
    static let snippets: [String] = [
        "<script>alert(1)</script>", "]]>", "-->", "<!--", "<![CDATA[", "javascript:alert(1)", "`", "``",
        "```", "~~~",
        "~", "~~", "1. x", "1)", "12.", "- x", "-", "--", "---", "+ x", "+", "# x", "#", "##", " #", "> x",
        ">", "***",
        "*", "**", "_", "__", "a_b", "|", "||", "\\", "\\\\", "&amp;", "&#x41;", "&", "&lt", "&copy;", "&#0;",
        ";", "\"",
        "'", "</title>", "</p>", "<", "[", "]", "![", "](x)", "[x](y)", "[^1]", "[ ]", "(", ")", "{", "}",
        "{{x}}", "{%",
        "http://a.b", "https://a.b/c?d=e&f", "www.a.b", "WWW.a.b", "ftp://a.b", "a@b.cd", "$", "$x$", ":-",
        ":-:", ":",
        "=", "===", "!", "e\u{301}", "\u{301}", "\u{5D0}\u{5D1}", "\u{202E}abc", "\u{2066}", "\u{2069}",
        "\u{200F}",
        "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{FEFF}", "\u{10FFFF}", "\u{0}", "\u{1}", "\u{1B}[31m",
        "\u{7F}",
        "\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{2003}", "\u{FFFD}",
        " ", "  ",
        "\t", "\n", "\r\n", "\n\n", "\u{B}", "\u{C}", "    ", "\n# x", "\n\n    x", "x  \n", "a", "B", "7",
        "½", "·", "…",
        String(decoding: [0x66, 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x6F], as: UTF8.self),
        String(repeating: "[", count: 40), String(repeating: "*a", count: 20),
        String(repeating: "x", count: 300),
    ]

    /// `count` strings: every snippet alone, then mixtures of snippets and random scalars.
    static func strings(_ count: Int, seed: UInt64 = 1) -> [String] {
        var random = SplitMix(state: seed)
        var strings = snippets
        while strings.count < count {
            let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in part(using: &random) }
            strings.append(parts.joined())
        }
        return strings
    }

    private static func part(using random: inout SplitMix) -> String {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: String(scalar(in: 0x20...0x7E, using: &random))
        case 1: String(scalar(in: 0x00...0x2FF, using: &random))
        case 2: String(scalar(in: 0x2000...0x30FF, using: &random))
        case 3: String(scalar(in: 0x00...0x10FFFF, using: &random))
        default: snippets.randomElement(using: &random) ?? ""
        }
    }

    private static func scalar(in range: ClosedRange<UInt32>, using random: inout SplitMix) -> Character {
        Character(Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "\u{FFFD}")
    }

    /// What a page must say for `text`, by scalars and in the words of the contract: written without a look
    /// at how `Templates` does it.
    static func expected(_ text: String) -> String {
        var words: [String] = [""]
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: words.append("")
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
                words[words.count - 1] += "\u{FFFD}"
            default: words[words.count - 1].unicodeScalars.append(scalar)
            }
        }
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// A small generator with a seed, so that a failure can be seen again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
