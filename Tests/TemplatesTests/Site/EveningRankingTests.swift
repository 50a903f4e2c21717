import Data
import Testing

@testable import Templates

@Suite struct EveningRankingTests {
    private func score(
        rating: Int? = nil, votes: Int? = nil, added: String = "2025-01-01", minutes: Int? = nil,
        asOf: String? = "2025-01-01"
    ) -> EveningScore {
        var builder = CatalogueBuilder()
        builder.film(
            SomeFilm(tconst: "tt1", title: "A", rating: rating.map { Rating(tenths: $0) }, votes: votes),
            added: added)
        var catalogue = builder.build()
        catalogue.runtime("tt1", minutes)
        return EveningRanking(catalogue, asOf: asOf.flatMap { Day(parsing: $0) }).score(of: 0, in: catalogue)
    }

    @Test(arguments: [
        (86, 2_000_000, 35), (98, 12, 10), (98, 1000, 29), (98, 100_000, 47), (100, .max, 49),
        (50, 1_000_000, 0),
        (10, 1_000_000, 0), (60, 0, 10), (999, 1_000_000, 50),
    ])
    func `a rating counts by how many gave it`(_ tenths: Int, _ votes: Int, _ points: Int) {
        #expect(score(rating: tenths, votes: votes).rating == points)
    }

    @Test func `what nobody rated counts as six, and uncounted votes as a thousand`() {
        #expect(score().rating == 10 && score(votes: 5000).rating == 10)
        #expect(score(rating: 80).rating == 20)
    }

    @Test(arguments: [
        ("2025-01-01", 0), ("2024-10-02", 0), ("2024-10-01", 1), ("2024-01-01", 3), ("2020-01-01", 19),
        ("1990-01-01", 20), ("2026-01-01", 0),
    ])
    func `waiting counts by three months, up to five years`(_ added: String, _ points: Int) {
        #expect(score(added: added).waiting == points)
    }

    @Test func `nothing has waited when nobody knows which day it is`() {
        #expect(score(added: "1990-01-01", asOf: nil).waiting == 0)
    }

    @Test(
        arguments: [
            (nil, 5), (1, 10), (100, 10), (101, 9), (116, 8), (117, 7), (140, 5), (169, 1), (180, 0),
            (600, 0),
        ] as [(Int?, Int)])
    func `a shorter film gets more points, and an unknown length those of the middle`(
        _ minutes: Int?, _ points: Int
    ) {
        #expect(score(minutes: minutes).length == points)
    }

    @Test func `the favourites give ten points, six and four`() {
        var builder = CatalogueBuilder()
        for (genre, count) in [("A", 6), ("B", 5), ("C", 4), ("D", 3)] {
            for number in 0..<count {
                let film = SomeFilm(tconst: "tt\(genre)\(number)", title: "Seen", genres: [genre])
                builder.film(film, watched: "2025-01-01")
            }
        }
        let wanted = [["A"], ["B"], ["C"], ["D"], [], ["C", "B", "A"], ["D", "C"]]
        for (number, genres) in wanted.enumerated() {
            builder.film(
                SomeFilm(tconst: "u\(number)", title: "Wanted", genres: genres), added: "2025-01-01")
        }
        let catalogue = builder.build()
        let ranking = EveningRanking(catalogue, asOf: nil)
        let points = wanted.indices.map {
            ranking.score(of: catalogue.film("u\($0)"), in: catalogue).genres
        }
        #expect(points == [10, 6, 4, 0, 0, 20, 4])
    }

    @Test func `all points together are a hundred at most`() {
        let best = EveningScore(rating: 50, waiting: 20, genres: 20, length: 10)
        #expect(best.total == 100)
    }
}
