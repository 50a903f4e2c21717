import Testing

@testable import Data

@Suite struct FilmMarksTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben
    /// Without types and keys every value and every row can be there.
    private let bare =
        TemporaryLibrary.schema + """
            CREATE TABLE favorite(user_id, tconst, created_at);
            CREATE TABLE film_state(user_id, tconst, state, since);
            CREATE TABLE tag(user_id, tconst, tag);

            """

    @Test func `reads favourites, what was begun, and tags`() throws {
        let catalogue = try TemporaryLibrary.full(
            "INSERT INTO favorite VALUES('\(ana)', 'tt2', '2025-01-01T23:30:00Z'), ('\(ana)', 'tt1', NULL)",
            "INSERT INTO film_state VALUES('\(ana)', 'tt4', 'watching', '2025-01-02'), ('\(ana)', 'tt3', 'Paused', ''), "
                + "('\(ana)', 'tt5', 'dropped', NULL)",
            "INSERT INTO tag VALUES('\(ana)', 'tt6', 'cosy'), ('\(ana)', 'tt5', 'é'), ('\(ana)', 'tt5', 'Zen'), "
                + "('\(ana)', 'tt5', 'cosy')"
        ).catalogue(in: Zone(name: "east", table: OffsetTable(offset: 3600)))
        let day = Day(year: 2025, month: 1, day: 2)
        #expect(catalogue.favorites.rows == [Favorite(film: 0, since: nil), Favorite(film: 1, since: day)])
        #expect(
            catalogue.begun.rows == [
                Begun(film: 2, state: .paused, since: nil), Begun(film: 3, state: .watching, since: day),
                Begun(film: 4, state: .dropped, since: nil),
            ])
        #expect(catalogue.tags.map { catalogue.texts[$0] } == ["Zen", "cosy", "é"])
        #expect(catalogue.tagged == ["tt5 Zen", "tt5 cosy", "tt5 é", "tt6 cosy"])
        #expect(catalogue.knowsMore)
    }

    @Test func `reads what careless authors wrote, or says that it cannot`() throws {
        let loaded = try TemporaryLibrary.full(
            "INSERT INTO favorite VALUES('\(ana)', 'tt1', 'soon'), ('\(ana)', 'tt1', 1735776000)",
            "INSERT INTO film_state VALUES('\(ana)', 'tt2', 'asleep', 'x'), ('\(ana)', 'tt3', NULL, NULL), "
                + "('\(ana)', 'tt4', 'watching', 'x'), ('\(ana)', 'tt4', 'paused', NULL)",
            "INSERT INTO tag VALUES('\(ana)', 'tt1', 1999), ('\(ana)', 'tt1', ' '), ('\(ana)', 'tt1', NULL), "
                + "('\(ana)', 'tt1', CAST(x'61ff' AS TEXT)), ('\(ana)', 'tt1', '1999'), ('\(ana)', 'tt2', 'b'), "
                + "('\(ana)', 'tt2', 'b')",
            schema: bare
        ).load()
        let catalogue = loaded.catalogue
        #expect(catalogue.favorites.rows == [Favorite(film: 0, since: Day(year: 2025, month: 1, day: 2))])
        #expect(catalogue.begun.rows == [Begun(film: 3, state: .paused, since: nil)])
        #expect(catalogue.tagged == ["tt1 1999", "tt1 a\u{FFFD}", "tt2 b"])
        #expect(
            loaded.problems.map(\.message) == [
                "favorite tt1: the film stands there twice; the first row counts",
                "film_state tt2: since is 'x', not a time; it counts as unknown",
                "film_state tt2: state is 'asleep', not watching, paused or dropped; it counts as unknown",
                "film_state tt4: the film stands there twice; the first row counts",
                "tag tt1: tag is not valid UTF-8; shown with replacement characters",
            ])
    }

    @Test func `an own row shows a film that is nobody's business otherwise`() throws {
        let theirs = (1...9).map {
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(\($0), '\(ben)', 'tt\($0)', '2025-01-01')"
        }
        let catalogue = try TemporaryLibrary.full(
            theirs.joined(separator: ";\n"),
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at) "
                + "VALUES(11, '\(ana)', 'tt1', '2025-01-01', '2025-01-02'), (12, '\(ana)', 'tt9', '2025-01-01', '2025-01-02')",
            "INSERT INTO favorite VALUES('\(ana)', 'tt1', NULL)",
            "INSERT INTO film_state VALUES('\(ana)', 'tt2', 'watching', NULL)",
            "INSERT INTO tag VALUES('\(ana)', 'tt3', 'cosy')",
            "INSERT INTO movie_rating(user_id, tconst, rating) VALUES('\(ana)', 'tt4', 3)",
            "INSERT INTO play(user_id, tconst) VALUES('\(ana)', 'tt5')",
            "INSERT INTO film_list(id, user_id, slug, name) VALUES(1, '\(ana)', 'l', 'L')",
            "INSERT INTO film_list_item(list_id, tconst, position) VALUES(1, 'tt6', 1)"
        ).catalogue()
        #expect(catalogue.shown == ["tt1", "tt2", "tt3", "tt4", "tt5", "tt6"])
        #expect(catalogue.entries.isEmpty && catalogue.entryOfFilm == [-1, -1, -1, -1, -1, -1])
    }

    @Test func `nothing of other people's rows is seen, nor the films that only they name`() throws {
        let rows = [
            "INSERT INTO favorite VALUES('\(ben)', 'tt1', 'x1x')",
            "INSERT INTO film_state VALUES('\(ben)', 'tt2', 'x2x', 'x2x')",
            "INSERT INTO tag VALUES('\(ben)', 'tt3', 'x3x')",
            "INSERT INTO movie_rating VALUES('\(ben)', 'tt4', 'x4x', 'x4x', 'x4x', 'public', 'x4x', 'x4x')",
            "INSERT INTO play VALUES(1, '\(ben)', 'tt5', 'x5x', 'x5x', 'x5x', 'x5x', 'x5x', NULL, NULL)",
            "INSERT INTO film_list VALUES(1, '\(ben)', 'x6x', 'x6x', 'x6x', 'x6x', 'public')",
            "INSERT INTO film_list_item VALUES(1, 'tt6', 'x6x', 'x6x')",
            // Whose list is this?
            "INSERT INTO film_list_item VALUES(2, 'tt7', 'x7x', 'x7x')",
            "INSERT INTO user_profile VALUES('\(ben)', 'x8x', 'x8x', 'x8x', 'x8x', 'x8x')",
        ]
        let library = try TemporaryLibrary.full(rows.joined(separator: ";\n"))
        let loaded = try library.load()
        #expect(loaded.catalogue.shown == ["tt8", "tt9"])
        #expect(loaded.problems.isEmpty)
        let catalogue = loaded.catalogue
        #expect(catalogue.favorites.isEmpty && catalogue.begun.isEmpty && catalogue.taggings.isEmpty)
        #expect(catalogue.tags.isEmpty && catalogue.opinions.isEmpty && catalogue.plays.isEmpty)
        #expect(catalogue.lists.isEmpty && catalogue.listItems.isEmpty && catalogue.listed.isEmpty)
        #expect(catalogue.profile == nil)
        for audience in Audience.allCases {
            let all = try library.everything(for: audience)
            #expect(!(1...8).contains { all.contains("x\($0)x") })
        }
        #expect(try library.everything(as: ben).contains("x5x"))
    }

    @Test func `a film that the library lacks is left out, once a table`() throws {
        let rows = [
            "INSERT INTO tag VALUES('\(ana)', 'zz', 'b'), ('\(ana)', 'zz', 'a'), ('\(ana)', 'aa', 'a')",
            "INSERT INTO favorite VALUES('\(ana)', 'zz', NULL)",
            "INSERT INTO favorite VALUES('\(ben)', 'yy', NULL)",
            "INSERT INTO film_state VALUES('\(ana)', 'zz', 'watching', NULL)",
            "INSERT INTO movie_rating(user_id, tconst, rating) VALUES('\(ana)', 'zz', 3)",
            "INSERT INTO movie_rating(user_id, tconst, rating, visibility) VALUES('\(ana)', 'xx', 3, 'private')",
            "INSERT INTO play(id, user_id, tconst) VALUES(4, '\(ana)', 'zz'), (5, '\(ana)', 'zz')",
            "INSERT INTO film_list(id, user_id, slug, name) VALUES(1, '\(ana)', 'l', 'L')",
            "INSERT INTO film_list_item(list_id, tconst, position) VALUES(1, 'zz', 1), (1, 'tt1', 2)",
            "INSERT INTO user_movie(id, user_id, tconst, user_rating) VALUES(3, '\(ana)', 'zz', 4)",
        ]
        let loaded = try TemporaryLibrary.full(rows.joined(separator: ";\n")).load()
        #expect(loaded.problems.allSatisfy { $0.code == "missing_film" && $0.severity == .warning })
        #expect(
            loaded.problems.map(\.message) == [
                "user_movie row 3: the film zz is not in the table movie; left out",
                "play zz: the film is not in the table movie; left out",
                "movie_rating zz: the film is not in the table movie; left out",
                "favorite zz: the film is not in the table movie; left out",
                "film_state zz: the film is not in the table movie; left out",
                "tag aa: the film is not in the table movie; left out",
                "tag zz: the film is not in the table movie; left out",
                "film_list_item zz: the film is not in the table movie; left out",
            ])
        let catalogue = loaded.catalogue
        #expect(catalogue.tags.isEmpty && catalogue.favorites.isEmpty && catalogue.opinions.isEmpty)
        #expect(catalogue.listsOfFilms == ["L: tt1"])
        #expect(catalogue.listed.rows == [Listed(film: 0, list: 0, position: 1)])
    }

    @Test func `tables of our names that are somebody else's count for nothing`() throws {
        let library = try TemporaryLibrary.database(
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')",
            "CREATE TABLE favorite(id, user_id)", "CREATE TABLE film_state(tconst, state)",
            "CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT)",
            "CREATE TABLE movie_rating(tconst, rating)",
            "CREATE TABLE film_list(id, name)", "CREATE TABLE film_list_item(id)",
            "CREATE TABLE user_profile(id)",
            "CREATE TABLE person(id)", "CREATE TABLE credit(id)", "CREATE VIEW play AS SELECT * FROM credit",
            "INSERT INTO tag VALUES(1, 'tt1')", "INSERT INTO movie_rating VALUES('tt1', 99)")
        let loaded = try library.load()
        #expect(loaded.problems.isEmpty && loaded.catalogue.shown == ["tt1"])
        #expect(!loaded.catalogue.knowsMore)
    }

    @Test(arguments: LibraryPart.allCases)
    func `a library knows more as soon as it has one table for it`(part: LibraryPart) throws {
        let library = try TemporaryLibrary.database(part.definition)
        #expect(try library.catalogue().knowsMore)
    }
}
