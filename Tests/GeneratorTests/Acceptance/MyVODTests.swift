import Foundation
import Testing

/// A database as newer versions of MyVOD keep it: ratings from 1 to 10 in the entry, and one instant in two
/// columns of what was watched.
@Suite struct `A MyVOD library` {
    private static let rating = """
        ALTER TABLE user_movie ADD COLUMN user_rating integer;
        UPDATE user_movie SET user_rating = 4 WHERE id = 102;
        UPDATE user_movie SET user_rating = 9 WHERE id = 106;
        UPDATE user_movie SET user_rating = 10 WHERE id = 101;
        UPDATE user_movie SET user_rating = 1 WHERE id = 104;

        """
    private static let opinions = """
        CREATE TABLE movie_rating (
          user_id text, tconst text, rating numeric, review text, spoiler boolean, visibility text,
          created_at text, updated_at text, UNIQUE (user_id, tconst));

        """

    /// The stars on a film's page, as text.
    private func stars(_ site: LibraryFixture, _ film: Int) throws -> [String] {
        let page = try site.folder.read("output/movies/tt0000\(film).md")
        return page.matches(of: /([0-9½]+) of 5\b/).map { String($0.output.1) }
    }

    private func ratings(_ site: LibraryFixture) throws -> [String] {
        try site.ask("SELECT id, user_rating FROM user_movie WHERE user_rating IS NOT NULL ORDER BY id;")
            .split(separator: "\n").map(String.init)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `shows its ratings in halves of stars, whatever their values`(_ form: LibraryFixture.Form)
        async throws
    {
        let site = try LibraryFixture(form, sql: SampleRows.script + Self.rating)
        let run = try await site.marquee("build", "--werror")
        #expect(run.status == 0, "\(run.errors)")
        // Four of ten, although it could be four of five.
        #expect(try Set(stars(site, 102)) == ["2"])
        #expect(try Set(stars(site, 106)) == ["4½"])
        #expect(try Set(stars(site, 101)) == ["5"])
        #expect(try stars(site, 108) == [])
        #expect(try site.folder.read("output/ratings.md").contains("Moved Over"))
        let history = try site.folder.read("output/history.md")
        #expect(history.contains("Moved Over") && history.contains("Stalker"))
    }

    @Test func `shows the table of ratings where both exist, and warns when they differ`() async throws {
        let rows = """
            INSERT INTO movie_rating (user_id, tconst, rating, visibility) VALUES
              ('\(SampleRows.me)', 'tt0000102', 4, 'public'), ('\(SampleRows.me)', 'tt0000106', 4.5, 'public'),
              ('\(SampleRows.me)', 'tt0000108', 3.5, NULL);

            """
        let site = try LibraryFixture(sql: SampleRows.script + Self.rating + Self.opinions + rows)
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try Set(stars(site, 102)) == ["4"])
        #expect(try Set(stars(site, 106)) == ["4½"])
        #expect(try Set(stars(site, 101)) == ["5"])
        #expect(try Set(stars(site, 108)) == ["3½"])
        let warnings = run.errors.split(separator: "\n").filter { $0.contains("warning: ") }
        #expect(warnings.count == 1, "\(run.errors)")
        #expect(warnings.first?.contains("102") == true, "\(run.errors)")
        #expect(try await site.marquee("check").status == 2)
    }

    @Test func `counts a value that no scale has as unknown, and says so`() async throws {
        let rows = """
            UPDATE user_movie SET user_rating = 11 WHERE id = 102;
            UPDATE user_movie SET user_rating = 0 WHERE id = 106;
            UPDATE user_movie SET user_rating = 'good' WHERE id = 101;
            INSERT INTO movie_rating (user_id, tconst, rating, visibility) VALUES
              ('\(SampleRows.me)', 'tt0000108', 8, 'public'), ('\(SampleRows.me)', 'tt0000110', 3.3, 'public');

            """
        let site = try LibraryFixture(sql: SampleRows.script + Self.rating + Self.opinions + rows)
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        for film in [101, 102, 106, 108, 110] { #expect(try stars(site, film) == [], "\(film)") }
        let warnings = run.errors.split(separator: "\n").filter { $0.contains("warning: ") }
        #expect(warnings.count == 5, "\(run.errors)")
        #expect(warnings.count { $0.contains("user_rating") } == 3, "\(run.errors)")
        #expect(warnings.count { $0.contains("movie_rating") } == 2, "\(run.errors)")
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `is rated in its own scale and no other`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, sql: SampleRows.script + Self.rating)
        let dump = try site.wholeDump()
        let (run, _) = try await site.apply(
            """
            - {action: rate, movie: tt0000102, rating: 4.5}
            - {action: mark_as_watched, id: 108, at: 2025-12-24, rating: 0.5}
            - {action: unrate, id: 101}

            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try ratings(site) == ["102|9", "104|1", "106|9", "108|1"])
        #expect(try await site.marquee("undo", "--last-run").status == 0)
        #expect(try site.wholeDump() == dump)
        let (_, report) = try await site.apply(
            """
            - {action: unrate, id: 108}
            - {action: rate, movie: tt0000110, rating: 3}
            - {action: review, id: 101, review: Good.}

            """)
        // Film 110 has no entry that could hold a rating, and no entry can hold a review.
        #expect(report.codes == ["not_rated", "not_found", "unsupported_by_library"])
    }

    @Test func `is rated in both places where both hold a value, and else in the table`() async throws {
        let rows = """
            INSERT INTO movie_rating (user_id, tconst, rating, spoiler, visibility) VALUES
              ('\(SampleRows.me)', 'tt0000102', 2, 0, 'public');

            """
        let site = try LibraryFixture(sql: SampleRows.script + Self.rating + Self.opinions + rows)
        let dump = try site.wholeDump()
        let (run, _) = try await site.apply(
            """
            - {action: rate, movie: tt0000102, rating: 1.5}
            - {action: rate, movie: tt0000108, rating: 2.5}
            - {action: unrate, movie: tt0000106}

            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try ratings(site) == ["101|10", "102|3", "104|1"])
        #expect(
            try site.ask("SELECT tconst, rating FROM movie_rating ORDER BY tconst;")
                == "tt0000102|1.5\ntt0000108|2.5\n")
        #expect(try await site.marquee("undo", "--last-run").status == 0)
        #expect(try site.wholeDump() == dump)
    }

    @Test func `keeps what it moved to the history there`() async throws {
        let site = try LibraryFixture(sql: LifeRows.script + Self.rating)
        let (run, _) = try await site.apply(
            """
            - {action: watch_again, id: 106, at: 2025-12-24}
            - {action: rate, id: 106, rating: 5}

            """)
        #expect(run.status == 0, "\(run.errors)")
        let isMoved = try site.answer(
            """
            SELECT watched_at, watchlist_deleted_at IS NULL OR watchlist_deleted_at = watched_at
            FROM user_movie WHERE id = 106;
            """)
        #expect(isMoved == "2025-12-24T12:00:00Z|1")
        #expect(try await site.marquee("build").status == 0)
        let history = try site.folder.read("output/history/2025.md")
        #expect(history.components(separatedBy: "movies/tt0000106.md").count == 3, "\(history)")
    }
}
