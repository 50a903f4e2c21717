import Foundation
import Testing

/// A site of one test, and the command run in it.
struct SiteFolder {
    let folder: TemporaryFolder

    /// Everything a build may take for the present, unless a test says otherwise.
    static let now = "2026-01-15T12:00:00Z"

    init() throws { folder = try TemporaryFolder() }

    init(_ rows: LibraryRows, configuration: String = "", pages: [String: String] = [:]) throws {
        try self.init()
        try write(rows)
        try write(configuration, to: "content/site.yml")
        for (name, text) in pages { try write(text, to: "content/pages/\(name).md") }
    }

    var path: String { folder.path }

    func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    func write(_ rows: LibraryRows) throws { try write(rows.sql, to: "content/library.sql") }

    func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

    func copy(_ name: String, to other: String) throws {
        try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
    }

    func output(_ name: String = "output") throws -> OutputTree { try OutputTree(at: path(name)) }

    /// Runs `marquee -C SITE build` at a fixed present.
    func build(
        _ arguments: [String] = [], in workingFolder: String? = nil, environment: [String: String] = [:],
        shell: String? = nil
    ) async throws -> MarqueeProcess {
        try await MarqueeProcess.run(
            ["-C", path, "build", "--now", Self.now] + arguments, in: workingFolder,
            environment: environment, shell: shell)
    }

    /// Builds, and fails the test with what the command said when it did not end well.
    /// - Parameter output: where the arguments send the pages.
    @discardableResult
    func built(
        _ arguments: [String] = [], in workingFolder: String? = nil, environment: [String: String] = [:],
        into output: String = "output", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> OutputTree {
        let run = try await build(arguments, in: workingFolder, environment: environment)
        try #require(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
        return try self.output(output)
    }
}
