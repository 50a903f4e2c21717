import Foundation

/// A finished run of the built `marquee`, started as a script would start it.
struct MarqueeProcess: Equatable, Sendable {
    /// The exit status, or nil when a signal ended the process.
    var status: Int32?
    var signal: Int32?
    var output: String
    var errors: String

    /// Runs `marquee` with stdin at its end and waits for it.
    ///
    /// Both outputs go to files: pipes that nobody empties would stop a talkative process for ever.
    /// - Parameters:
    ///   - folder: the working folder; a new, empty one when nil.
    ///   - environment: added to a bare environment, so that the machine's own settings never decide a test.
    ///   - shell: a line for `/bin/sh` in which `"$@"` is the whole command, such as `exec "$@" >/dev/full`.
    ///   - columns: makes both outputs a terminal of this width; what it shows is the output.
    ///   - timeout: seconds after which the process is killed.
    static func run(
        _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:],
        shell: String? = nil, columns: Int? = nil, timeout: Double = 600
    ) async throws -> MarqueeProcess {
        try await slots.use {
            try await start(
                arguments, in: folder, environment: environment, shell: shell, columns: columns,
                timeout: timeout)
        }
    }

    private static let slots = ProcessSlots(16)

    private static func start(
        _ arguments: [String], in folder: String?, environment: [String: String], shell: String?,
        columns: Int?, timeout: Double
    ) async throws -> MarqueeProcess {
        let scratch = try TemporaryFolder()
        let command = [try executable()] + arguments
        let process = Process()
        process.executableURL = URL(fileURLWithPath: shell == nil ? command[0] : "/bin/sh")
        process.arguments = shell.map { ["-c", $0, "sh"] + command } ?? arguments
        process.currentDirectoryURL = URL(fileURLWithPath: try folder ?? scratch.makeFolder("work"))
        process.environment = base.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Foundation keeps the handles that it is given: one that is not closed stays open to the end.
        let output = try FileHandle(forWritingTo: scratch.makeFile("output"))
        defer { try? output.close() }
        let errors = try FileHandle(forWritingTo: scratch.makeFile("errors"))
        defer { try? errors.close() }
        let terminal = try columns.map { try TestTerminal(columns: $0) }
        process.standardOutput = terminal?.side ?? output
        process.standardError = terminal?.side ?? errors
        try await end(of: process, timeout: timeout)
        let exited = process.terminationReason == .exit
        return MarqueeProcess(
            status: exited ? process.terminationStatus : nil,
            signal: exited ? nil : process.terminationStatus,
            output: try await terminal?.text() ?? scratch.read("output"), errors: try scratch.read("errors"))
    }

    /// The product stands beside the test bundle, which is the file being run.
    static func executable() throws -> String {
        let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let starts = [bundle, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
        for start in starts {
            let path = start.deletingLastPathComponent().appendingPathComponent("marquee").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: "marquee"])
    }

    /// The backtracer takes seconds, and minutes under a tracer.
    private static let base = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]

    private static func end(of process: Process, timeout: Double) async throws {
        // A thread of its own: tests that compute for long leave a task no thread to wake up on.
        let ended = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            guard ended.wait(timeout: .now() + timeout) == .timedOut, process.isRunning else { return }
            kill(process.processIdentifier, SIGKILL)
        }
        defer { ended.signal() }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        // It has ended: this waits no more, but breaks a cycle of references in which the process would leak.
        process.waitUntilExit()
    }
}
