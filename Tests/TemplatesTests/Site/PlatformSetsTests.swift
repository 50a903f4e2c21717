import Data
import Testing

@testable import Templates

@Suite struct PlatformSetsTests {
    /// A watchlist by which platforms have each film; `mine` are the first platforms.
    private func sets(_ films: [Set<Int>], platforms: Int, mine: Set<Int> = []) -> PlatformSets {
        var builder = CatalogueBuilder()
        for platform in 0..<platforms {
            builder.platform("p\(platform)", "P\(platform)", mine: mine.contains(platform))
        }
        for (number, having) in films.enumerated() {
            builder.film(
                SomeFilm(tconst: "tt\(number)", title: "Film"), added: "2025-01-01",
                having.sorted().map { ("p\($0)", .available, nil) })
        }
        let site = Site(builder)
        return PlatformSets(site.catalogue, site.platforms)
    }

    private func choices(_ sets: PlatformSets) -> [[Int]] { sets.choices.map(\.platforms) }

    @Test func `the best pair need not have the best platform`() {
        let sets = sets([[0, 1], [0, 2], [0, 1], [0, 2], [1], [2]], platforms: 3)
        #expect(choices(sets) == [[0], [1, 2]])
        #expect(sets.choices.map(\.films) == [4, 6] && sets.isExact)
    }

    @Test func `what is on no platform needs none`() {
        #expect(choices(sets([[], []], platforms: 3)).isEmpty)
        #expect(choices(sets([], platforms: 0)).isEmpty)
    }

    @Test func `of equal sets the one with more of mine counts, and then the lowest ids`() {
        #expect(choices(sets([[0], [1], [2]], platforms: 3)) == [[0], [0, 1], [0, 1, 2]])
        #expect(choices(sets([[0], [1], [2]], platforms: 3, mine: [1, 2])) == [[1], [1, 2], [1, 2, 0]])
        // Mine are 0, 1 and 4. Any three of the five would do: those with the most of mine.
        let two = sets([[0], [1], [2], [3], [4]], platforms: 5, mine: [0, 1, 4])
        #expect(choices(two)[2] == [0, 1, 4])
    }

    @Test func `the first choice with a share is told`() {
        let sets = sets([[0], [0], [0], [1], [2]], platforms: 3)
        #expect(sets.choice(having: 60)?.platforms == [0])
        #expect(sets.choice(having: 61)?.platforms == [0, 1])
        #expect(sets.choice(having: 100)?.platforms == [0, 1, 2])
        #expect(self.sets([], platforms: 1).choice(having: 80) == nil)
    }

    @Test(arguments: 0..<20)
    func `no set of a size has more films`(_ seed: Int) {
        var number = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ limit: Int) -> Int {
            number ^= number << 13
            number ^= number >> 7
            number ^= number << 17
            return Int(number % UInt64(limit))
        }
        let platforms = 1 + random(7)
        let films = (0..<random(40)).map { _ in Set((0..<random(4)).map { _ in random(platforms) }) }
        let sets = sets(films, platforms: platforms)
        let all = films.count { !$0.isEmpty }
        #expect((sets.choices.last?.films ?? 0) == all)
        for size in 1...platforms {
            let best =
                (0..<1 << platforms).filter { $0.nonzeroBitCount == size }.map { set in
                    films.count { $0.contains { set >> $0 & 1 == 1 } }
                }.max() ?? 0
            if size <= sets.choices.count {
                #expect(sets.choices[size - 1].films == best)
                let chosen = sets.choices[size - 1].platforms
                #expect(films.count { !$0.isDisjoint(with: chosen) } == best && chosen.count == size)
            }
            // The list ends with the smallest size that has all.
            #expect((best == all) == (size >= sets.choices.count) || all == 0)
        }
    }

    @Test func `of more than twenty platforms the one that adds most is taken each time`() {
        var films = (0..<21).map { Set([$0]) }
        films += [[20], [20], [20, 5], [5]]
        let sets = sets(films, platforms: 21)
        #expect(!sets.isExact)
        #expect(choices(sets).prefix(3) == [[20], [5, 20], [0, 5, 20]])
        #expect(sets.choices.map(\.films).prefix(3) == [4, 6, 7])
        #expect(sets.choices.count == 21 && sets.choices.last?.films == 25)
    }

    @Test func `platforms that have nothing do not make the choice inexact`() {
        #expect(sets([[0], [19]], platforms: 40).isExact)
    }

    @Test func `twenty platforms are looked at in every choice`() {
        let films = (0..<60).map { Set([$0 % 20, $0 * 7 % 20]) }
        let sets = sets(films, platforms: 20)
        #expect(sets.isExact && sets.choices.last?.films == 60)
    }
}
