/// How long each phase of a build took; whoever watches the terminal hears what comes next.
struct Stopwatch: Sendable {
    struct Lap: Equatable, Sendable {
        var phase: Phase
        var nanoseconds: Int64
        /// How many of the phase's unit there were.
        var items: Int?
    }

    private(set) var laps: [Lap] = []
    private var start = Clock.nanoseconds()
    private let progress: Progress

    init(progress: Progress = Progress()) {
        self.progress = progress
        progress.begin(.read)
    }

    /// Ends a phase, and begins the next.
    mutating func lap(_ phase: Phase, items: Int? = nil) {
        let now = Clock.nanoseconds()
        laps.append(Lap(phase: phase, nanoseconds: now - start, items: items))
        start = now
        if let next = phase.next { progress.begin(next) }
    }
}
