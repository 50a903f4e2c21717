/// Every combination of genres that some film has, once: films refer to it by number.
package struct GenreLists: Sendable {
    /// The names of all lists, one list after the other.
    package private(set) var names: [Text] = []
    private var starts = [0, 0]

    package init() {}

    /// The list number 0 is empty.
    package var count: Int { starts.count - 1 }

    /// Adds a list, and returns its number.
    package mutating func append(_ list: some Sequence<Text>) -> Int {
        names.append(contentsOf: list)
        starts.append(names.count)
        return starts.count - 2
    }

    package subscript(list: Int) -> ArraySlice<Text> { names[range(of: list)] }

    /// Where the names of a list are.
    package func range(of list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }
}
