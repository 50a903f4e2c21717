import Foundation

/// The programs that tests compare us with or prepare libraries with.
enum Tool {
    /// Runs a line of shell, and hands on what it printed when it went well.
    static func shell(_ line: String, in folder: String, environment: [String: String] = [:]) async throws
        -> String
    {
        let run = try await MarqueeProcess.run([], in: folder, environment: environment, shell: line)
        guard run.status == 0 else { throw ToolError(line: line, message: run.errors) }
        return run.output
    }

    static func exists(_ name: String) -> Bool {
        ["/usr/bin", "/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }

    /// The interpreter that scripts/test prepares, with the packages of Tests/requirements.txt.
    static let python: String? = {
        let prepared = Checkout.root.appendingPathComponent(".build/tools/python/bin/python").path
        let candidates = [ProcessInfo.processInfo.environment["MARQUEE_PYTHON"], prepared]
        return candidates.compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Makes a SQLite file of a text library with SQLite's own program.
    static func makeDatabase(_ database: String, from text: String, in folder: String) async throws {
        _ = try await shell("sqlite3 -bail '\(database)' <'\(text)'", in: folder)
    }
}

struct ToolError: Error, CustomStringConvertible {
    var line: String
    var message: String

    var description: String { "\(line): \(message)" }
}

/// Files and calls of a process as `strace` saw them.
enum Trace {
    static let isPossible = Tool.exists("strace")

    /// Builds, and returns what `strace` saw of these system calls, one a line, with the paths of descriptors;
    /// calls that this machine does not have are left out.
    static func lines(of site: SiteFolder, calls: String) async throws -> [Substring] {
        let names = calls.split(separator: ",").map { "?" + $0 }.joined(separator: ",")
        // The leak sanitizer cannot work in a traced process.
        let run = try await site.build(
            environment: ["ASAN_OPTIONS": "detect_leaks=0"],
            shell: "exec strace -f -y -qq -s 500 -o '\(site.path)/trace' -e trace='\(names)' \"$@\"")
        guard run.status == 0 else { throw ToolError(line: "strace", message: run.errors) }
        return try site.folder.read("trace").split(separator: "\n")
    }
}

/// The checkout that these tests stand in; they read it and never write.
enum Checkout {
    static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized
}
