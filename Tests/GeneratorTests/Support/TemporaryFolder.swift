import Foundation

/// A folder of one test, removed with everything in it when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let name = "marquee-test-\(UUID().uuidString)"
        path = Self.parent.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// A RAM disk where there is one: nothing of a test has to last.
    private static let parent =
        FileManager.default.isWritableFile(atPath: "/dev/shm")
        ? URL(fileURLWithPath: "/dev/shm") : FileManager.default.temporaryDirectory

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the folders above it.
    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = url(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Self.contents(of: url(name).path), as: UTF8.self)
    }

    /// The bytes of a file. (`Data(contentsOf:)` leaks a page for every empty file.)
    static func contents(of path: String) throws -> Data {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        return try file.readToEnd() ?? Data()
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

    /// Every file and folder below `name`, as sorted paths relative to it.
    func list(_ name: String = "") throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(name).path).sorted()
    }

    @discardableResult
    func makeFolder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(at: url(name), withIntermediateDirectories: true)
        return url(name).path
    }

    func makeFile(_ name: String) throws -> URL {
        try write("", to: name)
        return url(name)
    }

    private func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }
}
