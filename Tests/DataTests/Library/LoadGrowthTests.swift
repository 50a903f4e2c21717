import Data
import Testing

/// Loading takes time by the size of a library, whatever its shape.
@Suite(.serialized) struct LoadGrowthTests {
    /// The seconds that loading takes, at best.
    private func time(_ rows: [String]) throws -> Double {
        let library = try TemporaryLibrary.database("BEGIN;" + rows.joined(separator: ";\n") + ";COMMIT")
        return try (0..<3).map { _ in
            let opened = try Library.open(library.path, for: .reading)
            let start = processorTime()
            let loaded = try opened.catalogue(of: User(id: TemporaryLibrary.ana), in: .utc)
            let seconds = processorTime() - start
            #expect(!loaded.catalogue.films.isEmpty)
            return seconds
        }.min() ?? 0
    }

    private func expectLinear(_ rows: (Int) -> [String]) throws {
        let (small, large) = (try time(rows(1000)), try time(rows(8000)))
        #expect(large < small * 8 * 3, "\(small) s, then \(large) s")
    }

    private func film(_ number: Int, genres: String = "Drama") -> String {
        "INSERT INTO movie(tconst, primary_title, genres) VALUES('tt\(number)', 'Film \(number)', '\(genres)')"
    }

    @Test func `many genres take time by their number`() throws {
        try expectLinear { count in (0..<count).map { film($0, genres: "Genre \($0)") } }
    }

    @Test func `many genres of one film take time by their number`() throws {
        try expectLinear { count in
            [film(1, genres: (0..<count).map { "Genre \($0)" }.joined(separator: ","))]
        }
    }

    @Test func `many platforms of one film take time by their number`() throws {
        try expectLinear { count in
            [film(1)]
                + (0..<count).reversed().flatMap { number in
                    [
                        "INSERT INTO platform VALUES(\(number * 7), 'p\(number)', 'P')",
                        "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked) "
                            + "VALUES('tt1', \(number * 7), 1, '2025-01-01')",
                    ]
                }
        }
    }

    @Test func `films in no order, watched on one day, take time by their number`() throws {
        try expectLinear { count in
            let order = (0..<count).map { $0 * 7919 % count }
            return order.map { film($0) }
                + order.reversed().map {
                    "INSERT INTO user_movie(user_id, tconst, watched_at) "
                        + "VALUES('\(TemporaryLibrary.ana)', 'tt\($0)', '2025-01-01')"
                }
        }
    }
}
