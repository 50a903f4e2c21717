extension CatalogueLoader {
    /// The rows come in the order of the films, so each film's rows lie side by side.
    mutating func readAvailability(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "movie_availability") { (row: borrowing Row) in
            "\(row.text(0)) on platform \(row.text(1))"
        }
        var films: [Int] = []
        var last: (key: ExactText, index: Int?) = (ExactText(""), nil)
        try database.prepare(
            """
            SELECT tconst, platform_id, is_available, last_checked FROM movie_availability
            ORDER BY tconst COLLATE BINARY, platform_id
            """
        ).rows { (row: borrowing Row) in
            let key = ExactText(row.text(0))
            if key != last.key { last = (key, filmIndex[key]) }
            guard let film = last.index, let read = availability(row, &reader) else { return }
            films.append(film)
            catalogue.availabilities.append(read)
        }
        problems += reader.problems
        groupAvailabilities(by: films)
    }

    private func availability(_ row: borrowing Row, _ reader: inout ValueReader) -> Availability? {
        guard let id = reader.integer(row, 1, "platform_id"), let platform = platformIndex[id] else {
            return nil
        }
        let state: Availability.State =
            switch reader.truth(row, 2, "is_available") {
            case true?: .available
            case false?: .unavailable
            case nil: .unknown
            }
        let checked = reader.timestamp(row, 3, "last_checked").map { zone.day(of: $0) }
        return Availability(platform: platform, state: state, checkedOn: checked)
    }

    /// `films[i]` is the film of row `i`. SQL's order and ours differ only for keys that are no text, so
    /// sorting is the exception.
    private mutating func groupAvailabilities(by films: [Int]) {
        var order = Array(films.indices)
        if zip(films, films.dropFirst()).contains(where: { $0 > $1 }) {
            order.sort { (films[$0], $0) < (films[$1], $1) }
            catalogue.availabilities = order.map { catalogue.availabilities[$0] }
        }
        var starts = [Int](repeating: 0, count: catalogue.films.count + 1)
        for film in films { starts[film + 1] += 1 }
        for film in catalogue.films.indices { starts[film + 1] += starts[film] }
        catalogue.availabilityStarts = starts
    }
}
