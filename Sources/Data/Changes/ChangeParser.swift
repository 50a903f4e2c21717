/// Turns one node of a changes file into changes, or says everything that is wrong with it.
struct ChangeParser {
    private let source: SourceText
    private let position: Position
    private var problems: [Problem] = []
    /// A key without a value counts as a key that is not there.
    private var values: [Change.Key: Node] = [:]

    static func read(_ node: Node, _ source: SourceText) -> ChangesFile.Entry {
        var parser = ChangeParser(source: source, position: node.position)
        let content = parser.content(of: node)
        return ChangesFile.Entry(
            position: node.position, action: parser.values[.action]?.text, content: content)
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

    private mutating func refuse(_ outcome: Outcome, _ message: String, at position: Position) {
        problems.append(source.problem(.error, outcome.rawValue, message, at: position))
    }

    private func hint(for word: String, among words: [String]) -> String {
        suggestion(for: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
    }
}

// MARK: - Targets

extension ChangeParser {
    /// Each film that the entry names; empty when that is wrong.
    private mutating func readTargets() -> [Change.Target?] {
        let given = [Change.Key.id, .movie, .movies].filter { values[$0] != nil }
        guard let key = given.first, let node = values[key] else {
            refuse(.missingTarget, "the change names no film; give 'id' or 'movie'", at: position)
            return []
        }
        if given.count > 1, let other = given.last, let second = values[other] {
            refuse(
                .ambiguousTarget,
                "the change has both '\(key.rawValue)' and '\(other.rawValue)'; give one of them",
                at: second.position)
            return []
        }
        switch key {
        case .id:
            if let number = node.text.flatMap(wholeNumber) { return [.entry(id: number)] }
            refuse(.invalidTarget, "'id' is the number of an entry, such as 101", at: node.position)
        case .movie:
            if let name = node.text, !name.isEmpty { return [.film(name)] }
            refuse(
                .invalidTarget,
                "'movie' is the id of a film, such as tt0816692, or its title and year", at: node.position)
        default: return readFilms(node)
        }
        return []
    }

    private mutating func readFilms(_ node: Node) -> [Change.Target?] {
        let names = texts(of: node)
        guard let names, !names.isEmpty, !names.contains("") else {
            refuse(
                .invalidTarget, "'movies' is a list of films, such as [tt0816692, tt0044741]",
                at: node.position)
            return []
        }
        guard Set(names.map(ExactText.init)).count == names.count else {
            refuse(.invalidTarget, "'movies' names a film twice", at: node.position)
            return []
        }
        return names.map { .film($0) }
    }

    /// The texts of a list of scalars, nil when it is something else.
    private func texts(of node: Node) -> [String]? {
        guard case .sequence(let nodes) = node.content else { return nil }
        let texts = nodes.compactMap(\.text)
        return texts.count == nodes.count ? texts : nil
    }
}

// MARK: - Values

extension ChangeParser {
    /// What the entry says beside its films, once for each tag.
    private mutating func readDetails(of action: Change.Action?) -> [Change.Details] {
        var details = Change.Details()
        details.at = readTime(.at)
        refuseVagueTime(details.at, of: action)
        details.from = readTime(.from)
        details.to = readTime(.to)
        details.platform = readText(.via) ?? readText(.platform)
        details.venue = readText(.venue)
        details.stars = readStars()
        details.isRewatch = readTruth(.rewatch)
        details.review = readText(.review)
        details.hasSpoilers = readTruth(.spoiler)
        details.visibility = readWord(.visibility) { Visibility(rawValue: $0) }
        details.list = readText(.list)
        details.name = readText(.name)
        details.description = readText(.description)
        details.isRanked = readTruth(.ranked)
        details.position = readWord(.position) { wholeNumber($0).flatMap { $0 > 0 ? $0 : nil } }
        details.forgetsPlays = readWord(.plays) { ["keep": false, "forget": true][$0] }
        details.remark = readText(.remark)
        let tags = readTags()
        guard !tags.isEmpty else { return [details] }
        return tags.map {
            details.tag = $0
            return details
        }
    }

    /// What can be said of when: an entry that happened at a time has it to the day at least, a viewing also
    /// to the month or year, or not at all.
    private mutating func readTime(_ key: Change.Key) -> When? {
        guard let node = values[key] else { return nil }
        // A bare number is a time in a library, but in a file for people it is a year.
        if let when = node.text.flatMap(When.init(written:)) { return when }
        refuse(.invalidAt, "'\(key.rawValue)' is \(key.expectation)", at: node.position)
        return nil
    }

    /// Only of a viewing it may be remembered no better than by its month.
    private mutating func refuseVagueTime(_ when: When?, of action: Change.Action?) {
        guard case .date(let date)? = when, date.precision != .day, let action, !action.isAboutPlays,
            let node = values[.at]
        else { return }
        refuse(
            .invalidAt, "'at' is a time or a day, such as 2025-10-12T18:45:00Z or 2025-10-12",
            at: node.position)
    }

    private mutating func readText(_ key: Change.Key) -> String? {
        readWord(key) { $0.utf8.allSatisfy { $0 <= 0x20 } ? nil : $0 }
    }

    private mutating func readTruth(_ key: Change.Key) -> Bool? {
        readWord(key) { ["true": true, "yes": true, "false": false, "no": false][$0.lowercased()] }
    }

    private mutating func readStars() -> Stars? {
        readWord(.rating) { text in Stars.all.first { text == $0.description || text == "\($0).0" } }
    }

    private mutating func readWord<Value>(_ key: Change.Key, _ read: (String) -> Value?) -> Value? {
        guard let node = values[key] else { return nil }
        if let value = node.text.flatMap(read) { return value }
        refuse(.invalidValue, "'\(key.rawValue)' is \(key.expectation)", at: node.position)
        return nil
    }

    private mutating func readTags() -> [String] {
        let single = readText(.tag)
        guard let node = values[.tags] else { return single.map { [$0] } ?? [] }
        guard values[.tag] == nil else {
            refuse(.invalidValue, "the change has both 'tag' and 'tags'; give one of them", at: node.position)
            return []
        }
        let tags = texts(of: node) ?? []
        guard !tags.isEmpty, !tags.contains(where: \.isEmpty),
            Set(tags.map(ExactText.init)).count == tags.count
        else {
            refuse(.invalidValue, "'tags' is \(Change.Key.tags.expectation)", at: node.position)
            return []
        }
        return tags
    }
}

extension Change.Key {
    /// What the value has to be, in words that follow "is".
    fileprivate var expectation: String {
        switch self {
        case .at, .from, .to:
            "a time, a day, a month, a year or unknown, such as 2025-10-12T18:45:00Z or 2025-10-12"
        case .rating: "half a star to five, in halves, such as 4.5"
        case .rewatch, .spoiler, .ranked: "true or false"
        case .visibility: "public or private"
        case .position: "a place in the list, counted from 1"
        case .plays: "keep or forget"
        case .tags: "a list of different words, such as [cosy, rainy]"
        case .list: "the name of a list"
        case .platform, .via: "a platform, by its slug or name"
        default: "a text"
        }
    }
}

extension When {
    /// An instant, a day, a month, a year, or `unknown`.
    init?(written text: String) {
        if text == "unknown" {
            self = .date(.unknown)
        } else if let date = PartialDate(written: text) {
            self = .date(date)
        } else if isDate(text), let time = Timestamp(parsing: text) {
            self.init(time)
        } else {
            return nil
        }
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
