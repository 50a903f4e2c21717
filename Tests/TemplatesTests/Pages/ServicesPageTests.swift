import Data
import Testing

@testable import Templates

@Suite struct ServicesPageTests {
    private let site = Site(.sample)

    @Test func `the report says what each platform is worth, and which few would do`() {
        #expect(
            ServicesPage().markdown(of: site).hasSuffix(
                """
                # Services

                Of 4 films on the watchlist, 2 are on some platform, as far as is known on 12 October 2025. \
                1 of them is on yours. 2 other films are unknown on some platform.

                ## What each is worth

                4 films on the watchlist, by platform, as far as is known on 12 October 2025:

                | Platform | Yours | Now | Only there | On yours too | Unknown | Watched there |
                | --- | --- | ---: | ---: | ---: | ---: | ---: |
                | [Netflix](platforms/netflix.md) | yes | 1 | 1 | 0 | 2 | 0 |
                | [HBO Max](platforms/hbo-max.md) | yes | 0 | 0 | 0 | 2 | 0 |
                | [Disney+](platforms/disney-plus.md) | no | 1 | 1 | 0 | 3 | 0 |

                - Netflix: Without it you lose 1 film, and 2 are unknown.
                - HBO Max: Without it you lose nothing that is known; 2 are unknown.
                - Disney+: Adding it gains 1 film, and 2 are unknown.

                ## The fewest that will do

                All that is known to be anywhere, 2 films, takes 2 platforms, and no fewer would do:
                [Netflix](platforms/netflix.md) and [Disney+](platforms/disney-plus.md).

                The best choice of one platform, of two, and so on:

                | How many | Which | Films | Share |
                | ---: | --- | ---: | ---: |
                | 1 | Netflix | 1 | 50 % |
                | 2 | Netflix and Disney+ | 2 | 100 % |

                """))
    }

    @Test func `the page has both tables with captions and scoped headers`() {
        let html = ServicesPage().html(of: site)
        #expect(
            html.contains("<h1>Services</h1>\n<p class=\"lead\">Of 4 films on the watchlist, 2 are on some"))
        #expect(html.count(of: "<caption>") == 2 && html.count(of: "scope=\"col\"") == 11)
        #expect(html.count(of: "scope=\"row\"") == 5)
        let row = html.between("<a href=\"platforms/netflix.html\"><bdi>Netflix</bdi></a>", "</tr>") ?? ""
        #expect(row.contains("<span class=\"tag\">yours</span><svg class=\"bar\""))
        #expect(
            row.hasSuffix(
                "</svg></th><td>Without it you lose 1 film, and 2 are unknown.</td><td class=\"num on\">1</td>"
                    + "<td class=\"num\">1</td><td class=\"num\">0</td><td class=\"num\">2</td>"
                    + "<td class=\"num\">0</td>"))
        #expect(html.contains("and no fewer would do: <a href=\"platforms/netflix.html\">"))
    }

    /// A watchlist by which platforms have each film; the others are known to lack it.
    private func markdown(_ films: [[Int]], platforms: Int, mine: Set<Int> = [0]) -> String {
        var builder = CatalogueBuilder()
        for number in 0..<platforms {
            builder.platform("p\(number)", "P\(number)", mine: mine.contains(number))
        }
        for (number, having) in films.enumerated() {
            builder.film(
                SomeFilm(tconst: "tt\(number)", title: "F"), added: "2025-01-01",
                (0..<platforms).map { ("p\($0)", having.contains($0) ? .available : .unavailable, nil) })
        }
        return ServicesPage().markdown(of: Site(builder))
    }

    @Test(arguments: [
        ("- P0: Without it you lose 2 films.\n", [[0], [0], [0, 1]]),
        ("- P0: Without it you lose nothing.\n", [[0, 1]]), ("- P2: Adding it gains 1 film.\n", [[2]]),
        ("- P2: Adding it gains nothing.\n", [[0, 2]]),
        ("Of 1 film on the watchlist, 1 is on some platform, as far as is known.", [[2]]),
        (" None of them is on yours.", [[2]]),
        ("Of 2 films on the watchlist, none is on any platform, as far as is known.\n", [[], []]),
        ("One platform has all that is known to be anywhere, 1 film:\n[P2](platforms/p2.md).\n", [[2]]),
        (
            "Most of it takes fewer: 1 platform has 80 % of it, 4 films:\n[P0](platforms/p0.md).\n",
            [[0], [0], [0], [0], [2]]
        ),
    ])
    func `numbers are said in words`(_ words: String, _ films: [[Int]]) {
        #expect(markdown(films, platforms: 3, mine: [0, 1]).contains(words))
    }

    @Test func `what is not known at all is told as unknown`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.platform("b", "B")
        builder.film(SomeFilm(tconst: "tt1", title: "F"), added: "2025-01-01")
        let markdown = ServicesPage().markdown(of: Site(builder))
        #expect(markdown.contains("1 other film is unknown on some platform."))
        #expect(markdown.contains("- A: Without it you lose nothing that is known; 1 is unknown.\n"))
        #expect(markdown.contains("- B: Adding it gains nothing that is known; 1 is unknown.\n"))
        #expect(!markdown.contains("The fewest"))
    }

    @Test func `when none was chosen every platform counts as mine`() {
        let markdown = markdown([[0], [1]], platforms: 2, mine: [])
        #expect(markdown.contains(" You chose no platform, so every one counts as yours."))
        #expect(markdown.contains("| [P0](platforms/p0.md) | no | 1 | 1 | 0 | 0 | 0 |"))
        #expect(markdown.contains("- P1: Without it you lose 1 film.\n"))
    }

    @Test func `too many platforms for every choice say so, and a long table is cut`() {
        let markdown = markdown((0..<21).map { [$0] }, platforms: 21)
        #expect(markdown.contains("All that is known to be anywhere, 21 films, takes about 21 platforms:\n"))
        #expect(
            markdown.contains(
                "A good choice of one platform, of two, and so on: there are too many to look at every choice:\n"
            ))
        #expect(markdown.contains("| 10 | ") && !markdown.contains("| 11 | "))
    }

    @Test func `an empty page says why`() {
        #expect(
            ServicesPage().html(of: Site(CatalogueBuilder(), Settings(sections: [.services])))
                .contains("The library names no platform yet."))
        var builder = CatalogueBuilder()
        builder.platform("a", "A")
        let markdown = ServicesPage().markdown(of: Site(builder, Settings(sections: [.services])))
        #expect(markdown.hasSuffix("The watchlist is empty, so no platform is worth more than another.\n"))
    }
}
