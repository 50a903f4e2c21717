import Testing

@testable import Templates

@Suite struct TallyTests {
    @Test func `the first few are kept in their order, of equal ones those that came first`() {
        var best = Best<(Int, String)>(3) { $0.0 > $1.0 }
        for element in [(2, "a"), (5, "b"), (2, "c"), (5, "d"), (1, "e"), (9, "f")] { best.add(element) }
        #expect(best.elements.map(\.1) == ["f", "b", "d"])
        var none = Best<Int>(0, by: <)
        none.add(1)
        #expect(none.elements.isEmpty)
    }

    @Test func `counts are ranked, and forgotten when they are taken`() {
        var tally = Tally(5)
        for (key, film) in [(3, 0), (3, 0), (3, 1), (1, 1), (4, 2), (1, 2), (9, 3), (-1, 3)] {
            tally.add(key, of: film)
        }
        let first = tally.take(2) { $0 < $1 }
        #expect(first.rows == [.init(key: 1, count: 2), .init(key: 3, count: 2)] && first.all == 3)
        tally.add(4, of: 2)
        #expect(tally.take(2) { $0 < $1 } == Ranking(rows: [.init(key: 4, count: 1)], all: 1))
        #expect(tally.take(2) { $0 < $1 } == Ranking())
    }

    @Test func `what was counted too seldom has no place`() {
        var tally = Tally(3)
        for film in 0..<3 { tally.add(2, of: film) }
        tally.add(1, of: 0)
        #expect(tally.take(5, least: 2) { $0 < $1 } == Ranking(rows: [.init(key: 2, count: 3)], all: 1))
    }
}
