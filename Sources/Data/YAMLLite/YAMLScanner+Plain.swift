/// Plain scalars: text without quotes.
extension YAMLScanner {
    /// Where a plain scalar stands, which decides where it ends.
    enum PlainContext {
        /// It ends with its line.
        case key
        /// It goes on over lines that are indented deeper than the parent.
        case value(parent: Int)
        /// It also ends with its entry.
        case flow(parent: Int)

        var isFlow: Bool {
            switch self {
            case .key, .value: false
            case .flow: true
            }
        }

        /// What its lines must be deeper than, nil when it has only one.
        var parent: Int? {
            switch self {
            case .key: nil
            case .value(let parent), .flow(let parent): parent
            }
        }
    }

    /// Reads a plain scalar and stops behind its last character.
    mutating func readPlain(_ context: PlainContext) throws(YAMLFault) -> String {
        try checkPlainStart(in: context)
        let start = offset
        skipPlainLine(isFlow: context.isFlow)
        var folded: [UInt8]?
        while let parent = context.parent {
            let lineEnd = offset
            guard let breaks = try continuePlain(parent: parent, isFlow: context.isFlow) else { break }
            if folded == nil { folded = Array(bytes[start..<lineEnd]) }
            folded?.appendFold(breaks)
            let next = offset
            skipPlainLine(isFlow: context.isFlow)
            folded?.append(contentsOf: bytes[next..<offset])
        }
        return folded.map { String(decoding: $0, as: UTF8.self) } ?? text(start..<offset)
    }

    /// Moves behind the last character of the plain text on this line.
    private mutating func skipPlainLine(isFlow: Bool) {
        var last = offset
        scan: while !isAtEnd {
            switch current {
            case "\n": break scan
            case " ", "\t", "\r":
                offset += 1
                continue scan
            case ":" where endsPlain(next, isFlow: isFlow): break scan
            case "#" where byte(at: offset - 1).isYAMLBlank: break scan
            case ",", "[", "]", "{", "}":
                if isFlow { break scan }
            default: break
            }
            offset += 1
            last = offset
        }
        offset = last
    }

    /// Whether a `:` before this byte ends plain text.
    private func endsPlain(_ following: Unicode.Scalar, isFlow: Bool) -> Bool {
        following.isYAMLSeparator || (isFlow && following.isYAMLFlowIndicator)
    }

    /// Crosses to the next line if the scalar goes on there; returns the number of line breaks, or stays put.
    private mutating func continuePlain(parent: Int, isFlow: Bool) throws(YAMLFault) -> Int? {
        let before = (offset: offset, line: line, lineStart: lineStart)
        skipBlanks()
        if current == "\n" {
            let crossing = crossLines()
            if continuesPlain(crossing, parent: parent, isFlow: isFlow) {
                if let tab = crossing.tab { throw .tab(at: tab) }
                return crossing.breaks
            }
        }
        (offset, line, lineStart) = before
        return nil
    }

    private func continuesPlain(_ crossing: Crossing, parent: Int, isFlow: Bool) -> Bool {
        guard !isAtEnd, current != "#", crossing.indent > parent, !isAtDocumentMarker else { return false }
        if current == ":" && endsPlain(next, isFlow: isFlow) { return false }
        return !(isFlow && current.isYAMLFlowIndicator)
    }

    /// Refuses what looks like plain text and begins with an indicator.
    private func checkPlainStart(in context: PlainContext) throws(YAMLFault) {
        switch current {
        case "\t": throw .tab(at: offset)
        case "&": throw .anchor(at: offset)
        case "*": throw .alias(at: offset)
        case "!": throw .tag(at: offset)
        case "%" where column == 0: throw .directive(at: offset)
        case "#": throw .gluedComment(at: offset)
        case "@", "`", "%", "|", ">", ",", "[", "]", "{", "}", "\"", "'": throw .reserved(current, at: offset)
        case "?" where next.isYAMLSeparator: throw .complexKey(at: offset)
        case ":" where next.isYAMLSeparator: throw .emptyKey(at: offset)
        case "-" where next.isYAMLSeparator: throw .inlineItem(at: offset)
        case "-" where context.isFlow && next.isYAMLFlowIndicator: throw .reserved("-", at: offset)
        case "?" where context.isFlow, ":" where context.isFlow: throw .reserved(current, at: offset)
        default: return
        }
    }
}
