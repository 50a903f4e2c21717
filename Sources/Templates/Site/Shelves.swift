import Data

/// The lists of one optional kind: the films of all of them in their order, cut into pages.
///
/// A library may credit a hundred thousand people, and each of them is a list; so lists own nothing. They are
/// places in a few flat arrays, and pages are numbered through all lists, so that a plan keeps nothing for
/// one.
package struct Shelves: Sendable {
    /// The films of all lists, one list after the other.
    private let members: [Int32]
    /// Where each list begins there, and where the last one ends.
    private let starts: [Int32]
    /// Where each page begins, and where the last one ends.
    private var cuts: [Int32] = []
    /// The number of the first page of each list, and the number of all pages.
    private var firstPages: [Int32] = []

    /// No list at all.
    package init() {
        members = []
        starts = [0]
        cuts = [0]
        firstPages = [0]
    }

    /// - Parameters:
    ///   - members: the films of all lists.
    ///   - starts: where each list begins, and the end.
    ///   - fingerprints: by film: they say where a long list is cut.
    init(members: [Int32], starts: [Int32], _ fingerprints: [UInt64], pageSize: Int) {
        self.members = members
        self.starts = starts
        cuts.reserveCapacity(starts.count)
        firstPages.reserveCapacity(starts.count)
        let most = pageSize + pageSize / 2
        for list in 0..<starts.count - 1 {
            let (start, end) = (Int(starts[list]), Int(starts[list + 1]))
            firstPages.append(Int32(clamping: cuts.count))
            guard end - start > most else {
                cuts.append(starts[list])
                continue
            }
            let paging = Paging(count: end - start, size: pageSize) {
                fingerprints[Int(members[start + $0])]
            }
            cuts.append(contentsOf: paging.pages.map { Int32(clamping: start + $0.lowerBound) })
        }
        firstPages.append(Int32(clamping: cuts.count))
        cuts.append(Int32(clamping: members.count))
    }

    /// Counts first: then every film goes straight to its place.
    /// - Parameter forEachMember: tells a list and a film, for all films of all lists; the films of a list
    ///   in its order, and the same at each call.
    init(
        lists: Int, _ fingerprints: [UInt64], pageSize: Int,
        forEachMember: ((_ list: Int, _ film: Int) -> Void) -> Void
    ) {
        var starts = [Int32](repeating: 0, count: lists + 1)
        forEachMember { list, _ in starts[list + 1] += 1 }
        for list in 0..<lists { starts[list + 1] += starts[list] }
        var places = starts
        var members = [Int32](repeating: 0, count: Int(starts[lists]))
        forEachMember { list, film in
            members[Int(places[list])] = Int32(clamping: film)
            places[list] += 1
        }
        self.init(members: members, starts: starts, fingerprints, pageSize: pageSize)
    }

    /// One list of these films.
    init(films: [Int32], _ fingerprints: [UInt64], pageSize: Int) {
        self.init(
            members: films, starts: [0, Int32(clamping: films.count)], fingerprints, pageSize: pageSize)
    }

    /// How many lists there are.
    package var count: Int { starts.count - 1 }

    var lists: Range<Int> { 0..<count }

    /// How many pages a list has.
    func pageCount(of list: Int) -> Int { Int(firstPages[list + 1] - firstPages[list]) }

    /// The numbers of the pages of all lists.
    package var pages: Range<Int> { 0..<cuts.count - 1 }

    package var hasFilms: Bool { !members.isEmpty }

    /// How many films are on all lists together.
    var filmCount: Int { members.count }

    /// The film at a position among those of all lists.
    func film(at position: Int) -> Int { Int(members[position]) }

    /// The positions of the films of a list.
    package subscript(list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// The page with this number.
    package func shelf(on number: Int) -> Shelf {
        var lists = 0..<count
        while lists.count > 1 {
            let middle = lists.lowerBound + lists.count / 2
            lists =
                Int(firstPages[middle]) <= number
                ? middle..<lists.upperBound : lists.lowerBound..<middle
        }
        let list = lists.lowerBound
        let first = Int(firstPages[list])
        return Shelf(
            list: list, page: number - first, pageCount: Int(firstPages[list + 1]) - first,
            positions: Int(cuts[number])..<Int(cuts[number + 1]), count: self[list].count)
    }

    /// The number of the page that shows the film at a position.
    func page(at position: Int) -> Int {
        var pages = pages
        while pages.count > 1 {
            let middle = pages.lowerBound + pages.count / 2
            pages =
                Int(cuts[middle]) <= position
                ? middle..<pages.upperBound : pages.lowerBound..<middle
        }
        return pages.lowerBound
    }
}

/// What one page shows of a list.
package struct Shelf: Equatable, Sendable {
    /// The number of the list.
    package let list: Int
    /// The position among the pages of the list, 0 for its head.
    package let page: Int
    package let pageCount: Int
    /// Where its films are in the ``Shelves``.
    package let positions: Range<Int>
    /// How many films the whole list has. Only its head says so: else each film would change every page.
    package let count: Int

    package var isHead: Bool { page == 0 }

    /// Whether the list has no other page. Only then its parts are counted.
    package var isWhole: Bool { pageCount == 1 }
}
