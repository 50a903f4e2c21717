@testable import Data

/// Makes random trees and prints each in a random style, so that what a document means is known beforehand.
struct DocumentGenerator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A document and the outline of the tree it was printed from.
    mutating func document() -> (text: String, outline: String) {
        let tree = tree(depth: random.pick(1...4))
        var text = ""
        switch tree.content {
        case .sequence(let items) where !items.isEmpty: text = block(tree, indent: random.once(in: 8) ? 2 : 0)
        case .mapping(let pairs) where !pairs.isEmpty: text = block(tree, indent: random.once(in: 8) ? 2 : 0)
        default: text = leaf(tree, parent: -1) + "\n"
        }
        if random.once(in: 4) { text = "---" + random.pick(["\n", " # start\n", "  \n\n"]) + text }
        if random.once(in: 5) { text = "# a comment\n\n" + text }
        if random.once(in: 8) && text.hasSuffix("\n") && !text.hasSuffix("\n\n") && isPlainEnd(text) {
            text.unicodeScalars.removeLast()
        }
        if random.once(in: 4) { text = text.replacingBreaks() }
        if random.once(in: 10) { text = "\u{FEFF}" + text }
        return (text, tree.outline)
    }

    /// Whether the last line break means nothing: a block scalar would end without one.
    private func isPlainEnd(_ text: String) -> Bool { !text.contains("|") && !text.contains(">") }

    private mutating func tree(depth: Int) -> Node {
        let position = Position(line: 1, column: 1)
        switch depth > 0 ? random.pick(0...5) : 5 {
        case 0, 1, 2:
            let items = (0..<random.pick(0...4)).map { _ in tree(depth: depth - 1) }
            return Node(.sequence(items), at: position)
        case 3, 4:
            var pairs: [Node.Pair] = []
            for _ in 0..<random.pick(0...4) {
                let key = ScalarText.random(using: &random, isKey: true)
                guard !pairs.contains(where: { $0.key.outline == key.outline }) else { continue }
                pairs.append(Node.Pair(key: key, keyPosition: position, value: tree(depth: depth - 1)))
            }
            return Node(.mapping(pairs), at: position)
        default:
            if random.once(in: 7) { return Node(.null, at: position) }
            return Node(.scalar(ScalarText.random(using: &random, isKey: false)), at: position)
        }
    }

    /// The lines of a collection whose entries are indented by `indent`.
    private mutating func block(_ node: Node, indent: Int) -> String {
        let spaces = String(repeating: " ", count: indent)
        var text = ""
        switch node.content {
        case .sequence(let items):
            for item in items {
                text += between(indent, after: text) + spaces + "-" + entry(item, indent, isItem: true)
            }
        case .mapping(let pairs):
            for pair in pairs {
                let key = ScalarText.key(pair.key, using: &random, isFlow: false)
                let gap = random.once(in: 9) ? " " : ""
                text +=
                    between(indent, after: text) + spaces + key + gap + ":"
                    + entry(pair.value, indent, isItem: false)
            }
        case .null, .scalar: break
        }
        return text
    }

    /// What stands behind a dash or a colon, with its line break.
    private mutating func entry(_ node: Node, _ indent: Int, isItem: Bool) -> String {
        guard node.isBlock, !(node.isFlat && random.once(in: 3)) else {
            let text = leaf(node, parent: indent)
            return (text.isEmpty ? "" : String(repeating: " ", count: random.pick([1, 1, 1, 3]))) + text
                + "\n"
        }
        if isItem && random.once(in: 2) {
            let gap = random.pick([1, 1, 1, 3])
            let inner = block(node, indent: indent + 1 + gap)
            // A compact collection: its first line goes on behind the dash.
            return String(repeating: " ", count: gap) + inner.drop { $0 == " " }
        }
        var deeper = indent + random.pick([1, 2, 2, 2, 4])
        if !isItem, case .sequence = node.content, random.once(in: 2) { deeper = indent }
        return random.pick(["\n", "\n", "  \n", " # note\n", "\n\n"]) + block(node, indent: deeper)
    }

    /// Blank lines and comments between entries; not behind a block scalar, where they could be text.
    private mutating func between(_ indent: Int, after text: String) -> String {
        guard !text.isEmpty, isPlainEnd(text), random.once(in: 6) else { return "" }
        return random.pick([
            "\n", "  \n", "# comment\n", String(repeating: " ", count: indent) + "  # - a: b\n",
        ])
    }

    /// A scalar or a flow collection without its last line break.
    private mutating func leaf(_ node: Node, parent: Int) -> String {
        switch node.content {
        case .null:
            return random.pick(parent < 0 ? ["~", "null"] : ["", "", "~", "null", "Null", "NULL"]) + comment()
        case .scalar(let text): return ScalarText.value(text, using: &random, parent: parent)
        case .sequence(let items):
            let parts = items.map { ScalarText.flow($0, using: &random, parent: parent) }
            return joined(parts, "[", "]", parent) + comment()
        case .mapping(let pairs):
            let parts = pairs.map { pair in
                let key = ScalarText.key(pair.key, using: &random, isFlow: true)
                let isEmpty = pair.value.content == .null && random.once(in: 2)
                return key
                    + (isEmpty ? ":" : ": " + ScalarText.flow(pair.value, using: &random, parent: parent))
            }
            return joined(parts, "{", "}", parent) + comment()
        }
    }

    private mutating func joined(_ parts: [String], _ opening: String, _ closing: String, _ parent: Int)
        -> String
    {
        let line = "\n" + String(repeating: " ", count: parent + 1 + random.pick(0...2))
        var text = opening
        for (index, part) in parts.enumerated() {
            text += random.pick(["", "", "", " ", line, " # c" + line]) + part
            if index < parts.count - 1 || random.once(in: 6) {
                text += random.pick(["", "", " ", line]) + ","
            }
            if index < parts.count - 1 && text.last == "," { text += " " }
        }
        return text + random.pick(["", "", " ", line]) + closing
    }

    private mutating func comment() -> String {
        random.once(in: 8) ? random.pick([" # c", "\t#", "   "]) : ""
    }
}

extension Node {
    /// Whether it is a collection that can be written over several lines.
    fileprivate var isBlock: Bool {
        switch content {
        case .sequence(let items): !items.isEmpty
        case .mapping(let pairs): !pairs.isEmpty
        case .null, .scalar: false
        }
    }

    /// Whether it can be written between brackets.
    fileprivate var isFlat: Bool {
        switch content {
        case .sequence(let items): items.allSatisfy { !$0.isCollection }
        case .mapping(let pairs): pairs.allSatisfy { !$0.value.isCollection }
        case .null, .scalar: false
        }
    }

    private var isCollection: Bool {
        switch content {
        case .sequence, .mapping: true
        case .null, .scalar: false
        }
    }
}

extension String {
    /// The text with CR LF for every line feed.
    fileprivate func replacingBreaks() -> String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "\n" { text.append("\r") }
            text.append(scalar)
        }
        return String(text)
    }
}
