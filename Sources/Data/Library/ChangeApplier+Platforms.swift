/// The user's own platforms.
extension ChangeApplier {
    enum PlatformSearch {
        case found(Platforms.Platform)
        case refused(Refusal)
    }

    /// The platform that a change names.
    mutating func platform(
        _ name: String, at position: Position, _ database: borrowing Database
    ) throws(DatabaseError) -> PlatformSearch {
        let known: Platforms
        if let platforms { known = platforms } else { known = try Platforms(database) }
        platforms = known
        if let found = known.named(name) { return .found(found) }
        let hint = known.suggestion(for: name).map { "; did you mean '\($0)'?" } ?? ""
        return .refused(
            Refusal(.platformNotFound, "the library has no platform '\(name)'\(hint)", at: position))
    }

    mutating func subscribe(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch try chosenPlatform(change, database) {
        case .refused(let refusal): return refusal
        case .found(let platform):
            guard try subscriptions(to: platform, database).isEmpty else {
                return Refusal(
                    .alreadySubscribed, "\(platform.name) is one of your platforms already",
                    at: change.place[.platform])
            }
            let values = try newRow(of: "user_platform", nil, database) + [("platform_id", platform.id)]
            let row = try editor.insert(into: "user_platform", values, database)
            subscriptions?[ExactText(platform.id.text), default: []].append(row)
            return nil
        }
    }

    mutating func unsubscribe(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch try chosenPlatform(change, database) {
        case .refused(let refusal): return refusal
        case .found(let platform):
            let rows = try subscriptions(to: platform, database)
            guard !rows.isEmpty else {
                return Refusal(
                    .notSubscribed, "\(platform.name) is none of your platforms",
                    at: change.place[.platform])
            }
            for row in rows { try editor.delete(row, of: "user_platform", database) }
            subscriptions?[ExactText(platform.id.text)] = nil
            return nil
        }
    }

    private mutating func chosenPlatform(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> PlatformSearch {
        guard application.user != nil else { return .refused(.nobody(at: change.place.action)) }
        return try platform(change.details.platform ?? "", at: change.place[.platform], database)
    }

    /// The user's rows about a platform; exports also keep its number as text.
    private mutating func subscriptions(
        to platform: Platforms.Platform, _ database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        let key = ExactText(platform.id.text)
        if let subscriptions { return subscriptions[key] ?? [] }
        let owner = application.user?.key
        let own = try editor.rows(in: "user_platform", where: [], database).filter { row in
            userID(row["user_id"]).map { User.key(of: $0) } == owner
        }
        let found = Dictionary(grouping: own) { ExactText($0["platform_id"].text) }
        subscriptions = found
        return found[key] ?? []
    }
}
