import Glibc
import Testing

@testable import Data

@Suite struct UpgradeTests {
    private let row = "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')"

    private func upgrade(
        _ library: TemporaryLibrary, for purpose: Library.Purpose = .applying, backups: Int = 2
    ) throws -> [Addition] {
        try Library.open(library.path, for: purpose).upgrade(backups: backups).additions
    }

    private func missing(_ library: TemporaryLibrary) throws -> [Addition] {
        try Library.open(library.path, for: .reading).missingParts()
    }

    private func dump(_ library: TemporaryLibrary) throws -> String {
        var dump = CanonicalDump()
        try dump.write(try Database(path: library.path, access: .readOnly))
        return String(decoding: dump.bytes, as: UTF8.self)
    }

    @Test func `says every table and column that a core library lacks, and the statement that adds it`()
        throws
    {
        let additions = try missing(.text(row))
        #expect(
            additions.map(\.description) == [
                "the table person", "the table credit", "the table play", "the table movie_rating",
                "the table favorite", "the table film_state", "the table tag", "the table film_list",
                "the table film_list_item", "the table user_profile", "the column movie.runtime_minutes",
                "the column movie.overview", "the column movie.tagline", "the column movie.release_date",
                "the column movie.original_language", "the column movie.trailer_url",
                "the column movie.backdrop_path", "the column user_movie.user_rating",
            ])
        #expect(additions[2].sql == LibraryPart.play.definition)
        #expect(additions[10].sql == "ALTER TABLE movie ADD COLUMN runtime_minutes INTEGER")
        #expect(additions.allSatisfy { !$0.isSkipped })
    }

    @Test func `adds them once, after one backup, and leaves every row as it was`() throws {
        let library = try TemporaryLibrary.database(
            row, "CREATE VIEW v AS SELECT * FROM movie",
            "CREATE TRIGGER t AFTER INSERT ON movie BEGIN DELETE FROM platform; END")
        let before = try dump(library)
        #expect(try upgrade(library).count == 18)
        #expect(fileNames(in: library.folder).sorted() == ["library.db", "library.db.backup-000001"])
        #expect(try missing(library).isEmpty)
        #expect(try upgrade(library).isEmpty)
        #expect(fileNames(in: library.folder).count == 2)
        let after = try dump(library)
        #expect(
            after.contains(
                "INSERT INTO movie VALUES('tt1','One',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,"))
        #expect(!before.contains("CREATE TABLE play") && after.contains(LibraryPart.play.definition + ";\n"))
        let old = try Database(path: library.path + ".backup-000001", access: .readOnly)
        #expect(try Schema(reading: old).missingParts.count == 18)
    }

    @Test func `makes no backup that nobody asked for, and removes old ones`() throws {
        let library = try TemporaryLibrary.database(row)
        _ = try upgrade(library, backups: 0)
        #expect(fileNames(in: library.folder) == ["library.db"])
        for part in ["play", "tag", "favorite"] {
            try Database(path: library.path, access: .readWrite).execute("DROP TABLE \(part)")
            #expect(try upgrade(library).map(\.description) == ["the table \(part)"])
        }
        #expect(
            fileNames(in: library.folder).sorted() == [
                "library.db", "library.db.backup-000002", "library.db.backup-000003",
            ])
    }

    @Test func `a rehearsal says the same and leaves the file as it is`() throws {
        for library in [try TemporaryLibrary.database(row), try TemporaryLibrary.text(row)] {
            let before = try readFile(library.path)
            #expect(try upgrade(library, for: .rehearsing).count == 18)
            #expect(try readFile(library.path) == before)
            #expect(fileNames(in: library.folder).count == 1)
        }
    }

    @Test func `writes a text library whole and canonical`() throws {
        let library = try TemporaryLibrary.text(
            row, "CREATE TABLE extra(a, b TEXT -- the last\n)", "CREATE INDEX by_year ON movie(start_year)")
        #expect(try upgrade(library).count == 18)
        let written = try library.read()
        #expect(written.hasPrefix("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE movie("))
        #expect(written.contains("tmdb_id INTEGER, runtime_minutes INTEGER, overview TEXT, tagline TEXT,"))
        #expect(written.contains("DEFAULT FALSE, user_rating INTEGER, UNIQUE(user_id, tconst));\n"))
        #expect(try missing(library).isEmpty)
        // Saved once more, it is the same: the new definitions are read as they are written.
        var again = CanonicalDump()
        try again.write(try TextLibraryFile(path: library.path, locked: false).load())
        #expect(String(decoding: again.bytes, as: UTF8.self) == written)
        #expect(fileNames(in: library.folder) == ["library.sql"])
    }

    @Test(arguments: [
        "a TEXT -- the last\n", "a TEXT /* the last */", "a TEXT DEFAULT ')'", "\"a)\" TEXT", "a, UNIQUE(a)",
        "a, CHECK(a <> ','), UNIQUE(a) -- so\n",
    ])
    func `adds columns behind any definition that an author wrote`(columns: String) throws {
        let odd = TemporaryLibrary.schema.replacing(
            "poster_path TEXT, tmdb_id INTEGER", with: "poster_path TEXT, \(columns)")
        #expect(odd != TemporaryLibrary.schema)
        let library = try TemporaryLibrary.text(row, schema: odd)
        #expect(try upgrade(library).count == 18)
        let opened = try Library.open(library.path, for: .reading)
        #expect(opened.missingParts().isEmpty)
        #expect(try opened.catalogue(of: User(id: "a"), in: .utc).catalogue.films.count == 1)
    }

    @Test func `leaves alone what has one of our names and is not ours, and says so`() throws {
        let library = try TemporaryLibrary.database(
            row, "CREATE TABLE tag(id INTEGER PRIMARY KEY, label TEXT)", "INSERT INTO tag VALUES(1, 'x')",
            "CREATE VIEW play AS SELECT 1 AS id", "CREATE INDEX Favorite ON movie(start_year)")
        let additions = try upgrade(library)
        #expect(
            additions.filter(\.isSkipped).map(\.description) == [
                "the table play is left out: the library has another 'play', which is not ours",
                "the table favorite is left out: the library has another 'favorite', which is not ours",
                "the table tag is left out: the library has another 'tag', which is not ours",
            ])
        #expect(additions.count == 18)
        #expect(
            try dump(library).contains(
                "CREATE TABLE tag(id INTEGER PRIMARY KEY, label TEXT);\nINSERT INTO tag"))
        let later = try upgrade(library)
        #expect(later.count == 3 && later.allSatisfy(\.isSkipped))
        #expect(fileNames(in: library.folder).count == 2)
    }

    @Test func `adds the columns that a table of ours lacks, even a strict one`() throws {
        let library = try TemporaryLibrary.database(
            "CREATE TABLE movie_rating(user_id TEXT, tconst TEXT, rating REAL) STRICT",
            "INSERT INTO movie_rating VALUES('a', 'tt1', 4.5)", row,
            "CREATE TABLE Play(ID INTEGER PRIMARY KEY, user_id, TCONST, watched_on, venue, note, source, source_id)"
        )
        let added = try upgrade(library).filter { ["movie_rating", "play"].contains($0.table) }
        #expect(
            added.map(\.sql) == [
                "ALTER TABLE play ADD COLUMN rewatch INTEGER NOT NULL DEFAULT FALSE",
                "ALTER TABLE play ADD COLUMN platform_id INTEGER REFERENCES platform(id)",
                "ALTER TABLE movie_rating ADD COLUMN review TEXT",
                "ALTER TABLE movie_rating ADD COLUMN spoiler INTEGER NOT NULL DEFAULT FALSE",
                "ALTER TABLE movie_rating ADD COLUMN visibility TEXT NOT NULL DEFAULT 'public'",
                "ALTER TABLE movie_rating ADD COLUMN created_at TEXT",
                "ALTER TABLE movie_rating ADD COLUMN updated_at TEXT",
            ])
        #expect(try missing(library).isEmpty)
        #expect(
            try dump(library).contains(
                "INSERT INTO movie_rating VALUES('a','tt1',4.5,NULL,0,'public',NULL,NULL);"))
    }

    @Test func `says where the library is as it was, as the owner calls it`() throws {
        let library = try TemporaryLibrary.database(row)
        let upgrade = { (path: String, backups: Int) in
            try Library.open(path, for: .applying).upgrade(backups: backups).backup
        }
        #expect(try upgrade(library.path, 0) == nil)
        let database = { try Database(path: library.path, access: .readWrite) }
        try database().execute("DROP TABLE play")
        #expect(try upgrade(library.path, 2) == "\(library.path).backup-000001")
        #expect(try upgrade(library.path, 2) == nil, "nothing was missing")
        try database().execute("DROP TABLE play")
        let link = "\(library.folder)/link.db"
        let isLinked = unsafe symlink(library.path, link) == 0
        #expect(isLinked)
        #expect(try upgrade(link, 2)?.hasSuffix("/library.db.backup-000002") == true)
        let text = try TemporaryLibrary.text(row)
        #expect(try upgrade(text.path, 2) == nil)
    }

    @Test func `adds nothing twice that another run added meanwhile`() throws {
        let library = try TemporaryLibrary.database(row)
        let late = try Library.open(library.path, for: .applying)
        _ = try upgrade(library)
        #expect(try late.upgrade(backups: 5).additions.isEmpty)
        #expect(fileNames(in: library.folder).count == 2)
    }

    @Test func `a failure takes everything back, and the backup with it`() throws {
        // A table holds 2000 columns at most: there is room for one more.
        let many = (1...1990).map { "c\($0)" }.joined(separator: ", ")
        let wide = TemporaryLibrary.schema.replacing("tmdb_id INTEGER", with: "tmdb_id INTEGER, \(many)")
        let library = try TemporaryLibrary.database(row, schema: wide)
        let before = try dump(library)
        let error = #expect(throws: LibraryError.self) { try upgrade(library) }
        #expect(
            error?.problem.message.hasPrefix("the library cannot be used: too many columns on") == true)
        #expect(try dump(library) == before)
        #expect(fileNames(in: library.folder) == ["library.db"])
    }

    @Test(arguments: LibraryPart.allCases)
    func `knows the columns of its own definitions`(part: LibraryPart) throws {
        let database = try Database(inMemory: ())
        try database.execute(part.definition)
        let columns = try database.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid").all(
            part.table
        ) {
            (row: borrowing Row) in row.text(0)
        }
        #expect(part.columnDefinitions.map(\.name) == columns)
        #expect(Set(part.neededColumns).isSubset(of: columns))
        // What can be added to a table with rows: never a key, and with a value where none is no value.
        #expect(
            part.optionalColumns.allSatisfy { !$0.type.contains("NOT NULL") || $0.type.contains("DEFAULT") })
        #expect(part.optionalColumns.allSatisfy { !$0.type.contains("PRIMARY KEY") })
    }
}
