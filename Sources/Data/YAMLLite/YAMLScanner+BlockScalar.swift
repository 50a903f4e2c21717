/// Block scalars: `|` keeps the lines, `>` folds them.
extension YAMLScanner {
    /// What becomes of the line breaks at the end.
    fileprivate enum Chomping { case strip, clip, keep }

    /// A line below a block header; a spaced one begins with white space of its own and is never folded.
    private enum BlockLine { case empty, text, spaced, end }

    /// Reads a block scalar and stops at the beginning of the first line behind it.
    mutating func readBlockScalar(parent: Int) throws(YAMLFault) -> String {
        let isFolded = current == ">"
        let header = try readBlockHeader(parent: parent)
        // Without text every line is empty, however deep it is indented.
        let indent =
            if let indent = header.indent { indent } else { try detectIndent(parent: parent) ?? .max }
        var text: [UInt8] = []
        var breaks = 0
        var previous = BlockLine.empty
        while true {
            let line = try enterBlockLine(indent: indent)
            switch line {
            case .end:
                text.appendBreaks(header.chomping.limit(breaks, isEmpty: previous == .empty))
                return String(decoding: text, as: UTF8.self)
            case .empty:
                breaks += 1
                beginNextLine()
            case .text, .spaced:
                text.append(breaks, isFolded: isFolded && previous == .text && line == .text)
                previous = line
                breaks = readBlockLine(into: &text)
            }
        }
    }

    /// Reads `|`, `>` and what follows on their line; stops at the beginning of the next.
    private mutating func readBlockHeader(parent: Int) throws(YAMLFault) -> (indent: Int?, chomping: Chomping)
    {
        let start = offset
        var indent: Int?
        var chomping = Chomping.clip
        offset += 1
        for _ in 0..<2 {
            switch current {
            case "1"..."9" where indent == nil:
                guard parent >= 0 else { throw .rootIndicator(at: offset) }
                indent = parent + Int(current.value - 0x30)
            case "-" where chomping == .clip: chomping = .strip
            case "+" where chomping == .clip: chomping = .keep
            default: continue
            }
            offset += 1
        }
        try finishBlockHeader(byte(at: start))
        return (indent, chomping)
    }

    /// Reads the rest of a header's line, which may hold a comment.
    private mutating func finishBlockHeader(_ indicator: Unicode.Scalar) throws(YAMLFault) {
        let headerEnd = offset
        skipBlanks()
        guard isAtLineEnd || current == "#" else { throw .blockHeader(indicator, at: headerEnd) }
        try skipComment()
        if !isAtEnd { beginNextLine() }
    }

    /// The indentation of the first line with text, nil when there is none below the header.
    private func detectIndent(parent: Int) throws(YAMLFault) -> Int? {
        var probe = self
        var deepest = (indent: 0, offset: 0)
        while !probe.isAtEnd {
            while probe.current == " " { probe.offset += 1 }
            guard probe.isAtBlockLineEnd else { break }
            if probe.column > deepest.indent { deepest = (probe.column, probe.offset) }
            probe.skipToLineEnd()
            if !probe.isAtEnd { probe.beginNextLine() }
        }
        guard !probe.isAtEnd, probe.column > parent, !probe.isAtDocumentMarker else { return nil }
        guard deepest.indent <= probe.column else { throw .blankIndentation(at: deepest.offset) }
        return probe.column
    }

    /// Moves behind the indentation of a line, or stays at its beginning when the scalar ended above it.
    private mutating func enterBlockLine(indent: Int) throws(YAMLFault) -> BlockLine {
        while current == " " && column < indent { offset += 1 }
        guard !isAtEnd else { return .end }
        if isAtBlockLineEnd {
            skipToLineEnd()
            return .empty
        }
        guard column == indent, !isAtDocumentMarker else {
            guard current != "\t" else { throw .tab(at: offset) }
            offset = lineStart
            return .end
        }
        return current == " " || current == "\t" ? .spaced : .text
    }

    /// Appends the rest of a line and moves to the next; returns how many line breaks that crossed.
    private mutating func readBlockLine(into text: inout [UInt8]) -> Int {
        let start = offset
        skipToLineEnd()
        let hasReturn = !isAtEnd && byte(at: offset - 1) == "\r"
        text.append(contentsOf: bytes[start..<(hasReturn ? offset - 1 : offset)])
        guard !isAtEnd else { return 0 }
        beginNextLine()
        return 1
    }

    private var isAtBlockLineEnd: Bool { current == "\n" || (current == "\r" && next == "\n") }
}

extension YAMLScanner.Chomping {
    /// How many of the line breaks behind the text are kept; `isEmpty` says that there was no text.
    fileprivate func limit(_ breaks: Int, isEmpty: Bool) -> Int {
        switch self {
        case .strip: 0
        case .clip: isEmpty ? 0 : Swift.min(breaks, 1)
        case .keep: breaks
        }
    }
}
