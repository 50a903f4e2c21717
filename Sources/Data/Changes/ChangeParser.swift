/// Turns one node of a changes file into changes, or says everything that is wrong with it.
struct ChangeParser {
    private let source: SourceText
    let position: Position
    private var problems: [Problem] = []
    /// A key without a value counts as a key that is not there.
    var values: [Change.Key: Node] = [:]

    static func read(_ node: Node, _ source: SourceText) -> ChangesFile.Entry {
        var parser = ChangeParser(source: source, position: node.position)
        let content = parser.content(of: node)
        return ChangesFile.Entry(
            position: node.position, action: parser.values[.action]?.text, isPrivate: isPrivate(node),
            content: content)
    }

    /// The key itself may be misspelt.
    private static func isPrivate(_ node: Node) -> Bool {
        guard case .mapping(let pairs) = node.content else { return false }
        return pairs.contains { pair in
            guard pair.value.content != .null else { return false }
            return switch Change.Key(rawValue: pair.key) {
            case .visibility: pair.value.text != Visibility.everyone.rawValue
            case nil: pair.value.text?.lowercased() == Visibility.owner.rawValue
            default: false
            }
        }
    }

    private init(source: SourceText, position: Position) {
        self.source = source
        self.position = position
    }

    private mutating func content(of node: Node) -> ChangesFile.Content {
        guard case .mapping(let pairs) = node.content else {
            refuse(.missingAction, "a change has the keys 'action' and 'id' or 'movie'", at: position)
            return .refused(problems)
        }
        let keys = pairs.compactMap { take($0) }
        let action = readAction()
        if let action { checkKeys(keys, of: action) }
        let targets = action.map { $0.grammar.hasFilm ? readTargets() : [nil] } ?? readTargets()
        let details = readDetails(of: action)
        guard problems.isEmpty, let action else { return .refused(problems) }
        let place = place(of: action)
        return .changes(
            targets.flatMap { target in
                details.map { Change(action: action, target: target, details: $0, place: place) }
            })
    }

    private func place(of action: Change.Action) -> Change.Place {
        let target = values[.id] ?? values[.movie] ?? values[.movies]
        return Change.Place(
            entry: position, action: values[.action]?.position ?? position,
            target: target?.position ?? position, values: values.mapValues(\.position))
    }

    /// Returns the key and where it stands, when it is one.
    private mutating func take(_ pair: Node.Pair) -> (key: Change.Key, position: Position)? {
        guard let key = Change.Key(rawValue: pair.key) else {
            refuse(
                .unknownKey,
                "unknown key '\(pair.key)'\(hint(for: pair.key, among: Change.Key.allCases.map(\.rawValue)))",
                at: pair.keyPosition)
            return nil
        }
        if pair.value.content != .null { values[key] = pair.value }
        return (key, pair.keyPosition)
    }

    private mutating func readAction() -> Change.Action? {
        guard let node = values[.action] else {
            refuse(.missingAction, "the change has no 'action'; \(Self.actions)", at: position)
            return nil
        }
        if let action = node.text.flatMap(Change.Action.init(rawValue:)) { return action }
        guard let text = node.text else {
            refuse(.invalidAction, "'action' is one word; \(Self.actions)", at: node.position)
            return nil
        }
        let near = suggestion(for: text, among: Change.Action.allCases.map(\.rawValue))
        refuse(
            .invalidAction,
            "unknown action '\(text)'; \(near.map { "did you mean '\($0)'?" } ?? Self.actions)",
            at: node.position)
        return nil
    }

    private static let actions =
        "it is one of \(Change.Action.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))"

    /// A key that belongs to another action is most likely a slip, and would else be ignored in silence.
    private mutating func checkKeys(
        _ keys: [(key: Change.Key, position: Position)], of action: Change.Action
    ) {
        let grammar = action.grammar
        for (key, position) in keys where !grammar.keys.contains(key) {
            let others = grammar.keys.filter { $0 != .action }.map { "'\($0.rawValue)'" }
            refuse(
                .unknownKey,
                "'\(key.rawValue)' does not belong to '\(action.rawValue)', which has "
                    + others.joined(separator: ", "),
                at: position)
        }
        for key in grammar.required where values[key] == nil && !(key == .tag && values[.tags] != nil) {
            refuse(
                .missingValue, "'\(action.rawValue)' needs '\(key.rawValue)': \(key.expectation)",
                at: position)
        }
    }

    mutating func refuse(_ outcome: Outcome, _ message: String, at position: Position) {
        problems.append(source.problem(.error, outcome.rawValue, message, at: position))
    }

    private func hint(for word: String, among words: [String]) -> String {
        suggestion(for: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
    }
}

extension Node {
    /// The node's text when it is a scalar.
    var text: String? {
        if case .scalar(let text) = content { text } else { nil }
    }
}
