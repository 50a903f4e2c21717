/// Line folding, which plain and quoted scalars share.
extension YAMLScanner {
    /// What was crossed on the way to the next line with text.
    struct Crossing {
        var breaks = 0
        /// The spaces before the text, up to the first tab.
        var indent = 0
        /// A tab before the text or on an empty line between.
        var tab: Int?
    }

    /// Moves from the end of a line to the first character of the next line with text.
    mutating func crossLines() -> Crossing {
        var crossing = Crossing()
        while current == "\n" {
            beginNextLine()
            crossing.breaks += 1
            while current == " " { offset += 1 }
            crossing.indent = column
            if current == "\t" && crossing.tab == nil { crossing.tab = offset }
            skipBlanks()
        }
        return crossing
    }
}

extension [UInt8] {
    /// Appends what folding makes of some line breaks: one becomes a space, of more the first is dropped.
    mutating func appendFold(_ breaks: Int) {
        if breaks == 1 { append(UInt8(ascii: " ")) } else { appendBreaks(breaks - 1) }
    }

    /// Appends line breaks as they are, or what folding makes of them.
    mutating func append(_ breaks: Int, isFolded: Bool) {
        if isFolded { appendFold(breaks) } else { appendBreaks(breaks) }
    }

    mutating func appendBreaks(_ breaks: Int) {
        append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks))
    }
}
