import Foundation

/// The rows of a whole film life beside those of ``SampleRows``: entries and films in the states that only the
/// optional tables know.
///
/// Plays 1 to 10 are the owner's, 11 and 12 are somebody else's. List 1 is the owner's, list 2 is not.
enum LifeRows {
    static let script = SampleRows.script + tables + films + viewings + opinions

    /// Every table that an action may write, and those that none may.
    static let names = [
        "movie", "users", "user_movie", "platform", "user_platform", "movie_availability", "person", "credit",
        "play", "movie_rating", "favorite", "film_state", "tag", "film_list", "film_list_item",
        "user_profile",
    ]

    static let tables = """
        ALTER TABLE movie ADD COLUMN runtime_minutes int;
        ALTER TABLE movie ADD COLUMN overview text;
        ALTER TABLE movie ADD COLUMN tagline text;
        ALTER TABLE movie ADD COLUMN release_date text;
        ALTER TABLE movie ADD COLUMN original_language text;
        ALTER TABLE movie ADD COLUMN trailer_url text;
        ALTER TABLE movie ADD COLUMN backdrop_path text;
        CREATE TABLE person (id integer PRIMARY KEY, name text NOT NULL, imdb_id text, tmdb_id int);
        CREATE TABLE credit (
          tconst text NOT NULL REFERENCES movie (tconst), person_id integer NOT NULL REFERENCES person (id),
          role text NOT NULL, position int, character text, UNIQUE (tconst, person_id, role));
        CREATE TABLE play (
          id integer PRIMARY KEY, user_id text NOT NULL, tconst text NOT NULL REFERENCES movie (tconst),
          watched_on text, rewatch boolean NOT NULL DEFAULT false, platform_id integer REFERENCES platform (id),
          venue text, note text, source text, source_id text);
        CREATE TABLE movie_rating (
          user_id text NOT NULL, tconst text NOT NULL REFERENCES movie (tconst), rating numeric, review text,
          spoiler boolean NOT NULL DEFAULT false, visibility text NOT NULL DEFAULT 'public', created_at text,
          updated_at text, UNIQUE (user_id, tconst));
        CREATE TABLE favorite (
          user_id text NOT NULL, tconst text NOT NULL REFERENCES movie (tconst), created_at text,
          UNIQUE (user_id, tconst));
        CREATE TABLE film_state (
          user_id text NOT NULL, tconst text NOT NULL REFERENCES movie (tconst), state text NOT NULL, since text,
          UNIQUE (user_id, tconst));
        CREATE TABLE tag (
          user_id text NOT NULL, tconst text NOT NULL REFERENCES movie (tconst), tag text NOT NULL,
          UNIQUE (user_id, tconst, tag));
        CREATE TABLE film_list (
          id integer PRIMARY KEY, user_id text NOT NULL, slug text NOT NULL, name text NOT NULL,
          description text, ranked boolean NOT NULL DEFAULT false, visibility text NOT NULL DEFAULT 'public',
          UNIQUE (user_id, slug));
        CREATE TABLE film_list_item (
          list_id integer NOT NULL REFERENCES film_list (id), tconst text NOT NULL REFERENCES movie (tconst),
          position integer NOT NULL, note text, UNIQUE (list_id, tconst));
        CREATE TABLE user_profile (
          user_id text PRIMARY KEY, display_name text, bio text, birth_date text, favorite_genres text,
          notification_preferences text);

        """

    /// 109 was watched before there were viewings, 111 is to be watched again, of 112 nobody knows when it was
    /// watched, 113 was watched twice in one day, 114 is to be watched again and nobody knows when it was seen first.
    /// 201 and on are there to be found by title.
    private static let films = """
        INSERT INTO movie (tconst, primary_title, original_title, start_year) VALUES
          ('tt0000109', 'Legacy Seen', NULL, 2003), ('tt0000111', 'Once More', NULL, 1995),
          ('tt0000112', 'Nobody Knows When', NULL, 2004), ('tt0000113', 'Twice a Day', NULL, 1960),
          ('tt0000114', 'Again Some Day', NULL, 1961), ('tt0000201', 'Solaris', 'Солярис', 1972),
          ('tt0000202', 'Twin', NULL, 2000), ('tt0000203', 'The Other', 'Twin', 2000),
          ('tt0000204', 'Birdman (or So)', NULL, 2014), ('tt0000205', 'No Year', NULL, NULL);
        INSERT INTO user_movie VALUES
          (109, '\(SampleRows.me)', 'tt0000109', '2024-01-01T10:00:00Z', NULL, '2024-03-31T21:30:00Z', 0),
          (111, '\(SampleRows.me)', 'tt0000111', '2025-03-01T10:00:00Z', NULL, NULL, 0),
          (112, '\(SampleRows.me)', 'tt0000112', '2025-02-01T10:00:00Z', '2025-02-01T10:00:00Z', NULL, 0),
          (113, '\(SampleRows.me)', 'tt0000113', '2025-01-01T10:00:00Z', NULL, '2025-03-01T20:00:00Z', 0),
          (114, '\(SampleRows.me)', 'tt0000114', '2024-12-01T10:00:00Z', NULL, NULL, 0),
          (201, '\(SampleRows.me)', 'tt0000201', '2024-11-01T10:00:00Z', NULL, NULL, 0),
          (202, '\(SampleRows.me)', 'tt0000202', '2024-10-01T10:00:00Z', NULL, NULL, 0),
          (203, '\(SampleRows.me)', 'tt0000203', '2024-09-01T10:00:00Z', NULL, NULL, 0),
          (204, '\(SampleRows.me)', 'tt0000204', '2024-08-01T10:00:00Z', NULL, NULL, 0);
        INSERT INTO person VALUES (1, 'Andrei Tarkovsky', 'nm0001789', 1), (2, 'Alisa Freindlich', NULL, NULL);
        INSERT INTO credit VALUES
          ('tt0000102', 1, 'director', 1, NULL), ('tt0000102', 2, 'cast', 1, 'His Wife'),
          ('tt0000201', 1, 'director', 1, NULL);

        """

