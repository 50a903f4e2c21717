import Foundation

/// The `sqlite3` shell: what writes the libraries of the tests and looks into them afterwards, so that no code under
/// test vouches for itself.
enum SQLiteShell {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs a script on a library, made when it is missing, and returns what it prints.
    @discardableResult
    static func run(_ script: String, on library: String = ":memory:", arguments: [String] = []) throws
        -> String
    {
        let scratch = try TemporaryFolder()
        try scratch.write(script, to: "script")
        let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path + "/script"))
        let output = try FileHandle(forWritingTo: scratch.makeFile("output"))
        let errors = try FileHandle(forWritingTo: scratch.makeFile("errors"))
        defer { for handle in [input, output, errors] { try? handle.close() } }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-batch", "-bail", "-nullvalue", "NULL"] + arguments + [library]
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: try scratch.read("errors")) }
        return try scratch.read("output")
    }

    /// Asks a library without changing it: a text library is loaded into memory first.
    static func ask(_ question: String, of library: String) throws -> String {
        guard library.hasSuffix(".sql") else {
            return try run(question, on: library, arguments: ["-readonly"])
        }
        return try run(".read '\(library)'\n\(question)")
    }
}
