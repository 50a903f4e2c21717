import Glibc
import Testing

@testable import Data

/// A library file in a folder of its own, which is removed with the value.
final class TemporaryLibrary: Sendable {
    let folder: String
    let path: String

    /// A text library of the contract's schema and `rows`, one statement each.
    static func text(_ rows: String..., schema: String = TemporaryLibrary.schema) throws -> TemporaryLibrary {
        try TemporaryLibrary("library.sql", schema + rows.joined(separator: ";\n") + ";\n")
    }

    /// The same as a database file.
    static func database(_ rows: String..., schema: String = TemporaryLibrary.schema) throws
        -> TemporaryLibrary
    {
        let library = try TemporaryLibrary("library.db", nil)
        let database = try Database(path: library.path, access: .create)
        try database.run(script: Array((schema + rows.joined(separator: ";\n") + ";\n").utf8))
        return library
    }

    init(_ name: String, _ text: String?) throws {
        // A RAM disk where there is one: applying waits for the disk, which is not what these tests are
        // about.
        let place = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        folder = "\(place)/marquee-test-\(getpid())-\(UInt64.random(in: .min ... .max))"
        #expect(unsafe mkdir(folder, 0o700) == 0)
        path = "\(folder)/\(name)"
        if let text { try write(text) }
    }

    deinit {
        for name in fileNames(in: folder) { unsafe unlink("\(folder)/\(name)") }
        unsafe rmdir(folder)
    }

    func write(_ text: String) throws {
        try replaceFile(path, with: Array(text.utf8))
    }

    func read() throws -> String { String(decoding: try readFile(path), as: UTF8.self) }

    static let ana = "11111111-2222-3333-4444-555555555555"
    static let ben = "66666666-7777-8888-9999-000000000000"

    static let schema = """
        CREATE TABLE movie(tconst TEXT PRIMARY KEY, primary_title TEXT NOT NULL, original_title TEXT,
          start_year INTEGER, genres TEXT, avg_rating NUMERIC, num_votes INTEGER, poster_path TEXT, tmdb_id INTEGER);
        CREATE TABLE user_movie(id INTEGER PRIMARY KEY, user_id TEXT, tconst TEXT, watchlisted_at, watchlist_deleted_at,
          watched_at, added_from_ai_suggestion BOOLEAN NOT NULL DEFAULT FALSE, UNIQUE(user_id, tconst));
        CREATE TABLE platform(id INTEGER PRIMARY KEY, platform_slug TEXT UNIQUE NOT NULL, platform_name TEXT NOT NULL);
        CREATE TABLE user_platform(user_id TEXT, platform_id INTEGER, UNIQUE(user_id, platform_id));
        CREATE TABLE movie_availability(tconst TEXT, platform_id INTEGER, is_available, last_checked NOT NULL,
          source TEXT NOT NULL DEFAULT 'test', details TEXT, UNIQUE(tconst, platform_id));

        """
}
