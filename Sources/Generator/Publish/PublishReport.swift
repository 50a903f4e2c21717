/// What publishing did, or would do.
struct PublishReport: Equatable, Sendable {
    var created = 0
    var changed = 0
    var unchanged = 0
    var removed = 0
    /// The size of all files of the plan.
    var bytes = 0
    var effort = Effort()
    /// Which files, sorted; only a dry run names them.
    var paths = Paths()

    /// Nanoseconds that all workers together spent.
    struct Effort: Equatable, Sendable {
        var rendering: Int64 = 0
        /// Looking at files that were as they should be.
        var comparing: Int64 = 0
        var writing: Int64 = 0

        mutating func add(_ outcome: FileOutcome, start: Int64, rendered: Int64, end: Int64) {
            rendering += rendered - start
            if outcome == .unchanged { comparing += end - rendered } else { writing += end - rendered }
        }
    }

    struct Paths: Equatable, Sendable {
        var created: [String] = []
        var changed: [String] = []
        var removed: [String] = []

        mutating func note(_ outcome: FileOutcome, _ path: String) {
            switch outcome {
            case .created: created.append(path)
            case .changed: changed.append(path)
            case .unchanged: break
            }
        }

        mutating func sort() {
            created.sort()
            changed.sort()
            removed.sort()
        }
    }

    var written: Int { created + changed }
    var total: Int { written + unchanged }

    /// Counts what became of one file.
    mutating func count(_ outcome: FileOutcome, bytes size: Int) {
        bytes += size
        switch outcome {
        case .created: created += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        }
    }

    mutating func add(_ other: PublishReport) {
        created += other.created
        changed += other.changed
        unchanged += other.unchanged
        removed += other.removed
        bytes += other.bytes
        effort.rendering += other.effort.rendering
        effort.comparing += other.effort.comparing
        effort.writing += other.effort.writing
        paths.created += other.paths.created
        paths.changed += other.paths.changed
        paths.removed += other.paths.removed
    }
}

/// What became of one file of the plan.
enum FileOutcome: Sendable {
    case created, changed, unchanged
}
