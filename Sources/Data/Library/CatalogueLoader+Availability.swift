extension CatalogueLoader {
    /// The rows come as they lie in the table, and are put in order here: following an index through the
    /// table takes SQLite a fifth longer.
    mutating func readAvailability(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "movie_availability") { (row: borrowing Row) in
            "\(row.text(0)) on platform \(row.text(1))"
        }
        var claims = Claims()
        claims.reserve(try count("SELECT count(*) FROM movie_availability", database))
        var last = -1
        let query = "SELECT tconst, platform_id, is_available, last_checked FROM movie_availability"
        try database.prepare(query).rows { (row: borrowing Row) in
            guard let key = keys.find(row, 0, after: last) else { return }
            last = key
            guard filmOfKey[key] >= 0, let claim = claim(row, &reader) else { return }
            claims.append(claim, of: Int(filmOfKey[key]))
        }
        // No order of rows is anybody's but SQLite's; that of the words is ours.
        problems += reader.problems.sorted { $0.message < $1.message }
        (catalogue.availabilities, catalogue.availabilityStarts) = claims.grouped(
            films: catalogue.films.count)
        catalogue.offers = try readOffers(database).kept(in: catalogue)
    }

    mutating func claim(_ row: borrowing Row, _ reader: inout ValueReader) -> Availability? {
        guard let id = reader.integer(row, 1, "platform_id"), let platform = platform(id) else {
            return nil
        }
        let state: Availability.State =
            switch reader.truth(row, 2, "is_available") {
            case true?: .available
            case false?: .unavailable
            case nil: .unknown
            }
        let checked = reader.timestamp(row, 3, "last_checked").map { clock.day(of: $0) }
        return Availability(platform: platform, state: state, checkedOn: checked)
    }
}
