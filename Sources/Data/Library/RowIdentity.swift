/// What makes a row of a table the one it is, whatever its rowid.
struct RowIdentity: Sendable {
    let table: String
    /// The columns that name a row; no action ever changes them.
    let key: [String]
    /// Columns that no two rows may have alike, whether the table says so or not.
    let unique: [[String]]
    /// What is remembered of a changed row beside its key and what changed: who may see it.
    let context: [String]

    private init(_ table: String, key: [String], unique: [[String]]? = nil, context: [String] = []) {
        self.table = table
        self.key = key
        self.unique = unique ?? [key]
        self.context = context
    }

    /// Nil for a table in which no action changes anything.
    static func of(_ table: String) -> RowIdentity? { all.first { $0.table == table } }

    private static let all = [
        RowIdentity(
            "user_movie", key: ["id", "user_id", "tconst"], unique: [["id"], ["user_id", "tconst"]]),
        RowIdentity("user_platform", key: ["user_id", "platform_id"]),
        RowIdentity("play", key: ["id", "user_id", "tconst"], unique: [["id"]]),
        RowIdentity("movie_rating", key: ["user_id", "tconst"], context: ["visibility"]),
        RowIdentity("favorite", key: ["user_id", "tconst"]),
        RowIdentity("film_state", key: ["user_id", "tconst"]),
        RowIdentity("tag", key: ["user_id", "tconst", "tag"]),
        RowIdentity(
            "film_list", key: ["id", "user_id", "slug"], unique: [["id"], ["user_id", "slug"]],
            context: ["visibility"]),
        RowIdentity("film_list_item", key: ["list_id", "tconst"]),
    ]
}
