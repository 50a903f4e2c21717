import Data

/// Who has a page: those with most films seen first, then from A to Z as titles are.
struct PeopleOrder {
    /// Indices in the catalogue's people.
    let people: [Int32]

    /// A person, and where the folded name is among those of all.
    private struct Entry {
        let person: Int32
        let seen: Int32
        /// The first eight bytes of the folded name: they decide nearly every comparison.
        let head: UInt64
        let start: Int
        let end: Int
    }

    init(_ catalogue: Catalogue, _ counts: [FilmCredits.Counts]) {
        var folded: [UInt8] = []
        var folder = TitleFolder()
        var entries: [Entry] = []
        for (person, count) in counts.enumerated() where count.isShown {
            let start = folded.count
            let name = catalogue.people[person].name
            _ = folder.append(catalogue.texts.bytes.span.extracting(name.range), to: &folded)
            entries.append(
                Entry(
                    person: Int32(clamping: person), seen: count.seen, head: Self.head(folded[start...]),
                    start: start, end: folded.count))
        }
        entries.sort { left, right in
            if left.seen != right.seen { return left.seen > right.seen }
            if left.head != right.head { return left.head < right.head }
            let names = (folded[left.start..<left.end], folded[right.start..<right.end])
            if names.0.lexicographicallyPrecedes(names.1) { return true }
            if names.1.lexicographicallyPrecedes(names.0) { return false }
            return left.person < right.person
        }
        people = entries.map(\.person)
    }

    /// As a number that sorts as the bytes do.
    private static func head(_ folded: ArraySlice<UInt8>) -> UInt64 {
        let head = folded.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        return head << UInt64(8 * (8 - min(folded.count, 8)))
    }
}
