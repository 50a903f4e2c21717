import Data

/// The owner's entries as other programs read them: one file for each, and all of them in files of some
/// hundred.
package struct EntryFiles: Sendable {
    /// So that no file of a long list is large.
    package static let pageSize = 1000

    /// Indices in the catalogue's entries, by id: a new entry comes last. Those without a file of their own
    /// stand at the end.
    package let order: [Int]
    /// How many have a file of their own: what has no id, or that of another one, has none.
    package let named: Int

    init(_ catalogue: Catalogue) {
        let entries = catalogue.entries
        let numbered = entries.indices.filter { entries[$0].id != nil }
            .sorted { (entries[$0].id ?? 0, $0) < (entries[$1].id ?? 0, $1) }
        let firsts = numbered.indices.filter {
            $0 == 0 || entries[numbered[$0]].id != entries[numbered[$0 - 1]].id
        }
        let isUnique = firsts.count == numbered.count
        let unique = isUnique ? numbered : firsts.map { numbered[$0] }
        let rest = entries.count == unique.count ? [] : Self.others(unique, of: entries.count)
        order = unique + rest
        named = unique.count
    }

    private static func others(_ taken: [Int], of count: Int) -> [Int] {
        var isTaken = [Bool](repeating: false, count: count)
        for index in taken { isTaken[index] = true }
        return isTaken.indices.filter { !isTaken[$0] }
    }

    /// How many files have all of them; there is always one.
    package var pages: Int { max(1, (order.count + Self.pageSize - 1) / Self.pageSize) }

    func entries(onPage page: Int) -> ArraySlice<Int> {
        order.dropFirst(page * Self.pageSize).prefix(Self.pageSize)
    }
}
