import Glibc
import Synchronization

/// A line on the terminal that counts up while work is done.
///
/// The worker that first passes the next tick rewrites the line, so that showing it needs no task of its own: workers
/// fill every thread there is. A class, because workers on several threads share one count.
final class Progress: Sendable {
    private let label: String
    private let total: Int
    private let done = Atomic<Int>(0)
    /// When the line is next written, in milliseconds of the steady clock.
    private let nextTick: Atomic<Int>
    private let isShown = Atomic<Bool>(false)

    /// Nil when nobody is watching: then counting costs a comparison.
    init?(_ label: String, of total: Int, on console: Console) {
        guard console.terminal.isInteractive, !console.isQuiet else { return nil }
        self.label = label
        self.total = total
        nextTick = Atomic(Self.now() + Self.interval)
    }

    /// Short work shows nothing.
    private static let interval = 100

    /// Counts one thing done.
    func advance() {
        if let line = advance(at: Self.now()) { try? StandardStream.errors.write(line) }
    }

    /// What is to be written now, which is nothing most of the time.
    func advance(at now: Int) -> String? {
        let count = done.add(1, ordering: .relaxed).newValue
        let tick = nextTick.load(ordering: .relaxed)
        guard now >= tick else { return nil }
        let next = now + Self.interval
        let isMine = nextTick.compareExchange(expected: tick, desired: next, ordering: .relaxed).exchanged
        guard isMine else { return nil }
        isShown.store(true, ordering: .relaxed)
        return "\r\(label) \(ProblemReport.grouped(count)) of \(ProblemReport.grouped(total))\u{1B}[K"
    }

    /// Erases the line; call it once, when every worker is done.
    func finish() {
        if isShown.load(ordering: .relaxed) { try? StandardStream.errors.write("\r\u{1B}[K") }
    }

    static func now() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
