/// The rows of viewings.
extension ChangeApplier {
    /// Why what is said of a viewing cannot be kept.
    mutating func refusalOfPlay(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        let (details, place) = (film.change.details, film.change.place)
        let said: [(isGiven: Bool, column: String, key: Change.Key)] = [
            (details.platform != nil, "platform_id", .via), (details.venue != nil, "venue", .venue),
            (details.isRewatch != nil, "rewatch", .rewatch), (details.remark != nil, "note", .remark),
        ]
        guard schema.has(.play) else {
            if let at = details.at, !at.isDayOrInstant { return .missing(.play, in: schema, at: place[.at]) }
            return said.first(where: \.isGiven).map { .missing(.play, in: schema, at: place[$0.key]) }
        }
        if let lost = said.first(where: { $0.isGiven && !schema.has("play", $0.column) }) {
            return .missing(lost.column, of: .play, at: place[lost.key])
        }
        if let name = details.platform,
            case .refused(let refusal) = try platform(name, at: place[.via], database)
        {
            return refusal
        }
        return try refusalOfNewRow(of: "play", database)
    }

    /// Adds the viewing that a change tells of, where the library keeps viewings.
    mutating func addPlay(
        _ film: Subject, isRewatch: Bool, _ database: borrowing Database
    ) throws(DatabaseError) -> Viewing {
        let details = film.change.details
        let when = details.at ?? .instant(film.time)
        guard schema.has(.play) else { return Viewing(row: nil, when: when, isNew: true) }
        var values: [(name: String, value: Value)] = []
        if schema.has("play", "rewatch") { values.append(("rewatch", .integer(isRewatch ? 1 : 0))) }
        if let name = details.platform,
            case .found(let found) = try platform(name, at: film.change.place[.via], database)
        {
            values.append(("platform_id", found.id))
        }
        if let venue = details.venue { values.append(("venue", .text(venue))) }
        if let remark = details.remark { values.append(("note", .text(remark))) }
        return Viewing(row: try insertPlay(film, when, values, database), when: when, isNew: true)
    }

    @discardableResult
    mutating func insertPlay(
        _ film: Subject, _ when: When, _ values: [(name: String, value: Value)],
        _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow {
        let row = try newRow(of: "play", film, database) + [("watched_on", when.stored)] + values
        return try editor.insert(into: "play", row, database)
    }

    /// Makes a play of the viewing that only `watched_at` tells of, before that is overwritten, or says why
    /// it cannot.
    mutating func keepOnlyViewing(
        of entry: StoredRow, _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard schema.has(.play) else { return nil }
        for viewing in try viewings(of: film.key, entry, database) where viewing.row == nil {
            if let refusal = try refusalOfNewRow(of: "play", database) { return refusal }
            try insertPlay(film, viewing.when, [], database)
        }
        return nil
    }
}

extension When {
    /// Whether `watched_at` alone can keep it.
    var isDayOrInstant: Bool {
        switch self {
        case .instant: true
        case .date(let date): date.precision == .day
        }
    }
}
