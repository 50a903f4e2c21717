import Foundation

/// A program that reads what we wrote, as somebody else's browser or code host would.
struct OtherReader {
    var path: String
    var arguments: [String]

    /// A Python script, when `MARQUEE_PYTHON` names an interpreter that has `module`.
    static func python(_ script: String, needs module: String) -> OtherReader? {
        guard let path = ProcessInfo.processInfo.environment["MARQUEE_PYTHON"] else { return nil }
        let probe = OtherReader(path: path, arguments: ["-c", "import \(module)"])
        guard (try? probe.read([])) != nil else { return nil }
        return OtherReader(path: path, arguments: ["-c", script])
    }

    /// GitHub's own parser, when Debian's package of it is installed.
    static var gitHub: OtherReader? {
        let path = "/usr/bin/cmark-gfm"
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"].flatMap {
            ["-e", $0]
        }
        return OtherReader(path: path, arguments: extensions)
    }

    /// Gives `input` to the program and returns what it prints.
    func read(_ input: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "marquee-\(UUID().uuidString)")
        try Foundation.Data(input).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Foundation.Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return Array(bytes)
    }
}
