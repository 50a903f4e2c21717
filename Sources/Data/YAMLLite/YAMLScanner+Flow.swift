/// Flow sequences and flow mappings of scalars.
extension YAMLScanner {
    /// A flow collection that is being read: where it opened, how it closes, and what its lines must be
    /// deeper than.
    private struct Flow {
        let opening: Int
        let closing: Unicode.Scalar
        let parent: Int
    }

    /// Reads `[…]` or `{…}` and stops behind the closing bracket.
    mutating func readFlow(parent: Int) throws(YAMLFault) -> Node.Content {
        let isMapping = current == "{"
        let flow = Flow(opening: offset, closing: isMapping ? "}" : "]", parent: parent)
        offset += 1
        return isMapping ? .mapping(try readFlowPairs(flow)) : .sequence(try readFlowItems(flow))
    }

    private mutating func readFlowItems(_ flow: Flow) throws(YAMLFault) -> [Node] {
        var items: [Node] = []
        while try hasFlowEntry(flow) {
            guard items.count < YAMLLimits.entries else { throw .tooManyEntries(at: offset) }
            let isQuoted = current == "\"" || current == "'"
            let item = try readFlowScalar(flow)
            try crossFlowSpace(flow)
            guard !isAtFlowColon(afterQuote: isQuoted) else { throw .nestedFlow(at: offset) }
            items.append(item)
            try endFlowEntry(flow)
        }
        return items
    }

    private mutating func readFlowPairs(_ flow: Flow) throws(YAMLFault) -> [Node.Pair] {
        var pairs: [Node.Pair] = []
        var keys = YAMLKeySet()
        while try hasFlowEntry(flow) {
            guard pairs.count < YAMLLimits.entries else { throw .tooManyEntries(at: offset) }
            let start = offset
            let pair = try readFlowPair(flow)
            if let first = keys.insert(pair.key, line: pair.keyPosition.line) {
                throw .duplicateKey(pair.key, firstLine: first, at: start)
            }
            pairs.append(pair)
            try endFlowEntry(flow)
        }
        return pairs
    }

    private mutating func readFlowPair(_ flow: Flow) throws(YAMLFault) -> Node.Pair {
        let start = (offset: offset, line: line)
        let isQuoted = current == "\"" || current == "'"
        let key = try readFlowScalar(flow)
        let text = try keyText(key, from: start.offset)
        let keyEnd = offset
        try crossFlowSpace(flow)
        guard isAtFlowColon(afterQuote: isQuoted) else {
            // YAML reads `{a:b}` as a key `a:b` without a value, which nobody means.
            if !isQuoted, let colon = gluedColon(from: start.offset, to: keyEnd) {
                throw .missingSpace(after: ":", at: colon)
            }
            return Node.Pair(key: text, keyPosition: key.position, value: Node(.null, at: position()))
        }
        guard line == start.line else { throw .multilineKey(at: start.offset) }
        try checkKeyLength(from: start.offset)
        offset += 1
        let empty = Node(.null, at: position())
        try crossFlowSpace(flow)
        let isEmpty = current == "," || current == flow.closing
        let value = isEmpty ? empty : try readFlowScalar(flow)
        return Node.Pair(key: text, keyPosition: key.position, value: value)
    }

    /// Moves to the next entry; false behind the closing bracket.
    private mutating func hasFlowEntry(_ flow: Flow) throws(YAMLFault) -> Bool {
        try crossFlowSpace(flow)
        guard current != "," else { throw .emptyFlowEntry(at: offset) }
        guard current == flow.closing else { return true }
        offset += 1
        return false
    }

    /// Moves over the comma behind an entry, or to the closing bracket.
    private mutating func endFlowEntry(_ flow: Flow) throws(YAMLFault) {
        try crossFlowSpace(flow)
        if current == "," {
            offset += 1
        } else if current != flow.closing {
            throw .flowSeparator(flow.closing, at: offset)
        }
    }

    private mutating func readFlowScalar(_ flow: Flow) throws(YAMLFault) -> Node {
        let position = position()
        switch current {
        case "[", "{": throw .nestedFlow(at: offset)
        case "\"", "'": return Node(.scalar(try readQuoted(parent: flow.parent)), at: position)
        default: return Node(.plain(try readPlain(.flow(parent: flow.parent))), at: position)
        }
    }

    /// Crosses blanks, line breaks and comments between the parts of a flow collection.
    private mutating func crossFlowSpace(_ flow: Flow) throws(YAMLFault) {
        while true {
            skipBlanks()
            try skipComment()
            guard !isAtEnd else { throw .unterminatedFlow(flow.closing, at: flow.opening) }
            guard current == "\n" else { return }
            let crossing = crossLines()
            if current == "#" { continue }
            guard !isAtEnd, !isAtDocumentMarker else {
                throw .unterminatedFlow(flow.closing, at: flow.opening)
            }
            if let tab = crossing.tab, tab >= lineStart { throw .tab(at: tab) }
            guard crossing.indent <= flow.parent else { return }
            throw current == flow.closing
                ? .closingIndentation(at: offset) : .unterminatedFlow(flow.closing, at: flow.opening)
        }
    }

    /// Whether a `:` that ends a key is here; behind quotes it needs no space.
    private func isAtFlowColon(afterQuote isQuoted: Bool) -> Bool {
        current == ":" && (isQuoted || next.isYAMLSeparator || next.isYAMLFlowIndicator)
    }
}
