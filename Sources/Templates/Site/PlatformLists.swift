package import Data

/// The watchlist as each platform sees it, sorted once for all pages that ask.
package struct PlatformLists: Sendable {
    /// A film of the watchlist and the day its state was last checked.
    package struct Claim: Equatable, Sendable {
        package let film: Int
        package let checkedOn: Day?
    }

    /// What one platform has, may have and has not, each newest first.
    package struct List: Equatable, Sendable {
        package fileprivate(set) var available: [Claim] = []
        package fileprivate(set) var unknown: [Claim] = []
        package fileprivate(set) var unavailable: [Claim] = []

        var count: Int { available.count + unknown.count + unavailable.count }
    }

    /// By index in the catalogue.
    package let lists: [List]
    /// Indices of the platforms that count for the owner, and of the rest, in ascending order.
    package let mine: [Int]
    package let others: [Int]
    /// Whether the owner chose platforms; when not, all are shown for them.
    package let areChosen: Bool

    init(_ catalogue: Catalogue) {
        let shown = Set(catalogue.myPlatforms)
        mine = catalogue.platforms.indices.filter(shown.contains)
        others = catalogue.platforms.indices.filter { !shown.contains($0) }
        areChosen = catalogue.platforms.contains(where: \.isMine)
        var lists = [List](repeating: List(), count: catalogue.platforms.count)
        let all = Array(catalogue.platforms.indices)
        for index in catalogue.watchlist {
            let film = catalogue.entries[index].film
            for known in Claims(of: film, on: all, in: catalogue) {
                lists[known.platform].add(Claim(film: film, checkedOn: known.checkedOn), known.state)
            }
        }
        self.lists = lists
    }
}

extension PlatformLists.List {
    fileprivate mutating func add(_ claim: PlatformLists.Claim, _ state: Availability.State) {
        switch state {
        case .available: available.append(claim)
        case .unknown: unknown.append(claim)
        case .unavailable: unavailable.append(claim)
        }
    }
}
