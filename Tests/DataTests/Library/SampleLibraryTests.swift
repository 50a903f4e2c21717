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

    /// The folder this file's `Tests/DataTests/Library` is in.
    private var checkout: String { #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } }
}
