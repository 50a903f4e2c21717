/// Reads single entries with their film and availability, for what other programs are told of a change.
struct UserMovieReader: ~Copyable {
    private let film: Statement
    private let availability: Statement
    private let zone: Zone
    /// The ids of the user's platforms; empty when they chose none, and then every platform counts.
    private var platforms: Set<Int>

    init(_ database: borrowing Database, _ schema: Schema, _ application: Application) throws(DatabaseError) {
        let optional = ["start_year", "genres", "avg_rating", "poster_path"]
            .map { schema.select($0, of: "movie") }.joined(separator: ", ")
        let film = try database.prepare("SELECT primary_title, \(optional) FROM movie WHERE tconst = ?")
        let availability = try database.prepare(
            """
            SELECT platform.id, platform.platform_name, known.is_available
            FROM platform LEFT JOIN movie_availability AS known
                ON known.platform_id = platform.id AND known.tconst = ?
            ORDER BY platform.id
            """)
        let platforms = try ownPlatforms(of: application.user, database)
        self.film = film
        self.availability = availability
        self.platforms = platforms
        zone = application.zone
    }

    /// Reads anew which platforms are the user's own, after a change of that.
    mutating func readPlatforms(of user: User?, _ database: borrowing Database) throws(DatabaseError) {
        platforms = try ownPlatforms(of: user, database)
    }

    borrowing func read(_ row: EntryRow) throws(DatabaseError) -> UserMovie {
        var entry = UserMovie(
            id: row.id.integer, tconst: row.tconst.text, genres: [], availability: [],
            watchlistedAt: Timestamp(stored: row.watchlistedAt)?.instant(in: zone),
            watchedAt: Timestamp(stored: row.watchedAt)?.instant(in: zone))
        // What cannot be read is told when the catalogue is loaded.
        var reader = ValueReader(path: "", table: "movie") { _ in "" }
        try film.rows(row.tconst) { (row: borrowing Row) in
            entry.title = reader.text(row, 0, "primary_title")
            entry.year = reader.integer(row, 1, "start_year", in: 1...9999)
            entry.genres = reader.text(row, 2, "genres").flatMap { genres(parsing: $0) } ?? []
            entry.rating = reader.rating(row, 3, "avg_rating")
            entry.posterPath = reader.text(row, 4, "poster_path")
        }
        try availability.rows(row.tconst) { (row: borrowing Row) in
            guard let id = reader.integer(row, 0, "id"), platforms.isEmpty || platforms.contains(id) else {
                return
            }
            entry.availability.append(
                UserMovie.Platform(
                    id: id, name: row.text(1), isAvailable: reader.truth(row, 2, "is_available")))
        }
        return entry
    }
}

private func ownPlatforms(of user: User?, _ database: borrowing Database) throws(DatabaseError) -> Set<Int> {
    var found: Set<Int> = []
    var ownership = Ownership(of: user)
    var reader = ValueReader(path: "", table: "user_platform") { _ in "" }
    try database.prepare(
        "SELECT user_id, platform_id FROM user_platform WHERE platform_id IN (SELECT id FROM platform)"
    ).rows { (row: borrowing Row) in
        guard ownership.isOwner(row, 0) else { return }
        if let id = reader.integer(row, 1, "platform_id") { found.insert(id) }
    }
    return found
}
