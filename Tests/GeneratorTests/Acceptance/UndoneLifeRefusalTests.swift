import Foundation
import Testing

/// `marquee undo` where it cannot be exact: nothing is touched, and it says why.
@Suite struct `An undo that cannot be exact` {
    /// What was applied, which of it is undone too early, and what stands in the way.
    private static let blocked: [(changes: String, id: Int, blocker: String)] = [
        (
            """
            - {action: rate, movie: tt0000101, rating: 2}
            - {action: rate, movie: tt0000101, rating: 3}

            """, 1, "#2 rate, content/changes.yml:2"
        ),
        (
            """
            - {action: favorite, movie: tt0000101}
            - {action: tag, movie: tt0000101, tag: a}
            - {action: unfavorite, movie: tt0000101}

            """, 1, "#3 unfavorite, content/changes.yml:3"
        ),
        (
            """
            - {action: create_list, list: rainy}
            - {action: add_to_list, movie: tt0000101, list: rainy}
            - {action: delete_list, list: rainy}

            """, 2, "#3 delete_list, content/changes.yml:3"
        ),
        (
            """
            - {action: mark_as_watched, id: 101, at: 2025-01-01}
            - {action: watch_again, id: 101, at: 2025-02-01}

            """, 1, "#2 watch_again, content/changes.yml:2"
        ),
        (
            """
            - {action: watch_again, id: 102, at: 2025-12-01}
            - {action: correct_play, id: 102, from: 2025-12-01, to: 2025-12-02}

            """, 1, "#2 correct_play, content/changes.yml:2"
        ),
    ]

    @Test func `is refused when a later change stands in the way, which is named`() async throws {
        for (changes, id, blocker) in Self.blocked {
            let site = try LibraryFixture.life()
            #expect(try await site.apply(changes).run.status == 0)
            let bytes = try site.libraryBytes()
            let run = try await site.marquee("undo", "\(id)")
            #expect(run.status == 65, "\(changes)\(run.output)")
            #expect(run.errors.contains(blocker), "\(run.errors)")
            #expect(try site.libraryBytes() == bytes)
        }
    }

    @Test func `is refused when another program changed the row, all or nothing`() async throws {
        let site = try LibraryFixture.life()
        _ = try await site.apply(
            "- {action: rate, movie: tt0000101, rating: 2}\n- {action: favorite, movie: tt0000101}\n")
        try SQLiteShell.run("UPDATE movie_rating SET rating = 1 WHERE rating = 2;", on: site.library)
        let bytes = try site.libraryBytes()
        for arguments in [["undo", "1"], ["undo", "--last-run"]] {
            let run = try await site.marquee(arguments)
            #expect(run.status == 65)
            #expect(run.errors.contains("another program"), "\(run.errors)")
            #expect(try site.libraryBytes() == bytes)
        }
        #expect(try await site.marquee("undo", "2").status == 0)
    }

    @Test func `is refused when there is no such change, and a second time`() async throws {
        let site = try LibraryFixture.life()
        #expect(try await site.marquee("undo").status == 0)
        #expect(try site.marqueeTables() == [])
        _ = try await site.apply("- {action: favorite, movie: tt0000101}\n")
        #expect(try await site.marquee("undo", "1").status == 0)
        let bytes = try site.libraryBytes()
        for arguments in [
            ["undo", "1"], ["undo", "99"], ["undo", "-1"], ["undo", "first"], ["undo", "1", "2"],
        ] {
            let run = try await site.marquee(arguments)
            #expect(run.status != 0, "\(arguments)")
            #expect(run.errors.contains("error: "), "\(run.errors)")
            #expect(try site.libraryBytes() == bytes)
        }
    }

    @Test func `of somebody else's change is refused as if there were none`() async throws {
        let site = try LibraryFixture.life()
        _ = try await site.apply("- {action: favorite, movie: tt0000101}\n")
        let bytes = try site.libraryBytes()
        let theirs = try await site.marquee("undo", "1", "--user", "bob")
        let missing = try await site.marquee("undo", "7", "--user", "bob")
        #expect(theirs.status != 0 && theirs.status == missing.status)
        #expect(theirs.errors.replacingOccurrences(of: "1", with: "7") == missing.errors)
        #expect(!theirs.errors.contains("favorite") && !theirs.errors.contains("Interstellar"))
        #expect(try await site.marquee("undo", "--last-run", "--user", "bob").status == 0)
        #expect(try site.libraryBytes() == bytes)
    }
}
