import Testing

@testable import Data

@Suite struct TextLibraryTests {
    @Test(arguments: [
        ("ATTACH 'x.db' AS x", "attaching a database"),
        ("PRAGMA writable_schema=ON", "PRAGMA writable_schema"),
        ("CREATE TRIGGER t AFTER INSERT ON movie BEGIN SELECT 1; END", "a trigger"),
        ("CREATE VIEW v AS SELECT 1", "a view"),
        ("CREATE VIRTUAL TABLE f USING fts5(x)", "a virtual table"),
        ("CREATE TEMP TABLE t(x)", "a temporary table"),
        ("SELECT load_extension('x')", "a query, or several rows in one INSERT"),
        (
            "INSERT INTO movie(tconst, primary_title) VALUES('x', hex(randomblob(9)))",
            "the function randomblob()"
        ),
        ("INSERT INTO platform SELECT 1, 'a', 'b'", "a query, or several rows in one INSERT"),
        ("UPDATE movie SET primary_title = ''", "changing what is there"),
        ("DELETE FROM movie", "changing what is there"),
        ("DROP TABLE movie", "changing what is there"),
    ])
    func `refuses everything but creating and filling tables`(statement: String, what: String) throws {
        let library = try TemporaryLibrary.text("\n" + statement)
        let lines = TemporaryLibrary.schema.utf8.count { $0 == UInt8(ascii: "\n") }
        let error = #expect(throws: LibraryError.self) { _ = try Library.open(library.path, for: .reading) }
        #expect(error?.kind == .bad)
        #expect(error?.problem.message == "a text library may not contain \(what)")
        #expect(error?.problem.position == Position(line: lines + 2, column: 1))
    }

    @Test(arguments: [
        (
            "BEGIN TRANSACTION;\n\(TemporaryLibrary.schema)",
            "the text ends before its COMMIT; was it cut off?"
        ),
        ("CREATE TABLE movie(tconst", "incomplete input"),
        ("CREATE TABLE movie(tconst,\n);", "near \")\": syntax error"),
    ])
    func `says what is wrong with a damaged text`(text: String, message: String) throws {
        let library = try TemporaryLibrary("library.sql", text)
        let error = #expect(throws: LibraryError.self) { _ = try Library.open(library.path, for: .reading) }
        #expect(error?.problem.message == message)
    }

    @Test func `loads what dumps contain`() throws {
        let dump = """
            PRAGMA foreign_keys=OFF;
            BEGIN TRANSACTION;
            \(TemporaryLibrary.schema)
            INSERT INTO platform VALUES(1,'a',replace('two\\nlines','\\n',char(10)));
            CREATE TABLE extra(id INTEGER PRIMARY KEY AUTOINCREMENT);
            INSERT INTO extra VALUES(1);
            DELETE FROM sqlite_sequence;
            INSERT INTO sqlite_sequence VALUES('extra',1);
            CREATE TABLE checked(a CHECK(length(a) > 0 AND a LIKE 'tt%'), b DEFAULT (datetime('now')), c AS (lower(a)));
            INSERT INTO checked(a, b) VALUES('tt1','2025-01-01');
            CREATE INDEX by_year ON movie(start_year);
            ANALYZE sqlite_schema;
            INSERT INTO sqlite_stat1 VALUES('movie','by_year','1 1');
            COMMIT;
            """
        let library = try TemporaryLibrary("library.sql", dump)
        let opened = try Library.open(library.path, for: .reading)
        #expect(try opened.catalogue(of: nil, in: .utc).catalogue.platforms.map(\.name) == ["two\nlines"])
    }

    @Test func `does not overwrite what an editor saved meanwhile`() throws {
        let library = try TemporaryLibrary.text(
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, 'a', 'tt1', '2025-01-01')")
        let opened = try Library.open(library.path, for: .applying)
        let edited = try library.read() + "INSERT INTO movie(tconst, primary_title) VALUES('tt9', 'New');\n"
        try library.write(edited)
        let source = try SourceText(path: "c.yml", bytes: Array("- {id: 1, action: mark_as_watched}\n".utf8))
        let now = try #require(Instant(seconds: 1_760_000_000))
        let error = #expect(throws: LibraryError.self) {
            try opened.apply(
                ChangesFile(source), as: Application(file: "c.yml", user: User(id: "a"), now: now, zone: .utc)
            )
        }
        #expect(error?.kind == .locked)
        #expect(try library.read() == edited)
        #expect(fileNames(in: library.folder) == ["library.sql"])
    }

    @Test func `takes time in proportion to its length`() throws {
        func seconds(_ rows: Int) throws -> Double {
            let insert = "INSERT INTO movie(tconst, primary_title) VALUES('tt"
            let text = TemporaryLibrary.schema + (0..<rows).map { "\(insert)\($0)', 'Film');\n" }.joined()
            let library = try TemporaryLibrary("library.sql", "BEGIN;" + text + "COMMIT;")
            let start = processorTime()
            _ = try Library.open(library.path, for: .reading)
            return processorTime() - start
        }
        #expect(try seconds(40_000) < 12 * seconds(10_000))
    }
}
