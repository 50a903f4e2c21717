import Testing

@testable import Data

/// The sample in `content/` is what people copy from, so it keeps the form that the writer writes.
struct SampleLibraryTests {
    @Test func `the sample library is in canonical form`() throws {
        let path = "\(checkout)/content/library.sql"
        let database = try TextLibraryFile(path: path, locked: false).load()
        var dump = CanonicalDump()
        try dump.write(database)
        let text = String(decoding: try readFile(path), as: UTF8.self)
        #expect(String(decoding: dump.bytes, as: UTF8.self) == text)
    }

    @Test(arguments: LibraryPart.allCases)
    func `the sample library shows all that a library can hold`(part: LibraryPart) throws {
        let path = "\(checkout)/content/library.sql"
        let database = try TextLibraryFile(path: path, locked: false).load()
        let schema = try Schema(of: database, path: path)
        #expect(schema.has(part))
        let rows = try database.prepare("SELECT COUNT(*) > 0 FROM \(part.rawValue)").all { $0.value(0) }
        #expect(rows == [.integer(1)])
        for (table, column, _) in LibraryPart.columns { #expect(schema.has(table, column), "\(column)") }
    }

    /// The folder this file's `Tests/DataTests/Library` is in.
    private var checkout: String { #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } }
}
