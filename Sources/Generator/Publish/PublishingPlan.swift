/// The paths of a plan beside those of the last build: what is new, what is known, what is to go.
struct PublishingPlan: Sendable {
    let paths: PathList
    /// For each path of the plan, whether an earlier build made it.
    private(set) var isKnown: [Bool]
    /// The paths of an earlier build that the plan lacks.
    private(set) var removed: [Int] = []
    let previous: PathList?

    /// Checks every path: this is the one place that all of them pass.
    init(_ files: some FilePlan, previous: Manifest?) throws(PublishError) {
        var paths = PathList()
        paths.reserve(count: files.count, bytes: files.count * 32)
        do throws(PathFault) {
            try files.appendPaths(to: &paths)
        } catch {
            let path = files.path(of: paths.count)
            throw PublishError(.brokenPlan, "internal error: the path '\(path)' \(error.reason)")
        }
        self.paths = paths
        self.previous = previous?.paths
        isKnown = [Bool](repeating: false, count: paths.count)
        try compare(Self.table(paths))
    }

    /// Whether the folder number `folder` of the plan was made by an earlier build.
    func isKnownFolder(_ folder: Int) -> Bool {
        let path = paths.folders[folder].path
        return previous?.folders.contains { $0.path == path } ?? false
    }

    var hasNewPaths: Bool { isKnown.contains(false) }

    /// The paths of the plan and of the last build: whose they are while publishing goes on.
    func union() throws(PublishError) -> PathList {
        var union = paths
        guard let previous else { return union }
        for index in removed {
            do throws(PathFault) {
                try union.append(previous.pathBytes(index))
            } catch {
                throw PublishError(
                    .brokenPlan, "internal error: the path '\(previous.path(index))' \(error.reason)")
            }
        }
        return union
    }

    private mutating func compare(_ table: PathTable) {
        guard let previous else { return }
        for index in previous.indices {
            if let known = previous.withPath(index, { table.index(of: $0) }) {
                isKnown[known] = true
            } else {
                removed.append(index)
            }
        }
    }

    static func table(_ paths: PathList) throws(PublishError) -> PathTable {
        do throws(PathClash) {
            return try PathTable(paths)
        } catch {
            throw PublishError(
                .brokenPlan, "internal error: the paths '\(error.first)' and '\(error.second)' clash")
        }
    }
}
