/// Nodes: what stands behind a key or a dash.
extension BlockReader {
    /// Reads the value behind `key:`, or behind `---` when `indent` is -1.
    mutating func readValue(under indent: Int) throws(YAMLFault) -> Node {
        let empty = Node(.null, at: scanner.position())
        scanner.skipBlanks()
        refuseProperties()
        guard isAtRestOfLine else { return try readLeaf(under: indent, isBlock: false) }
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
        do throws(YAMLFault) {
            return try readLeaf(under: parent, isBlock: true)
        } catch  where error.isBrokenKey {
            // `id:101` and then `action: …`: text that was meant as the first key of a mapping.
            recover(from: error)
            return try readMapping(at: column)
        }
    }

    /// Reads a scalar or a flow collection and what is left of its line; in a block it could have been a key.
    private mutating func readLeaf(under parent: Int, isBlock: Bool) throws(YAMLFault) -> Node {
        let start = (offset: scanner.offset, line: scanner.line)
        let position = scanner.position()
        let content: Node.Content
        switch scanner.current {
        case "|", ">":
            content = .scalar(try scanner.readBlockScalar(parent: parent))
            scanner.skipToContent()
            return Node(content, at: position)
        case "\"", "'": content = .scalar(try scanner.readQuoted(parent: parent))
        case "[", "{": content = try scanner.readFlow(parent: parent)
        default: content = .plain(try scanner.readPlain(.value(parent: parent)))
        }
        let end = scanner.offset
        scanner.skipBlanks()
        if scanner.current == ":" { throw colonFault(from: start, to: end, content, isBlock: isBlock) }
        scanner.offset = end
        try scanner.finishLine()
        scanner.skipToContent()
        return Node(content, at: position)
    }

    /// What is wrong with a `:` behind a value.
    private func colonFault(
        from start: (offset: Int, line: Int), to end: Int, _ content: Node.Content, isBlock: Bool
    ) -> YAMLFault {
        guard case .scalar = content else { return .complexKey(at: start.offset) }
        guard scanner.line > start.line else { return .inlineMapping(at: scanner.offset) }
        guard isBlock else { return .continuedEntry(at: scanner.startOfText) }
        guard let colon = scanner.gluedColon(from: start.offset, to: end) else {
            return .multilineKey(at: start.offset)
        }
        return .missingSpace(after: ":", at: colon)
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
