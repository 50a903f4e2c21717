/// What a library may know beside the core, table by table.
///
/// A part counts only when its table has the columns that make it one: `tag` or `person` are names that other
/// applications use for tables of their own.
package enum LibraryPart: String, CaseIterable, Sendable {
    case person, credit, play
    case movieRating = "movie_rating"
    case favorite
    case filmState = "film_state"
    case tag
    case filmList = "film_list"
    case filmListItem = "film_list_item"
    case userProfile = "user_profile"

    var table: String { rawValue }

    /// Without these the table is somebody else's.
    var neededColumns: [String] {
        switch self {
        case .person: ["id", "name"]
        case .credit: ["tconst", "person_id", "role"]
        case .play: ["id", "user_id", "tconst", "watched_on"]
        case .movieRating: ["user_id", "tconst", "rating"]
        case .favorite: ["user_id", "tconst"]
        case .filmState: ["user_id", "tconst", "state"]
        case .tag: ["user_id", "tconst", "tag"]
        case .filmList: ["id", "user_id", "slug", "name"]
        case .filmListItem: ["list_id", "tconst", "position"]
        case .userProfile: ["user_id"]
        }
    }

    /// The table as we make it: the plainest possible, so that every SQLite can open the library.
    package var definition: String {
        switch self {
        case .person:
            """
            CREATE TABLE person(
              id INTEGER PRIMARY KEY,
              name TEXT NOT NULL,
              imdb_id TEXT,
              tmdb_id INTEGER
            )
            """
        case .credit:
            """
            CREATE TABLE credit(
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              person_id INTEGER NOT NULL REFERENCES person(id),
              role TEXT NOT NULL,
              position INTEGER,
              character TEXT,
              UNIQUE(tconst, person_id, role)
            )
            """
        case .play:
            """
            CREATE TABLE play(
              id INTEGER PRIMARY KEY,
              user_id TEXT NOT NULL,
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              watched_on TEXT,
              rewatch BOOLEAN NOT NULL DEFAULT FALSE,
              platform_id INTEGER REFERENCES platform(id),
              venue TEXT,
              note TEXT,
              source TEXT,
              source_id TEXT
            )
            """
        case .movieRating:
            """
            CREATE TABLE movie_rating(
              user_id TEXT NOT NULL,
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              rating NUMERIC,
              review TEXT,
              spoiler BOOLEAN NOT NULL DEFAULT FALSE,
              visibility TEXT NOT NULL DEFAULT 'public',
              created_at TEXT,
              updated_at TEXT,
              UNIQUE(user_id, tconst)
            )
            """
        case .favorite:
            """
            CREATE TABLE favorite(
              user_id TEXT NOT NULL,
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              created_at TEXT,
              UNIQUE(user_id, tconst)
            )
            """
        case .filmState:
            """
            CREATE TABLE film_state(
              user_id TEXT NOT NULL,
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              state TEXT NOT NULL,
              since TEXT,
              UNIQUE(user_id, tconst)
            )
            """
        case .tag:
            """
            CREATE TABLE tag(
              user_id TEXT NOT NULL,
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              tag TEXT NOT NULL,
              UNIQUE(user_id, tconst, tag)
            )
            """
        case .filmList:
            """
            CREATE TABLE film_list(
              id INTEGER PRIMARY KEY,
              user_id TEXT NOT NULL,
              slug TEXT NOT NULL,
              name TEXT NOT NULL,
              description TEXT,
              ranked BOOLEAN NOT NULL DEFAULT FALSE,
              visibility TEXT NOT NULL DEFAULT 'public',
              UNIQUE(user_id, slug)
            )
            """
        case .filmListItem:
            """
            CREATE TABLE film_list_item(
              list_id INTEGER NOT NULL REFERENCES film_list(id),
              tconst TEXT NOT NULL REFERENCES movie(tconst),
              position INTEGER NOT NULL,
              note TEXT,
              UNIQUE(list_id, tconst)
            )
            """
        case .userProfile:
            """
            CREATE TABLE user_profile(
              user_id TEXT PRIMARY KEY,
              display_name TEXT,
              bio TEXT,
              birth_date TEXT,
              favorite_genres TEXT,
              notification_preferences TEXT
            )
            """
        }
    }

    /// Columns that we read in tables of the core, and the types that `marquee upgrade` gives them.
    package static let columns: [(table: String, column: String, type: String)] = [
        ("movie", "runtime_minutes", "INTEGER"), ("movie", "overview", "TEXT"), ("movie", "tagline", "TEXT"),
        ("movie", "release_date", "TEXT"), ("movie", "original_language", "TEXT"),
        ("movie", "trailer_url", "TEXT"), ("movie", "backdrop_path", "TEXT"),
        ("user_movie", "user_rating", "INTEGER"),
    ]
}
