import Foundation
import Testing

/// A library that knows only the watchlist and the history, as most do.
@Suite struct `A library with the core tables alone` {
    /// Entries that need a table or column that is not there, and what the message has to name.
    private static let unsupported: [(entry: String, missing: String)] = [
        ("action: mark_as_watched, id: 101, at: 2025-10", "play"),
        ("action: mark_as_watched, id: 101, at: 2025", "play"),
        ("action: mark_as_watched, id: 101, at: unknown", "play"),
        ("action: mark_as_watched, id: 101, via: mubi", "play"),
        ("action: mark_as_watched, id: 101, venue: Kino", "play"),
        ("action: mark_as_watched, id: 101, rewatch: true", "play"),
        ("action: mark_as_watched, id: 101, remark: good", "play"),
        ("action: mark_as_watched, id: 101, rating: 4", "movie_rating"),
        ("action: watch_again, id: 102", "play"),
        ("action: rate, movie: tt0000101, rating: 4", "movie_rating"),
        ("action: unrate, movie: tt0000101", "movie_rating"),
        ("action: review, movie: tt0000101, review: Good.", "movie_rating"),
        ("action: unreview, movie: tt0000101", "movie_rating"),
        ("action: favorite, movie: tt0000101", "favorite"),
        ("action: unfavorite, movie: tt0000101", "favorite"),
        ("action: tag, movie: tt0000101, tag: a", "tag"),
        ("action: untag, movie: tt0000101, tag: a", "tag"), ("action: create_list, list: a", "film_list"),
        ("action: add_to_list, movie: tt0000101, list: a", "film_list"),
        ("action: remove_from_list, movie: tt0000101, list: a", "film_list"),
        ("action: move_in_list, movie: tt0000101, list: a, position: 1", "film_list"),
        ("action: delete_list, list: a", "film_list"),
        ("action: start_watching, movie: tt0000101", "film_state"),
        ("action: pause, movie: tt0000101", "film_state"), ("action: drop, movie: tt0000101", "film_state"),
    ]

