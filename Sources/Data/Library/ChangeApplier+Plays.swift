/// What adds, corrects and forgets viewings.
extension ChangeApplier {
    mutating func markAsWatched(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry else { return Refusal(.notFound, "\(film.name) has no entry") }
        if try isWatched(entry, database) {
            let since = entry.state.watchedAt.map { "since \(application.zone.day(of: $0))" }
            return Refusal(
                .alreadyWatched, "\(film.name) is already watched, \(since ?? "nobody knows when")")
        }
        guard entry.state.watchlistedAt != nil else {
            return Refusal(.notOnWatchlist, "\(film.name) was never put on the watchlist")
        }
        if let refusal = refusalOfStars(film) { return refusal }
        if let refusal = try refusalOfPlay(film, database) { return refusal }
        let viewings = try viewings(of: film.key, entry, database)
        let isRewatch = film.change.details.isRewatch ?? !viewings.isEmpty
        let viewing = try addPlay(film, isRewatch: isRewatch, database)
        try see(film, entry, viewings + [viewing], database)
        return nil
    }

    mutating func watchAgain(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry else { return Refusal(.notFound, "\(film.name) has no entry") }
        if let refusal = lack(of: .play) { return refusal }
        let viewings = try viewings(of: film.key, entry, database)
        guard !viewings.isEmpty else {
            return Refusal(
                .notWatched, "\(film.name) was not watched before; 'mark_as_watched' notes the first time")
        }
        if let refusal = refusalOfStars(film) { return refusal }
        if let refusal = try refusalOfPlay(film, database) { return refusal }
        try keepOnlyViewing(of: entry, film, database)
        let viewing = try addPlay(film, isRewatch: true, database)
        try see(film, entry, viewings + [viewing], database)
        return nil
    }

    /// What a new viewing means for everything else that is known of the film.
    private mutating func see(
        _ film: Subject, _ entry: StoredRow, _ viewings: [Viewing], _ database: borrowing Database
    ) throws(DatabaseError) {
        try editor.update(entry, of: "user_movie", times(of: entry, after: viewings), database)
        try endState(of: film, database)
        if let stars = film.change.details.stars { try rate(film, stars, database) }
    }

    mutating func correctPlay(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry, let from = film.change.details.from, let to = film.change.details.to
        else { return Refusal(.notFound, "\(film.name) has no entry") }
        let place = film.change.place
        if instant(of: to) == nil { return .future(to, "to", at: place[.to]) }
        let viewings = try viewings(of: film.key, entry, database)
        let index: Int
        switch choice(from, among: viewings, film, at: place[.from]) {
        case .one(let found): index = found
        case .refused(let refusal): return refusal
        }
        guard schema.has(.play) || to.isDayOrInstant else { return .missing(.play, at: place[.to]) }
        let wasWatched = try isWatched(entry, database)
        let corrected = try move(viewings[index], to: to, film, database)
        guard wasWatched else { return nil }
        var after = viewings
        after[index] = corrected
        try editor.update(entry, of: "user_movie", times(of: entry, after: after), database)
        return nil
    }

    private mutating func move(
        _ viewing: Viewing, to: When, _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Viewing {
        if let row = viewing.row {
            try editor.update(row, of: "play", [("watched_on", to.stored)], database)
        } else if schema.has(.play) {
            try insertPlay(film, to, [], database)
        }
        return Viewing(row: viewing.row, when: to, isNew: true)
    }

    mutating func forgetPlay(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard let entry = film.entry else { return Refusal(.notFound, "\(film.name) has no entry") }
        let viewings = try viewings(of: film.key, entry, database)
        guard !viewings.isEmpty else {
            return Refusal(.notWatched, "\(film.name) is not watched, so there is nothing to forget")
        }
        let index: Int
        switch choice(film.change.details.at, among: viewings, film, at: film.change.place[.at]) {
        case .one(let found): index = found
        case .refused(let refusal): return refusal
        }
        let wasWatched = try isWatched(entry, database)
        if let row = viewings[index].row { try editor.delete(row, of: "play", database) }
        guard wasWatched else { return nil }
        var after = viewings
        after.remove(at: index)
        try editor.update(entry, of: "user_movie", times(of: entry, after: after), database)
        return nil
    }
}

// MARK: - Which viewing

extension ChangeApplier {
    private enum Choice {
        case one(Int)
        case refused(Refusal)
    }

