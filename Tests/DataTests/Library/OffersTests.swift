import Data
import Testing

/// What `movie_availability.details` says of films that are available.
@Suite struct OffersTests {
    private let ana = TemporaryLibrary.ana

    /// One film with a row for each of some details, each on a platform of its own: SQL values.
    private func load(details: [String], available: String = "1") throws -> LoadedCatalogue {
        var rows = [
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')",
            "INSERT INTO user_movie(id, user_id, tconst, watchlisted_at) VALUES(1, '\(ana)', 'tt1', '2025-01-01')",
        ]
        for (number, value) in details.enumerated() {
            rows.append("INSERT INTO platform VALUES(\(number), 'p\(number)', 'P\(number)')")
            rows.append(
                "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked, details) "
                    + "VALUES('tt1', \(number), \(available), '2025-05-01', \(value))")
        }
        return try load(rows)
    }

    private func load(_ rows: [String], schema: String = TemporaryLibrary.schema) throws -> LoadedCatalogue {
        let library = try TemporaryLibrary.database(
            "BEGIN;" + rows.joined(separator: ";\n") + ";COMMIT", schema: schema)
        let opened = try Library.open(library.path, for: .reading)
        return try opened.catalogue(of: User(id: ana), in: .utc)
    }

    private func address(_ loaded: LoadedCatalogue, on platform: Int = 0) -> String? {
        loaded.catalogue.offer(of: 0, on: platform).map { loaded.catalogue.texts[$0.address] }
    }

    @Test(arguments: [
        (#"{"url": "https://a.example/1"}"#, "https://a.example/1"),
        (#"{"web_url": "http://a.example/1"}"#, "http://a.example/1"),
        (
            #"{"web_url": "https://b.example", "url": "HTTPS://a.example/?q=%20&r"}"#,
            "HTTPS://a.example/?q=%20&r"
        ),
        (#"{"url": "app://film/1", "web_url": "https://b.example"}"#, "https://b.example"),
        (#"{"url": null, "web_url": "https://b.example"}"#, "https://b.example"),
        (#"{"url": ["https://a.example"], "web_url": "https://b.example"}"#, "https://b.example"),
        (#" {"url": "https:\/\/\u0061.example"} "#, "https://a.example"),
    ])
    func `an address is the first of url and web_url that leads to the web`(
        _ details: String, _ address: String
    )
        throws
    {
        let loaded = try load(details: ["'\(details)'"])
        #expect(self.address(loaded) == address)
        #expect(loaded.catalogue.offer(of: 0, on: 0)?.isFree == false)
        #expect(loaded.problems.isEmpty)
    }

    @Test(arguments: [
        "NULL", "''", "'rubbish'", "'{'", "'[]'", "'3'", "3", "2.5", "'\"https://a.example\"'", "x'7b7d'",
        "x'ff00'", "'{\"url\": \"javascript:alert(1)\"}'", "'{\"url\": \"https://\"}'", "'{\"url\": 7}'",
        "'{\"url\": {\"url\": \"https://a.example\"}}'", "'{\"quality\": \"4K\"}'", "'{\"free\": true}'",
        "'{\"type\": \"sub\", \"monetization\": [\"free\"]}'", "'{\"url\": \"https://a.example\"'",
        "'{\"url\": \"https://" + String(repeating: "a", count: 2000) + "\"}'",
        "'" + String(repeating: "[", count: 5000) + "'",
        "CAST(x'7b2275726c223a2268747470733a2f2fff227d' AS TEXT)",
    ])
    func `whatever else stands there says nothing, and is no mistake`(_ details: String) throws {
        let loaded = try load(details: [details])
        #expect(loaded.catalogue.offers.isEmpty && loaded.problems.isEmpty)
        #expect(loaded.catalogue.availability(of: 0, on: 0).state == .available)
    }

    @Test(arguments: [
        #"{"type": "free"}"#, #"{"type": "Free"}"#, #"{"type": "ads"}"#, #"{"monetization": "free"}"#,
        #"{"monetization_type": "ADS"}"#, #"{"type": "sub", "monetization": "ads"}"#,
    ])
    func `a film is free where one of three keys says so`(_ details: String) throws {
        let offer = try load(details: ["'\(details)'"]).catalogue.offer(of: 0, on: 0)
        #expect(offer?.isFree == true && offer?.address.isEmpty == true)
    }

    @Test(arguments: ["0", "NULL"])
    func `what is not available is offered nowhere`(_ state: String) throws {
        let loaded = try load(
            details: [#"'{"url": "https://a.example", "type": "free"}'"#], available: state)
        #expect(loaded.catalogue.offers.isEmpty)
    }

    @Test func `offers are found by platform`() throws {
        let loaded = try load(details: [
            "NULL", #"'{"url": "https://b.example"}'"#, #"'{"type": "free", "url": "https://c.example"}'"#,
        ])
        #expect(
            [0, 1, 2].map { address(loaded, on: $0) } == [nil, "https://b.example", "https://c.example"])
        #expect(loaded.catalogue.offer(of: 0, on: 2)?.isFree == true)
        #expect(loaded.catalogue.offer(of: 0, on: 2)?.platform == 2)
    }

    @Test func `a library without the column has no offers`() throws {
        let schema = TemporaryLibrary.schema.replacing(", details TEXT", with: "")
        let loaded = try load(
            [
                "INSERT INTO platform VALUES(1, 'a', 'A')",
                "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')",
                "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked) "
                    + "VALUES('tt1', 1, 1, '2025-05-01')",
            ], schema: schema)
        #expect(loaded.catalogue.availability(of: 0, on: 0).state == .available)
        #expect(loaded.catalogue.offers.isEmpty)
    }

    /// A table without a key can say two things of one film on one platform.
    @Test func `of two rows about one the newer is told, whatever their order`() throws {
        let schema = TemporaryLibrary.schema.replacing(", UNIQUE(tconst, platform_id)", with: "")
        let rows = [("2025-05-01", 1, "old"), ("2025-06-01", 1, "new"), ("2025-06-01", 1, "newer")].map {
            "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked, details) "
                + "VALUES('tt1', 1, \($0.1), '\($0.0)', '{\"url\": \"https://\($0.2).example\"}')"
        }
        let gone =
            "INSERT INTO movie_availability(tconst, platform_id, is_available, last_checked) "
            + "VALUES('tt1', 1, 0, '2025-07-01')"
        let films = [
            "INSERT INTO platform VALUES(1, 'a', 'A')",
            "INSERT INTO movie(tconst, primary_title) VALUES('tt1', 'One')",
        ]
        for rows in [rows, rows.reversed()] {
            #expect(address(try load(films + rows, schema: schema)) == "https://new.example")
            #expect(address(try load(films + rows + [gone], schema: schema)) == nil)
        }
    }
}