    @Test(arguments: LibraryFixture.Form.allCases)
    func `refuses what it has no table for, and says what adds it`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let bytes = try site.libraryBytes()
        let (run, report) = try await site.apply(Self.unsupported.map { "- {\($0.entry)}\n" }.joined())
        #expect(run.status == 65)
        #expect(report.counts == [0, 0, Self.unsupported.count])
        for (result, (entry, missing)) in zip(report.results, Self.unsupported) {
            #expect(result.code == "unsupported_by_library", "\(entry)")
            #expect(result.status == 400)
            let message = "the library has no table '\(missing)'; 'marquee upgrade' adds it"
            #expect(result.message == message, "\(entry)")
        }
        #expect(try site.libraryBytes() == bytes)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `does what needs no other table`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        let before = try site.dump()
        let (run, report) = try await site.apply(
            """
            - {action: add_to_watchlist, movie: tt0000110, at: 2025-12-24T12:00:00Z}
            - {action: add_to_watchlist, movie: tt0000103}
            - {action: remove_from_watchlist, id: 101}
            - {action: mark_as_watched, id: 108, at: 2025-12-24}
            - {action: correct_play, id: 102, from: 2025-09-02, to: 2025-09-03T10:00:00Z}
            - {action: forget_play, id: 106}
            - {action: restore_to_watchlist, id: 108}
            - {action: subscribe, platform: max}
            - {action: unsubscribe, platform: mubi}

            """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(report.counts == [9, 0, 0])
        let rows = try site.ask(
            """
            SELECT id, watchlisted_at, watchlist_deleted_at, watched_at FROM user_movie
            WHERE user_id = '\(SampleRows.me)' ORDER BY id;
            SELECT platform_id FROM user_platform WHERE user_id = '\(SampleRows.me)' ORDER BY 1;
            """)
        #expect(
            rows == """
                101|2025-10-12T10:00:00Z|\(LibraryFixture.now)|NULL
                102|2025-09-01T10:00:00Z|NULL|2025-09-03T10:00:00Z
                103|2025-08-01T10:00:00Z|NULL|NULL
                105|NULL|NULL|NULL
                106|2025-06-01T10:00:00Z|NULL|NULL
                107|2025-05-01T10:00:00Z|2025-05-03T10:00:00Z|2025-05-02T20:00:00Z
                108|2025-04-01T10:00:00Z|NULL|NULL
                109|2025-12-24T12:00:00Z|NULL|NULL
                1
                3

                """)
        #expect(try site.marqueeTables() == ["marquee_change", "marquee_effect"])
        #expect(try await site.marquee("undo", "--last-run").status == 0)
        #expect(try site.dump() == before)
    }

    @Test func `is corrected to a day or an instant only`() async throws {
        let site = try LibraryFixture()
        let (_, report) = try await site.apply(
            """
            - {action: correct_play, id: 102, from: 2025-09-02, to: 2025-09}
            - {action: correct_play, id: 102, from: 2025-09-02, to: unknown}
            - {action: correct_play, id: 102, from: 2025-09-01, to: 2025-09-05}
            - {action: correct_play, id: 101, from: 2025-09-01, to: 2025-09-05}
            - {action: forget_play, id: 102, at: 2025-09-01}
            - {action: forget_play, id: 101}

            """)
        #expect(
            report.codes == [
                "unsupported_by_library", "unsupported_by_library", "play_not_found", "play_not_found",
                "play_not_found", "not_watched",
            ])
    }

    /// The pages of ``SampleRows``; what pages load and the card of the year aside, nothing else may be
    /// there.
    private static let pages = [
        "changes", "history", "history/2025", "index", "movies", "movies/tt0000101", "movies/tt0000102",
        "movies/tt0000105", "movies/tt0000106", "movies/tt0000108", "movies/tt0000110", "platforms",
        "platforms/max",
        "platforms/mubi", "platforms/netflix", "search", "services", "stats", "suggestions", "tonight",
        "watchlist", "years/2025",
    ]

    @Test(arguments: LibraryFixture.Form.allCases)
    func `is the same pages as ever, and no word of what it cannot know`(_ form: LibraryFixture.Form)
        async throws
    {
        let site = try LibraryFixture(form, site: "user: \(SampleRows.me)\nextras: []\n")
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        let output = try OutputTree(at: site.folder.path + "/output")
        let written = output.paths.filter { $0.hasSuffix(".html") || $0.hasSuffix(".md") }
        #expect(written == (Self.pages + ["404"]).flatMap { ["\($0).html", "\($0).md"] }.sorted())
        let others = output.paths.filter { !written.contains($0) && !$0.hasPrefix(".") }
        #expect(others.filter { !$0.hasPrefix("assets/") } == ["robots.txt", "years/2025.svg"])
        let words =
            /(?i)\b(ratings?|reviews?|favou?rites?|tags?|lists?|people|director|decades?|stars?|undated|rewatch\w*|plays?|viewings?|runtime|trailer)\b/
        for path in written where path.hasSuffix(".md") {
            let text = try #require(output.text(of: path))
            let found = Set(text.matches(of: words).map { String($0.output.0) })
            #expect(found.isSubset(of: Self.coreWords), "\(path): \(found.subtracting(Self.coreWords))")
        }
        for path in written {
            let text = try #require(output.text(of: path))
            for word in [
                "ratings", "reviews", "favourites", "tags", "lists", "people", "watching", "rewatch",
                "undated",
            ] {
                #expect(!text.contains("\(word)."), "\(path) links \(word)")
            }
            #expect(!text.contains("genres/") && !text.contains("genres.") && !text.contains("decades/"))
        }
        #expect(try site.marqueeTables() == [])
    }

    /// What pages of the core may say: the rating of everybody, the list of all films, and the decades of
    /// those that were watched.
    private static let coreWords: Set<String> = ["Rating", "List", "list", "Decade", "Decades", "decade"]

    /// Tables of these names that are other applications' own are as good as not there.
    @Test func `stays the same beside tables of others with our names`() async throws {
        let foreign = """
            CREATE TABLE tag (id integer PRIMARY KEY, label text, colour text);
            INSERT INTO tag VALUES (1, 'foreigner', 'red');
            CREATE TABLE person (id integer PRIMARY KEY, full_name text);
            INSERT INTO person VALUES (1, 'Foreigner');
            CREATE TABLE credit (id integer PRIMARY KEY, amount int, card text);
            INSERT INTO credit VALUES (1, 100, 'foreigner');
            CREATE TABLE play (id integer PRIMARY KEY, game text);
            INSERT INTO play VALUES (1, 'foreigner');
            CREATE TABLE favorite (user_id text, colour text);
            INSERT INTO favorite VALUES ('\(SampleRows.me)', 'foreigner');
            CREATE TABLE film_list (id integer PRIMARY KEY, reels int);
            CREATE TABLE film_state (tconst text, reel text);
            CREATE TABLE movie_rating (tconst text, agency text, rating text);
            INSERT INTO movie_rating VALUES ('tt0000101', 'foreigner', 'PG-13');
            CREATE TABLE user_profile (id integer PRIMARY KEY, bio text);

            """
        let (core, other) = (try LibraryFixture(), try LibraryFixture(sql: SampleRows.script + foreign))
        let bytes = try other.libraryBytes()
        for site in [core, other] {
            let run = try await site.marquee("build", "--werror")
            #expect(run.status == 0, "\(run.errors)")
        }
        let tree = try OutputTree(at: other.folder.path + "/output")
        #expect(tree.difference(from: try OutputTree(at: core.folder.path + "/output")) == nil)
        #expect(try other.libraryBytes() == bytes)
        let (_, report) = try await other.apply(Self.unsupported.map { "- {\($0.entry)}\n" }.joined())
        #expect(Set(report.codes) == ["unsupported_by_library"])
        #expect(try other.libraryBytes() == bytes)
    }
}

extension LibraryFixture {
    /// The tables that we made for ourselves.
    func marqueeTables() throws -> [String] {
        try ask("SELECT name FROM sqlite_schema WHERE name LIKE 'marquee%' ORDER BY name;")
            .split(separator: "\n").map(String.init)
    }
}
