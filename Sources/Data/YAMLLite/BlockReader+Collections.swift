/// Block sequences and block mappings.
extension BlockReader {
    /// What the next line is to a collection.
    private enum Line {
        case entry
        /// It belongs to a collection further out.
        case end
        case wrong(YAMLFault)
    }

    /// Reads a block sequence; `isUnderKey` when it is indented like the key before it.
    mutating func readSequence(at indent: Int, isUnderKey: Bool = false) throws(YAMLFault) -> Node {
        try nest(at: indent) { reader in
            var items: [Node] = []
            reader.readEntries { reader in
                reader.itemLine(at: indent, isUnderKey: isUnderKey)
            } entry: { reader throws(YAMLFault) in
                try reader.countEntry(after: items.count)
                items.append(try reader.readItem(at: indent))
            }
            return .sequence(items)
        }
    }

    mutating func readMapping(at indent: Int) throws(YAMLFault) -> Node {
        try nest(at: indent) { reader in
            var pairs: [Node.Pair] = []
            var keys = YAMLKeySet()
            reader.readEntries { reader in
                reader.keyLine(at: indent)
            } entry: { reader throws(YAMLFault) in
                try reader.countEntry(after: pairs.count)
                if let pair = try reader.readPair(at: indent, &keys) { pairs.append(pair) }
            }
            return .mapping(pairs)
        }
    }

    /// Reads `key: value`; nil when the key was there before.
    private mutating func readPair(at indent: Int, _ keys: inout YAMLKeySet) throws(YAMLFault) -> Node.Pair? {
        refuseProperties()
        let start = scanner.offset
        let key = try scanner.readKey(indent: indent)
        let first = keys.insert(key.text, line: key.position.line)
        if let first { report(.duplicateKey(key.text, firstLine: first, at: start)) }
        let value = try readValue(under: indent)
        return first == nil ? Node.Pair(key: key.text, keyPosition: key.position, value: value) : nil
    }

    /// Reads the entries of a collection line by line, and goes on behind those that are broken.
    private mutating func readEntries(
        line: (inout Self) -> Line, entry: (inout Self) throws(YAMLFault) -> Void
    ) {
        while true {
            switch line(&self) {
            case .end: return
            case .wrong(let fault) where isRecovering && !fault.isCertain: scanner.skipLine()
            case .wrong(let fault): recover(from: fault)
            case .entry:
                isRecovering = false
                do throws(YAMLFault) { try entry(&self) } catch { recover(from: error) }
            }
        }
    }

    private func itemLine(at indent: Int, isUnderKey: Bool) -> Line {
        if let line = misplacedLine(at: indent) { return line }
        if scanner.isAtItem { return .entry }
        if scanner.current == "-" && !(isUnderKey && scanner.isAtKey) {
            return .wrong(.missingSpace(after: "-", at: scanner.offset))
        }
        return isUnderKey ? .end : .wrong(.expectedItem(at: scanner.offset))
    }

    private func keyLine(at indent: Int) -> Line {
        if let line = misplacedLine(at: indent) { return line }
        if scanner.isAtItem { return .wrong(.unexpectedItem(at: scanner.offset)) }
        if isRecovering && !scanner.isLikeKey { return .wrong(.missingColon(at: scanner.offset)) }
        return .entry
    }

    /// What a line is that is not indented like the entries of a collection; nil when it is.
    private func misplacedLine(at indent: Int) -> Line? {
        if scanner.indent < indent { return .end }
        if scanner.current == "\t" { return .wrong(.tab(at: scanner.offset)) }
        if scanner.indent == indent { return nil }
        return .wrong(.indentation(scanner.indent, expected: indent, at: scanner.offset))
    }
}
