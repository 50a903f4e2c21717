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
    /// Every page holds between a half of `size` and one and a half, unless there is only one. Of the entries
    /// that leave it so the one with the smallest number begins it: an entry that comes or goes elsewhere on
    /// the page moves that cut once in twenty times. The first number that fits, and any cut when there
    /// is none, moved it once in four.
    /// - Parameter fingerprint: a number for the entry at an index that depends on the entry alone.
    package init(count: Int, size: Int, fingerprint: (Int) -> UInt64) {
        let size = min(max(size, 1), count + 1)
        let least = size / 2 + size % 2
        let most = size + size / 2
        var end = count
        while end > most {
            // What is left at the head must be long enough for a page too.
            var start = max(end - most, least)
            var smallest = fingerprint(start)
            for index in start...end - least {
                let number = fingerprint(index)
                if number < smallest { (start, smallest) = (index, number) }
            }
            pages.append(start..<end)
            end = start
        }
        pages.append(0..<end)
        pages.reverse()
    }

    /// The same pages behind one of `count` entries that stand before them.
    init(head count: Int, then rest: Paging) {
        pages = [0..<count] + rest.pages.map { $0.lowerBound + count..<$0.upperBound + count }
    }

    /// The pages of a list and then those of another one that follows it.
    /// - Parameter isJoined: whether the last page of the first also has what is on the first page of the
    /// second.
    init(_ first: Paging, then second: Paging, isJoined: Bool) {
        let count = first.pages.last?.upperBound ?? 0
        var rest = second.pages.map { $0.lowerBound + count..<$0.upperBound + count }
        pages = first.pages
        if isJoined, let last = pages.popLast() { rest[0] = last.lowerBound..<rest[0].upperBound }
        pages += rest
    }

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
