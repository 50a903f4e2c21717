/// Ratings and reviews.
///
/// Stars stand in `movie_rating`; `user_rating` counts halves. It is written where it is the only place, and
/// where it holds a value already, so that the two never differ because of us.
extension ChangeApplier {
    private static var table: String { LibraryPart.movieRating.table }

    mutating func rate(_ film: Subject, _ database: borrowing Database) throws(DatabaseError) -> Refusal? {
        guard let stars = film.change.details.stars else {
            return Refusal(.missingValue, "'rate' needs 'rating'")
        }
        if let refusal = refusalOfStars(film) ?? refusalOfOpinion(film) { return refusal }
        try rate(film, stars, database)
        return nil
    }

    mutating func unrate(_ film: Subject, _ database: borrowing Database) throws(DatabaseError) -> Refusal? {
        guard schema.has(.movieRating) || schema.has("user_movie", "user_rating") else {
            return .missing(.movieRating, in: schema)
        }
        let rated = try opinions(of: film, database).filter { $0["rating"] != .null }
        let hasHalves = film.entry.map { $0["user_rating"] != .null } ?? false
        guard !rated.isEmpty || hasHalves else {
            return Refusal(.notRated, "\(film.name) has no rating of yours")
        }
        for row in rated {
            if row["review"] == .null {
                try editor.delete(row, of: Self.table, database)
            } else {
                try editor.update(row, of: Self.table, [("rating", .null)] + updated(film), database)
            }
        }
        if hasHalves, let entry = film.entry {
            try editor.update(entry, of: "user_movie", [("user_rating", .null)], database)
        }
        return nil
    }

    mutating func review(_ film: Subject, _ database: borrowing Database) throws(DatabaseError) -> Refusal? {
        let (details, place) = (film.change.details, film.change.place)
        if let refusal = lack(of: .movieRating) ?? refusalOfOpinion(film) { return refusal }
        guard schema.has(Self.table, "review") else {
            return .missing("review", of: .movieRating, at: place[.review])
        }
        guard let review = details.review else { return Refusal(.missingValue, "'review' needs 'review'") }
        var values: [(name: String, value: Value)] = [("review", .text(review))]
        if schema.has(Self.table, "spoiler") {
            values.append(("spoiler", .integer(details.hasSpoilers == true ? 1 : 0)))
        }
        if let stars = details.stars {
            values.append(("rating", stars.stored))
            try writeHalves(stars, film, database)
        }
        try write(values, film, database)
        return nil
    }

    mutating func unreview(
        _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> Refusal? {
        if let refusal = lack(of: .movieRating) { return refusal }
        let reviewed = try opinions(of: film, database).filter { $0["review"] != .null }
        guard !reviewed.isEmpty else {
            return Refusal(.notReviewed, "\(film.name) has no review of yours")
        }
        for row in reviewed {
            guard row["rating"] != .null else {
                try editor.delete(row, of: Self.table, database)
                continue
            }
            var values: [(name: String, value: Value)] = [("review", .null)]
            if schema.has(Self.table, "spoiler") { values.append(("spoiler", .integer(0))) }
            try editor.update(row, of: Self.table, values + updated(film), database)
        }
        return nil
    }
}

// MARK: - For other actions too

extension ChangeApplier {
    /// Why stars that a change gives cannot be kept; nil when it gives none.
    func refusalOfStars(_ film: Subject) -> Refusal? {
        guard film.change.details.stars != nil, !schema.has(.movieRating) else { return nil }
        guard schema.has("user_movie", "user_rating") else {
            return .missing(.movieRating, in: schema, at: film.change.place[.rating])
        }
        guard film.entry != nil else {
            return Refusal(
                .notFound, "there is no \(film.name) on your lists, and ratings are kept there",
                at: film.change.place.target)
        }
        return nil
    }

    mutating func rate(
        _ film: Subject, _ stars: Stars, _ database: borrowing Database
    ) throws(DatabaseError) {
        try writeHalves(stars, film, database)
        if schema.has(.movieRating) { try write([("rating", stars.stored)], film, database) }
    }

    /// Why what is said beside stars and text cannot be kept: nothing private may be published because a
    /// library has no word for it.
    private func refusalOfOpinion(_ film: Subject) -> Refusal? {
        let (details, place) = (film.change.details, film.change.place)
        if details.visibility != nil {
            if let refusal = lack(of: .movieRating) { return refusal }
            if !schema.has(Self.table, "visibility") {
                return .missing("visibility", of: .movieRating, at: place[.visibility])
            }
        }
        if details.hasSpoilers != nil, !schema.has(Self.table, "spoiler") {
            return .missing("spoiler", of: .movieRating, at: place[.spoiler])
        }
        return nil
    }

    private mutating func opinions(
        of film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) -> [StoredRow] {
        guard schema.has(.movieRating) else { return [] }
        let rows = try editor.rows(of: film.key, in: Self.table, database)
        if rows.contains(where: { isPrivateValue($0["visibility"]) }) { isPrivate = true }
        return rows
    }

    /// Writes an opinion over the one that is there, or as a new one.
    private mutating func write(
        _ values: [(name: String, value: Value)], _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) {
        var values = values
        if let visibility = film.change.details.visibility {
            values.append(("visibility", .text(visibility.rawValue)))
        }
        let rows = try opinions(of: film, database)
        if let row = rows.first {
            // Another statement of the same change may have written it already.
            try editor.update(row, of: Self.table, values + updated(film), database)
            return
        }
        var created: [(name: String, value: Value)] = []
        if schema.has(Self.table, "created_at") {
            created.append(("created_at", .text(film.time.description)))
        }
        let row = try newRow(of: Self.table, film, database) + values + created + updated(film)
        try editor.insert(into: Self.table, row, database)
    }

    private func updated(_ film: Subject) -> [(name: String, value: Value)] {
        schema.has(Self.table, "updated_at") ? [("updated_at", .text(film.time.description))] : []
    }

    /// The entry may have been changed by the same change, so it is read again.
    private mutating func writeHalves(
        _ stars: Stars, _ film: Subject, _ database: borrowing Database
    ) throws(DatabaseError) {
        guard let entry = film.entry, schema.has("user_movie", "user_rating"),
            !schema.has(.movieRating) || entry["user_rating"] != .null
        else { return }
        let halves = Value.integer(Int64(stars.halves))
        let now = try editor.row(entry.handle, of: "user_movie", database)
        try editor.update(now ?? entry, of: "user_movie", [("user_rating", halves)], database)
    }
}

/// Anything but public counts as private: unknown words must not publish.
func isPrivateValue(_ visibility: Value) -> Bool {
    visibility != .null && visibility != .text(Visibility.everyone.rawValue)
}

extension Stars {
    /// A whole number where it is one.
    fileprivate var stored: Value {
        halves.isMultiple(of: 2) ? .integer(Int64(halves / 2)) : .real(Double(halves) / 2)
    }
}
