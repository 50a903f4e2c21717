import Data
import Templates

/// One change of a changes file as it was read, for those who may know it.
struct ListedChange: Sendable {
    let line: Int
    let action: String?
    /// Nil for an entry that cannot be read.
    let change: Change?
    let isHidden: Bool

    /// Each change of the file, in its order.
    /// - Parameter results: what a rehearsal said of each, which knows what is private; without them,
    /// anything
    ///   may be.
    static func list(
        _ file: ChangesFile, _ results: [ChangeResult] = [], for audience: Audience
    ) -> [ListedChange] {
        let rows = file.entries.flatMap { entry in
            (entry.changes.isEmpty ? [nil] : entry.changes.map(Optional.some)).map { (entry, $0) }
        }
        let isKnown = results.count == rows.count
        return rows.enumerated().map { index, row in
            let isOpen = isKnown && row.1?.isPrivate(after: results[index]) != true
            return ListedChange(
                line: row.0.position.line, action: row.0.action, change: row.1,
                isHidden: row.1 != nil && audience != .me && !isOpen)
        }
    }
}

extension Change {
    /// What was applied before was not looked at again: what is kept private by what stands in the library
    /// may be so.
    fileprivate func isPrivate(after result: ChangeResult) -> Bool {
        if details.visibility == .owner || result.isPrivate { return true }
        guard result.outcome == .alreadyApplied else { return false }
        let isOpinion = [.rate, .unrate, .review, .unreview].contains(action) || details.stars != nil
        return isOpinion || details.list != nil
    }
}

extension JSONWriter {
    /// Writes one change of a changes file as far as it could be read and may be known.
    mutating func value(_ listed: ListedChange) {
        object {
            $0.member("line", listed.line)
            $0.member("action", listed.action)
            if let change = listed.change, !listed.isHidden {
                $0.target(of: change)
                $0.member("at", change.details.at?.description)
                $0.members(change.details)
            } else {
                $0.member("at", nil as String?)
            }
            if listed.isHidden { $0.member("private", true) }
            $0.member("valid", listed.change != nil)
        }
    }

    private mutating func target(of change: Change) {
        switch change.target {
        case .entry(let id): member("id", id)
        case .film(let name): member("movie", name)
        case nil: break
        }
    }

    /// What else a change says; a key that it has not is left out.
    private mutating func members(_ details: Change.Details) {
        let texts: [(StaticString, String?)] = [
            ("from", details.from?.description), ("to", details.to?.description),
            ("platform", details.platform),
            ("venue", details.venue), ("rating", details.stars?.description), ("review", details.review),
            ("visibility", details.visibility?.rawValue), ("tag", details.tag), ("list", details.list),
            ("name", details.name), ("description", details.description),
            ("plays", details.forgetsPlays.map { $0 ? "forget" : "keep" }), ("remark", details.remark),
        ]
        for (name, text) in texts where text != nil { member(name, text) }
        let truths: [(StaticString, Bool?)] = [
            ("rewatch", details.isRewatch), ("spoiler", details.hasSpoilers), ("ranked", details.isRanked),
        ]
        for (name, truth) in truths where truth != nil { member(name, truth) }
        if let position = details.position { member("position", position) }
    }
}
