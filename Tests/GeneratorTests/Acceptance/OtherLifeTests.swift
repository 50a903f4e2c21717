import Foundation
import Testing

/// "Nothing of another user's reaches any output", for every table of a film life.
@Suite struct `The film life of somebody else` {
    private static let bob = SampleRows.other

    /// Rows of Bob's in every table: about his film, shared ones, and one that is on nobody's list.
    private static let rows = """
        INSERT INTO movie (tconst, primary_title, start_year) VALUES ('tt0000401', 'Bobmark Film', 1941);
        INSERT INTO person VALUES (41, 'Bobmark Person', 'nm4141414', 4141);
        INSERT INTO credit VALUES
          ('tt0000401', 41, 'director', 1, NULL), ('tt0000104', 41, 'cast', 1, 'Bobmark Role'),
          ('tt0000401', 1, 'writer', 1, NULL);
        INSERT INTO play VALUES
          (41, '\(bob)', 'tt0000401', '1941-04-01', 1, 3, 'Bobmark Venue', 'Bobmark Note', 'bobmark', 'b1'),
          (42, '\(bob)', 'tt0000101', '1942-04-02', 0, 3, 'Bobmark Venue', 'Bobmark Note', 'bobmark', 'b2'),
          (43, '\(bob)', 'tt0000112', NULL, 1, NULL, 'Bobmark Venue', NULL, NULL, NULL);
        INSERT INTO movie_rating VALUES
          ('\(bob)', 'tt0000401', 1, 'Bobmark review.', 0, 'public', '1943-04-03', '1943-04-03'),
          ('\(bob)', 'tt0000101', 1, 'Bobmark review.', 1, 'private', '1943-04-03', '1943-04-03');
        INSERT INTO favorite VALUES ('\(bob)', 'tt0000401', '1944-04-04'), ('\(bob)', 'tt0000108', '1944-04-04');
        INSERT INTO film_state VALUES
          ('\(bob)', 'tt0000401', 'watching', '1945-04-05'), ('\(bob)', 'tt0000108', 'dropped', '1945-04-05');
        INSERT INTO tag VALUES ('\(bob)', 'tt0000401', 'bobmark'), ('\(bob)', 'tt0000102', 'bobmark-too');
        INSERT INTO film_list VALUES
          (41, '\(bob)', 'bobmark', 'Bobmark List', 'Bobmark words', 1, 'public'),
          (42, '\(bob)', 'best', 'Bobmark Best', NULL, 1, 'private');
        INSERT INTO film_list_item VALUES
          (41, 'tt0000401', 1, 'Bobmark note'), (41, 'tt0000102', 2, 'Bobmark note'),
          (42, 'tt0000102', 1, 'Bobmark note');
        INSERT INTO user_profile VALUES
          ('\(bob)', 'Bobmark', 'Bobmark bio', '1946-04-06', '["Bobmark"]', 'Bobmark');

        """

    /// Without anything of Bob's but his entry and his platform, which the tests of the core look at.
    private static let nothing = """
        DELETE FROM play WHERE user_id = '\(bob)'; DELETE FROM movie_rating WHERE user_id = '\(bob)';
        DELETE FROM favorite WHERE user_id = '\(bob)'; DELETE FROM film_state WHERE user_id = '\(bob)';
        DELETE FROM tag WHERE user_id = '\(bob)'; DELETE FROM film_list_item WHERE list_id = 2;
        DELETE FROM film_list WHERE user_id = '\(bob)';

        """

    @Test(arguments: ["everyone", "me"])
    func `changes no byte of anybody's pages`(_ audience: String) async throws {
        let with = try LibraryFixture(sql: LifeRows.script + Self.rows)
        let without = try LibraryFixture(sql: LifeRows.script + Self.nothing)
        let run = try await with.marquee("build", "--audience", audience)
        let reference = try await without.marquee("build", "--audience", audience)
        #expect(run.status == 0, "\(run.errors)")
        let tree = try OutputTree(at: with.folder.path + "/output")
        #expect(tree.difference(from: try OutputTree(at: without.folder.path + "/output")) == nil)
        #expect(run.output == reference.output)
        #expect(
            run.errors.replacing(/[0-9.]+ s\b/, with: "")
                == reference.errors.replacing(/[0-9.]+ s\b/, with: ""))
        for path in tree.paths {
            let text = "\(path)\n\(tree.text(of: path) ?? "")".lowercased()
            for marker in ["bobmark", "tt0000401", "tt0000104", "nm4141414", "bob slept", "of bob"] {
                let isThere = text.contains(marker)
                #expect(!isThere, "\(path): \(marker)")
            }
        }
    }

    @Test func `is what Bob sees, and nothing else`() async throws {
        let site = try LibraryFixture(sql: LifeRows.script + Self.rows, site: "user: bob\n")
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        let tree = try OutputTree(at: site.folder.path + "/output")
        let pages = tree.paths.filter { !$0.hasPrefix("assets/") }
        let text = pages.map { "\($0)\n\(tree.text(of: $0) ?? "")" }.joined().lowercased()
        for marker in [
            "bobmark film", "bobmark person", "bobmark role", "bobmark venue", "bobmark review",
            "bobmark-too", "bobmark list", "bobmark words", "bobmark note", "bob slept", "list of bob",
            "1 april 1941",
        ] {
            let isThere = text.contains(marker)
            #expect(isThere, "\(marker)")
        }
        let reports = pages.filter { $0.hasSuffix(".md") }.compactMap(tree.text(of:)).joined().lowercased()
        for marker in ["kino", "with ida", "a *zone*", "the best", "space", "ada", "i *watch*"] {
            // The word alone, so that `ada` is not found in `adaptive`.
            let word = "(?<![a-z])\(NSRegularExpression.escapedPattern(for: marker))(?![a-z-])"
            let place = reports.range(of: word, options: .regularExpression)
            #expect(place == nil, "\(marker)")
        }
    }

    @Test func `is not reached by the owner's actions`() async throws {
        let site = try LibraryFixture(sql: LifeRows.script + Self.rows)
        let before = try site.lifeRows().filter { $0.contains("|BOB|") }
        let items = try site.answer("SELECT * FROM film_list_item WHERE list_id <> 1 ORDER BY 1, 2;")
        let (run, report) = try await site.apply(
            """
            - {action: rate, movie: tt0000101, rating: 5}
            - {action: favorite, movie: tt0000108}
            - {action: untag, movie: tt0000102, tag: slow}
            - {action: drop, movie: tt0000108}
            - {action: restore_to_watchlist, id: 102, plays: forget}
            - {action: delete_list, list: best}
            - {action: subscribe, platform: max}

            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.counts == [7, 0, 0])
        #expect(try await site.marquee("undo", "--last-run").status == 0)
        _ = try await site.apply("- {action: untag, movie: tt0000102, tag: slow}\n")
        #expect(try site.lifeRows().filter { $0.contains("|BOB|") } == before)
        #expect(try site.answer("SELECT * FROM film_list_item WHERE list_id <> 1 ORDER BY 1, 2;") == items)
        for command in [["log"], ["log", "--json"], ["plan"]] {
            let theirs = try await site.marquee(command + ["--user", "bob"])
            for marker in ["tt0000101", "Playtime", "slow", "untag"] where command[0] == "log" {
                #expect(!(theirs.output + theirs.errors).contains(marker), "\(command): \(theirs.output)")
            }
        }
    }
}
