/// What an action did to the rows of a library: lines `table|column|column…`.
struct RowChanges {
    private(set) var removed: [String]
    private(set) var added: [String]

    init(from before: [String], to after: [String]) {
        removed = Self.without(after, in: before)
        added = Self.without(before, in: after)
    }

    private static func without(_ others: [String], in lines: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for line in others { counts[line, default: 0] += 1 }
        return lines.filter { line in
            guard let count = counts[line], count > 0 else { return true }
            counts[line] = count - 1
            return false
        }
    }

    /// Whether these and no other rows went and came; a column of `*` may hold anything.
    func are(removed: [String], added: [String]) -> Bool {
        Self.match(self.removed, removed) && Self.match(self.added, added)
    }

    private static func match(_ lines: [String], _ patterns: [String]) -> Bool {
        var open = patterns
        for line in lines {
            guard let index = open.firstIndex(where: { fits(line, $0) }) else { return false }
            open.remove(at: index)
        }
        return open.isEmpty
    }

    private static func fits(_ line: String, _ pattern: String) -> Bool {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        let wanted = pattern.split(separator: "|", omittingEmptySubsequences: false)
        return columns.count == wanted.count && zip(columns, wanted).allSatisfy { $1 == "*" || $0 == $1 }
    }
}

extension RowChanges: CustomStringConvertible {
    var description: String {
        (removed.map { "- \($0)" } + added.map { "+ \($0)" }).joined(separator: "\n")
    }
}
