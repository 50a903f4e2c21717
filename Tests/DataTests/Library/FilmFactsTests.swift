import Testing

@testable import Data

/// What libraries know of films beside the core: facts, and who worked on them.
@Suite struct FilmFactsTests {
    private let ana = TemporaryLibrary.ana
    private let ben = TemporaryLibrary.ben
    private let untyped = TemporaryLibrary.fullSchema.replacing(
        "runtime_minutes INTEGER", with: "runtime_minutes"
    )
    .replacing("release_date TEXT", with: "release_date")

    private func credit(
        _ film: String, _ person: Int, _ role: String, _ position: String = "NULL",
        _ character: String = "NULL"
    )
        -> String
    {
        "INSERT INTO credit VALUES('\(film)', \(person), '\(role)', \(position), \(character))"
    }

    @Test func `reads the facts of a film`() throws {
        let loaded = try TemporaryLibrary.full(
            "UPDATE movie SET runtime_minutes = '169', overview = 'Far out', tagline = 'Go', release_date = '2014-11-05', "
                + "original_language = 'en', trailer_url = 'https://example.org/t', backdrop_path = '/b.jpg' WHERE tconst = 'tt2'",
            "UPDATE movie SET runtime_minutes = 1, overview = ' ' WHERE tconst = 'tt4'"
        ).load()
        let catalogue = loaded.catalogue
        #expect(loaded.problems.isEmpty)
        #expect(catalogue.details.rows.map(\.film) == [1, 3])
        #expect(catalogue.details.rows.map(\.runtime) == [169, 1])
        let facts = try #require(catalogue.details.row(of: 1))
        #expect(
            [facts.overview, facts.tagline, facts.language, facts.trailer, facts.backdrop].map {
                catalogue.texts[$0]
            } == [
                "Far out", "Go", "en", "https://example.org/t", "/b.jpg",
            ])
        #expect(facts.released.description == "2014-11-05")
        let bare = try #require(catalogue.details.row(of: 3))
        #expect(bare.overview.isEmpty && bare.released == .unknown)
    }

    @Test(arguments: [("32767", 32_767), ("90.0", 90), ("NULL", nil), ("'0090'", 90), ("0", nil)])
    func `reads running times in minutes`(value: String, minutes: Int?) throws {
        let loaded = try TemporaryLibrary.full("UPDATE movie SET runtime_minutes = \(value)", schema: untyped)
            .load()
        #expect(loaded.problems.isEmpty)
        #expect(loaded.catalogue.details.row(of: 0)?.runtime == minutes)
    }

    @Test(arguments: [
        ("-5", "-5"), ("32768", "32768"), ("90.5", "90.5"), ("'2h'", "2h"), ("x'39'", "9"),
    ])
    func `running times that make no sense are unknown and a warning`(value: String, shown: String) throws {
        let loaded = try TemporaryLibrary.full(
            "UPDATE movie SET runtime_minutes = \(value) WHERE tconst = 'tt1'", schema: untyped
        ).load()
        #expect(loaded.catalogue.details.row(of: 0)?.runtime == nil)
        #expect(
            loaded.problems.map(\.message) == [
                "movie tt1: runtime_minutes is '\(shown)', not a whole number that makes sense; it counts as unknown"
            ])
    }

    @Test(arguments: [
        ("'2014-11-05'", "2014-11-05"), ("'2014-11'", "2014-11"), ("2014", "2014"), ("'2014'", "2014"),
        // The day that is written there, in whatever zone it was.
        ("'2014-11-05T00:00:00+02:00'", "2014-11-05"), ("'2014-11-05 23:59:59-08'", "2014-11-05"),
        ("1415145600", "2014-11-05"), ("NULL", "unknown"),
    ])
    func `a release is a day of the calendar in every zone`(value: String, date: String) throws {
        let library = try TemporaryLibrary.full("UPDATE movie SET release_date = \(value)", schema: untyped)
        for hours in [-12, 0, 14] as [Int32] {
            let loaded = try library.load(in: Zone(name: "test", table: OffsetTable(offset: hours * 3600)))
            #expect((loaded.catalogue.details.row(of: 0)?.released ?? .unknown).description == date)
            #expect(loaded.problems.isEmpty)
        }
    }

    @Test func `a library may have some of the columns`() throws {
        let library = try TemporaryLibrary.database(
            "ALTER TABLE movie ADD COLUMN tagline",
            "INSERT INTO movie(tconst, primary_title, tagline) VALUES('tt1', 'One', 'Go')")
        let catalogue = try library.catalogue()
        #expect(catalogue.details.rows.map { catalogue.texts[$0.tagline] } == ["Go"])
        #expect(!catalogue.knowsMore)
    }

    @Test func `orders credits by film, role, position and person, however they lie in the table`() throws {
        let rows = [
            "INSERT INTO person VALUES(10, 'Ann', 'nm10', 5), (9, 'Bob', NULL, NULL), (11, 'Cle', '', NULL), (1, 'Nobody', NULL, NULL)",
            credit("tt2", 10, "director", "2"), credit("tt2", 9, "director", "2"),
            credit("tt2", 11, "director", "1"),
            credit("tt2", 9, "cast", "'1'", "'Himself'"), credit("tt2", 10, "cast"),
            credit("tt2", 11, "Writer"),
            credit("tt2", 11, "composer"), credit("tt2", 11, "CINEMATOGRAPHER"),
            credit("tt1", 11, "cast", "-3", "''"),
        ]
        var random = SeededGenerator(seed: 9)
        for _ in 0..<10 {
            let loaded = try TemporaryLibrary.full(rows.shuffled(using: &random).joined(separator: ";\n"))
                .load()
            let catalogue = loaded.catalogue
            #expect(loaded.problems.isEmpty)
            #expect(
                catalogue.credited == [
                    "tt1 cast Cle", "tt2 director Cle", "tt2 director Bob", "tt2 director Ann",
                    "tt2 writer Cle",
                    "tt2 cast Bob as Himself", "tt2 cast Ann", "tt2 composer Cle", "tt2 cinematographer Cle",
                ])
            // By number, not by digits; and nobody without a credit.
            #expect(catalogue.people.map { catalogue.texts[$0.key] } == ["9", "10", "11"])
            #expect(catalogue.people.map { catalogue.texts[$0.imdbID] } == ["", "nm10", ""])
        }
    }

    @Test func `nobody is seen who worked only on films that are not shown`() throws {
        let library = try TemporaryLibrary.full(
            "INSERT INTO person VALUES(1, 'x1x', 'x1x', NULL), (2, 'Seen', NULL, NULL)",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ben)', 'tt1', '2025-01-01')",
            credit("tt1", 1, "x1x", "'x1x'", "'x1x'"), credit("tt1", 1, "cast", "NULL", "'x1x'"),
            credit("gone", 1, "cast"),
            credit("tt2", 2, "cast"))
        let loaded = try library.load()
        #expect(loaded.catalogue.credited == ["tt2 cast Seen"])
        #expect(loaded.problems.isEmpty)
        #expect(!(try library.everything().contains("x1x")))
    }

    @Test func `says once what is wrong with many credits`() throws {
        let schema =
            TemporaryLibrary.schema + """
                CREATE TABLE person(id, name);
                CREATE TABLE credit(tconst, person_id, role, position);

                """
        let loaded = try TemporaryLibrary.full(
            "INSERT INTO person VALUES(1, 'Ann'), ('1', 'Again'), (2, NULL), ('nm3', 'Cle'), (NULL, 'Nobody')",
            "INSERT INTO credit VALUES('tt1', 1, 'cast', 'x'), ('tt1', '2', 'cast', NULL), ('tt1', 'nm3', 'cast', 1e300)",
            "INSERT INTO credit VALUES('tt1', 1, 'producer', 1), ('tt2', 1, 'producer', 1), ('tt2', 1, NULL, 1)",
            "INSERT INTO credit VALUES('tt1', 7, 'cast', 1), ('tt2', 7, 'cast', 1), ('tt2', NULL, 'cast', 1)",
            schema: schema
        ).load()
        #expect(loaded.catalogue.credited == ["tt1 cast Ann", "tt1 cast 2", "tt1 cast Cle"])
        #expect(
            loaded.problems.map(\.message) == [
                "person 2: name is missing; its id stands for it",
                "credit tt1 of person 1: position is 'x', not a whole number that makes sense; it counts as unknown",
                "credit tt1 of person nm3: position is '1.0e+300', not a whole number that makes sense; it counts as unknown",
                "credit: the person 7 is not in the table person; left out",
                "credit: the role '' is not one of ours; 1 row is left out",
                "credit: the role 'producer' is not one of ours; 2 rows are left out",
            ])
    }

    @Test func `credits without people, and people without credits, are nothing`() throws {
        let film = "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')"
        let credits = try TemporaryLibrary.database(
            film, LibraryPart.credit.definition, credit("tt1", 1, "cast")
        ).load()
        #expect(credits.catalogue.credits.isEmpty && credits.problems.isEmpty)
        let people = try TemporaryLibrary.database(
            film, LibraryPart.person.definition, "INSERT INTO person(id, name) VALUES(1, 'Ann')"
        ).load()
        #expect(people.catalogue.people.isEmpty && people.problems.isEmpty)
    }
}
