import Foundation
import Testing

/// The ways in which an entry may say which films it is about.
@Suite struct `An entry about films` {
    @Test func `names many, and is remembered for each`() async throws {
        let site = try LibraryFixture.life()
        func films(_ names: String) -> String { "- movies: [\(names)]\n  action: favorite\n" }
        let (run, refused) = try await site.apply(films("tt0000101, tt0000102, tt9999999"))
        #expect(run.status == 65)
        #expect(refused.codes == ["not_applied", "already_favorite", "not_found"])
        let (_, first) = try await site.apply(films("tt0000101, tt0000110"))
        #expect(first.codes == ["applied", "applied"])
        // One more film in the entry is that film only, wherever it stands.
        let (_, second) = try await site.apply(films("tt0000108, tt0000101, tt0000110"))
        #expect(second.codes == ["applied", "already_applied", "already_applied"])
        #expect(second.results.map(\.line) == [1, 1, 1])
        #expect(
            try site.answer("SELECT count(*) FROM favorite WHERE user_id = '\(SampleRows.me)';") == "4")
        for (entry, code) in [
            ("movies: []", "invalid_target"), ("movies: tt0000201", "invalid_target"),
            ("movies: [tt0000201, tt0000201]", "invalid_target"),
            ("movies: [tt0000201]\n  movie: tt0000201", "ambiguous_target"),
        ] {
            let (_, report) = try await site.apply("- \(entry)\n  action: favorite\n")
            #expect(report.codes == [code], "\(entry)")
        }
    }

    @Test func `names one by title and year`() async throws {
        let site = try LibraryFixture.life()
        let (run, report) = try await site.apply(
            """
            - {action: favorite, movie: "Interstellar (2014)"}
            - {action: favorite, movie: "Solaris (1972)"}
            - {action: tag, movie: "Солярис (1972)", tag: sea}
            - {action: mark_as_watched, movie: "Birdman (or So) (2014)", at: 2025-05-05}

            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.codes == ["applied", "applied", "applied", "applied"])
        let films = try site.ask(
            """
            SELECT tconst FROM favorite WHERE created_at = '\(LibraryFixture.now)' ORDER BY tconst;
            SELECT tconst FROM tag WHERE tag = 'sea';
            SELECT tconst FROM user_movie WHERE watched_at = '2025-05-05T12:00:00Z';
            """)
        #expect(films == "tt0000101\ntt0000201\ntt0000201\ntt0000204\n")
    }

    @Test func `says which films a title and year may mean, and finds no other`() async throws {
        let changes = """
            - {action: favorite, movie: "Twin (2000)"}
            - {action: favorite, movie: "Interstellar (2015)"}
            - {action: favorite, movie: "interstellar (2014)"}
            - {action: favorite, movie: "Interstellar"}
            - {action: favorite, movie: "Birdman (or So)"}
            - {action: favorite, movie: "Inter% (2014)"}
            - {action: mark_as_watched, movie: "Secret of Bob (2001)"}

            """
        let site = try LibraryFixture.life()
        let (run, report) = try await site.apply(changes)
        #expect(run.status == 65)
        let missing = Array(repeating: "not_found", count: 6)
        #expect(report.codes == ["ambiguous_movie"] + missing, "\(run.errors)")
        #expect(report.results.map(\.status) == [400, 404, 404, 404, 404, 404, 404])
        let message = try #require(report.results.first?.message)
        #expect(message.contains("tt0000202") && message.contains("tt0000203"), "\(message)")
        #expect(
            Diagnostic.all(in: run.errors, source: changes).map(\.column) == [29, 29, 29, 29, 29, 29, 36])
    }
}
