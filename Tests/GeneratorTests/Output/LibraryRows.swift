/// The rows of a library as a test writes them down, and the text library that holds them.
struct LibraryRows: Sendable {
    var films: [FilmRow] = []
    var entries: [EntryRow] = []
    var platforms: [PlatformRow] = []
    var subscriptions: [SubscriptionRow] = []
    var claims: [ClaimRow] = []
    var users: [UserRow] = []

    /// The tables and one `INSERT` for each row, as a text library of the contract.
    var sql: String {
        let rows: [(table: String, rows: [[String]])] = [
            ("movie", films.map(\.values)), ("users", users.map(\.values)),
            ("user_movie", entries.map(\.values)), ("platform", platforms.map(\.values)),
            ("user_platform", subscriptions.map(\.values)), ("movie_availability", claims.map(\.values)),
        ]
        let inserts = rows.flatMap { table, rows in
            rows.map { "INSERT INTO \(table) VALUES(\($0.joined(separator: ",")));\n" }
        }
        return Self.schema + inserts.joined() + "COMMIT;\n"
    }

    private static let schema = """
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        CREATE TABLE movie (tconst TEXT PRIMARY KEY, primary_title TEXT NOT NULL, original_title TEXT, \
        start_year INTEGER, genres TEXT, avg_rating TEXT, num_votes INTEGER);
        CREATE TABLE users (id TEXT PRIMARY KEY, email TEXT, username TEXT);
        CREATE TABLE user_movie (id INTEGER PRIMARY KEY, user_id TEXT, tconst TEXT, watchlisted_at TEXT, \
        watchlist_deleted_at TEXT, watched_at TEXT, UNIQUE (user_id, tconst));
        CREATE TABLE platform (id INTEGER PRIMARY KEY, platform_slug TEXT UNIQUE NOT NULL, \
        platform_name TEXT NOT NULL);
        CREATE TABLE user_platform (user_id TEXT, platform_id INTEGER, UNIQUE (user_id, platform_id));
        CREATE TABLE movie_availability (tconst TEXT, platform_id INTEGER, is_available INTEGER, \
        last_checked TEXT NOT NULL, UNIQUE (tconst, platform_id));

        """
}

struct FilmRow: Sendable {
    var tconst: String
    var title: String
    var original: String?
    var year: Int?
    var genres: String?
    var rating: String?
    var votes: Int?

    var values: [String] {
        [
            sql(tconst), sql(title), sql(original), sql(year), sql(genres), sql(rating), sql(votes),
        ]
    }
}

struct EntryRow: Sendable {
    var id: Int
    var user: String
    var tconst: String
    var watchlisted: String?
    var removed: String?
    var watched: String?

    var values: [String] {
        [sql(id), sql(user), sql(tconst), sql(watchlisted), sql(removed), sql(watched)]
    }
}

struct PlatformRow: Sendable {
    var id: Int
    var slug: String
    var name: String

    var values: [String] { [sql(id), sql(slug), sql(name)] }
}

struct SubscriptionRow: Sendable {
    var user: String
    var platform: Int

    var values: [String] { [sql(user), sql(platform)] }
}

struct ClaimRow: Sendable {
    var tconst: String
    var platform: Int
    var isAvailable: Bool?
    var checked: String

    var values: [String] {
        [sql(tconst), sql(platform), isAvailable.map { $0 ? "1" : "0" } ?? "NULL", sql(checked)]
    }
}

struct UserRow: Sendable {
    var id: String
    var email: String?
    var name: String?

    var values: [String] { [sql(id), sql(email), sql(name)] }
}

/// A text as SQL writes it; a line feed the way `sqlite3 .dump` does, so that a row stays a line.
func sql(_ text: String?) -> String {
    guard let text else { return "NULL" }
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    guard text.unicodeScalars.contains("\n") else { return quoted }
    let marked = quoted.unicodeScalars.map { $0 == "\n" ? "\\n" : String($0) }.joined()
    return "replace(\(marked),'\\n',char(10))"
}

func sql(_ number: Int?) -> String { number.map(String.init) ?? "NULL" }
