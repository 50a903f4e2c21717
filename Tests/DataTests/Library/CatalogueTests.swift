import Data
import Testing

@Suite struct CatalogueTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben

    private func load(_ library: TemporaryLibrary, as name: String? = nil) throws -> LoadedCatalogue {
        let opened = try Library.open(library.path, for: .reading)
        return try opened.catalogue(of: try opened.user(named: name), in: .utc)
    }

    private func titles(_ entries: [Int], _ catalogue: Catalogue) -> [String] {
        entries.map { catalogue.title(of: catalogue.entries[$0].film) }
    }

    private func titles(_ library: TemporaryLibrary, as name: String? = nil) throws -> [String] {
        let catalogue = try load(library, as: name).catalogue
        return catalogue.films.indices.map { catalogue.title(of: $0) }
    }

    private func sixFilms() throws -> TemporaryLibrary {
        try .text(
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'Listed')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt2', 'Watched')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt3', 'Removed')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt4', 'Moved')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt5', 'Theirs')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt6', 'Nobody''s')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ana)', 'tt1', '2025-01-01')",
            "INSERT INTO user_movie(id, user_id, tconst, watched_at) VALUES(2, '\(ana)', 'tt2', '2025-02-01T12:00:00Z')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at) "
                + "VALUES(3, '\(ana)', 'tt3', '2025-01-01', '2025-01-02')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at) VALUES"
                + "(4, '\(ana)', 'tt4', '2025-01-01', '2025-03-01T10:00:00Z', '2025-03-01 12:00:00+02')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(5, '\(ben)', 'tt5', '2025-01-01')"
        )
    }

    @Test func `sorts entries by where they stand`() throws {
        let catalogue = try load(sixFilms(), as: ana).catalogue
        #expect(titles(catalogue.watchlist, catalogue) == ["Listed"])
        let watched = catalogue.history.map { catalogue.entryOfFilm[catalogue.plays.rows[$0].film] }
        #expect(titles(watched, catalogue) == ["Moved", "Watched"])
    }

    @Test func `keeps the times of entries for other programs`() throws {
        let catalogue = try load(sixFilms(), as: ana).catalogue
        let moved = try #require(catalogue.entries.firstIndex { $0.id == 4 })
        let times = catalogue.times(ofEntry: moved)
        #expect(times.watchedAt?.description == "2025-03-01T10:00:00Z")
        // A day is its noon, as everywhere.
        #expect(times.watchlistedAt?.description == "2025-01-01T12:00:00Z")
        let listed = try #require(catalogue.entries.firstIndex { $0.id == 1 })
        #expect(catalogue.times(ofEntry: listed).watchedAt == nil)
        #expect(catalogue.entryTimes.count == catalogue.entries.count)
        #expect(catalogue.userMovie(ofEntry: moved).title == "Moved")
    }

    @Test func `shows a film that nobody listed, and none that only somebody else did`() throws {
        #expect(try titles(sixFilms(), as: ana) == ["Listed", "Watched", "Moved", "Nobody's"])
        #expect(try titles(sixFilms(), as: ben) == ["Theirs", "Nobody's"])
    }

    @Test func `limits platforms to the user's own, and to all when there are none`() throws {
        let library = try TemporaryLibrary.text(
            "INSERT INTO platform VALUES(1, 'a', 'A')", "INSERT INTO platform VALUES(2, 'b', 'B')",
            "INSERT INTO user_platform VALUES('\(ana)', 2)", "INSERT INTO user_platform VALUES('\(ben)', 1)",
            "INSERT INTO user_platform VALUES('\(ben)', 2)",
            "INSERT INTO movie(tconst, primary_title) VALUES('t', 'T')",
            "INSERT INTO user_movie(id, user_id, tconst) VALUES(1, 'cleo', 't')")
        #expect(try load(library, as: ana.uppercased()).catalogue.myPlatforms == [1])
        #expect(try load(library, as: ben).catalogue.myPlatforms == [0, 1])
        #expect(try load(library, as: "cleo").catalogue.myPlatforms == [0, 1])
    }

    @Test func `keeps three states of availability apart`() throws {
        let library = try TemporaryLibrary.text(
            "INSERT INTO platform VALUES(1, 'a', 'A')", "INSERT INTO platform VALUES(2, 'b', 'B')",
            "INSERT INTO platform VALUES(3, 'c', 'C')", "INSERT INTO platform VALUES(4, 'd', 'D')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ana)', 'tt1', '2025-01-01')",
            "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked) VALUES('tt1', 1, 't', '2025-05-01')",
            "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked) VALUES('tt1', 2, 0, 1746057600)",
            "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked) VALUES('tt1', 3, NULL, '')"
        )
        let catalogue = try load(library).catalogue
        let day = Day(year: 2025, month: 5, day: 1)
        #expect(
            catalogue.availability(of: 0, on: 0)
                == Availability(platform: 0, state: .available, checkedOn: day))
        #expect(
            catalogue.availability(of: 0, on: 1)
                == Availability(platform: 1, state: .unavailable, checkedOn: day))
        #expect(
            catalogue.availability(of: 0, on: 2) == Availability(platform: 2, state: .unknown, checkedOn: nil)
        )
        #expect(
            catalogue.availability(of: 0, on: 3) == Availability(platform: 3, state: .unknown, checkedOn: nil)
        )
    }

    @Test func `reads what it cannot understand as unknown, and says where it stands`() throws {
        let library = try TemporaryLibrary.text(
            "INSERT INTO movie VALUES('tt1', 'One', NULL, 'MCMXC', '[1,', 'good', -1, NULL, NULL)",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at, watched_at) VALUES(7, '\(ana)', 'tt1', '2025-01-01', 'soon')"
        )
        let loaded = try load(library)
        #expect(loaded.catalogue.entries.map(\.standing) == [.watchlist])
        #expect(loaded.catalogue.films[0].year == nil && loaded.catalogue.films[0].rating == nil)
        #expect(
            loaded.problems.map(\.message) == [
                "user_movie row 7: watched_at is 'soon', not a time; it counts as unknown",
                "movie tt1: start_year is 'MCMXC', not a whole number that makes sense; it counts as unknown",
                "movie tt1: genres cannot be read; they count as unknown",
                "movie tt1: avg_rating is 'good', not a rating; it counts as unknown",
                "movie tt1: num_votes is '-1', not a whole number that makes sense; it counts as unknown",
            ])
        #expect(loaded.problems.allSatisfy { $0.severity == .warning && $0.file == library.path })
    }

    @Test func `says nothing of what is wrong with other people's rows`() throws {
        let library = try TemporaryLibrary.text(
            "INSERT INTO movie VALUES('tt1', 'Theirs', NULL, 'x', '[', 'x', 'x', NULL, NULL)",
            "INSERT INTO user_movie(id, user_id, tconst, watched_at) VALUES(7, '\(ben)', 'tt1', 'soon')",
            "INSERT INTO user_movie(id, user_id, tconst) VALUES(8, '\(ana)', 'tt2')")
        #expect(try load(library, as: ana).problems.map(\.code) == ["missing_film"])
    }

    @Test(arguments: [10, 1000])
    func `asks the same number of questions however large the library is`(films: Int) throws {
        let rows = (1...films).map {
            "INSERT INTO movie(tconst, primary_title) VALUES('tt\($0)', 'Film \($0)')"
        }
        let library = try TemporaryLibrary.database("BEGIN;" + rows.joined(separator: ";") + ";COMMIT")
        let opened = try Library.open(library.path, for: .reading)
        let loaded = try opened.catalogue(of: User(id: ana), in: .utc)
        #expect(loaded.catalogue.films.count == films)
        // Two settings, the schema with a look at each of its five tables, one at whether there is a journal
        // now, both ends of the transaction, and one query a table; of the three large ones first how many
        // rows they have, and of one a second for what few of its rows say.
        #expect(opened.statementsRun == 20)
    }

    @Test func `users whose ids only look alike are two users`() throws {
        let library = try TemporaryLibrary.text(
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'Mine')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt2', 'Theirs')",
            "INSERT INTO user_movie(id, user_id, tconst) VALUES(1, '\u{E9}', 'tt1')",
            "INSERT INTO user_movie(id, user_id, tconst) VALUES(2, 'e\u{301}', 'tt2')")
        #expect(try titles(library, as: "\u{E9}") == ["Mine"])
        #expect(try titles(library, as: "e\u{301}") == ["Theirs"])
        #expect(throws: LibraryError.self) { try load(library) }
    }
}
