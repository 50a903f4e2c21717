package import Data

/// The watchlist as each platform sees it, sorted once for all pages that ask.
package struct PlatformLists: Sendable {
    /// A film of the watchlist, and when its state on the platform was last checked.
    package struct Claim: Equatable, BitwiseCopyable, Sendable {
        private let number: Int32
        private let day: OptionalDay

        init(film: Int, checkedOn: Day?) {
            number = Int32(clamping: film)
            day = OptionalDay(checkedOn)
        }

        package var film: Int { Int(number) }
        package var checkedOn: Day? { day.day }
    }

    /// What one platform has, may have and has not, in this order, each newest first.
    package struct List: Equatable, Sendable {
        package fileprivate(set) var claims: [Claim] = []
        package fileprivate(set) var paging = Paging(count: 0, size: 1) { _ in 0 }
        fileprivate var counts = StateCounts()

        package var available: Range<Int> { 0..<counts.available }
        package var unknown: Range<Int> { counts.available..<counts.available + counts.unknown }
        package var unavailable: Range<Int> { counts.available + counts.unknown..<claims.count }

        /// The part of the list with one state.
        package subscript(state: Availability.State) -> Range<Int> {
            switch state {
            case .available: available
            case .unknown: unknown
            case .unavailable: unavailable
            }
        }
    }

    /// By index in the catalogue.
    package let lists: [List]
    /// Indices of the platforms that count for the owner, and of the rest, in ascending order.
    package let mine: [Int]
    package let others: [Int]
    /// Whether the owner chose platforms; when not, all are shown for them.
    package let areChosen: Bool

    init(_ catalogue: Catalogue, _ fingerprints: [UInt64], pageSize: Int) {
        let shown = Set(catalogue.myPlatforms)
        mine = catalogue.platforms.indices.filter(shown.contains)
        others = catalogue.platforms.indices.filter { !shown.contains($0) }
        areChosen = catalogue.platforms.contains(where: \.isMine)
        var lists = Self.sorted(catalogue)
        for platform in lists.indices {
            let claims = lists[platform].claims
            lists[platform].paging = Paging(count: claims.count, size: pageSize) {
                fingerprints[claims[$0].film]
            }
        }
        self.lists = lists
    }

    /// Counts first: then each list is made in its final size, and each claim goes straight to its place.
    private static func sorted(_ catalogue: Catalogue) -> [List] {
        let all = Array(catalogue.platforms.indices)
        var counts = [StateCounts](repeating: StateCounts(), count: all.count)
        forEachClaim(in: catalogue, on: all) { counts[$1.platform][$1.state] += 1 }
        var places = counts.map {
            StateCounts(available: 0, unknown: $0.available, unavailable: $0.available + $0.unknown)
        }
        let none = Claim(film: 0, checkedOn: nil)
        var lists = counts.map { counts in
            var list = List()
            list.claims = [Claim](repeating: none, count: catalogue.watchlist.count)
            list.counts = counts
            return list
        }
        forEachClaim(in: catalogue, on: all) { film, known in
            let place = places[known.platform][known.state]
            lists[known.platform].claims[place] = Claim(film: film, checkedOn: known.checkedOn)
            places[known.platform][known.state] += 1
        }
        return lists
    }

    private static func forEachClaim(
        in catalogue: Catalogue, on platforms: [Int], _ body: (Int, Availability) -> Void
    ) {
        for index in catalogue.watchlist {
            let film = catalogue.entries[index].film
            var claims = Claims(of: film, in: catalogue)
            while let known = claims.next(on: platforms, in: catalogue) { body(film, known) }
        }
    }
}

/// A number for each state.
struct StateCounts: Equatable, BitwiseCopyable, Sendable {
    var available = 0
    var unknown = 0
    var unavailable = 0

    subscript(state: Availability.State) -> Int {
        get {
            switch state {
            case .available: available
            case .unknown: unknown
            case .unavailable: unavailable
            }
        }
        set {
            switch state {
            case .available: available = newValue
            case .unknown: unknown = newValue
            case .unavailable: unavailable = newValue
            }
        }
    }
}
