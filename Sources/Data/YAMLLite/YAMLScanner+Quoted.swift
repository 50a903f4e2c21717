/// Single- and double-quoted scalars.
extension YAMLScanner {
    /// Reads a quoted scalar and stops behind its closing quote.
    ///
    /// Its lines must be indented deeper than `parent`. YAML asks for that, and it tells a quote that
    /// somebody forgot to close from a long text, so that the entries below can still be read.
    mutating func readQuoted(parent: Int) throws(YAMLFault) -> String {
        let quote = current
        let opening = offset
        var text: [UInt8] = []
        offset += 1
        while true {
            let start = offset
            skipQuotedText(until: quote)
            switch current {
            case quote where quote == "'" && next == "'":
                text.append(contentsOf: bytes[start...offset])
                offset += 2
            case quote:
                offset += 1
                text.append(contentsOf: bytes[start..<offset - 1])
                return String(decoding: text, as: UTF8.self)
            case "\n":
                text.append(contentsOf: bytes[start..<endOfText(from: start)])
                text.appendFold(try crossQuotedLines(opening: opening, parent: parent))
            case "\\":
                text.append(contentsOf: bytes[start..<offset])
                try readEscape(into: &text, opening: opening, parent: parent)
            default: throw .unterminatedQuote(at: opening)
            }
        }
    }

    /// Moves to what is not simply text: the quote, the end of the line, or a backslash in double quotes.
    private mutating func skipQuotedText(until quote: Unicode.Scalar) {
        while !isAtLineEnd && current != quote && !(current == "\\" && quote == "\"") { offset += 1 }
    }

    /// Where the text between `start` and the end of this line stops, the blanks before the break left out.
    private func endOfText(from start: Int) -> Int {
        var last = offset
        while last > start && byte(at: last - 1).isYAMLBlank { last -= 1 }
        return last
    }

    /// Crosses the line breaks within a quoted scalar.
    mutating func crossQuotedLines(opening: Int, parent: Int) throws(YAMLFault) -> Int {
        let crossing = crossLines()
        guard !isAtEnd, crossing.indent > parent || crossing.tab != nil, !isAtDocumentMarker else {
            throw .unterminatedQuote(at: opening)
        }
        if let tab = crossing.tab { throw .tab(at: tab) }
        return crossing.breaks
    }
}
