import Data
import Testing

/// Libraries that no careful author writes, and that are read all the same.
@Suite struct OddLibraryTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben

    /// No types, no keys: every value stays as it was written, and every row can be there twice.
    private let bareSchema = """
        CREATE TABLE movie(tconst, primary_title, original_title, start_year, genres, avg_rating, num_votes, poster_path);
        CREATE TABLE user_movie(id, user_id, tconst, watchlisted_at, watchlist_deleted_at, watched_at);
        CREATE TABLE platform(id, platform_slug, platform_name);
        CREATE TABLE user_platform(user_id, platform_id);
        CREATE TABLE movie_availability(tconst, platform_id, is_available, last_checked);

        """

    private func load(_ rows: [String], as user: String? = nil) throws -> LoadedCatalogue {
        let library = try TemporaryLibrary.database(
            "BEGIN;" + rows.joined(separator: ";\n") + ";COMMIT", schema: bareSchema)
        let opened = try Library.open(library.path, for: .reading)
        return try opened.catalogue(of: User(id: user ?? ana), in: .utc)
    }

    private func titles(_ catalogue: Catalogue) -> [String] {
        catalogue.films.indices.map { catalogue.title(of: $0) }
    }

    @Test func `reads every kind of value in every column, or says that it cannot`() throws {
        let loaded = try load([
            "INSERT INTO platform VALUES(1, 'a', 'A'), (2.0, 'b', 'B'), ('3', 'c', 'C'), (x'34', 'd', 'D')",
            "INSERT INTO movie VALUES('a', 'A', '', 1999.0, 'Drama', 7.25, '12', NULL)",
            "INSERT INTO movie VALUES('b', 5, x'42', ' 1999', '{Drama}', ' 8.6', 1e3, ' ')",
            "INSERT INTO movie VALUES('c', CAST(x'43ff' AS TEXT), NULL, 1999.5, '[', '8.6 ', 1e300, 7)",
            "INSERT INTO movie VALUES('d', ' ', NULL, x'31', CAST(x'ff' AS TEXT), 100, 'x', NULL)",
            "INSERT INTO movie_availability VALUES('a', 1, 1.0, '2025-01-02'), ('a', '2', 'TRUE', 1735776000)",
            "INSERT INTO movie_availability VALUES('a', 3.0, 2, x'32'), ('b', 1, 'F', 'soon'), ('b', 2, ' ', ' ')",
            "INSERT INTO movie_availability VALUES('b', 3, 'maybe', NULL), ('b', 9, 1, 'soon'), ('z', 1, 'maybe', 'soon')",
        ])
        #expect(
            loaded.problems.map(\.message) == [
                "platform 4: id is '4', not a whole number that makes sense; it counts as unknown",
                "movie c: primary_title is not valid UTF-8; shown with replacement characters",
                "movie c: start_year is '1999.5', not a whole number that makes sense; it counts as unknown",
                "movie c: genres cannot be read; they count as unknown",
                "movie c: avg_rating is '8.6 ', not a rating; it counts as unknown",
                "movie c: num_votes is '1.0e+300', not a whole number that makes sense; it counts as unknown",
                "movie d: primary_title is missing; its id stands for it",
                "movie d: start_year is '1', not a whole number that makes sense; it counts as unknown",
                "movie d: genres is not valid UTF-8; shown with replacement characters",
                "movie d: avg_rating is '100', not a rating; it counts as unknown",
                "movie d: num_votes is 'x', not a whole number that makes sense; it counts as unknown",
                "movie_availability a on platform 3.0: is_available is '2', not true or false; it counts as unknown",
                "movie_availability a on platform 3.0: last_checked is '2', not a time; it counts as unknown",
                "movie_availability b on platform 1: last_checked is 'soon', not a time; it counts as unknown",
                "movie_availability b on platform 3: is_available is 'maybe', not true or false; it counts as unknown",
            ])
        let catalogue = loaded.catalogue
        #expect(titles(catalogue) == ["A", "5", "C\u{FFFD}", "d"])
        #expect(catalogue.films.map(\.year) == [1999, 1999, nil, nil])
        #expect(catalogue.films.map(\.rating?.tenths) == [73, 86, nil, nil])
        #expect(catalogue.films.map(\.votes) == [12, 1000, nil, nil])
        #expect(catalogue.films.map { catalogue.texts[$0.posterPath] } == ["", "", "7", ""])
        #expect(catalogue.films.map { catalogue.texts[$0.originalTitle] } == ["", "B", "", ""])
        #expect(
            catalogue.films.map { catalogue.genres[$0.genres].map { catalogue.texts[$0] } } == [
                ["Drama"], ["Drama"], [], ["\u{FFFD}"],
            ])
        let day = Day(year: 2025, month: 1, day: 2)
        #expect(
            Array(catalogue.availability(of: 0)) == [
                Availability(platform: 0, state: .available, checkedOn: day),
                Availability(platform: 1, state: .available, checkedOn: day),
                Availability(platform: 2, state: .unknown, checkedOn: nil),
            ])
        #expect(catalogue.availability(of: 1).map(\.state) == [.unavailable, .unknown, .unknown])
    }

    @Test func `finds films by keys of any kind, whose bytes are all that counts`() throws {
        let loaded = try load([
            "INSERT INTO platform VALUES(1, 'a', 'A')",
            "INSERT INTO movie(tconst, primary_title) VALUES(5, 'Five'), ('5', 'Five again'), (NULL, 'None'), "
                + "('', 'None again'), (x'6162', 'Blob'), ('ab', 'Text'), (CAST(x'61ff' AS TEXT), 'Torn'), "
                + "('a\u{FFFD}', 'Mended'), ('\u{E9}', 'One'), ('e\u{301}', 'Two'), (2.5, 'Real')",
            "INSERT INTO user_movie VALUES(1, '\(ana)', '2.5', '2025-01-01', NULL, NULL)",
            "INSERT INTO user_movie VALUES(2, '\(ana)', CAST(x'61ff' AS TEXT), '2025-01-02', NULL, NULL)",
            "INSERT INTO user_movie VALUES(3, '\(ana)', x'\("e\u{301}".utf8.map { String($0, radix: 16) }.joined())', "
                + "'2025-01-03', NULL, NULL)",
            "INSERT INTO movie_availability VALUES('a\u{FFFD}', 1, 1, NULL), (NULL, 1, 0, NULL), ('5', 1, 1, NULL), "
                + "(x'ff', 1, 'x', 'x')",
        ])
        let catalogue = loaded.catalogue
        #expect(titles(catalogue) == ["None", "Real", "Five", "Text", "Mended", "Two", "One"])
        #expect(loaded.problems.isEmpty)
        #expect(
            catalogue.watchlist.map { catalogue.title(of: catalogue.entries[$0].film) } == [
                "Two", "Mended", "Real",
            ])
    }

    @Test func `shows a film once that stands in the table twice, and never what only others listed`() throws
    {
        let films = try load([
            "INSERT INTO movie(tconst, primary_title) VALUES('b', 'B'), ('a', 'Theirs'), ('b', 'B again'), "
                + "('a', 'Theirs again'), ('c', 'Taken off'), ('c', 'Taken off again')",
            "INSERT INTO user_movie VALUES(1, '\(ben)', 'a', '2025-01-01', NULL, NULL)",
            "INSERT INTO user_movie VALUES(2, '\(ana)', 'c', '2025-01-01', '2025-01-02', NULL)",
        ])
        #expect(titles(films.catalogue) == ["B"])
        #expect(String(decoding: films.catalogue.texts.bytes, as: UTF8.self) == "bB")
    }

    @Test func `of several rows about one film the lowest id counts, but none that was removed`() throws {
        let rows = [
            "INSERT INTO user_movie VALUES(9, '\(ana)', 'a', '2025-01-09', NULL, NULL)",
            "INSERT INTO user_movie VALUES(2, '\(ana)', 'a', '2025-01-02', '2025-01-03', NULL)",
            "INSERT INTO user_movie VALUES(5, '\(ana)', 'a', '2025-01-05', NULL, NULL)",
            "INSERT INTO user_movie VALUES(1, '\(ben)', 'a', '2025-01-01', NULL, NULL)",
            "INSERT INTO user_movie VALUES(7, '\(ana)', 'q', '2025-01-01', NULL, NULL)",
            "INSERT INTO user_movie VALUES('x', '\(ana)', 'p', '2025-01-01', NULL, NULL)",
        ]
        var random = SeededGenerator(seed: 8)
        for _ in 0..<10 {
            let loaded = try load(
                rows.shuffled(using: &random) + ["INSERT INTO movie(tconst, primary_title) VALUES('a', 'A')"])
            #expect(loaded.catalogue.entries.map(\.id) == [5])
            #expect(
                loaded.problems.map(\.message) == [
                    "user_movie row 9: the film a is listed twice; the first row counts",
                    "user_movie row x: id is 'x', not a whole number that makes sense; it counts as unknown",
                    "user_movie a row: the film p is not in the table movie; left out",
                    "user_movie row 7: the film q is not in the table movie; left out",
                ])
        }
    }

    @Test func `says the same of a library however its rows lie in it`() throws {
        let films = (1...40).map {
            "INSERT INTO movie(tconst, primary_title) VALUES('tt\($0)', 'Film \($0)')"
        }
        let entries = (1...40).filter { $0 % 3 > 0 }.map {
            "INSERT INTO user_movie VALUES(\($0), '\($0 % 4 > 0 ? ana : ben)', 'tt\($0)', '2025-01-\(10 + $0 % 7)', NULL, NULL)"
        }
        let platforms = (1...4).map { "INSERT INTO platform VALUES(\($0), 'p\($0)', 'P\($0)')" }
        let claims = (1...120).map {
            "INSERT INTO movie_availability VALUES('tt\($0 % 45)', \($0 % 5), \($0 % 2), '\($0 % 11 == 0 ? "soon" : "2025-02-0\($0 % 9 + 1)")')"
        }
        let rows = films + entries + platforms + claims
        let first = try load(rows)
        #expect(!first.problems.isEmpty && first.catalogue.watchlist.count > 10)
        var random = SeededGenerator(seed: 4)
        for _ in 0..<10 {
            let other = try load(rows.shuffled(using: &random))
            #expect(other.problems.map(\.message) == first.problems.map(\.message))
            #expect(other.catalogue.texts == first.catalogue.texts)
            #expect(other.catalogue.entries == first.catalogue.entries)
            #expect(other.catalogue.watchlist == first.catalogue.watchlist)
            #expect(other.catalogue.availabilities == first.catalogue.availabilities)
            #expect(other.catalogue.availabilityStarts == first.catalogue.availabilityStarts)
        }
    }

    @Test(arguments: ["7", "x'0c5bd7f26a514f4e9d536f1f0e1f7a10'", "2.5"])
    func `knows the owner by ids of other kinds`(id: String) throws {
        let catalogue = try load(
            [
                "INSERT INTO movie(tconst, primary_title) VALUES('a', 'Mine'), ('b', 'Theirs')",
                "INSERT INTO user_movie VALUES(1, '\(ben)', 'b', '2025-01-01', NULL, NULL)",
                "INSERT INTO user_movie VALUES(2, \(id), 'a', '2025-01-01', NULL, NULL)",
                "INSERT INTO user_movie VALUES(3, NULL, 'b', '2025-01-01', NULL, NULL)",
            ], as: id.hasPrefix("x") ? "0C5BD7F2-6A51-4F4E-9D53-6F1F0E1F7A10" : id
        ).catalogue
        #expect(titles(catalogue) == ["Mine"])
    }
}
