import Foundation

/// A system call of a run, and what is done to the run there.
struct FaultPoint: Hashable, Sendable, CustomStringConvertible {
    /// `openat`, `fsync`, …
    var call: String
    /// Which of a thread's calls of that name is meant, from 1. The command works on other threads than the one it
    /// starts on, so the calls that loading a program makes come first on that one, and hide as many on the others.
    var number: Int
    /// As `strace` writes it: `signal=KILL`, `error=ENOSPC`.
    var fault: String

    var description: String { "\(fault) at \(call) \(number)" }

    /// The environment of a traced run: neither the sanitizer's leak search nor the backtracer works under a tracer.
    static let environment = ["SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "detect_leaks=0"]

    /// A kill comes before the call is made, so a kill at each call is a kill between any two of them.
    var shell: String {
        "exec strace -f -qq -o /dev/null -e trace='?\(call)' -e inject='?\(call):\(fault):when=\(number)' \"$@\""
    }
}

/// How often a run makes each system call: where faults can be put.
struct CallCounts {
    private var counts: [String: Int] = [:]

    /// The most that one thread made, by name, read from a log of `strace -f`.
    init(log: String) {
        var byThread: [Substring: [String: Int]] = [:]
        for line in log.split(separator: "\n") {
            guard let match = line.prefixMatch(of: /(\d+) +([a-z0-9_]+)\(/)?.output else { continue }
            byThread[match.1, default: [:]][String(match.2), default: 0] += 1
        }
        for calls in byThread.values { counts.merge(calls) { max($0, $1) } }
    }

    /// Runs the command undisturbed in a folder and counts.
    static func count(_ calls: [String], _ arguments: [String], in folder: String) async throws -> CallCounts
    {
        let scratch = try TemporaryFolder()
        let names = calls.map { "?" + $0 }.joined(separator: ",")
        _ = try await MarqueeProcess.run(
            arguments, in: folder, environment: FaultPoint.environment,
            shell: "exec strace -f -qq -o '\(scratch.path)/log' -e trace='\(names)' \"$@\"")
        return CallCounts(log: try scratch.read("log"))
    }

    /// Points at the calls that come after those of `start`, at most `most` a name, spread evenly, ends included.
    func points(_ calls: [String], after start: CallCounts, most: Int, fault: String) -> [FaultPoint] {
        calls.flatMap { call -> [FaultPoint] in
            let first = (start.counts[call] ?? 0) + 1, last = counts[call] ?? 0
            guard first <= last else { return [] }
            let steps = min(most, last - first + 1)
            let numbers = (0..<steps).map { first + (steps == 1 ? 0 : $0 * (last - first) / (steps - 1)) }
            return numbers.map { FaultPoint(call: call, number: $0, fault: fault) }
        }
    }
}