    /// The viewing that an entry means; without a time, the only one.
    ///
    /// Of several that are alike in everything any will do: nothing tells them apart.
    private func choice(
        _ when: When?, among viewings: [Viewing], _ film: Subject, at position: Position
    ) -> Choice {
        let found = viewings.indices.filter { when == nil || viewings[$0].when == when }
        let onDay = viewings.indices.filter { index in
            guard case .instant = viewings[index].when else { return false }
            return when == .date(viewings[index].when.date(in: application.zone))
        }
        let chosen = found.isEmpty ? onDay : found
        func dates(_ indices: [Int]) -> String {
            indices.map { viewings[$0].when.description }.sorted().joined(separator: ", ")
        }
        guard let last = chosen.last else {
            let time = when?.description ?? "that time"
            let known =
                viewings.isEmpty ? "it was never watched" : "it was watched \(dates(Array(viewings.indices)))"
            return .refused(
                Refusal(.playNotFound, "\(film.name) has no viewing of \(time); \(known)", at: position))
        }
        guard chosen.count == 1 || chosen.allSatisfy({ isAlike(viewings[$0], viewings[last]) }) else {
            return .refused(
                Refusal(
                    .ambiguousPlay,
                    "\(film.name) has \(chosen.count) viewings that may be meant (\(dates(chosen))); say which",
                    at: position))
        }
        return .one(last)
    }

    private func isAlike(_ one: Viewing, _ other: Viewing) -> Bool {
        guard let one = one.row, let other = other.row else { return false }
        return ["watched_on", "rewatch", "platform_id", "venue", "note", "source", "source_id"]
            .allSatisfy { one[$0] == other[$0] }
    }
}

// MARK: - Rows of viewings

extension ChangeApplier {
    /// Why what is said of a viewing cannot be kept.
    private mutating func refusalOfPlay(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        let (details, place) = (film.change.details, film.change.place)
        let said: [(isGiven: Bool, column: String, key: Change.Key)] = [
            (details.platform != nil, "platform_id", .via), (details.venue != nil, "venue", .venue),
            (details.isRewatch != nil, "rewatch", .rewatch), (details.remark != nil, "note", .remark),
        ]
        guard schema.has(.play) else {
            if let at = details.at, !at.isDayOrInstant { return .missing(.play, at: place[.at]) }
            return said.first(where: \.isGiven).map { .missing(.play, at: place[$0.key]) }
        }
        if let lost = said.first(where: { $0.isGiven && !schema.has("play", $0.column) }) {
            return .missing(lost.column, of: .play, at: place[lost.key])
        }
        guard let name = details.platform else { return nil }
        if case .refused(let refusal) = try platform(name, at: place[.via], database) { return refusal }
        return nil
    }

    /// Adds the viewing that a change tells of, where the library keeps viewings.
    private mutating func addPlay(
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
    private mutating func insertPlay(
        _ film: Subject, _ when: When, _ values: [(name: String, value: Value)],
        _ database: borrowing Database
    ) throws(DatabaseError) -> StoredRow {
        let row = try newRow(of: "play", film, database) + [("watched_on", when.stored)] + values
        return try editor.insert(into: "play", row, database)
    }

    /// Makes a play of the viewing that only `watched_at` tells of, before that is overwritten.
    mutating func keepOnlyViewing(
        of entry: StoredRow, _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) {
        guard schema.has(.play) else { return }
        for viewing in try viewings(of: film.key, entry, database) where viewing.row == nil {
            try insertPlay(film, viewing.when, [], database)
        }
    }
}

extension When {
    /// Whether `watched_at` alone can keep it.
    fileprivate var isDayOrInstant: Bool {
        switch self {
        case .instant: true
        case .date(let date): date.precision == .day
        }
    }
}
