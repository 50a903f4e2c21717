import Data
import Foundation
import Testing

@testable import Templates

@Suite struct `The API` {
    private static func json(_ file: any DataFile, of site: Site) throws -> [String: Any] {
        let bytes = Foundation::Data(file.text(of: site).utf8)
        return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }

    @Test func `counts what each platform has of the watchlist`() {
        let text = PlatformsFile().text(of: Site(.sample))
        #expect(
            text == """
                {"count": 3,
                "results": [
                {"id": 1, "slug": "netflix", "name": "Netflix", "is_mine": true, "watchlist": \
                {"available": 1, "unknown": 2, "unavailable": 1}},
                {"id": 2, "slug": "hbo-max", "name": "HBO Max", "is_mine": true, "watchlist": \
                {"available": 0, "unknown": 2, "unavailable": 2}},
                {"id": 3, "slug": "disney-plus", "name": "Disney+", "is_mine": false, "watchlist": \
                {"available": 1, "unknown": 3, "unavailable": 0}}
                ]}

                """)
    }

    @Test func `has the numbers of the overview`() throws {
        let stats = try Self.json(StatsFile(), of: Site(.sample))
        #expect(stats["films"] as? Int == 8)
        #expect(stats["watchlist"] as? Int == 4)
        let tonight = try #require(stats["tonight"] as? [String: Any])
        #expect(tonight["available"] as? Int == 1 && tonight["unknown"] as? Int == 2)
        #expect(tonight["oldest_check"] as? String == "2025-08-03")
        let history = try #require(stats["history"] as? [String: Any])
        #expect(history["viewings"] as? Int == 3 && history["undated_films"] as? Int == 0)
        let years = try #require(history["years"] as? [[String: Int]])
        #expect(
            years == [["year": 2025, "viewings": 2, "films": 2], ["year": 2023, "viewings": 1, "films": 1]])
    }

    @Test func `names its own place in its description`() throws {
        for (base, place) in [(nil, "."), ("https://films.example/a", "https://films.example/a/api")] {
            let description = try Self.json(
                OpenAPIFile(), of: Site(.sample, Settings(title: "A \"<title>\"", baseURL: base)))
            let servers = description["servers"] as? [[String: String]]
            #expect(servers == [["url": place]])
            let info = description["info"] as? [String: String]
            #expect(info?["title"] == "A \"<title>\"")
        }
    }

    @Test func `is explained on a page, with examples of the site`() {
        let site = Site(.sample)
        let html = APIPage().html(of: site)
        #expect(html.order(of: ["<h1>The library as data</h1>", "openapi.json", "An entry", "A platform"]))
        #expect(html.contains("&quot;primary_title&quot;: &quot;Casablanca&quot;"))
        #expect(html.contains("\n      &quot;is_available&quot;: true\n"))
        let markdown = APIPage().markdown(of: site)
        #expect(markdown.contains("\n```json\n{\n  \"id\": 0,\n"))
        #expect(site.string(APIPage().path(in: site)) == "api/index")
        #expect(OverviewPage().html(of: site).contains("<a href=\"api/index.html\">"))
        #expect(OverviewPage().markdown(of: site).contains("](api/index.md)"))
    }

    @Test func `needs no example where there is nothing`() {
        let html = APIPage().html(of: Site(settings: Settings(), catalogue: Catalogue()))
        #expect(!html.contains("<pre"))
    }

    @Test func `is not named where it is not made`() {
        let site = Site(.sample, Settings(extras: [.feeds]))
        #expect(!OverviewPage().html(of: site).contains("api/"))
        #expect(!OverviewPage().markdown(of: site).contains("api/"))
    }

    private static let validator = OtherReader.python(
        """
        import json, sys
        from openapi_spec_validator import validate
        from openapi_schema_validator import OAS31Validator, oas31_format_checker
        files = json.load(sys.stdin)
        description = json.loads(files.pop("openapi.json"))
        validate(description)
        schemas = description["components"]
        for path, text in files.items():
            kind = {"user-movies.json": "UserMovies", "platforms.json": "Platforms", "stats.json": "Stats"}.get(
                path, "UserMovie")
            schema = {"$ref": "#/components/schemas/" + kind, "components": schemas}
            for error in OAS31Validator(schema, format_checker=oas31_format_checker).iter_errors(json.loads(text)):
                print(path, error.message)
        """, needs: "openapi_spec_validator")

    @Test(.enabled(if: validator != nil, "MARQUEE_PYTHON names no interpreter with openapi-spec-validator"))
    func `is what its description says`() throws {
        var builder = CatalogueBuilder.sample
        for (number, text) in HostileText.strings(200).enumerated() {
            builder.film(
                SomeFilm(tconst: "x\(number)", title: text, genres: [text], posterPath: text),
                added: "0001-01-01", watched: "9999-12-31")
        }
        builder.platform("hostile", "<\"\\\u{202E}", mine: true)
        let site = Site(builder, Settings(title: "\u{0}\"</script>"))
        var files: [String: String] = [
            "openapi.json": OpenAPIFile().text(of: site),
            "user-movies.json": UserMoviesFile(page: 0).text(of: site),
            "platforms.json": PlatformsFile().text(of: site), "stats.json": StatsFile().text(of: site),
        ]
        for position in 0..<site.entryFiles.named {
            let file = UserMovieFile(position: position)
            files[file.path(in: site)] = file.text(of: site)
        }
        let request = Array(try JSONSerialization.data(withJSONObject: files))
        let found = try #require(Self.validator).read(request)
        #expect(String(decoding: found, as: UTF8.self) == "")
    }

    @Test(arguments: HostileText.strings(400))
    func `has the titles of films as pages show them`(_ title: String) throws {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt1", title: title), added: "2025-01-01")
        let entry = try Self.json(UserMovieFile(position: 0), of: Site(builder))
        let read = (entry["movie"] as? [String: Any])?["primary_title"] as? String
        // Foundation takes a mark of the byte order for one, wherever a string begins.
        func shown(_ text: String) -> String {
            HostileText.expected(String(text.unicodeScalars.filter { $0 != "\u{FEFF}" }))
        }
        #expect(read.map(shown) == shown(title))
    }
}
