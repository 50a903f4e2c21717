/// What the pager of a list calls the ways to its neighbours, after what the list is ordered by.
struct PagerWays {
    let before: Phrase
    let after: Phrase

    static let ends = PagerWays(before: "Towards the start", after: "Towards the end")
    static let letters = PagerWays(before: "Towards A", after: "Towards Z")
    static let films = PagerWays(before: "Newer films", after: "Older films")
    static let evening = PagerWays(before: "Back towards what is on", after: "On towards what is not")
    /// Of a list in parts by what its films are to the owner.
    static let standing = PagerWays(before: "Towards what was seen", after: "Towards the others")
}

extension HTMLWriter {
    mutating func write(_ pager: Pager, _ ways: PagerWays) {
        write(pager, before: ways.before, after: ways.after)
    }
}

extension MarkdownWriter {
    mutating func write(_ pager: Pager, _ ways: PagerWays) {
        write(pager, before: ways.before, after: ways.after)
    }
}
