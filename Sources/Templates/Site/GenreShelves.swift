import Data

/// The films of each genre, and where the page of a genre is that a film names.
package struct GenreShelves: Sendable {
    package private(set) var shelves = Shelves()
    /// The genre of each list, in the order of their bytes.
    private(set) var names: [Text] = []
    /// By index in the names of the catalogue's lists of genres: the list of the genre.
    private var lists: [Int32] = []

    init() {}

    init(_ catalogue: Catalogue, _ films: OwnFilms, _ fingerprints: [UInt64], pageSize: Int) {
        let texts = catalogue.texts
        let all = catalogue.genres.names
        let sorted = all.indices.sorted { texts.precedes(all[$0], all[$1]) }
        lists = [Int32](repeating: 0, count: all.count)
        for index in sorted {
            if !(names.last.map { texts.isEqual($0, all[index]) } ?? false) { names.append(all[index]) }
            lists[index] = Int32(clamping: names.count - 1)
        }
        let lists = self.lists
        shelves = Shelves(lists: names.count, fingerprints, pageSize: pageSize) { add in
            for film in films.order {
                let range = catalogue.genres.range(of: catalogue.films[Int(film)].genres)
                for index in range where !lists[range.lowerBound..<index].contains(lists[index]) {
                    add(Int(lists[index]), Int(film))
                }
            }
        }
    }

    /// The list of the genre at an index among the names of the catalogue's lists of genres.
    func list(ofName index: Int) -> Int? { lists.indices.contains(index) ? Int(lists[index]) : nil }
}
