/// Applies typed changes to the rows of one user, inside an open transaction.
///
/// What each action needs and does stands in one file for each concern. An action first looks at everything
/// that could speak against it, and writes only then: a refused one has changed nothing.
struct ChangeApplier: ~Copyable {
    let application: Application
    let schema: Schema
    private let source: SourceText?
    private var journal: Journal
    private var userMovies: UserMovieReader
    var editor: RowEditor
    var films: FilmFinder
    var platforms: Platforms?
    var lists: ListShelf?
    /// The user's own platforms by the texts of their ids, once a change asks for them.
    var subscriptions: [ExactText: [StoredRow]]?
    var nextIDs: [String: NextID] = [:]
    /// The id as the user's rows spell it, once a new one needs it.
    private var ownerID: Value?
    /// What the entry at hand calls the films that it named so far.
    var named: (entry: Position, films: [ExactText: Change.Target])?
    /// What entries call lists that only the owner may see, and whether the one at hand is about such a thing.
    var privateNames: Set<ExactText> = []
    var isPrivate = false

    init(
        _ library: borrowing Library, _ application: Application, for changes: ChangesFile
    ) throws(DatabaseError) {
        let journal = try Journal(library.database)
        let userMovies = try UserMovieReader(library.database, library.schema, application)
        let films = try FilmFinder(library.database, library.schema, for: changes)
        self.application = application
        schema = library.schema
        source = changes.source
        editor = RowEditor(for: application.user, isText: library.textFile != nil)
        self.journal = journal
        self.userMovies = userMovies
        self.films = films
    }

    /// Does what one change says, or says why not.
    mutating func apply(
        _ change: Change, _ database: borrowing Database
    ) throws(DatabaseError) -> ChangeResult {
        isPrivate = change.details.visibility == .owner
        if isPrivate { notePrivateList(change.details.list) }
        guard let time = instant(of: change.details.at) else {
            return refused(change, .future(change.details.at, "at", at: change.place[.at]))
        }
        guard change.target != nil else {
            if let refusal = try attempt(change, nil, at: time, database) { return refused(change, refusal) }
            return try applied(change, nil, database)
        }
        switch try subject(of: change, at: time, database) {
        case .refused(let refusal): return refused(change, refusal)
        case .found(let subject):
            guard !isNamedTwice(subject.key, by: change) else {
                return refused(change, .filmTwice(at: change.place.target), subject)
            }
            if let refusal = try attempt(change, subject, at: time, database) {
                return refused(change, refusal, subject)
            }
            return try applied(change, subject, database)
        }
    }

    borrowing func forget(_ entries: [RememberedEntry]) throws(DatabaseError) { try journal.forget(entries) }

    /// Does what a change says, or nothing of it: rules of the library that we do not know, such as a column
    /// that must not be empty or a trigger, are a reason to refuse this one change.
    private mutating func attempt(
        _ change: Change, _ film: Subject?, at time: Instant, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        do throws(DatabaseError) {
            return try database.part { () throws(DatabaseError) in
                if let film { try perform(film, database) } else { try perform(change, at: time, database) }
            }
        } catch {
            guard error.primaryCode == 19, database.isInTransaction else { throw error }
            // Without a write nothing has changed in memory either, and nothing has to be read again.
            if editor.takeBack() { lists = nil }
            return Refusal(.unsupportedByLibrary, "the library refuses it: \(error.message)")
        }
    }

    /// An action about a list or a platform alone.
    private mutating func perform(
        _ change: Change, at time: Instant, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch change.action {
        case .createList: try createList(change, database)
        case .deleteList: try deleteList(change, database)
        case .subscribe: try subscribe(change, database)
        case .unsubscribe: try unsubscribe(change, database)
        default: Refusal(.missingTarget, "the change names no film; give 'id' or 'movie'")
        }
    }