    private static let viewings = """
        INSERT INTO play (id, user_id, tconst, watched_on, rewatch, platform_id, venue, note) VALUES
          (1, '\(SampleRows.me)', 'tt0000102', '2020-05', 0, NULL, 'Kino', NULL),
          (2, '\(SampleRows.me)', 'tt0000102', '2025-09-02T20:00:00Z', 1, 2, NULL, 'with Ida'),
          (3, '\(SampleRows.me)', 'tt0000106', '2025-06-02', 0, NULL, NULL, NULL),
          (4, '\(SampleRows.me)', 'tt0000111', '2018', 0, NULL, NULL, NULL),
          (5, '\(SampleRows.me)', 'tt0000112', NULL, 0, NULL, NULL, NULL),
          (6, '\(SampleRows.me)', 'tt0000113', '2025-03-01T10:00:00Z', 0, NULL, NULL, NULL),
          (7, '\(SampleRows.me)', 'tt0000113', '2025-03-01T20:00:00Z', 1, NULL, NULL, NULL),
          (8, '\(SampleRows.me)', 'tt0000114', NULL, 0, NULL, NULL, NULL),
          (11, '\(SampleRows.other)', 'tt0000104', '2024-01-01', 0, NULL, NULL, NULL),
          (12, '\(SampleRows.other)', 'tt0000102', '2019-01-01', 0, NULL, NULL, NULL);

        """

    private static let opinions = """
        INSERT INTO movie_rating VALUES
          ('\(SampleRows.me)', 'tt0000102', 4.5, 'A *zone*.', 0, 'public', '2025-09-03', '2025-09-03'),
          ('\(SampleRows.me)', 'tt0000106', NULL, 'Only words.', 0, 'public', '2025-06-03', '2025-06-03'),
          ('\(SampleRows.me)', 'tt0000109', 3, NULL, 0, 'private', '2024-04-01', '2024-04-01'),
          ('\(SampleRows.other)', 'tt0000102', 0.5, 'Bob slept.', 0, 'public', '2019-01-02', '2019-01-02');
        INSERT INTO favorite VALUES
          ('\(SampleRows.me)', 'tt0000102', '2025-09-04'), ('\(SampleRows.other)', 'tt0000101', '2019-01-02');
        INSERT INTO film_state VALUES
          ('\(SampleRows.me)', 'tt0000108', 'paused', '2025-12-01T10:00:00Z'),
          ('\(SampleRows.other)', 'tt0000101', 'watching', '2019-01-02');
        INSERT INTO tag VALUES
          ('\(SampleRows.me)', 'tt0000102', 'slow'), ('\(SampleRows.me)', 'tt0000101', 'space'),
          ('\(SampleRows.other)', 'tt0000101', 'bobs');
        INSERT INTO film_list VALUES
          (1, '\(SampleRows.me)', 'best', 'The Best', 'What I *love*.', 1, 'public'),
          (2, '\(SampleRows.other)', 'bobs', 'List of Bob', NULL, 0, 'public');
        INSERT INTO film_list_item VALUES
          (1, 'tt0000102', 1, NULL), (1, 'tt0000106', 2, 'a classic'), (1, 'tt0000108', 3, NULL),
          (2, 'tt0000104', 1, NULL);
        INSERT INTO user_profile VALUES
          ('\(SampleRows.me)', 'Ada', 'I *watch* films.', '1985-12-10', '["Drama"]', '{"mail":true}');

        """
}

extension LibraryFixture {
    /// A site whose library knows a whole film life; made once for each form and copied.
    static func life(_ form: Form = .database, changes: String? = nil) throws -> LibraryFixture {
        let site = try LibraryFixture(copying: form == .database ? lifeDatabase.get() : lifeText.get())
        if let changes { try site.write(changes: changes) }
        return site
    }

    private static let lifeDatabase = Result { try LibraryFixture(.database, sql: LifeRows.script) }
    private static let lifeText = Result { try LibraryFixture(.text, sql: LifeRows.script) }

    /// Every row of every table but the journal's: `table|column|column…`, with `ME`, `BOB` and `NOW` for what is long.
    func lifeRows() throws -> [String] {
        let questions = LifeRows.names.map { "SELECT '\($0)', * FROM \($0);" }
        return try ask(questions.joined(separator: "\n")).replacingOccurrences(of: SampleRows.me, with: "ME")
            .replacingOccurrences(of: SampleRows.other, with: "BOB")
            .replacingOccurrences(of: Self.now, with: "NOW").split(separator: "\n").map(String.init)
    }

    /// The whole library as the shell dumps it, in the order of its rows, without the journal's two tables.
    func wholeDump() throws -> String {
        let tables = try ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name;")
        let ours = tables.split(separator: "\n").filter { !$0.hasPrefix("marquee_") }
        return try ask(".dump " + ours.joined(separator: " "))
    }

    /// What a question answers, without the last line feed.
    func answer(_ question: String) throws -> String {
        try ask(question).trimmingCharacters(in: .newlines)
    }
}
