package import Data

/// What each platform is worth: how much of the watchlist it has, and what would change without it or with
/// it.
package struct Services: Equatable, Sendable {
    /// What is known of one platform. Every number is of films of the watchlist but the last.
    package struct Service: Equatable, Sendable {
        /// The index in the catalogue.
        package fileprivate(set) var platform: Int
        package fileprivate(set) var available = 0
        /// Of those, on no other of mine: what I lose without the platform, or gain with it.
        package fileprivate(set) var alone = 0
        package fileprivate(set) var unknown = 0
        /// Of the unknown ones, those that none of mine is known to have: they might be lost or gained too.
        package fileprivate(set) var open = 0
        /// How many films were watched there.
        package fileprivate(set) var watched = 0

        /// On another of mine too.
        package var shared: Int { available - alone }
    }

    /// Mine first, each part by id.
    package let services: [Service]
    package let sets: PlatformSets
    /// How many films are on the watchlist.
    package let wanted: Int
    /// How many of them are known to be on some platform, and how many on one of mine.
    package private(set) var onAny = 0
    package private(set) var onMine = 0
    /// How many of the others are unknown on some platform: what is on none is not the rest.
    package private(set) var unknown = 0
    /// Of films of the watchlist, on any platform: the day on which all of this was known.
    package private(set) var newestCheck: Day?

    init(_ catalogue: Catalogue, _ platforms: PlatformLists) {
        wanted = catalogue.watchlist.count
        var tally = Tally(catalogue, platforms)
        for index in catalogue.watchlist {
            let film = catalogue.entries[index].film
            let (own, any, unavailable) = tally.add(film, catalogue)
            for row in catalogue.availability(of: film) {
                guard let day = row.checkedOn else { continue }
                newestCheck = newestCheck.map { max($0, day) } ?? day
            }
            if own > 0 { onMine += 1 }
            if any > 0 { onAny += 1 } else if unavailable < catalogue.platforms.count { unknown += 1 }
        }
        tally.addPlays(catalogue)
        services = tally.services(in: platforms.mine + platforms.others, wanted: wanted, onMine: onMine)
        sets = PlatformSets(catalogue, platforms)
    }

    /// Counts by platform, while films are walked through. A platform without a row is unknown, so what is
    /// unknown is what neither of the two others is.
    private struct Tally {
        private var isMine: [Bool]
        private var services: [Service]
        private var unavailable: [Int]
        /// Of those, films that none of mine is known to have.
        private var openUnavailable: [Int]

        init(_ catalogue: Catalogue, _ platforms: PlatformLists) {
            let count = catalogue.platforms.count
            isMine = [Bool](repeating: false, count: count)
            for platform in platforms.mine { isMine[platform] = true }
            services = (0..<count).map { Service(platform: $0) }
            unavailable = [Int](repeating: 0, count: count)
            openUnavailable = unavailable
        }

        /// Adds a film, and says how many of mine have it, how many have it at all, and how many have not.
        mutating func add(_ film: Int, _ catalogue: Catalogue) -> (own: Int, any: Int, unavailable: Int) {
            let rows = catalogue.availabilityStarts[film]..<catalogue.availabilityStarts[film + 1]
            var counts = (own: 0, any: 0, unavailable: 0)
            for row in rows {
                let claim = catalogue.availabilities[row]
                if claim.state == .available {
                    counts.any += 1
                    if isMine[claim.platform] { counts.own += 1 }
                } else if claim.state == .unavailable {
                    counts.unavailable += 1
                }
            }
            for row in rows { add(catalogue.availabilities[row], ownHaving: counts.own) }
            return counts
        }

        private mutating func add(_ claim: Availability, ownHaving own: Int) {
            let platform = claim.platform
            switch claim.state {
            case .available:
                services[platform].available += 1
                if own == (isMine[platform] ? 1 : 0) { services[platform].alone += 1 }
            case .unavailable:
                unavailable[platform] += 1
                if own == 0 { openUnavailable[platform] += 1 }
            case .unknown: break
            }
        }

        /// A film that was watched twice on a platform is one film; those of a film lie side by side.
        mutating func addPlays(_ catalogue: Catalogue) {
            var last = [Int](repeating: -1, count: services.count)
            for play in catalogue.plays.rows {
                guard let platform = play.platform, last[platform] != play.film else { continue }
                last[platform] = play.film
                services[platform].watched += 1
            }
        }

        func services(in order: [Int], wanted: Int, onMine: Int) -> [Service] {
            order.map { platform in
                var service = services[platform]
                service.unknown = wanted - service.available - unavailable[platform]
                let gained = isMine[platform] ? 0 : service.alone
                service.open = wanted - onMine - gained - openUnavailable[platform]
                return service
            }
        }
    }
}
