import Data

/// Which few platforms together have the most of the watchlist, as far as is known.
package struct PlatformSets: Equatable, Sendable {
    package struct Choice: Equatable, Sendable {
        /// Mine first, each part by id.
        package let platforms: [Int]
        /// How many films of the watchlist one of them has at least.
        package let films: Int
    }

    /// The best choice of one platform, of two, and so on; the last has every film that any platform has.
    package private(set) var choices: [Choice] = []
    /// Whether every set was looked at. Else each choice is the one before it and the platform that adds
    /// most.
    package private(set) var isExact = true

    /// There are a million sets of twenty platforms, and no more are looked at.
    private static let mostExact = 20

    init(_ catalogue: Catalogue, _ lists: PlatformLists) {
        let platforms = (lists.mine + lists.others).filter { !lists.lists[$0].available.isEmpty }
        isExact = platforms.count <= Self.mostExact
        guard !platforms.isEmpty else { return }
        if isExact {
            choices = AllSets(of: platforms, catalogue, lists).best()
        } else {
            choices = Self.greedy(platforms, catalogue, lists)
        }
    }

    /// The first choice that has a share of what any platform has, in hundredths.
    func choice(having share: Int) -> Choice? {
        guard let all = choices.last?.films else { return nil }
        return choices.first { $0.films * 100 >= all * share }
    }

    /// Each film is taken once, and with it one from the gain of each platform that has it: so all steps
    /// together take time by the number of rows.
    private static func greedy(
        _ platforms: [Int], _ catalogue: Catalogue, _ lists: PlatformLists
    ) -> [Choice] {
        var gains = lists.lists.map(\.available.count)
        var isTaken = [Bool](repeating: false, count: catalogue.films.count)
        var choices: [Choice] = []
        var rest = platforms
        while let best = rest.indices.max(by: { (gains[rest[$0]], $1) < (gains[rest[$1]], $0) }) {
            let platform = rest.remove(at: best)
            guard gains[platform] > 0 else { break }
            let films = (choices.last?.films ?? 0) + gains[platform]
            let list = lists.lists[platform]
            for claim in list.claims[list.available] where !isTaken[claim.film] {
                isTaken[claim.film] = true
                for row in catalogue.availability(of: claim.film) where row.state == .available {
                    gains[row.platform] -= 1
                }
            }
            let chosen = Set((choices.last?.platforms ?? []) + [platform])
            choices.append(Choice(platforms: platforms.filter(chosen.contains), films: films))
        }
        return choices
    }
}

/// Every set of a few platforms as a number, a bit for each: the first platform has the highest.
private struct AllSets {
    private let platforms: [Int]
    /// By number of a set: how many films only platforms of that set have.
    private var within: [Int32]
    private var films = 0
    /// The bits of those that are mine.
    private let mine: Int

    init(of platforms: [Int], _ catalogue: Catalogue, _ lists: PlatformLists) {
        self.platforms = platforms
        var bits = [Int](repeating: 0, count: catalogue.platforms.count)
        for (place, platform) in platforms.enumerated() {
            bits[platform] = 1 << (platforms.count - 1 - place)
        }
        mine = lists.mine.reduce(0) { $0 | bits[$1] }
        within = [Int32](repeating: 0, count: 1 << platforms.count)
        for index in catalogue.watchlist {
            let film = catalogue.entries[index].film
            var set = 0
            for row in catalogue.availabilityStarts[film]..<catalogue.availabilityStarts[film + 1]
            where catalogue.availabilities[row].state == .available {
                set |= bits[catalogue.availabilities[row].platform]
            }
            guard set > 0 else { continue }
            within[set] += 1
            films += 1
        }
        sumSubsets()
    }

    /// Adds to each set what its subsets have: for one bit after the other, each set with that bit gets what
    /// the one without it has.
    private mutating func sumSubsets() {
        var step = 1
        while step < within.count {
            for block in stride(from: 0, to: within.count, by: 2 * step) {
                for set in block..<block + step { within[set + step] &+= within[set] }
            }
            step *= 2
        }
    }

    /// The best set of each size, up to the first that has all.
    ///
    /// Of sets that have as many films, the one with more of mine counts, and then the one whose platforms
    /// come first: that is the larger number.
    func best() -> [PlatformSets.Choice] {
        let all = within.count - 1
        var best = [(films: Int, mine: Int, set: Int)](repeating: (-1, 0, 0), count: platforms.count + 1)
        for set in within.indices {
            let size = set.nonzeroBitCount
            let candidate = (films - Int(within[all - set]), (set & mine).nonzeroBitCount, set)
            if best[size] < candidate { best[size] = candidate }
        }
        let enough = best.firstIndex { $0.films == films } ?? 0
        return best[..<(enough + 1)].dropFirst().map { choice in
            PlatformSets.Choice(
                platforms: platforms.indices.filter { choice.set >> (platforms.count - 1 - $0) & 1 == 1 }
                    .map { platforms[$0] }, films: choice.films)
        }
    }
}
