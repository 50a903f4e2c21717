import Data

/// The films of each decade, the newest first.
package struct DecadeShelves: Sendable {
    package private(set) var shelves = Shelves()
    /// The first year of each decade.
    private(set) var decades: [Int] = []
    /// By decade, counted from the year 0: its list, or -1.
    private var lists: [Int32] = []

    init() {}

    init(_ catalogue: Catalogue, _ films: OwnFilms, _ fingerprints: [UInt64], pageSize: Int) {
        lists = [Int32](repeating: -1, count: 1000)
        for film in catalogue.films { if let year = film.year { lists[min(year / 10, 999)] = 0 } }
        for decade in lists.indices.reversed() where lists[decade] == 0 {
            lists[decade] = Int32(clamping: decades.count)
            decades.append(decade * 10)
        }
        let lists = self.lists
        shelves = Shelves(lists: decades.count, fingerprints, pageSize: pageSize) { add in
            for film in films.order {
                guard let year = catalogue.films[Int(film)].year else { continue }
                add(Int(lists[min(year / 10, 999)]), Int(film))
            }
        }
    }

    /// The list of the decade of a year.
    func list(ofYear year: Int) -> Int? {
        guard lists.indices.contains(year / 10), lists[year / 10] >= 0 else { return nil }
        return Int(lists[year / 10])
    }
}
