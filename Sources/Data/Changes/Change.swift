/// One pending action of the owner, read and typed, not yet applied.
///
/// An entry of the file that names several films or tags becomes as many changes, so that each is remembered
/// alone: one more film in the entry applies to that film only.
package struct Change: Equatable, Sendable {
    /// What to do. A new action is a case here and a line in its ``Grammar``; the exhaustive switches name
    /// what else it needs.
    package enum Action: String, CaseIterable, Sendable {
        case markAsWatched = "mark_as_watched"
        case restoreToWatchlist = "restore_to_watchlist"
        case addToWatchlist = "add_to_watchlist"
        case removeFromWatchlist = "remove_from_watchlist"
        case watchAgain = "watch_again"
        case correctPlay = "correct_play"
        case forgetPlay = "forget_play"
        case rate, unrate, review, unreview, favorite, unfavorite, tag, untag
        case createList = "create_list"
        case addToList = "add_to_list"
        case removeFromList = "remove_from_list"
        case moveInList = "move_in_list"
        case deleteList = "delete_list"
        case startWatching = "start_watching"
        case pause, drop, subscribe, unsubscribe
    }

    /// Which film it is about.
    package enum Target: Hashable, Sendable {
        /// The row of `user_movie`.
        case entry(id: Int)
        /// The film by its key, or by its title and year: `Interstellar (2014)`.
        case film(String)
    }

    package var action: Action
    /// Nil for what is about a list or a platform alone.
    package var target: Target?
    package var details = Details()
    /// Where the entry and its parts stand in the file.
    package var place: Place

    /// What else an entry says; nil where it says nothing.
    package struct Details: Equatable, Sendable {
        package var at: When?
        package var from: When?
        package var to: When?
        /// A platform, by slug, name or id.
        package var platform: String?
        package var venue: String?
        package var stars: Stars?
        package var isRewatch: Bool?
        package var review: String?
        package var hasSpoilers: Bool?
        package var visibility: Visibility?
        package var tag: String?
        /// A list, by slug or name.
        package var list: String?
        package var name: String?
        package var description: String?
        package var isRanked: Bool?
        package var position: Int?
        package var forgetsPlays: Bool?
        /// What is said of a viewing, or of a film on a list; `note` is for whoever reads the file.
        package var remark: String?

        package init() {}
    }

    package struct Place: Equatable, Sendable {
        package var entry: Position
        package var action: Position
        package var target: Position
        /// Where the value of each key stands that the entry has.
        package var values: [Key: Position] = [:]

        package subscript(key: Key) -> Position { values[key] ?? target }
    }
}

/// Who may see something.
package enum Visibility: String, CaseIterable, Sendable {
    case everyone = "public"
    case owner = "private"
}

extension Change {
    /// The entry in the one spelling by which it is remembered: comments, key order, quoting and notes are
    /// gone, and an instant is written in UTC whatever zone it was given in.
    package var canonical: String {
        var text = "{\"action\":\"\(action.rawValue)\""
        func add(_ name: String, _ value: String?) {
            if let value { text += ",\"\(name)\":\(value)" }
        }
        func add(_ name: String, text value: String?) { add(name, value.map(jsonText)) }
        add("at", text: details.at?.description)
        switch target {
        case .entry(let id)?: add("id", String(id))
        case .film(let name)?: add("movie", text: name)
        case nil: break
        }
        add("from", text: details.from?.description)
        add("to", text: details.to?.description)
        add("platform", text: details.platform)
        add("venue", text: details.venue)
        add("rating", details.stars?.description)
        add("rewatch", details.isRewatch.map(String.init))
        add("review", text: details.review)
        add("spoiler", details.hasSpoilers.map(String.init))
        add("visibility", text: details.visibility?.rawValue)
        add("tag", text: details.tag)
        add("list", text: details.list)
        add("name", text: details.name)
        add("description", text: details.description)
        add("ranked", details.isRanked.map(String.init))
        add("position", details.position.map { String($0) })
        add("plays", details.forgetsPlays.map { $0 ? "\"forget\"" : "\"keep\"" })
        add("remark", text: details.remark)
        return text + "}"
    }
}

extension Change.Target: CustomStringConvertible {
    package var description: String {
        switch self {
        case .entry(let id): "entry \(id)"
        case .film(let name): "film '\(name)'"
        }
    }
}

/// `text` as a JSON string, in ASCII where anything could be mistaken.
private func jsonText(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
            let digits = String(scalar.value, radix: 16)
            json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: json.unicodeScalars.append(scalar)
        }
    }
    return json + "\""
}