    private mutating func perform(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        switch film.change.action {
        case .markAsWatched: try markAsWatched(film, database)
        case .restoreToWatchlist: try restoreToWatchlist(film, database)
        case .addToWatchlist: try addToWatchlist(film, database)
        case .removeFromWatchlist: try removeFromWatchlist(film, database)
        case .watchAgain: try watchAgain(film, database)
        case .correctPlay: try correctPlay(film, database)
        case .forgetPlay: try forgetPlay(film, database)
        case .rate: try rate(film, database)
        case .unrate: try unrate(film, database)
        case .review: try review(film, database)
        case .unreview: try unreview(film, database)
        case .favorite: try favorite(film, database)
        case .unfavorite: try unfavorite(film, database)
        case .tag: try tag(film, database)
        case .untag: try untag(film, database)
        case .addToList: try addToList(film, database)
        case .removeFromList: try removeFromList(film, database)
        case .moveInList: try moveInList(film, database)
        case .startWatching: try begin(film, .watching, database)
        case .pause: try begin(film, .paused, database)
        case .drop: try begin(film, .dropped, database)
        case .createList, .deleteList, .subscribe, .unsubscribe:
            Refusal(.invalidTarget, "'\(film.change.action.rawValue)' is not about a film")
        }
    }
}

// MARK: - Results

extension ChangeApplier {
    private mutating func applied(
        _ change: Change, _ film: Subject?, _ database: borrowing Database
    ) throws(DatabaseError) -> ChangeResult {
        let edits = editor.takeEdits().map { isPrivate ? $0.inPrivateList : $0 }
        if change.action == .subscribe || change.action == .unsubscribe {
            try userMovies.readPlatforms(of: application.user, database)
        }
        let row = try film.flatMap { (film) throws(DatabaseError) in try entry(of: film, database) }
        let userID: Value
        if let known = film?.entry ?? row { userID = known["user_id"] } else { userID = try owner(database) }
        try journal.record(
            Journal.Record(
                entry: change.canonical, line: change.place.entry.line, action: change.action.rawValue,
                userID: userID, tconst: film?.tconst ?? .null,
                row: film?.entry.map { EntryRow($0) } ?? row.map { EntryRow(new: $0) },
                after: row.map { EntryRow($0) }, edits: edits),
            from: application.file, at: application.now, database)
        return ChangeResult(
            position: change.place.entry, action: change.action.rawValue, outcome: .applied,
            message: "applied",
            userMovie: try row.map { (row) throws(DatabaseError) in try userMovies.read(EntryRow(row)) },
            film: film?.film, edits: edits, isPrivate: isPrivate)
    }

    /// The user's entry of a film as it is now.
    private mutating func entry(
        of film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow? {
        guard let entry = film.entry else {
            guard film.change.action == .addToWatchlist else { return nil }
            return try editor.rows(of: film.key, in: "user_movie", database).first
        }
        return try editor.row(entry.handle, of: "user_movie", database)
    }

    private func refused(_ change: Change, _ refusal: Refusal, _ film: Subject? = nil) -> ChangeResult {
        let position = refusal.position ?? change.place.action
        return ChangeResult(
            position: change.place.entry, action: change.action.rawValue, outcome: refusal.outcome,
            message: refusal.message, film: film?.film, isPrivate: isPrivate,
            problems: [
                source?.problem(.error, refusal.outcome.rawValue, refusal.message, at: position)
                    ?? Problem(.error, refusal.outcome.rawValue, refusal.message, at: position)
            ])
    }
}

// MARK: - Owners and tables

extension ChangeApplier {
    /// The id of the user for a new row, as the other rows spell it.
    mutating func owner(_ database: borrowing Database) throws(DatabaseError) -> Value {
        if let ownerID { return ownerID }
        guard let user = application.user else { return .null }
        var found: Value?
        for table in ["user_movie", "user_platform"] where found == nil {
            try database.prepare("SELECT DISTINCT user_id FROM \(table) ORDER BY user_id").rows {
                (row: borrowing Row) in
                let value = row.value(0)
                if found == nil, let id = userID(value), User.key(of: id) == user.key { found = value }
            }
        }
        let id = found ?? .text(user.id)
        ownerID = id
        return id
    }

    func lack(of part: LibraryPart) -> Refusal? { schema.has(part) ? nil : .missing(part, in: schema) }
}
