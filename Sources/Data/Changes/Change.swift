/// One pending action of the owner, read and typed, not yet applied.
package struct Change: Equatable, Sendable {
    /// What to do. A new action is a case here; the exhaustive switches name what else it needs.
    package enum Action: String, CaseIterable, Sendable {
        case markAsWatched = "mark_as_watched"
        case restoreToWatchlist = "restore_to_watchlist"
    }

    /// Which entry to do it to.
    package enum Target: Equatable, Sendable {
        case entry(id: Int)
        case film(tconst: String)
    }

    package var action: Action
    package var target: Target
    package var at: Timestamp?
    /// Where the entry and its parts stand in the file.
    package var place: Place

    package struct Place: Equatable, Sendable {
        package var entry: Position
        package var action: Position
        package var target: Position
        package var at: Position?
    }
}

extension Change {
    /// The entry in the one spelling by which it is remembered: comments, key order, quoting and notes are
    /// gone, and an instant is written in UTC whatever zone it was given in.
    package var canonical: String {
        let time = at.map { "\"at\":\"\($0)\"," } ?? ""
        switch target {
        case .entry(let id): return "{\"action\":\"\(action.rawValue)\",\(time)\"id\":\(id)}"
        case .film(let tconst):
            return "{\"action\":\"\(action.rawValue)\",\(time)\"movie\":\(jsonText(tconst))}"
        }
    }
}

extension Change.Target: CustomStringConvertible {
    package var description: String {
        switch self {
        case .entry(let id): "entry \(id)"
        case .film(let tconst): "film '\(tconst)'"
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
