/// Nodes: what stands behind a key or a dash.
extension BlockReader {
    /// Reads the value behind `key:`, or behind `---` when `indent` is -1.
    mutating func readValue(under indent: Int) throws(YAMLFault) -> Node {
        let empty = Node(.null, at: scanner.position())
        scanner.skipBlanks()
        refuseProperties()
        guard isAtRestOfLine else {
            let start = scanner.offset
            return try finish(readLeaf(under: indent), from: start)
        }
        try scanner.finishLine()
        scanner.skipToContent()
        if scanner.indent > indent { return try readBlock(under: indent) }
        // A list may be indented like the key that it belongs to.
        guard scanner.indent == indent, scanner.isAtItem, indent >= 0 else { return empty }
        return try readSequence(at: indent, isUnderKey: true)
    }

    /// Reads what stands behind a `-`.
    mutating func readItem(at indent: Int) throws(YAMLFault) -> Node {
        scanner.offset += 1
        let empty = Node(.null, at: scanner.position())
        let blanks = scanner.offset
        scanner.skipBlanks()
        if isAtRestOfLine {
            try scanner.finishLine()
            scanner.skipToContent()
            return scanner.indent > indent ? try readBlock(under: indent) : empty
        }
        if let tab = scanner.tab(from: blanks), scanner.isAtItem || scanner.isAtKey { throw .tab(at: tab) }
        return try readBlock(under: indent)
    }

    /// Reads a collection or a scalar that begins here, in a parent that is indented by `parent`.
    mutating func readBlock(under parent: Int) throws(YAMLFault) -> Node {
        var column = scanner.column
        refuseProperties()
        while isAtRestOfLine {
            let empty = Node(.null, at: scanner.position())
            try scanner.finishLine()
            scanner.skipToContent()
            guard scanner.indent > parent else { return empty }
            column = scanner.column
            refuseProperties()
        }
        if scanner.isAtItem { return try readSequence(at: column) }
        if scanner.isAtKey { return try readMapping(at: column) }
        let start = scanner.offset
        let leaf = try readLeaf(under: parent)
        guard scanner.colon != nil, leaf.isScalar, scanner.line > leaf.position.line else {
            return try finish(leaf, from: start)
        }
        // `id:101` and then `action: …`: text of several lines that was meant as the first key of a mapping.
        recover(from: brokenKey(from: start))
        return try readMapping(at: column)
    }

    /// Reads a scalar or a flow collection and stops behind it.
    private mutating func readLeaf(under parent: Int) throws(YAMLFault) -> Node {
        let position = scanner.position()
        let content: Node.Content =
            switch scanner.current {
            case "|", ">": .scalar(try scanner.readBlockScalar(parent: parent))
            case "\"", "'": .scalar(try scanner.readQuoted(parent: parent))
            case "[", "{": try scanner.readFlow(parent: parent)
            default: .plain(try scanner.readPlain(.value(parent: parent)))
            }
        return Node(content, at: position)
    }

    /// Reads what is left of the line behind a scalar or a flow collection, and moves to the next content.
    private mutating func finish(_ leaf: Node, from start: Int) throws(YAMLFault) -> Node {
        // Behind a block scalar the next line has begun already.
        if scanner.column > 0 {
            if let colon = scanner.colon { throw colonFault(behind: leaf, from: start, at: colon) }
            try countNodes(leaf.entryCount, from: start)
            try scanner.finishLine()
        }
        scanner.skipToContent()
        return leaf
    }

    /// What is wrong with a `:` behind a value.
    private func colonFault(behind leaf: Node, from start: Int, at colon: Int) -> YAMLFault {
        guard leaf.isScalar else { return .complexKey(at: start) }
        return scanner.line == leaf.position.line
            ? .inlineMapping(at: colon) : .continuedEntry(at: scanner.startOfText)
    }

    /// What is wrong with text of several lines that turned out to be a key.
    private func brokenKey(from start: Int) -> YAMLFault {
        let colon = scanner.gluedColon(from: start, to: scanner.offset)
        return colon.map { .missingSpace(after: ":", at: $0) } ?? .multilineKey(at: start)
    }

    /// Refuses anchors and tags and moves behind them, so that what they stand before is still checked.
    mutating func refuseProperties() {
        while scanner.current == "&" || scanner.current == "!" {
            report(scanner.current == "&" ? .anchor(at: scanner.offset) : .tag(at: scanner.offset))
            while !scanner.current.isYAMLSeparator { scanner.offset += 1 }
            scanner.skipBlanks()
        }
    }

    private var isAtRestOfLine: Bool { scanner.isAtLineEnd || scanner.current == "#" }
}

extension Node {
    /// Whether it is text or null, which could have been a key.
    fileprivate var isScalar: Bool {
        switch content {
        case .null, .scalar: true
        case .sequence, .mapping: false
        }
    }

    /// How many nodes it holds, those of its entries not counted.
    fileprivate var entryCount: Int {
        switch content {
        case .null, .scalar: 0
        case .sequence(let items): items.count
        case .mapping(let pairs): pairs.count
        }
    }
}
