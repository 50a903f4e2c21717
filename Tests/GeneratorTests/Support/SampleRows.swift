/// The library of the acceptance tests: one entry for each state an entry can be in.
///
/// Entry 101 is about film tt0000101, and so on.
enum SampleRows {
    static let me = "7f9c24e8-3b12-4c5d-9a6e-1f2b3c4d5e6f"
    static let other = "0d15ea5e-0000-4000-8000-00000000c0de"

    static let onWatchlist = 101
    static let watched = 102
    static let removed = 103
    static let ofSomeoneElse = 104
    static let neverListed = 105
    /// Moved to the history by a newer MyVOD: one instant in two columns, spelled in two ways.
    static let moved = 106
    /// Removed after it was watched.
    static let watchedAndRemoved = 107
    static let alsoOnWatchlist = 108
    static let missing = 999

    static func film(of entry: Int) -> String { "tt0000\(entry)" }

    static let script = tables + users + rows

    static let tables = """
        CREATE TABLE movie (
          tconst text PRIMARY KEY, primary_title text NOT NULL, original_title text, start_year int, genres text,
          avg_rating numeric(3,1), num_votes int, poster_path text, poster_last_checked text, tmdb_id int,
          watchmode_id int, created_at text, updated_at text);
        CREATE TABLE user_movie (
          id integer PRIMARY KEY, user_id text NOT NULL, tconst text NOT NULL REFERENCES movie (tconst),
          watchlisted_at text, watchlist_deleted_at text, watched_at text,
          added_from_ai_suggestion boolean NOT NULL DEFAULT false, UNIQUE (user_id, tconst));
        CREATE TABLE platform (
          id integer PRIMARY KEY, platform_slug text UNIQUE NOT NULL, platform_name text NOT NULL);
        CREATE TABLE user_platform (user_id text, platform_id int, UNIQUE (user_id, platform_id));
        CREATE TABLE movie_availability (
          tconst text, platform_id int, is_available boolean, last_checked text NOT NULL, source text NOT NULL,
          details text, UNIQUE (tconst, platform_id));

        """

    static let users = """
        CREATE TABLE users (id text PRIMARY KEY, email text, username text);
        INSERT INTO users VALUES ('\(me)', 'ada@example.org', 'ada'), ('\(other)', 'bob@example.org', 'bob');

        """

    static let rows = """
        INSERT INTO movie (tconst, primary_title, start_year, genres, avg_rating, poster_path) VALUES
          ('tt0000101', 'Interstellar', 2014, '["Adventure","Drama","Sci-Fi"]', 8.6, 'https://img.example/i.jpg'),
          ('tt0000102', 'Stalker', 1979, '{Drama,"Sci-Fi"}', '8', NULL),
          ('tt0000103', 'Gone Film', 1999, 'Drama', NULL, NULL),
          ('tt0000104', 'Secret of Bob', 2001, 'Drama, Horror', 7.0, NULL),
          ('tt0000105', 'Never Listed', NULL, NULL, NULL, NULL),
          ('tt0000106', 'Moved Over', 1985, '[]', 6.5, NULL),
          ('tt0000107', 'Seen and Dropped', 1990, NULL, 5.0, NULL),
          ('tt0000108', 'Playtime', 1967, 'Comedy', 7.9, NULL),
          ('tt0000110', 'On No List', 1950, NULL, NULL, NULL);
        INSERT INTO user_movie VALUES
          (101, '\(me)', 'tt0000101', '2025-10-12T10:00:00Z', NULL, NULL, 1),
          (102, '\(me)', 'tt0000102', '2025-09-01T10:00:00Z', NULL, '2025-09-02T20:00:00Z', 0),
          (103, '\(me)', 'tt0000103', '2025-08-01T10:00:00Z', '2025-08-02T10:00:00Z', NULL, 0),
          (104, '\(other)', 'tt0000104', '2025-07-01T10:00:00Z', NULL, NULL, 0),
          (105, '\(me)', 'tt0000105', NULL, NULL, NULL, 0),
          (106, '\(me)', 'tt0000106', '2025-06-01T10:00:00Z', '2025-06-02T20:00:00Z', '2025-06-02 22:00:00+02', 0),
          (107, '\(me)', 'tt0000107', '2025-05-01T10:00:00Z', '2025-05-03T10:00:00Z', '2025-05-02T20:00:00Z', 0),
          (108, '\(me)', 'tt0000108', '2025-04-01T10:00:00Z', NULL, NULL, 0);
        INSERT INTO platform VALUES (1, 'netflix', 'Netflix'), (2, 'mubi', 'MUBI'), (3, 'max', 'Max');
        INSERT INTO user_platform VALUES ('\(me)', 2), ('\(me)', 1), ('\(other)', 3);
        INSERT INTO movie_availability VALUES
          ('tt0000101', 3, 1, '2025-12-01T00:00:00Z', 'test', NULL),
          ('tt0000101', 2, NULL, '2025-12-01T00:00:00Z', 'test', '{"a":1}'),
          ('tt0000101', 1, 't', '2025-12-02T00:00:00Z', 'test', NULL),
          ('tt0000108', 1, 0, '2025-12-03T00:00:00Z', 'test', NULL),
          ('tt0000108', 2, 'false', '2025-12-03T00:00:00Z', 'test', NULL);

        """

    /// So many further films on the watchlist.
    static func manyFilms(_ count: Int) -> String {
        """
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
        INSERT INTO movie (tconst, primary_title, start_year)
        SELECT 'tt9' || n, 'Film ' || n, 1950 + n % 70 FROM number;
        INSERT INTO user_movie (id, user_id, tconst, watchlisted_at)
        SELECT 1000 + substr(tconst, 4), '\(me)', tconst, '2025-01-01' FROM movie WHERE tconst LIKE 'tt9%';

        """
    }
}
