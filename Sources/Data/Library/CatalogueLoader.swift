/// A catalogue while it is being read, table by table.
struct CatalogueLoader {
    var catalogue = Catalogue()
    var problems: [Problem] = []
    let path: String
    private let userKey: ExactText?
    let zone: Zone
    /// Whose each listed film is; films that nobody listed are not in it.
    private var listings: [ExactText: Listing] = [:]
    /// The index of each platform by its id.
    private(set) var platformIndex: [Int: Int] = [:]
    private(set) var filmIndex: [ExactText: Int] = [:]
    /// The user id seen last: the rows of one user mostly follow each other.
    private var lastUser: (id: ExactText, isMine: Bool) = (ExactText(""), false)
    /// Equal genre columns share one array.
    private var genreLists: [String: [String]] = [:]

    private enum Listing {
        case mine(Entry)
        case notShown
    }

    init(path: String, user: User?, zone: Zone) {
        self.path = path
        userKey = user?.key
        self.zone = zone
    }

    mutating func readPlatforms(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "platform") { (row: borrowing Row) in row.text(0) }
        try database.prepare(
            "SELECT id, platform_slug, platform_name FROM platform ORDER BY id, platform_slug"
        ).rows { (row: borrowing Row) in
            guard let id = reader.integer(row, 0, "id"), platformIndex[id] == nil else { return }
            let slug = reader.text(row, 1, "platform_slug") ?? ""
            let name = reader.text(row, 2, "platform_name") ?? slug
            platformIndex[id] = catalogue.platforms.count
            catalogue.platforms.append(Platform(id: id, slug: slug, name: name, isMine: false))
        }
        problems += reader.problems
    }

    mutating func readSubscriptions(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "user_platform") { _ in "of the user" }
        try database.prepare(
            "SELECT user_id, platform_id FROM user_platform ORDER BY platform_id"
        ).rows { (row: borrowing Row) in
            guard isMine(row, 0), let id = reader.integer(row, 1, "platform_id") else { return }
            if let index = platformIndex[id] { catalogue.platforms[index].isMine = true }
        }
        problems += reader.problems
        let mine = catalogue.platforms.indices.filter { catalogue.platforms[$0].isMine }
        catalogue.myPlatforms = mine.isEmpty ? Array(catalogue.platforms.indices) : mine
    }

    mutating func readEntries(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "user_movie") { (row: borrowing Row) in
            "row \(row.text(1))"
        }
        try database.prepare(
            """
            SELECT user_id, id, tconst, watchlisted_at, watchlist_deleted_at, watched_at
            FROM user_movie ORDER BY tconst, id
            """
        ).rows { (row: borrowing Row) in
            let film = ExactText(row.text(2))
            if isMine(row, 0) {
                readEntry(row, film, &reader)
            } else if listings[film] == nil {
                listings[film] = .notShown
            }
        }
        problems += reader.problems
    }

    private mutating func readEntry(_ row: borrowing Row, _ film: ExactText, _ reader: inout ValueReader) {
        let state = EntryState(
            watchlistedAt: reader.timestamp(row, 3, "watchlisted_at"),
            deletedAt: reader.timestamp(row, 4, "watchlist_deleted_at"),
            watchedAt: reader.timestamp(row, 5, "watched_at"))
        if case .mine = listings[film] {
            if !state.isRemoved(in: zone) {
                reader.warn(
                    "double_entry", row, "the film \(film.text) is listed twice; the first row counts")
            }
            return
        }
        guard !state.isRemoved(in: zone) else {
            if listings[film] == nil { listings[film] = .notShown }
            return
        }
        listings[film] = .mine(
            Entry(
                id: reader.integer(row, 1, "id"), film: -1, watchlistedAt: state.watchlistedAt,
                watchedAt: state.watchedAt, watchlistedOn: state.watchlistedAt.map { zone.day(of: $0) },
                watchedOn: state.watchedAt.map { zone.day(of: $0) }))
    }

    mutating func readFilms(_ database: borrowing Database, _ schema: Schema) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "movie") { (row: borrowing Row) in row.text(0) }
        let optional = [
            "original_title", "start_year", "genres", "avg_rating", "num_votes", "poster_path", "tmdb_id",
        ]
        .map { schema.select($0, of: "movie") }.joined(separator: ", ")
        try database.prepare(
            "SELECT tconst, primary_title, \(optional) FROM movie ORDER BY tconst COLLATE BINARY"
        ).rows { (row: borrowing Row) in
            let tconst = row.text(0)
            let key = ExactText(tconst)
            guard filmIndex[key] == nil else { return }
            switch listings.removeValue(forKey: key) {
            case .notShown: return
            case .mine(var entry):
                entry.film = catalogue.films.count
                catalogue.entryOfFilm.append(catalogue.entries.count)
                catalogue.entries.append(entry)
            case nil: catalogue.entryOfFilm.append(-1)
            }
            filmIndex[key] = catalogue.films.count
            catalogue.films.append(film(row, tconst, &reader))
        }
        problems += reader.problems
        warnOfMissingFilms(path)
    }

    private mutating func warnOfMissingFilms(_ path: String) {
        for (film, listing) in listings.sorted(by: {
            $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8)
        }) {
            guard case .mine(let entry) = listing else { continue }
            let row = entry.id.map { "row \($0)" } ?? "a row"
            problems.append(
                Problem(
                    .warning, "missing_film",
                    "user_movie \(row): the film \(film.text) is not in the table movie; left out",
                    file: path))
        }
    }

    private mutating func film(_ row: borrowing Row, _ tconst: String, _ reader: inout ValueReader) -> Film {
        let original = reader.text(row, 2, "original_title")
        let title = reader.text(row, 1, "primary_title")
        if title == nil {
            reader.warn("missing_title", row, "primary_title is missing; its id stands for it")
        }
        return Film(
            // Most films have one title: then both share its memory.
            tconst: tconst, title: title ?? original ?? tconst,
            originalTitle: original == title ? title : original,
            year: reader.integer(row, 3, "start_year", in: 1...9999),
            genres: genres(row, 4, &reader), rating: reader.rating(row, 5, "avg_rating"),
            votes: reader.integer(row, 6, "num_votes", in: 0 ... .max),
            posterPath: reader.text(row, 7, "poster_path"),
            tmdbID: reader.integer(row, 8, "tmdb_id"))
    }

    private mutating func genres(_ row: borrowing Row, _ column: Int, _ reader: inout ValueReader) -> [String]
    {
        guard let text = reader.text(row, column, "genres") else { return [] }
        if let known = genreLists[text] { return known }
        guard let read = Data.genres(parsing: text) else {
            reader.warn("unreadable_value", row, "genres cannot be read; they count as unknown")
            return []
        }
        genreLists[text] = read
        return read
    }

    private mutating func isMine(_ row: borrowing Row, _ column: Int) -> Bool {
        guard let id = userID(row, column).map(ExactText.init) else { return false }
        if id != lastUser.id { lastUser = (id, User.key(of: id.text) == userKey) }
        return lastUser.isMine
    }

    consuming func finished() -> LoadedCatalogue {
        catalogue.watchlist = newestFirst(.watchlist, by: \.watchlistedAt)
        catalogue.history = newestFirst(.history, by: \.watchedAt)
        return LoadedCatalogue(catalogue: catalogue, problems: problems)
    }

    /// The entries of one standing, newest first; films of one instant stay in the order of their ids.
    private func newestFirst(_ standing: Entry.Standing, by time: KeyPath<Entry, Timestamp?>) -> [Int] {
        let listed = catalogue.entries.indices.filter { catalogue.entries[$0].standing == standing }
        let keyed = listed.map { (catalogue.entries[$0][keyPath: time]?.instant(in: zone) ?? .first, $0) }
        return keyed.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
    }
}
