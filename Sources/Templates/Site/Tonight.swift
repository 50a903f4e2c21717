package import Data

/// The answer to the one question: what of the watchlist can be watched now on my platforms.
package struct Tonight: Equatable, Sendable {
    /// Films that are available on one of mine at least, newest first.
    package private(set) var films: [Int] = []
    /// How many of the others are unknown on one of mine at least.
    package private(set) var unknown = 0
    /// The first and the last check that the answer rests on.
    package private(set) var oldestCheck: Day?
    package private(set) var newestCheck: Day?

    init(_ catalogue: Catalogue, _ platforms: PlatformLists) {
        for index in catalogue.watchlist {
            let film = catalogue.entries[index].film
            var isAvailable = false
            var isUnknown = false
            var claims = Claims(of: film, in: catalogue)
            while let claim = claims.next(on: platforms.mine, in: catalogue) {
                isAvailable = isAvailable || claim.state == .available
                isUnknown = isUnknown || claim.state == .unknown
                see(claim.checkedOn)
            }
            if isAvailable { films.append(film) } else if isUnknown { unknown += 1 }
        }
    }

    private mutating func see(_ check: Day?) {
        guard let check else { return }
        oldestCheck = oldestCheck.map { min($0, check) } ?? check
        newestCheck = newestCheck.map { max($0, check) } ?? check
    }
}
