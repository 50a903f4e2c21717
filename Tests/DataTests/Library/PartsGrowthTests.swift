import Testing

@testable import Data

/// The optional tables are read in time by their size, and in one query each.
@Suite(.serialized) struct PartsGrowthTests {
    private let ana = TemporaryLibrary.ana

    private func library(_ rows: [String]) throws -> TemporaryLibrary {
        try .database(
            "BEGIN", rows.joined(separator: ";\n"), "COMMIT", schema: TemporaryLibrary.fullSchema)
    }

    /// The seconds that loading takes, at best.
    private func time(_ rows: [String]) throws -> Double {
        let library = try library(rows)
        return try (0..<3).map { _ in
            let opened = try Library.open(library.path, for: .reading)
            let start = processorTime()
            let loaded = try opened.catalogue(of: User(id: ana), in: .utc)
            let seconds = processorTime() - start
            #expect(!loaded.catalogue.films.isEmpty)
            return seconds
        }.min() ?? 0
    }

    private func expectLinear(_ rows: (Int) -> [String]) throws {
        let (small, large) = (try time(rows(500)), try time(rows(4000)))
        #expect(large < small * 8 * 3, "\(small) s, then \(large) s")
    }

    private func film(_ number: Int) -> String {
        "INSERT INTO movie(tconst, primary_title) VALUES('tt\(number)', 'Film \(number)')"
    }

    /// Every number below `count`, far from the one before.
    private func mixed(_ count: Int) -> [Int] { (0..<count).map { $0 * 7919 % count } }

    @Test func `many viewings of one film take time by their number`() throws {
        try expectLinear { count in
            [
                film(1),
                "INSERT INTO user_movie(user_id, tconst, watched_at) VALUES('\(ana)', 'tt1', '2030-01-01')",
            ]
                + mixed(count).map {
                    "INSERT INTO play(user_id, tconst, watched_on) VALUES('\(ana)', 'tt1', \($0 % 3 == 0 ? "NULL" : "\(1000 + $0 % 1000)"))"
                }
        }
    }

    @Test func `films in no order with a viewing, rating, tag and place each take time by their number`()
        throws
    {
        try expectLinear { count in
            [
                "INSERT INTO film_list(id, user_id, slug, name) VALUES(1, '\(ana)', 'l', 'L')"
            ]
                + mixed(count).flatMap { number in
                    [
                        film(number),
                        "INSERT INTO play(user_id, tconst) VALUES('\(ana)', 'tt\(count - 1 - number)')",
                        "INSERT INTO movie_rating(user_id, tconst, rating) VALUES('\(ana)', 'tt\(number)', 4)",
                        "INSERT INTO tag VALUES('\(ana)', 'tt\(number)', 'tag \(number)')",
                        "INSERT INTO film_list_item VALUES(1, 'tt\(number)', 1, NULL)",
                    ]
                }
        }
    }

    @Test func `credits in no order take time by their number`() throws {
        try expectLinear { count in
            (0..<count / 8).map(film)
                + mixed(count).flatMap { number in
                    [
                        "INSERT INTO person(id, name) VALUES(\(number * 3), 'Person')",
                        "INSERT INTO credit VALUES('tt\(number % (count / 8))', \(number * 3), 'cast', 1, 'Self')",
                    ]
                }
        }
    }

    @Test func `everybody in one film takes time by their number`() throws {
        try expectLinear { count in
            [film(1)]
                + mixed(count).flatMap { number in
                    [
                        "INSERT INTO person(id, name) VALUES(\(number), 'Person')",
                        "INSERT INTO credit VALUES('tt1', \(number), 'cast', \(count - number), NULL)",
                    ]
                }
        }
    }

    @Test func `films that the library lacks take time by their number`() throws {
        try expectLinear { count in
            [film(1)]
                + mixed(count).flatMap { number in
                    [
                        "INSERT INTO play(user_id, tconst) VALUES('\(ana)', 'gone \(number)')",
                        "INSERT INTO credit VALUES('tt1', \(number), 'role \(number)', 1, NULL)",
                    ]
                }
        }
    }

    @Test(arguments: [10, 1000])
    func `asks the same number of questions however large the library is`(films: Int) throws {
        let library = try library(
            (1...films).flatMap {
                [film($0), "INSERT INTO play(user_id, tconst) VALUES('\(ana)', 'tt\($0)')"]
            })
        let opened = try Library.open(library.path, for: .reading)
        _ = try opened.catalogue(of: User(id: ana), in: .utc)
        // Beside the 19 of a core library: a look at each of ten more tables, one query for each of them, and
        // how many credits there are.
        #expect(opened.statementsRun == 20 + 10 + 10 + 1)
    }
}
