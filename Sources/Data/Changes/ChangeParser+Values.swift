extension ChangeParser {
    /// What the entry says beside its films, once for each tag.
    mutating func readDetails(of action: Change.Action?) -> [Change.Details] {
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
    var expectation: String {
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
