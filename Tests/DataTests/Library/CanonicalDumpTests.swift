import Testing

@testable import Data

@Suite struct CanonicalDumpTests {
    private func dump(_ script: String) throws -> String {
        let database = try Database(inMemory: ())
        try database.run(script: Array(script.utf8))
        var dump = CanonicalDump()
        try dump.write(database)
        return String(decoding: dump.bytes, as: UTF8.self)
    }

    /// Every type of value, and text that is hard to write down.
    private let hostile = #"""
        CREATE TABLE a(x);
        CREATE TABLE "select ""it"""(id INTEGER PRIMARY KEY AUTOINCREMENT, "b c" TEXT, g AS (id * 2));
        CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID;
        CREATE INDEX i ON a(x);
        INSERT INTO a VALUES(NULL),(1),(-9223372036854775808),(8.6),(1e100),(9e999),(-9e999),(0.1),(3.0),(x'00ff'),('');
        INSERT INTO a VALUES('it''s'),('a' || char(10) || 'b'),('\n' || char(10)),('\n\012(\n0)' || char(10) || char(13));
        INSERT INTO a VALUES('nul' || char(0) || 'nul'),(CAST(x'ff41' AS TEXT)),('🎬 ü');
        INSERT INTO "select ""it""" VALUES(7, 'seven');
        INSERT INTO w VALUES('b', 2),('a', 1);
        """#

    @Test func `reads back as the same database, and is the same when written again`() throws {
        let first = try dump(hostile)
        #expect(try dump(first) == first)
        let database = try Database(inMemory: ())
        try database.run(script: Array(first.utf8))
        let original = try Database(inMemory: ())
        try original.run(script: Array(hostile.utf8))
        for query in [
            "SELECT TYPEOF(x), HEX(x), x FROM a", #"SELECT id, "b c", g FROM "select ""it""""#,
            "SELECT k, v FROM w",
        ] {
            let read = { (database: borrowing Database) in
                try database.prepare(query).all { (row: borrowing Row) in
                    [row.value(0), row.value(1), row.value(2)]
                }
            }
            #expect(try read(database) == read(original))
        }
    }

    @Test(arguments: ["returning", "NOTHING", "deferrable", "autoincrement", "group", "plan"])
    func `quotes a table that is named as a word of SQL`(name: String) throws {
        let text = try dump("CREATE TABLE \"\(name)\"(x); INSERT INTO \"\(name)\" VALUES(1);")
        #expect(text.contains("INSERT INTO \"\(name)\" VALUES(1);"))
        #expect(try dump(text) == text)
    }

    @Test func `keeps a row on one line`() throws {
        let lines = try dump(hostile).split(separator: "\n").filter { $0.hasPrefix("INSERT INTO a ") }
        #expect(lines.count == 18)
        #expect(lines.allSatisfy { $0.hasSuffix(");") })
    }

    @Test func `writes numbers as short as they can be read back`() throws {
        #expect(
            try dump("CREATE TABLE a(x); INSERT INTO a VALUES(8.6);").contains("INSERT INTO a VALUES(8.6);"))
    }
}
