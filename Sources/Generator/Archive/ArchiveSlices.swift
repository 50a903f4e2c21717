/// The pieces of an archive that one worker makes: files that stand together in its order.
///
/// They depend on the plan alone, never on the number of workers, because a slice ends a gzip member.
struct ArchiveSlices: Sendable {
    /// Enough for one large write, and few enough for a site of any size to have work for all.
    private static let longest = 64

    private(set) var slices: [Range<Int>] = []

    /// Files of the plan from the number `firstList` on are slices of their own: a list may be as long as the
    /// library, and lists stand together, so that one worker would make many while the others wait.
    init(_ order: ArchiveOrder, firstList: Int) {
        slices.reserveCapacity(order.count / Self.longest + 1)
        var start = 0
        for position in 0..<order.count {
            let isList = order.file(at: position) >= firstList
            if isList && start < position {
                slices.append(start..<position)
                start = position
            }
            guard isList || position + 1 - start == Self.longest else { continue }
            slices.append(start..<position + 1)
            start = position + 1
        }
        if start < order.count { slices.append(start..<order.count) }
    }

    /// The number of the first file of the plan that is a list; files are in the order of their stages.
    static func firstList(of files: some FilePlan) -> Int {
        var (start, end) = (0, files.count)
        while start < end {
            let middle = start + (end - start) / 2
            if files.stage(of: middle) < .lists { start = middle + 1 } else { end = middle }
        }
        return start
    }
}
