import Synchronization

/// What a run is at: the run tells it, and a line on the terminal shows it to whoever watches.
///
/// A class, because those who work and the one who shows it share it.
final class Progress: Sendable {
    private struct Step {
        var label = ""
        var total = 0
        var start: Int64 = 0
    }

    private let step = Mutex(Step())
    private let done = Atomic<Int>(0)

    /// Begins a phase that handles so many things; of a phase without a number only the name is shown.
    func begin(_ phase: Phase, of total: Int = 0) {
        step.withLock {
            $0 = Step(label: phase.label, total: total, start: Clock.nanoseconds())
            done.store(0, ordering: .relaxed)
        }
    }

    /// Tells that so many more were handled, or begun.
    func advance(by count: Int) { done.wrappingAdd(count, ordering: .relaxed) }

    /// How many were handled since the phase began.
    var count: Int { done.load(ordering: .relaxed) }

    /// What the line says at a moment, such as `pages 12,300 of 200,000 · 61,000/s`: all of it, then the same
    /// with less, for terminals that are narrow.
    func lines(at now: Int64) -> [String] {
        step.withLock { step in
            guard step.total > 0 else { return [step.label] }
            let short = "\(step.label) \(count.grouped)"
            let line = "\(short) of \(step.total.grouped)"
            let rate = Rate(of: count, in: now - step.start)
            return [rate.map { "\(line) · \($0.rounded)" }, line, short, step.label].compactMap(\.self)
        }
    }

    /// Runs `body` with the line shown, when somebody is watching and it takes more than an instant.
    ///
    /// The line is gone again when `body` is done, before anything else is said.
    func shown<Value: ~Copyable, Mistake>(
        on console: Console, every milliseconds: Int32 = 100, during body: () async throws(Mistake) -> Value
    ) async throws(Mistake) -> Value {
        guard console.showsProgress else { return try await body() }
        let ticker = Ticker(every: milliseconds) { console.rewrite(self.lines(at: Clock.nanoseconds())) }
        defer {
            ticker?.end()
            console.erase()
        }
        return try await body()
    }
}
