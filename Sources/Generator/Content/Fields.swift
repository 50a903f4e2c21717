import Data

/// The members of a mapping that a person wrote, read by name and checked.
///
/// Everything wrong is collected, so that one run names all there is to mend.
struct Fields {
    private let source: SourceText
    /// The key whose members these are; nil at the top.
    private let parent: String?
    private var nodes: [String: Node] = [:]
    private(set) var problems: [Problem] = []

    /// Nothing and null count as a mapping without members; a key that is not `known` is an error.
    init(_ root: Node?, of source: SourceText, known: [String], below parent: String? = nil) {
        self.source = source
        self.parent = parent
        guard let root else { return }
        switch root.content {
        case .null: return
        case .mapping(let pairs):
            for pair in pairs { add(pair, known: known) }
        case .scalar, .sequence:
            let example = "keys and their values, such as '\(known.first ?? "key"): …'"
            report(parent.map { "'\($0)' must be \(example)" } ?? "expected \(example)", at: root)
        }
    }

    private mutating func add(_ pair: Node.Pair, known: [String]) {
        nodes[pair.key] = pair.value
        guard !known.contains(pair.key) else { return }
        let near = suggestion(for: pair.key, among: known).question
        let message =
            parent.map { "each key of '\($0)' must be \(known.listed("or")), not '\(pair.key)'\(near)" }
            ?? "unknown key '\(pair.key)'\(near)"
        problems.append(source.problem(.error, "unknown_key", message, at: pair.keyPosition))
    }

    /// Reads the members of the mapping at `key`.
    mutating func members(_ key: String, known: [String], read: (inout Fields) -> Void) {
        var members = Fields(nodes[key], of: source, known: known, below: key)
        read(&members)
        problems += members.problems
    }

    /// What messages call the value of `key`, such as `'blocks.film'`.
    private func name(of key: String) -> String { parent.map { "'\($0).\(key)'" } ?? "'\(key)'" }

    /// The text of `key`; nil when it is absent, null or empty.
    mutating func text(_ key: String) -> String? {
        guard let node = nodes[key] else { return nil }
        switch node.content {
        case .null: return nil
        case .scalar(let text) where text.utf8.contains(0):
            report("\(name(of: key)) must not contain NUL", at: node)
            return nil
        case .scalar(let text): return text.isEmpty ? nil : text
        case .sequence, .mapping:
            report("\(name(of: key)) must be text", at: node)
            return nil
        }
    }

    /// The text of `key` when `check` finds nothing to say about it.
    mutating func text(_ key: String, check: (String) -> String?) -> String? {
        guard let node = nodes[key], let text = text(key) else { return nil }
        guard let message = check(text) else { return text }
        report(message, at: node)
        return nil
    }

    mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = nodes[key], let text = text(key) else { return nil }
        let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
        if Int(digits: digits) != nil, let number = Int(text), range.contains(number) { return number }
        let bounds = "from \(range.lowerBound) to \(range.upperBound)"
        report("\(name(of: key)) must be a whole number \(bounds), not '\(text)'", at: node)
        return nil
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let node = nodes[key], let text = text(key) else { return nil }
        if let value = Bool(yaml: text) { return value }
        report("\(name(of: key)) must be true or false, not '\(text)'", at: node)
        return nil
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let node = nodes[key], let text = text(key) else { return nil }
        return choice(text, at: node, what: name(of: key), of: type)
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, at node: Node, what: String, of type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        if let choice = Choice(rawValue: text) { return choice }
        let names = type.allCases.map(\.rawValue)
        let near = suggestion(for: text, among: names)
        report("\(what) must be \(names.listed("or")), not '\(text)'\(near.question)", at: node)
        return nil
    }

    /// A list of different choices; nil when it is absent or anything in it is wrong.
    /// - Parameter allowsNone: whether the list may be empty.
    mutating func choices<Choice: RawRepresentable & CaseIterable & Equatable>(
        _ key: String, of type: Choice.Type, allowsNone: Bool = false
    ) -> [Choice]? where Choice.RawValue == String {
        guard let node = nodes[key], node.content != .null else { return nil }
        guard case .sequence(let items) = node.content, allowsNone || !items.isEmpty else {
            report("\(name(of: key)) must be a list of names", at: node)
            return nil
        }
        var choices: [Choice] = []
        let known = problems.count
        for item in items {
            guard case .scalar(let text) = item.content else {
                report("\(name(of: key)) must be a list of names", at: item)
                continue
            }
            guard let choice = choice(text, at: item, what: "each of \(name(of: key))", of: type) else {
                continue
            }
            if choices.contains(choice) { report("'\(text)' is in \(name(of: key)) twice", at: item) }
            choices.append(choice)
        }
        return problems.count == known ? choices : nil
    }

    private mutating func report(_ message: String, at node: Node) {
        problems.append(source.problem(.error, "invalid_value", message, at: node.position))
    }
}

extension Bool {
    /// The words that YAML 1.2 reads as true and false; `yes` and `off` are text.
    init?(yaml text: String) {
        switch text {
        case "true", "True", "TRUE": self = true
        case "false", "False", "FALSE": self = false
        default: return nil
        }
    }
}
