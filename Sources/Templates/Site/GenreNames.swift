import Data

/// Every genre once, in the order of their names' bytes: the catalogue names them once for each combination.
struct GenreNames {
    private(set) var names: [Text] = []
    /// By index in the names of the catalogue's lists.
    private var genres: [Int32]

    init(_ lists: GenreLists, in texts: TextBlock) {
        let all = lists.names
        genres = [Int32](repeating: 0, count: all.count)
        for index in all.indices.sorted(by: { texts.precedes(all[$0], all[$1]) }) {
            if !(names.last.map { texts.isEqual($0, all[index]) } ?? false) { names.append(all[index]) }
            genres[index] = Int32(clamping: names.count - 1)
        }
    }

    /// The genres of a list, each once.
    func genres(of list: Int, _ lists: GenreLists) -> [Int] {
        let range = lists.range(of: list)
        return range.filter { !genres[range.lowerBound..<$0].contains(genres[$0]) }.map { Int(genres[$0]) }
    }
}
