/// The owner's viewings while the films are not known yet.
struct Viewings {
    struct Row {
        var key: Int
        var date: PartialDate
        var time: PlayTime
        var platform: Int?
        var venue = Text.empty
        var note = Text.empty
        var isRewatch = false
    }

    private var rows: [Row] = []
    /// Where the viewings of each key begin, once they are sorted.
    private var starts: [Int] = []

    mutating func append(_ row: Row) { rows.append(row) }

    /// Puts those of one film side by side, the latest first; of two at one time the later row.
    mutating func sort() {
        rows = rows.enumerated().sorted {
            ($0.element.key, $1.element.time, $1.offset) < ($1.element.key, $0.element.time, $0.offset)
        }.map(\.element)
        starts = [Int](repeating: 0, count: (rows.last?.key ?? -1) + 2)
        for row in rows { starts[row.key + 1] += 1 }
        for key in starts.indices.dropFirst() { starts[key] += starts[key - 1] }
    }

    subscript(key: Int) -> ArraySlice<Row> {
        key + 1 < starts.count ? rows[starts[key]..<starts[key + 1]] : []
    }
}

extension CatalogueLoader {
    mutating func readPlays(_ database: borrowing Database) throws(DatabaseError) {
        var undated: [Int] = []
        try readRelation(
            .play, ["id", "watched_on", "rewatch", "platform_id", "venue", "note"], by: "id",
            named: { (row: borrowing Row) in "row \(row.text(2))" }, database
        ) { row, key, reader, loader in
            let viewing = loader.viewing(row, of: key, &reader)
            if viewing.date == .unknown { undated.append(key) }
            loader.viewings.append(viewing)
        }
        viewings.sort()
        for key in undated { markAsWatched(key) }
    }

    private mutating func viewing(_ row: borrowing Row, of key: Int, _ reader: inout ValueReader)
        -> Viewings.Row
    {
        let (date, time) = moment(reader.when(row, 3, "watched_on"))
        return Viewings.Row(
            key: key, date: date, time: time,
            platform: reader.integer(row, 5, "platform_id").flatMap { platform($0) },
            venue: reader.text(row, 6, "venue", into: &catalogue.texts) ?? .empty,
            note: reader.text(row, 7, "note", into: &catalogue.texts) ?? .empty,
            isRewatch: reader.truth(row, 4, "rewatch") ?? false)
    }

    /// A period is sorted by the noon of its first day.
    private mutating func moment(_ when: When) -> (PartialDate, PlayTime) {
        switch when {
        case .instant(let instant):
            let date = PartialDate(clock.day(of: instant))
            return (date, PlayTime(date, at: instant))
        case .date(let date):
            return (date, PlayTime(date, at: date.firstDay.map { clock.zone.noon(of: $0) } ?? .first))
        }
    }

    /// An entry without a date that would say so was watched all the same.
    private mutating func markAsWatched(_ key: Int) {
        switch listings[key] {
        case .removed(var own):
            own.isWatched = true
            listings[key] = .mine(own)
        case .mine(var own) where own.state.isUndated(in: clock.zone):
            own.isWatched = true
            listings[key] = .mine(own)
        default: break
        }
    }

    /// Adds the viewings of the film that comes next, and one for its entry when that was watched at another
    /// time than any of them.
    mutating func addPlays(of key: Int, _ watchedAt: Timestamp?) {
        var watched = watchedAt.map { (day: clock.day(of: $0), time: $0.instant(in: clock.zone)) }
        let known = viewings[key]
        if let day = watched?.day, known.contains(where: { $0.date.contains(day) }) { watched = nil }
        var own = watched.map {
            let date = PartialDate($0.day)
            return Viewings.Row(key: key, date: date, time: PlayTime(date, at: $0.time))
        }
        for viewing in known {
            if let newer = own, viewing.time < newer.time {
                add(newer)
                own = nil
            }
            add(viewing)
        }
        if let own { add(own) }
    }

    private mutating func add(_ viewing: Viewings.Row) {
        if viewing.date != .unknown { history.append((viewing.time, plays.count)) }
        plays.append(
            Play(
                film: catalogue.films.count, date: viewing.date, platform: viewing.platform,
                venue: viewing.venue, note: viewing.note, isRewatch: viewing.isRewatch))
    }
}
