package import Data

/// The answer to the one question: what of the watchlist can be watched now, and what is known of the rest.
package struct Tonight: Equatable, Sendable {
    /// Where a film of the watchlist stands; the first that fits.
    package enum Part: String, CaseIterable, Sendable {
        /// On one of my platforms at least.
        case available
        /// On a platform that is not mine, and there without paying.
        case free
        /// Unknown on one of mine at least.
        case unknown
        /// On none of mine.
        case unavailable

        /// Where it stands among all of them.
        fileprivate var position: Int {
            switch self {
            case .available: 0
            case .free: 1
            case .unknown: 2
            case .unavailable: 3
            }
        }

        /// Whether its films are cards, which say more than the lines of the others.
        fileprivate var hasCards: Bool { self == .available || self == .free }
    }

    /// By part, each with its best film first.
    private var lists: [[Int]]
    /// The parts that the pages show, in their order.
    private let shown: [Part]
    /// The parts that are shown one after the other; films that can be watched make longer pages than those
    /// that cannot.
    package let paging: Paging
    let ranking: EveningRanking
    /// The first and the last check on my platforms that the answer rests on.
    package private(set) var oldestCheck: Day?
    package private(set) var newestCheck: Day?

    /// Films that are available on one of mine at least, the best first.
    package var films: [Int] { self[.available] }
    /// How many of the others are unknown on one of mine at least, and not known to be free elsewhere.
    package var unknown: Int { self[.unknown].count }

    package subscript(part: Part) -> [Int] { lists[part.position] }

    /// - Parameters:
    ///   - titles: all films from A to Z, which decides between films of the same score.
    ///   - shown: the parts that the pages show, in their order.
    init(
        _ catalogue: Catalogue, _ platforms: PlatformLists, asOf today: Day?, titles: [Int],
        _ fingerprints: [UInt64], pageSize: Int, shown: [Part] = Part.allCases
    ) {
        ranking = EveningRanking(catalogue, asOf: today)
        var checks: (oldest: Day?, newest: Day?)
        var parts = [Part?](repeating: nil, count: catalogue.films.count)
        for index in catalogue.watchlist {
            let film = catalogue.entries[index].film
            parts[film] = Self.part(of: film, catalogue, platforms, &checks)
        }
        (oldestCheck, newestCheck) = checks
        let lists = Self.sorted(parts, titles) { [ranking] in ranking.score(of: $0, in: catalogue).total }
        self.lists = lists
        self.shown = shown
        paging = Self.paging(shown.map { ($0, lists[$0.position]) }, fingerprints, size: pageSize)
    }

    private static func part(
        of film: Int, _ catalogue: Catalogue, _ platforms: PlatformLists,
        _ checks: inout (oldest: Day?, newest: Day?)
    ) -> Part {
        var (isAvailable, isUnknown) = (false, false)
        var claims = Claims(of: film, in: catalogue)
        while let claim = claims.next(on: platforms.mine, in: catalogue) {
            isAvailable = isAvailable || claim.state == .available
            isUnknown = isUnknown || claim.state == .unknown
            guard let day = claim.checkedOn else { continue }
            checks.oldest = checks.oldest.map { min($0, day) } ?? day
            checks.newest = checks.newest.map { max($0, day) } ?? day
        }
        if isAvailable { return .available }
        // None of mine has it, so whoever offers it is not mine.
        if catalogue.isFree(film) { return .free }
        return isUnknown ? .unknown : .unavailable
    }

    /// One number holds what films are sorted by: the part, the points that are missing, the place from A to
    /// Z. There may be a hundred thousand.
    private static func sorted(_ parts: [Part?], _ titles: [Int], points: (Int) -> Int) -> [[Int]] {
        var keys: [UInt64] = []
        for (place, film) in titles.enumerated() {
            guard let part = parts[film] else { continue }
            let missing = UInt64(max(1000 - points(film), 0))
            keys.append(UInt64(part.position) << 48 | missing << 32 | UInt64(place))
        }
        keys.sort()
        var lists = [[Int]](repeating: [], count: Part.allCases.count)
        for key in keys { lists[Int(key >> 48)].append(titles[Int(key & 0xFFFF_FFFF)]) }
        return lists
    }

    /// What can be watched is shown in cards, which say more than those of other lists, so that fewer are on
    /// a page; the rest in lines, of which four take the room of one.
    private static func paging(
        _ parts: [(part: Part, films: [Int])], _ fingerprints: [UInt64], size: Int
    ) -> Paging {
        let size = max(min(size, 1 << 30) * 2 / 3, 1)
        var paging = Paging(count: 0, size: size) { _ in 0 }
        // In lines, of what is on the last page.
        var taken = 0
        for run in parts.chunked(by: { $0.part.hasCards }) {
            let room = run.first?.part.hasCards == true ? 4 : 1
            let films = run.flatMap { $0.films }
            let next = Paging(count: films.count, size: size * 4 / room) { fingerprints[films[$0]] }
            let isJoined = taken + next.pages[0].count * room <= 6 * size
            let last = (next.pages.last?.count ?? 0) * room
            taken = isJoined && next.pages.count == 1 ? taken + last : last
            paging = Paging(paging, then: next, isJoined: isJoined)
        }
        return paging
    }
}

extension Tonight {
    /// Whether what is shown leads from what is on to what is not.
    var isAsUsual: Bool { shown == Part.allCases.filter { shown.contains($0) } }

    /// Where a part is in the pages; nowhere when they do not show it.
    package func range(of part: Part) -> Range<Int> {
        let before = shown.prefix { $0 != part }
        let start = before.reduce(0) { $0 + self[$1].count }
        return start..<start + (before.count == shown.count ? 0 : self[part].count)
    }

    /// The films of a part that a page shows.
    func films(of part: Part, on page: Int) -> ArraySlice<Int> {
        let range = range(of: part)
        let shown = range.clamped(to: paging.pages[page])
        // An empty range may lie elsewhere.
        guard !shown.isEmpty else { return [] }
        return self[part][shown.lowerBound - range.lowerBound..<shown.upperBound - range.lowerBound]
    }

    /// The page on which a part begins.
    func page(of part: Part) -> Int { paging.page(of: range(of: part).lowerBound) }
}
