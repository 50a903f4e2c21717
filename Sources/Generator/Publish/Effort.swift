/// What the files of a plan cost, counted by the workers; only for those who ask, since it takes three looks
/// at the clock for each file.
struct Effort: Equatable, Sendable {
    /// Nanoseconds that all workers together spent.
    private(set) var rendering: Int64 = 0
    /// Looking at files that needed no writing; in a dry run, at all of them.
    private(set) var comparing = Share()
    /// Looking at the others, and writing them.
    private(set) var writing = Share()
    /// Nanoseconds that it took to remove what an earlier build made.
    var removing: Int64 = 0
    private(set) var kinds: [String: Kind] = [:]
    /// The pages with the most bytes, those first; equal ones by path.
    private(set) var heaviest: [Page] = []

    static let mostPages = 5

    struct Share: Equatable, Sendable {
        var files = 0
        var nanoseconds: Int64 = 0

        fileprivate mutating func add(_ other: Share) {
            files += other.files
            nanoseconds += other.nanoseconds
        }
    }

    /// The files of one kind.
    struct Kind: Equatable, Sendable {
        var files = 0
        var bytes = 0
        /// Nanoseconds.
        var rendering: Int64 = 0

        mutating func add(_ other: Kind) {
            files += other.files
            bytes += other.bytes
            rendering += other.rendering
        }
    }

    struct Page: Equatable, Sendable {
        var path: String
        var bytes: Int
    }

    /// What one file cost.
    struct Cost {
        var bytes: Int
        var rendering: Int64
        var publishing: Int64
        var isWritten: Bool
    }

    mutating func add(_ file: Int, of plan: some FilePlan, _ cost: Cost) {
        rendering += cost.rendering
        let share = Share(files: 1, nanoseconds: cost.publishing)
        if cost.isWritten { writing.add(share) } else { comparing.add(share) }
        let kind = Kind(files: 1, bytes: cost.bytes, rendering: cost.rendering)
        kinds[plan.kind(of: file), default: Kind()].add(kind)
        let mayBeHeavy = cost.bytes >= heaviest.last?.bytes ?? 0 || !hasAllPages
        guard mayBeHeavy, plan.stage(of: file) != .assets else { return }
        note([Page(path: plan.path(of: file), bytes: cost.bytes)])
    }

    /// Adds the time that writing several files at once took.
    mutating func add(writing nanoseconds: Int64) { writing.nanoseconds += nanoseconds }

    mutating func add(_ other: Effort) {
        rendering += other.rendering
        comparing.add(other.comparing)
        writing.add(other.writing)
        removing += other.removing
        for (name, kind) in other.kinds { kinds[name, default: Kind()].add(kind) }
        note(other.heaviest)
    }

    private var hasAllPages: Bool { heaviest.count == Self.mostPages }

    private mutating func note(_ pages: [Page]) {
        heaviest += pages
        heaviest.sort { ($1.bytes, $0.path) < ($0.bytes, $1.path) }
        heaviest.removeLast(max(0, heaviest.count - Self.mostPages))
    }
}
