/// Where a long list is cut into pages, so that one more entry changes a page or two and not all of them.
///
/// Pages of a fixed size would all shift by one. Here the entries themselves say where a page may end, so
/// that the cuts find back to where they were soon after a change, and pages are numbered from the end of the
/// list (the oldest entries), which seldom changes.
package struct Paging: Equatable, Sendable {
    /// What each page shows of the list, in its order; the first page is the one at the head of the list.
    package private(set) var pages: [Range<Int>] = []

    /// Cuts a list of `count` entries into pages of about `size`.
    ///
    /// Every page holds between a half of `size` and one and a half, unless there is only one.
    /// - Parameter fingerprint: a number for the entry at an index that depends on the entry alone.
    package init(count: Int, size: Int, fingerprint: (Int) -> UInt64) {
        let size = min(max(size, 1), count + 1)
        let least = size / 2 + size % 2
        let most = size + size / 2
        var end = count
        var index = count
        while index > 0, count > most {
            index -= 1
            let length = end - index
            let mayEnd = fingerprint(index) % UInt64(least) == 0
            guard length >= most || length >= least && mayEnd else { continue }
            pages.append(index..<end)
            end = index
        }
        close(end, least: least, most: most)
        pages.reverse()
    }

    /// Gives what remains at the head a page: with its neighbour when both fit, else with what it lacks from
    /// it.
    private mutating func close(_ rest: Int, least: Int, most: Int) {
        guard rest > 0 || pages.isEmpty else { return }
        guard rest < least, let neighbour = pages.popLast() else { return pages.append(0..<rest) }
        if neighbour.upperBound <= most { return pages.append(0..<neighbour.upperBound) }
        pages.append(least..<neighbour.upperBound)
        pages.append(0..<least)
    }

    /// What follows the name of the list in the name of a page: nothing for the head, else its number from
    /// the end.
    package func suffix(of page: Int) -> String { page == 0 ? "" : "-\(number(of: page))" }

    /// The number of a page, counted from the end of the list, where it is 1.
    package func number(of page: Int) -> Int { pages.count - page }

    /// The page that shows the entry at `index` of the list.
    package func page(of index: Int) -> Int {
        var low = 0, high = pages.count - 1
        while low < high {
            let middle = (low + high) / 2
            if pages[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
