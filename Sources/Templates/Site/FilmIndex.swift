import Data

/// Every film of the catalogue from A to Z.
package struct FilmIndex: Sendable {
    /// Indices of films, in the order of their titles.
    package let order: [Int]
    /// Its sections, in their order.
    package let sections: [Section]
    package let paging: Paging

    /// The films under one heading, as positions in the order.
    package struct Section: Equatable, Sendable {
        package let group: TitleKey.Group
        package fileprivate(set) var range: Range<Int>

        init(group: TitleKey.Group, range: Range<Int>) {
            self.group = group
            self.range = range
        }
    }

    init(_ catalogue: Catalogue, _ fingerprints: [UInt64], pageSize: Int) {
        let sorted = SortedTitles(catalogue.films.lazy.map(\.title), in: catalogue.texts).entries
        order = sorted.map { Int($0.film) }
        sections = Self.sections(of: sorted)
        paging = Paging(count: sorted.count, size: pageSize) {
            fingerprints[Int(sorted[$0].film)]
        }
    }
}

extension FilmIndex {
    /// Any names in the same order: their positions, and the sections of these.
    static func sorted(_ names: [Text], in texts: TextBlock) -> (order: [Int], sections: [Section]) {
        let sorted = SortedTitles(names, in: texts).entries
        return (sorted.map { Int($0.film) }, sections(of: sorted))
    }

    private static func sections(of sorted: [SortedTitles.Entry]) -> [Section] {
        var sections: [Section] = []
        for (position, entry) in sorted.enumerated() {
            if let last = sections.last, last.group == entry.group {
                sections[sections.count - 1].range = last.range.lowerBound..<position + 1
            } else {
                sections.append(Section(group: entry.group, range: position..<position + 1))
            }
        }
        return sections
    }
}

/// Titles in alphabetical order; films of one title stay in the order of their ids.
fileprivate struct SortedTitles {
    let entries: [Entry]

    struct Entry {
        let film: Int32
        let group: TitleKey.Group
        /// The first eight bytes of what the title is sorted by: they decide nearly every comparison.
        let head: UInt64
        let start: Int
        let count: Int
    }

    init(_ titles: some Collection<Text>, in texts: TextBlock) {
        // What all titles are sorted by, one after the other.
        var folded: [UInt8] = []
        var folder = TitleFolder()
        var entries: [Entry] = []
        entries.reserveCapacity(titles.count)
        for (film, text) in titles.enumerated() {
            let start = folded.count
            let title = texts.bytes.span.extracting(text.range)
            let group = folder.append(title, to: &folded)
            entries.append(
                Entry(
                    film: Int32(clamping: film), group: group, head: Self.head(of: folded, from: start),
                    start: start,
                    count: folded.count - start))
        }
        let bytes = folded.span
        entries.sort { left, right in
            if left.group != right.group { return left.group < right.group }
            if left.head != right.head { return left.head < right.head }
            let order = Self.compare(bytes, left, right)
            return order == 0 ? left.film < right.film : order < 0
        }
        self.entries = entries
    }

    private static func head(of folded: borrowing [UInt8], from start: Int) -> UInt64 {
        var head: UInt64 = 0
        for index in start..<start + 8 { head = head << 8 | UInt64(index < folded.count ? folded[index] : 0) }
        return head
    }

    /// Negative when the left title stands first.
    private static func compare(_ bytes: Span<UInt8>, _ left: Entry, _ right: Entry) -> Int {
        for index in 0..<min(left.count, right.count) {
            let (one, other) = (bytes[left.start + index], bytes[right.start + index])
            if one != other { return one < other ? -1 : 1 }
        }
        return left.count - right.count
    }
}
