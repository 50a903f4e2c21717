/// What one change is about: a film, and the user's entry of it when there is one.
struct Subject {
    let change: Change
    /// When it happened.
    let time: Instant
    /// The film's key as the library writes it.
    let tconst: Value
    /// Nil when the table of films lacks it.
    let film: FilmName?
    /// Nil when the user has none; a removed one only where an action can bring it back.
    let entry: StoredRow?

    var key: String { tconst.text }
    /// How messages call it.
    var name: String { change.target?.description ?? "film '\(key)'" }
}

extension ChangeApplier {
    enum Search {
        case found(Subject)
        case refused(Refusal)
    }

    /// Finds what a change is about. The rows of others and removed ones are as good as missing, and nothing
    /// tells which it was.
    mutating func subject(
        of change: Change, at time: Instant, _ database: borrowing Database
    ) throws(DatabaseError) -> Search {
        switch change.target {
        case .entry(let id)?:
            let rows = try ownRows(id: id, database)
            guard let entry = try chosen(rows, for: change.action, database) else {
                return .refused(missing(change, "on your lists"))
            }
            let film = try films.film(entry["tconst"])
            return .found(
                Subject(change: change, time: time, tconst: entry["tconst"], film: film, entry: entry))
        case .film(let name)?: return try subject(named: name, of: change, at: time, database)
        case nil: return .refused(missing(change, "in the library"))
        }
    }

    private mutating func subject(
        named name: String, of change: Change, at time: Instant, _ database: borrowing Database
    ) throws(DatabaseError) -> Search {
        let needsEntry = change.action.needsEntry || application.user == nil
        let missing = missing(change, change.action.needsEntry ? "on your lists" : "in the library")
        let (keys, film) = try films(of: name, database)
        guard let key = keys.first else { return .refused(missing) }
        guard keys.count == 1 else { return .refused(ambiguous(name, keys, at: change.place.target)) }
        let rows = try editor.rows(of: key, in: "user_movie", database)
        let entry = try chosen(rows, for: change.action, database)
        guard entry != nil || film != nil && !needsEntry else { return .refused(missing) }
        let tconst = entry?["tconst"] ?? .text(key)
        return .found(Subject(change: change, time: time, tconst: tconst, film: film, entry: entry))
    }

    /// Whether the entry named a film before, and called it something else: by its key, and by its title.
    mutating func isNamedTwice(_ key: String, by change: Change) -> Bool {
        if named?.entry != change.place.entry { named = (change.place.entry, [:]) }
        let known = named?.films[ExactText(key)]
        if known == nil { named?.films[ExactText(key)] = change.target }
        return known != nil && known != change.target
    }

    /// Remembers the film of a change that an earlier run applied, for the others of its entry.
    mutating func noteApplied(_ change: Change, _ database: borrowing Database) throws(DatabaseError) {
        guard case .film(let name)? = change.target else { return }
        let (keys, _) = try films(of: name, database)
        if let key = keys.first, keys.count == 1 { _ = isNamedTwice(key, by: change) }
    }

    private func missing(_ change: Change, _ where: String) -> Refusal {
        Refusal(
            .notFound, "there is no \(change.target?.description ?? "film") \(`where`)",
            at: change.place.target)
    }

    private func ambiguous(_ name: String, _ keys: [String], at position: Position) -> Refusal {
        Refusal(
            .ambiguousMovie,
            "'\(name)' is the name of \(keys.count) films: \(keys.joined(separator: ", ")); "
                + "name one by its id",
            at: position)
    }

    /// The keys of the films that may be meant, and the film itself where the library has only one of them. A
    /// key counts before a title that looks like it.
    private mutating func films(
        of name: String, _ database: borrowing Database
    ) throws(DatabaseError) -> (keys: [String], film: FilmName?) {
        if let film = try films.film(.text(name)) { return ([name], film) }
        if try !editor.rows(of: name, in: "user_movie", database).isEmpty { return ([name], nil) }
        let keys = try films.keys(named: name, database)
        return (keys, keys.count == 1 ? try films.film(.text(keys[0])) : nil)
    }

    private mutating func ownRows(id: Int, _ database: borrowing Database) throws(DatabaseError)
        -> [StoredRow]
    {
        try editor.rows(in: "user_movie", where: [("id", .integer(Int64(id)))], database).filter { row in
            userID(row["user_id"]).map { User.key(of: $0) == application.user?.key } ?? false
        }
    }

    /// The first entry that was not removed.
    private mutating func chosen(
        _ rows: [StoredRow], for action: Change.Action, _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow? {
        for row in rows where try !isRemoved(row, database) { return row }
        return action == .addToWatchlist ? rows.first : nil
    }
}

extension Change.Action {
    /// Whether it changes an entry of the user, so that the film alone is not enough.
    fileprivate var needsEntry: Bool {
        switch self {
        case .markAsWatched, .restoreToWatchlist, .removeFromWatchlist, .watchAgain, .correctPlay,
            .forgetPlay:
            true
        default: false
        }
    }
}
