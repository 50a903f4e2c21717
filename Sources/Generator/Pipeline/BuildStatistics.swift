/// What a build cost: where the time went, what became of the files, and what is heavy.
struct BuildStatistics: Equatable, Sendable {
    /// A phase of the build, or a part of the workers' work.
    struct Share: Equatable, Sendable {
        var name: String
        var nanoseconds: Int64
        var items: Int?
        var unit: String?

        var rate: Rate? { items.flatMap { Rate(of: $0, in: nanoseconds) } }
    }

    struct Kind: Equatable, Sendable {
        var name: String
        var total: Effort.Kind
    }

    let isDryRun: Bool
    let jobs: Int
    /// From reading the configuration to the last file.
    let nanoseconds: Int64
    let peakMemory: Int
    /// One after the other.
    let phases: [Share]
    /// Rendering, comparing and writing, which happen in `publish`: sums over the workers.
    let work: [Share]
    let files: PublishReport
    /// All kinds, those with the most bytes first.
    let kinds: [Kind]
    let heaviest: [Effort.Page]

    /// Nil when nobody asked before the build, or when it was stopped before a file was made.
    init?(_ report: BuildReport, of request: BuildRequest, nanoseconds: Int64, peakMemory: Int) {
        guard let files = report.published, let effort = files.effort else { return nil }
        isDryRun = request.options.isDryRun
        jobs = request.jobs
        self.nanoseconds = nanoseconds
        self.peakMemory = peakMemory
        self.files = files
        phases =
            report.watch.laps.map { Share($0, without: effort) } + [Share(removing: files.removed, effort)]
        work = [
            Share(work: "render", files: files.total, effort.rendering),
            Share(work: "compare", files: effort.comparing.files, effort.comparing.nanoseconds),
            Share(work: "write", files: effort.writing.files, effort.writing.nanoseconds),
        ]
        kinds = effort.kinds.map { Kind(name: $0.key, total: $0.value) }.sorted {
            ($1.total.bytes, $0.name) < ($0.total.bytes, $1.name)
        }
        heaviest = effort.heaviest
    }
}

extension BuildStatistics.Share {
    /// Removing happens while files are published, and is told apart.
    fileprivate init(_ lap: Stopwatch.Lap, without effort: Effort) {
        let removing = lap.phase == .publish ? effort.removing : 0
        self.init(
            name: lap.phase.rawValue, nanoseconds: lap.nanoseconds - removing, items: lap.items,
            unit: lap.phase.unit)
    }

    fileprivate init(removing count: Int, _ effort: Effort) {
        let phase = Phase.remove
        self.init(name: phase.rawValue, nanoseconds: effort.removing, items: count, unit: phase.unit)
    }

    fileprivate init(work name: String, files: Int, _ nanoseconds: Int64) {
        self.init(name: name, nanoseconds: nanoseconds, items: files, unit: "files")
    }
}
