/// What the owner thinks of films, while these are not known yet.
struct OpinionRows {
    struct Row {
        var stars: Stars?
        var review = Text.empty
        var hasSpoilers = false
        var updatedOn: Day?

        var saysNothing: Bool { stars == nil && review.isEmpty }
    }

    fileprivate var rows: [(key: Int, value: Row)] = []
    fileprivate var rowOfKey: [Int: Int] = [:]
    private var privateKeys: Set<Int> = []
    /// The ratings in the entries themselves.
    fileprivate var ofEntries: [(key: Int, id: Int?, stars: Stars)] = []

    fileprivate mutating func append(_ row: Row, of key: Int) {
        rowOfKey[key] = rows.count
        rows.append((key, row))
    }

    fileprivate mutating func keepPrivate(_ key: Int) { privateKeys.insert(key) }

    /// Whether this build may not tell how the owner rates the film: the rating in the entry would give it
    /// away.
    func isPrivate(_ key: Int) -> Bool { privateKeys.contains(key) }

    mutating func add(_ stars: Stars, of key: Int, id: Int?) { ofEntries.append((key, id, stars)) }
}

extension CatalogueLoader {
    /// Comes before the entries, whose own ratings are not even read for a film that is rated privately.
    mutating func readOpinions(_ database: borrowing Database) throws(DatabaseError) {
        try readRelation(
            .movieRating, ["rating", "review", "spoiler", "visibility", "created_at", "updated_at"],
            isOnce: true, database
        ) { row, key, loader in
            let isShown = loader.isForAudience(row, 5)
            if !isShown { loader.opinions.keepPrivate(key) }
            return isShown
        } _: { row, key, reader, loader in
            loader.opinions.append(loader.opinion(row, &reader), of: key)
        }
    }

    private mutating func opinion(_ row: borrowing Row, _ reader: inout ValueReader) -> OpinionRows.Row {
        let created = reader.timestamp(row, 6, "created_at")
        let updated = reader.timestamp(row, 7, "updated_at") ?? created
        return OpinionRows.Row(
            stars: reader.stars(row, 2, "rating"),
            review: reader.text(row, 3, "review", into: &catalogue.texts) ?? .empty,
            hasSpoilers: reader.truth(row, 4, "spoiler") ?? false,
            updatedOn: updated.map { clock.day(of: $0) })
    }

    mutating func placeOpinions() {
        for entry in opinions.ofEntries { addRating(entry.stars, of: entry.key, id: entry.id) }
        catalogue.opinions = placed(opinions.rows.filter { !$0.value.saysNothing }) { film, row in
            Opinion(
                film: film, stars: row.stars, review: row.review, hasSpoilers: row.hasSpoilers,
                updatedOn: row.updatedOn)
        }
    }

    /// The rating of an entry counts when there is no other; halves are written exactly in both, so that any
    /// difference is one.
    private mutating func addRating(_ stars: Stars, of key: Int, id: Int?) {
        guard let index = opinions.rowOfKey[key] else {
            opinions.append(OpinionRows.Row(stars: stars), of: key)
            return
        }
        guard let counting = opinions.rows[index].value.stars else {
            opinions.rows[index].value.stars = stars
            return
        }
        guard counting != stars else { return }
        let row = id.map { "row \($0)" } ?? "a row"
        problems.append(
            Problem(
                .warning, "rating_differs",
                "user_movie \(row): user_rating is \(stars.halves) of 10, but movie_rating says "
                    + "\(counting) of 5 stars for the film \(keys[key]), which counts", file: path))
    }
}
