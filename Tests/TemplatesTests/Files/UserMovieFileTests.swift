import Data
import Foundation
import Testing

@testable import Templates

@Suite struct `The API's entries` {
    private static let site = Site(.sample)

    private func position(_ tconst: String, in site: Site) -> Int {
        let film = site.catalogue.films.firstIndex { site.texts[$0.tconst] == tconst } ?? 0
        return site.entryFiles.order.firstIndex { site.catalogue.entries[$0].film == film } ?? -1
    }

    @Test func `have the shape of the contract`() {
        let file = UserMovieFile(position: position("tt0816692", in: Self.site))
        #expect(
            file.text(of: Self.site) == """
                {"id": 7, "movie": {"tconst": "tt0816692", "primary_title": "Interstellar", \
                "start_year": 2014, "genres": ["Adventure", "Drama", "Sci-Fi"], "avg_rating": "8.6", \
                "poster_path": null}, "availability": [{"platform_id": 1, "platform_name": "Netflix", \
                "is_available": true}, {"platform_id": 2, "platform_name": "HBO Max", \
                "is_available": false}], "watchlisted_at": "2025-10-12T12:00:00Z", "watched_at": null}

                """)
        #expect(file.path(in: Self.site) == "api/user-movies/7.json")
    }

    @Test func `say null of what is not known, also of what nobody checked`() {
        let text = UserMovieFile(position: position("tt0056801", in: Self.site)).text(of: Self.site)
        #expect(text.contains(#""start_year": null, "genres": [], "avg_rating": null"#))
        #expect(text.count(of: #""is_available": null"#) == 2)
    }

    @Test func `are listed by id, each on its own line`() {
        let text = UserMoviesFile(page: 0).text(of: Self.site)
        #expect(
            text.hasPrefix(
                "{\"count\": 7,\n\"next\": null,\n\"previous\": null,\n\"results\": [\n{\"id\": 0,"))
        #expect(text.hasSuffix("}\n]}\n"))
        let ids = text.matches(of: /\n\{"id": (\d+)/).compactMap { Int($0.1) }
        #expect(ids == [0, 1, 2, 3, 4, 5, 7])
    }

    @Test func `are a thousand in a file, and each file leads to its neighbours`() throws {
        var builder = CatalogueBuilder()
        for number in 0..<2001 {
            builder.film(SomeFilm(tconst: "tt\(1_000_000 + number)", title: "A"), added: "2025-10-12")
        }
        let site = Site(builder)
        #expect(site.entryFiles.pages == 3)
        let files = (0..<3).map { UserMoviesFile(page: $0) }
        #expect(
            files.map { $0.path(in: site) }
                == ["api/user-movies.json", "api/user-movies-2.json", "api/user-movies-3.json"])
        let texts = files.map { $0.text(of: site) }
        #expect(texts.map { $0.count(of: "\n{\"id\"") } == [1000, 1000, 1])
        #expect(texts[1].contains(#""next": "user-movies-3.json""#))
        #expect(texts[1].contains(#""previous": "user-movies.json""#))
        #expect(texts[2].contains(#""next": null"#))
    }

    @Test func `lead to addresses on the web when the site has one`() {
        var builder = CatalogueBuilder()
        for number in 0..<1001 {
            builder.film(SomeFilm(tconst: "tt\(1_000_000 + number)", title: "A"), added: "2025-10-12")
        }
        let site = Site(builder, Settings(baseURL: "https://films.example/lantern"))
        #expect(
            UserMoviesFile(page: 0).text(of: site)
                .contains(#""next": "https://films.example/lantern/api/user-movies-2.json""#))
    }

    @Test func `without an id of their own are in the list only`() {
        var catalogue = CatalogueBuilder.sample.build()
        let films = catalogue.entries.map(\.film)
        catalogue.entries = zip([5, nil, 5, 3, nil, 9, -2], films).map {
            Entry(id: $0, film: $1, watchlistedOn: nil, watchedOn: nil)
        }
        let site = Site(settings: Settings(), catalogue: catalogue)
        #expect(site.entryFiles.order == [6, 3, 0, 5, 1, 2, 4])
        #expect(site.entryFiles.named == 4)
        #expect(UserMovieFile(position: 0).path(in: site) == "api/user-movies/-2.json")
        #expect(UserMoviesFile(page: 0).text(of: site).count(of: "\n{\"id\": null") == 2)
    }

    @Test func `are not looked for where the owner wants no API`() {
        #expect(Site(.sample, Settings(extras: [])).entryFiles.order.isEmpty)
    }
}
