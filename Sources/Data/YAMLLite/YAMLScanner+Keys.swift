/// Keys of mappings.
extension YAMLScanner {
    /// Whether the line goes on like `key: value`, judged without reading it.
    var isAtKey: Bool {
        switch current {
        case "[", "{", "|", ">": false
        case "\"", "'": isAtQuotedKey
        default: isAtPlainKey
        }
    }

    private var isAtPlainKey: Bool {
        var index = offset
        while index < end && byte(at: index) != "\n" {
            if byte(at: index) == ":" && byte(at: index + 1).isYAMLSeparator { return index > offset }
            if byte(at: index) == "#" && index > offset && byte(at: index - 1).isYAMLBlank { return false }
            index += 1
        }
        return false
    }

    private var isAtQuotedKey: Bool {
        let quote = current
        var index = offset + 1
        while index < end && byte(at: index) != "\n" {
            if byte(at: index) == "\\" && quote == "\"" {
                index += 1
            } else if byte(at: index) == quote {
                guard quote == "'" && byte(at: index + 1) == "'" else { break }
                index += 1
            }
            index += 1
        }
        guard byte(at: index) == quote else { return false }
        index += 1
        while byte(at: index).isYAMLBlank { index += 1 }
        return byte(at: index) == ":"
    }

    /// Whether a line that should be an entry of a mapping was at least meant as one.
    var isLikeKey: Bool {
        var index = offset
        while index < end && byte(at: index) != "\n" {
            if byte(at: index) == ":" { return index > offset }
            index += 1
        }
        return false
    }

    /// Reads `key:` and stops behind the colon.
    mutating func readKey(indent: Int) throws(YAMLFault) -> (text: String, position: Position) {
        let start = (offset: offset, line: line)
        let isQuoted = current == "\"" || current == "'"
        let position = position()
        guard current != "[" && current != "{" else { throw .complexKey(at: offset) }
        let node = Node(
            isQuoted ? .scalar(try readQuoted(parent: indent)) : .plain(try readPlain(.key)), at: position)
        let text = try keyText(node, from: start.offset)
        let keyEnd = offset
        skipBlanks()
        guard current == ":" else {
            guard !isQuoted, let colon = gluedColon(from: start.offset, to: keyEnd) else {
                throw .missingColon(at: start.offset)
            }
            throw .missingSpace(after: ":", at: colon)
        }
        guard line == start.line else { throw .multilineKey(at: start.offset) }
        guard next.isYAMLSeparator else { throw .missingSpace(after: ":", at: offset) }
        try checkKeyLength(from: start.offset)
        offset += 1
        return (text, position)
    }

    /// The offset of a `:` behind the cursor, with nothing but blanks between.
    var colon: Int? {
        var index = offset
        while byte(at: index).isYAMLBlank { index += 1 }
        return byte(at: index) == ":" ? index : nil
    }

    /// Refuses a key that is longer than YAML allows, measured up to its colon.
    func checkKeyLength(from start: Int) throws(YAMLFault) {
        guard bytes[start..<offset].count(where: { $0 & 0xC0 != 0x80 }) <= YAMLLimits.keyLength else {
            throw .longKey(at: start)
        }
    }

    /// The first `:` of plain text, which somebody wrote without a space behind.
    func gluedColon(from start: Int, to end: Int) -> Int? {
        bytes[start..<end].firstIndex(of: UInt8(ascii: ":"))
    }

    /// The text of a key that was just read, unless it is one of those that YAML-lite refuses.
    func keyText(_ key: Node, from start: Int) throws(YAMLFault) -> String {
        guard case .scalar(let text) = key.content else { throw .nullKey(at: start) }
        if text == "<<" && byte(at: start) == "<" { throw .mergeKey(at: start) }
        return text
    }
}

extension Node.Content {
    /// A plain scalar, which is null when it is one of the words for it.
    static func plain(_ text: String) -> Self {
        switch text {
        case "~", "null", "Null", "NULL": .null
        default: .scalar(text)
        }
    }
}
