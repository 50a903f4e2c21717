import Testing

@testable import Data

/// A library to try actions on: some films of Ana's, a few of Ben's, and every optional table.
struct ActionLibrary {
    let library: TemporaryLibrary

    static let now = Instant(microseconds: 1_760_000_000_000_000)
    static let nowText = "2025-10-09T08:53:20Z"

    init(library: TemporaryLibrary) { self.library = library }

    init(_ rows: String..., parts: [LibraryPart] = LibraryPart.allCases, isText: Bool = true) throws {
        let script =
            parts.map { $0.definition + ";\n" }.joined() + Self.rows
            + rows.map { $0 + ";\n" }.joined()
        library =
            isText
            ? try TemporaryLibrary("library.sql", TemporaryLibrary.schema + script)
            : try TemporaryLibrary.database(script)
    }

    /// 1 is on the watchlist, 2 was seen, 3 was never listed, 4 was removed, 5 is Ben's; 6 is on no list.
    private static let rows = """
        INSERT INTO movie(tconst, primary_title, original_title, start_year) VALUES('tt1','One','Eins',2001);
        INSERT INTO movie(tconst, primary_title, original_title, start_year) VALUES('tt2','Two',NULL,2002);
        INSERT INTO movie(tconst, primary_title, original_title, start_year) VALUES('tt3','Three',NULL,2003);
        INSERT INTO movie(tconst, primary_title, original_title, start_year) VALUES('tt4','Four',NULL,'2004');
        INSERT INTO movie(tconst, primary_title, original_title, start_year) VALUES('tt5','Five','One',2001);
        INSERT INTO movie(tconst, primary_title, original_title, start_year) VALUES('tt6','Six (II)',NULL,2006);
        INSERT INTO platform VALUES(1,'netflix','Netflix');
        INSERT INTO platform VALUES(7,'mubi','MUBI');
        INSERT INTO user_platform VALUES('\(TemporaryLibrary.ana)',1);
        INSERT INTO user_platform VALUES('\(TemporaryLibrary.ben)',7);
        INSERT INTO user_movie VALUES(1,'\(TemporaryLibrary.ana)','tt1','2025-01-01T10:00:00Z',NULL,NULL,1);
        INSERT INTO user_movie VALUES(2,'\(TemporaryLibrary.ana)','tt2','2025-01-02T10:00:00Z',NULL,'2025-02-01',0);
        INSERT INTO user_movie VALUES(3,'\(TemporaryLibrary.ana)','tt3',NULL,NULL,NULL,0);
        INSERT INTO user_movie VALUES(4,'\(TemporaryLibrary.ana)','tt4','2025-01-04T10:00:00Z','2025-03-01T10:00:00Z',NULL,0);
        INSERT INTO user_movie VALUES(5,'\(TemporaryLibrary.ben)','tt5','2025-01-05T10:00:00Z',NULL,NULL,0);

        """

    /// The changes file, as messages call it.
    var file: String { "\(library.folder)/changes.yml" }

    func application(
        zone: Zone = .utc, now: Instant = ActionLibrary.now, keepsGoing: Bool = false,
        user: String? = TemporaryLibrary.ana
    ) -> Application {
        Application(
            file: "changes.yml", user: user.map { User(id: $0) }, now: now, zone: zone,
            keepsGoing: keepsGoing)
    }

    /// Applies entries, each on a line of its own; or a key a line, where semicolons part them.
    @discardableResult
    func apply(
        _ entries: [String], keepsGoing: Bool = false, zone: Zone = .utc,
        now: Instant = ActionLibrary.now, user: String? = TemporaryLibrary.ana
    ) throws -> [ChangeResult] {
        let text = entries.map { entry in
            entry.contains("; ") ? "- \(entry.replacing("; ", with: "\n  "))\n" : "- {\(entry)}\n"
        }.joined()
        let changes = ChangesFile(try SourceText(path: "changes.yml", bytes: Array(text.utf8)))
        let opened = try Library.open(library.path, for: .applying)
        return try opened.apply(
            changes, as: application(zone: zone, now: now, keepsGoing: keepsGoing, user: user))
    }

    @discardableResult
    func undo(_ what: Undo) throws -> [UndoResult] {
        try Library.open(library.path, for: .applying).undo(what, as: application())
    }

    func log(of user: String = TemporaryLibrary.ana) throws -> [LoggedChange] {
        try Library.open(library.path, for: .reading).log(of: User(id: user))
    }

    /// The values of a query, one row a line.
    func ask(_ sql: String) throws -> [String] {
        let opened = try Library.open(library.path, for: .reading)
        let width = sql.prefix { $0 != "F" }.count { $0 == "," } + 1
        return try opened.database.prepare(sql).all { (row: borrowing Row) in
            (0..<width).map { row.value($0).text }.joined(separator: "|")
        }
    }

    /// Ana's entry of a film: `listed|removed|watched`.
    func entry(_ tconst: String) throws -> String {
        try ask(
            """
            SELECT watchlisted_at, watchlist_deleted_at, watched_at FROM user_movie
            WHERE tconst = '\(tconst)' AND user_id = '\(TemporaryLibrary.ana)'
            """
        ).joined()
    }

    /// The dates of the plays of a film, in the order of the table.
    func plays(_ tconst: String) throws -> [String] {
        try ask("SELECT watched_on FROM play WHERE tconst = '\(tconst)' ORDER BY id")
    }

    /// The whole library as a text, without the two tables of the journal.
    func text() throws -> String {
        var dump = CanonicalDump()
        try dump.write(try Library.open(library.path, for: .reading).database)
        let lines = String(decoding: dump.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        var isJournal = false
        return lines.filter { line in
            if line.hasPrefix("CREATE TABLE marquee_") { isJournal = true }
            defer { if line == ");" { isJournal = false } }
            return !isJournal && !line.hasPrefix("INSERT INTO marquee_")
        }.joined(separator: "\n")
    }
}

extension [ChangeResult] {
    var outcomes: [Outcome] { map(\.outcome) }
}
