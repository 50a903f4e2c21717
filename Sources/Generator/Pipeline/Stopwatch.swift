/// How long each step of a build took, for those who measure it (`MARQUEE_TIMINGS=1`; see
/// Benchmarks/README.md).
struct Stopwatch: Sendable {
    private(set) var phases: [(name: String, nanoseconds: Int64)] = []
    private var start = Clock.nanoseconds()

    /// Ends a phase, and begins the next.
    mutating func lap(_ name: String) {
        let now = Clock.nanoseconds()
        phases.append((name, now - start))
        start = now
    }

    /// Adds a time that was taken elsewhere.
    mutating func add(_ name: String, nanoseconds: Int64) { phases.append((name, nanoseconds)) }

    /// A JSON object for each phase.
    var lines: [String] {
        phases.map { "{\"phase\": \"\($0.name)\", \"seconds\": \(Double($0.nanoseconds) / 1e9)}" }
    }
}
