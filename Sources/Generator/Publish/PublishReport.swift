/// What publishing did, or would do.
struct PublishReport: Equatable, Sendable {
    var created = 0
    var changed = 0
    var unchanged = 0
    var removed = 0
    /// The size of all files of the plan.
    var bytes = 0
    /// The size of those that were created or changed.
    var writtenBytes = 0
    /// What it cost; nil when nobody asked.
    var effort: Effort?
    /// Which files, sorted; only a dry run names them.
    var paths = Paths()
    /// Nil when the site went into a folder.
    var archive: ArchivedSite?

    /// - Parameter isMeasured: whether the report says what the files cost.
    init(isMeasured: Bool = false) { effort = isMeasured ? Effort() : nil }

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
        if outcome != .unchanged { writtenBytes += size }
        switch outcome {
        case .created: created += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        }
    }

    mutating func add(_ other: PublishReport) {
        if let more = other.effort { effort?.add(more) }
        created += other.created
        changed += other.changed
        unchanged += other.unchanged
        removed += other.removed
        bytes += other.bytes
        writtenBytes += other.writtenBytes
        paths.created += other.paths.created
        paths.changed += other.paths.changed
        paths.removed += other.paths.removed
    }
}

/// What became of one file of the plan.
enum FileOutcome: Sendable {
    case created, changed, unchanged
}
