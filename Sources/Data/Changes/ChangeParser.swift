/// Turns one node of a changes file into a change, or says everything that is wrong with it.
struct ChangeParser {
    static let keys = ["id", "movie", "action", "at", "note"]

    private let source: SourceText
    private let position: Position
    private var problems: [Problem] = []
    private var id: Node?
    private var movie: Node?
    private var action: Node?
    private var at: Node?

    static func read(_ node: Node, _ source: SourceText) -> ChangesFile.Entry {
        var parser = ChangeParser(source: source, position: node.position)
        let content = parser.content(of: node)
        return ChangesFile.Entry(position: node.position, action: parser.action?.text, content: content)
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
        for pair in pairs { take(pair) }
        let action = readAction()
        let target = readTarget()
        let at = readTime()
        guard problems.isEmpty, let action, let target else { return .refused(problems) }
        let place = Change.Place(
            entry: position, action: self.action?.position ?? position,
            target: (id ?? movie)?.position ?? position, at: self.at?.position)
        return .change(Change(action: action, target: target, at: at, place: place))
    }

    /// A key without a value counts as a key that is not there.
    private mutating func take(_ pair: Node.Pair) {
        let value = pair.value.content == .null ? nil : pair.value
        switch pair.key {
        case "id": id = value
        case "movie": movie = value
        case "action": action = value
        case "at": at = value
        case "note": break
        default:
            let hint = suggestion(for: pair.key, among: Self.keys).map { "; did you mean '\($0)'?" } ?? ""
            refuse(.unknownKey, "unknown key '\(pair.key)'\(hint)", at: pair.keyPosition)
        }
    }

    private mutating func readAction() -> Change.Action? {
        guard let node = action else {
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

    private mutating func readTarget() -> Change.Target? {
        switch (id, movie) {
        case (nil, nil):
            refuse(.missingTarget, "the change names no film; give 'id' or 'movie'", at: position)
        case (_?, let movie?):
            refuse(
                .ambiguousTarget, "the change has both 'id' and 'movie'; give one of them", at: movie.position
            )
        case (let id?, nil):
            if let number = id.text.flatMap(wholeNumber) { return .entry(id: number) }
            refuse(.invalidTarget, "'id' is the number of an entry, such as 101", at: id.position)
        case (nil, let movie?):
            if let tconst = movie.text, !tconst.isEmpty { return .film(tconst: tconst) }
            refuse(.invalidTarget, "'movie' is the id of a film, such as tt0816692", at: movie.position)
        }
        return nil
    }

    private mutating func readTime() -> Timestamp? {
        guard let node = at else { return nil }
        // A bare number is a time in a library, but in a file for people it is more likely a slip.
        if let text = node.text, isDate(text), let time = Timestamp(parsing: text) { return time }
        refuse(
            .invalidAt, "'at' is a time or a day, such as 2025-10-12T18:45:00Z or 2025-10-12",
            at: node.position)
        return nil
    }

    private mutating func refuse(_ outcome: Outcome, _ message: String, at position: Position) {
        problems.append(source.problem(.error, outcome.rawValue, message, at: position))
    }
}

/// Whether a time begins with a date, and not with a number alone or a sign.
private func isDate(_ text: String) -> Bool {
    text.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false && text.utf8.contains(UInt8(ascii: "-"))
}

extension Node {
    /// The node's text when it is a scalar.
    fileprivate var text: String? {
        if case .scalar(let text) = content { text } else { nil }
    }
}

/// A number of plain digits. `Int(_: String)` alone would accept `+5`.
private func wholeNumber(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int(text)
}
