import Testing

@testable import Data

@Suite struct FilmListsTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben
    /// Without types and keys every value and every row can be there.
    private let bare =
        TemporaryLibrary.schema + """
            CREATE TABLE film_list(id, user_id, slug, name, visibility, ranked);
            CREATE TABLE film_list_item(list_id, tconst, position, note);

            """

    private func list(
        _ id: Int, _ name: String, visibility: String = "'public'", of user: String = TemporaryLibrary.ana
    )
        -> String
    {
        "INSERT INTO film_list(id, user_id, slug, name, visibility) "
            + "VALUES(\(id), '\(user)', 's\(id)', '\(name)', \(visibility))"
    }

    private func item(_ list: Int, _ film: String, _ position: String) -> String {
        "INSERT INTO film_list_item(list_id, tconst, position) VALUES(\(list), '\(film)', \(position))"
    }

    @Test func `keeps the lists by name, and their films in order`() throws {
        let rows = [
            "INSERT INTO film_list VALUES(1, '\(ana)', 'top', 'Top', '*Best*', 1, 'public')",
            "INSERT INTO film_list VALUES(2, '\(ana)', 'cosy', 'cosy', NULL, 0, 'public')",
            "INSERT INTO film_list VALUES(3, '\(ana)', 'b', 'Empty', NULL, 0, 'public')",
            "INSERT INTO film_list VALUES(4, '\(ana)', 'a', 'Empty', NULL, 0, 'public')",
            "INSERT INTO film_list_item VALUES(1, 'tt3', 1, 'First!'), (1, 'tt1', 3, NULL), (1, 'tt2', 2, '')",
            "INSERT INTO film_list_item VALUES(2, 'tt1', 1, NULL)",
        ]
        var random = SeededGenerator(seed: 2)
        for _ in 0..<5 {
            let catalogue = try TemporaryLibrary.full(
                rows.shuffled(using: &random).joined(separator: ";\n")
            ).catalogue()
            #expect(catalogue.listsOfFilms == ["Empty:", "Empty:", "Top: tt3 tt2 tt1", "cosy: tt1"])
            #expect(catalogue.lists.map { catalogue.texts[$0.slug] } == ["a", "b", "top", "cosy"])
            #expect(catalogue.lists.map(\.isRanked) == [false, false, true, false])
            #expect(catalogue.lists.map { catalogue.texts[$0.description] } == ["", "", "*Best*", ""])
            #expect(catalogue.listItems.map { catalogue.texts[$0.note] } == ["First!", "", "", ""])
            #expect(
                catalogue.listed.rows == [
                    Listed(film: 0, list: 2, position: 3), Listed(film: 0, list: 3, position: 1),
                    Listed(film: 1, list: 2, position: 2), Listed(film: 2, list: 2, position: 1),
                ])
        }
    }

    @Test func `counts positions anew, whatever numbers the library has`() throws {
        let loaded = try TemporaryLibrary.full(
            list(1, "L"), item(1, "tt5", "-7"), item(1, "tt4", "100"), item(1, "tt3", "100"),
            item(1, "gone", "2"),
            item(1, "tt2", "'last'"), item(1, "tt1", "NULL"), item(1, "tt6", "'3'"), item(1, "tt5", "9"),
            schema: bare
        ).load()
        #expect(loaded.catalogue.listsOfFilms == ["L: tt5 tt6 tt3 tt4 tt1 tt2"])
        #expect(loaded.catalogue.listed.rows.map(\.position) == [5, 6, 3, 4, 1, 2])
        #expect(
            loaded.problems.map(\.message) == [
                "film_list_item tt2 on list 1: position is 'last', not a whole number that makes sense; "
                    + "it counts as unknown",
                "film_list_item gone: the film is not in the table movie; left out",
            ])
    }

    @Test(arguments: ["'private'", "'Public'", "'shared'", "''", "1", "x'7075626C6963'"])
    func `a list that is not public is not seen, nor the films that only it names`(visibility: String) throws
    {
        let library = try TemporaryLibrary.full(
            "INSERT INTO film_list VALUES(1, '\(ana)', 'x1x', 'x1x', 'x1x', 'x1x', \(visibility))",
            "INSERT INTO film_list_item VALUES(1, 'tt1', 'x1x', 'x1x'), (1, 'tt2', 1, NULL), (1, 'x1x', 1, NULL)",
            list(2, "Seen"), item(2, "tt2", "1"))
        let loaded = try library.load()
        #expect(loaded.catalogue.listsOfFilms == ["Seen: tt2"])
        #expect(loaded.catalogue.shown.first == "tt2" && loaded.catalogue.shown.count == 8)
        #expect(loaded.problems.isEmpty)
        #expect(!(try library.everything().contains("x1x")))
        let own = try library.load(for: .me)
        #expect(own.catalogue.listsOfFilms == ["Seen: tt2", "x1x: tt2 tt1"])
        #expect(own.problems.map(\.code) == ["unreadable_value", "unreadable_value", "missing_film"])
    }

    @Test func `an id that two lists have tells of neither which films are on it`() throws {
        let rows = [
            list(1, "Mine"), list(1, "Theirs", of: ben), list(2, "Public"),
            list(2, "Private", visibility: "'private'"),
            list(3, "One"), list(3, "Two"), item(1, "tt1", "1"), item(2, "tt2", "1"), item(3, "tt3", "1"),
        ]
        for order in [rows, rows.reversed()] {
            let catalogue = try TemporaryLibrary.full(order.joined(separator: ";\n"), schema: bare)
                .catalogue()
            #expect(catalogue.listsOfFilms == ["Mine:", "One:", "Public:", "Two:"])
            #expect(catalogue.shown.first == "tt4")
        }
    }

    @Test func `a list without a name is called by its slug, and without that by its id`() throws {
        let catalogue = try TemporaryLibrary.full(
            "INSERT INTO film_list VALUES('one', '\(ana)', NULL, NULL, NULL, 'maybe')",
            "INSERT INTO film_list VALUES(2, '\(ana)', 'two', ' ', 'public', 't')",
            "INSERT INTO film_list_item VALUES('2', 'tt1', 1, NULL)", schema: bare
        ).load()
        #expect(catalogue.catalogue.listsOfFilms == ["one:", "two: tt1"])
        #expect(catalogue.catalogue.lists.map { catalogue.catalogue.texts[$0.slug] } == ["one", "two"])
        #expect(catalogue.catalogue.lists.map(\.isRanked) == [false, true])
        #expect(
            catalogue.problems.map(\.message) == [
                "film_list one: ranked is 'maybe', not true or false; it counts as unknown"
            ])
    }

    @Test func `reads of a profile what is said to others`() throws {
        let library = try TemporaryLibrary.full(
            "INSERT INTO user_profile VALUES('\(ben)', 'Ben', 'x1x', 'x2x', 'x3x', 'x4x')",
            "INSERT INTO user_profile VALUES('\(ana)', 'Ana', 'I *watch*', '1990-01-01', '[\"Drama\",\"War\"]', 'mail')"
        )
        var profile = Profile()
        profile.name = "Ana"
        profile.bio = "I *watch*"
        profile.favoriteGenres = ["Drama", "War"]
        #expect(try library.catalogue(as: ana.uppercased()).profile == profile)
        for audience in Audience.allCases {
            let all = try library.everything(for: audience)
            #expect(!all.contains("1990") && !all.contains("mail") && !all.contains("x1x"))
        }
    }

    @Test func `a profile that says nothing is none`() throws {
        let empty = try TemporaryLibrary.full("INSERT INTO user_profile(user_id, bio) VALUES('\(ana)', ' ')")
        #expect(try empty.catalogue().profile == nil)
        let odd = try TemporaryLibrary.full(
            "INSERT INTO user_profile(user_id, bio, favorite_genres) VALUES('\(ana)', 'B', '[1')"
        ).load()
        #expect(odd.catalogue.profile?.bio == "B" && odd.catalogue.profile?.favoriteGenres == [])
        #expect(
            odd.problems.map(\.message) == [
                "user_profile of the user: favorite_genres cannot be read; they count as unknown"
            ])
        let bare = try TemporaryLibrary.database(
            "CREATE TABLE user_profile(user_id)", "INSERT INTO user_profile VALUES('\(ana)')")
        #expect(try bare.load().problems.isEmpty)
    }
}
