extension CatalogueLoader {
    /// Of what a person says of themselves only what they say to others; the rest is not in the query.
    mutating func readProfile(_ database: borrowing Database) throws(DatabaseError) {
        guard schema.has(.userProfile) else { return }
        var reader = ValueReader(path: path, table: "user_profile") { _ in "of the user" }
        let columns = ["display_name", "bio", "favorite_genres"].map {
            schema.select($0, of: "user_profile")
        }
        var profile: Profile?
        try database.prepare(
            "SELECT user_id, \(columns.joined(separator: ", ")) FROM user_profile ORDER BY 1, 2, 3, 4"
        ).rows { (row: borrowing Row) in
            guard profile == nil, ownership.isOwner(row, 0) else { return }
            var read = Profile()
            read.name = reader.text(row, 1, "display_name")
            read.bio = reader.text(row, 2, "bio")
            if let text = reader.text(row, 3, "favorite_genres") {
                if let genres = genres(parsing: text) {
                    read.favoriteGenres = genres
                } else {
                    reader.warn(
                        "unreadable_value", row, "favorite_genres cannot be read; they count as unknown")
                }
            }
            profile = read
        }
        problems += reader.problems
        catalogue.profile = profile == Profile() ? nil : profile
    }
}
