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
        if let refusal = try keepOnlyViewing(of: entry, film, database) { return refusal }
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
        if let refusal = try refusalOfMove(viewings[index], to: to, film, database) { return refusal }
        let wasWatched = try isWatched(entry, database)
        let corrected = try move(viewings[index], to: to, film, database)
        guard wasWatched else { return nil }
        var after = viewings
        after[index] = corrected
        try editor.update(
            entry, of: "user_movie", times(of: entry, after: after, without: viewings[index]), database)
        return nil
    }

    private mutating func refusalOfMove(
        _ viewing: Viewing, to: When, _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        guard schema.has(.play) else {
            return to.isDayOrInstant ? nil : .missing(.play, in: schema, at: film.change.place[.to])
        }
        return viewing.row == nil ? try refusalOfNewRow(of: "play", database) : nil
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
        try editor.update(
            entry, of: "user_movie", times(of: entry, after: after, without: viewings[index]), database)
        return nil
    }
}
