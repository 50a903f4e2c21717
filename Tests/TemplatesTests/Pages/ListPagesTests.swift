import Data
import Templates
import Testing

@Suite struct ListPagesTests {
    private let site = Site(.sample)

    @Test func `the overview answers what is on tonight`() {
        let html = OverviewPage().html(of: site)
        #expect(html.contains("<div class=\"board on\">\n<h1>1 film to watch tonight</h1>"))
        let wall = html.between("<ul class=\"wall\">", "</section>") ?? ""
        #expect(wall.contains("<a href=\"movies/tt0816692.html\"><bdi>Interstellar</bdi></a>"))
        #expect(wall.contains("On <bdi>Netflix</bdi>"))
        #expect(!wall.contains("Ikiru") && !wall.contains("HBO Max"))
        #expect(
            html.contains(
                "<a href=\"platforms/netflix.html\"><b>1</b> <span>on <bdi>Netflix</bdi></span></a>"))
        #expect(html.contains("<b>4</b> <span>on the watchlist</span>"))
        #expect(html.contains("<b>3</b> <span>films watched</span>"))
    }

    @Test func `the overview's report says the same`() {
        let markdown = OverviewPage().markdown(of: site)
        #expect(markdown.hasPrefix("---\ntitle: \"The Lantern\"\n---\n\n# 1 film to watch tonight\n"))
        #expect(
            markdown.contains(
                """
                ## On tonight

                - [Interstellar](movies/tt0816692.md) (2014)
                  - 40 points: 8.6 from 1.6 million votes
                  - ● On Netflix, checked 12 October 2025

                [Tonight in full](tonight.md)

                2 films are unknown on your platforms

                ## Lately watched

                - [Casablanca](movies/tt0034583.md) (1942), watched 14 February 2025
                """))
        #expect(markdown.contains("- [History](history.md): 3 films\n"))
    }

    @Test func `the watchlist is newest first, each film with its availability on my platforms`() {
        let html = WatchlistPage(page: 0).html(of: site)
        let titles = ["Interstellar", "Ikiru", "Rashômon", "8½"]
        #expect(html.order(of: titles.map { "<bdi>\($0)</bdi>" }))
        #expect(html.contains("4 films, newest first. 1 on your platforms now."))
        #expect(!html.contains("Disney+"))
        #expect(html.count(of: "<li class=\"card\">") == 4)
        #expect(html.count(of: "<li class=\"unknown\">") == 4)
    }

    @Test func `the watchlist's report is whole`() {
        let markdown = WatchlistPage(page: 0).markdown(of: site)
        #expect(
            markdown.hasSuffix(
                """
                - [Ikiru](movies/tt0044741.md) (1952), added 11 October 2025
                  - ◌ Netflix unknown, checked 10 October 2025
                  - ◌ HBO Max unknown, never checked
                - [Rashômon](movies/tt0042876.md) (1950) · 8.2, added 1 September 2025
                  - ○ Not on Netflix, checked 1 October 2025
                  - ○ Not on HBO Max, checked 1 October 2025
                - [8½](movies/tt0056801.md), added 5 March 2024
                  - ◌ Netflix unknown, never checked
                  - ◌ HBO Max unknown, never checked

                """))
    }

    @Test func `a platform lists what it has, what is unknown, and what it has not`() {
        let page = site.platform("netflix")
        let html = page.html(of: site)
        #expect(html.contains("<h1><bdi>Netflix</bdi></h1>"))
        #expect(html.contains("One of your platforms. 1 of the 4 films on the watchlist is here now."))
        #expect(html.order(of: ["available", "unknown", "unavailable"].map { "<h2 id=\"\($0)\">" }))
        #expect(
            page.markdown(of: site).hasSuffix(
                """
                ## Available now

                | Film | Year | Checked |
                | --- | ---: | --- |
                | [Interstellar](../movies/tt0816692.md) | 2014 | 12 October 2025 |

                ## Unknown

                | Film | Year | Checked |
                | --- | ---: | --- |
                | [Ikiru](../movies/tt0044741.md) | 1952 | 10 October 2025 |
                | [8½](../movies/tt0056801.md) |  | never |

                ## Not available

                | Film | Year | Checked |
                | --- | ---: | --- |
                | [Rashômon](../movies/tt0042876.md) | 1950 | 1 October 2025 |

                """))
    }

    @Test func `the platforms are a matrix of counts with mine first and marked`() {
        let html = PlatformsPage().html(of: site)
        #expect(html.contains("<caption>The 4 films on the watchlist, by platform</caption>"))
        #expect(html.contains("<th scope=\"col\">Not available</th>"))
        let row = html.between("<a href=\"platforms/netflix.html\">", "</tr>") ?? ""
        #expect(row.contains("<span class=\"tag\">yours</span>"))
        #expect(row.contains("<td class=\"num on\">1</td><td class=\"num\">2</td><td class=\"num\">1</td>"))
        #expect(html.contains("3 platforms, of which 2 are yours."))
        #expect(
            PlatformsPage().markdown(of: site).hasSuffix(
                """
                | [Netflix](platforms/netflix.md) | yes | 1 | 2 | 1 |
                | [HBO Max](platforms/hbo-max.md) | yes | 0 | 2 | 2 |
                | [Disney+](platforms/disney-plus.md) | no | 1 | 3 | 0 |

                """))
    }

    @Test func `all films are listed from A to Z`() {
        let markdown = FilmsPage(page: 0).markdown(of: site)
        let titles = markdown.split(separator: "\n").compactMap { String($0).between("- [", "]") }
        let order = [
            "8½", "Alien", "Casablanca", "Full Metal Jacket", "Ikiru", "Interstellar", "Psycho", "Rashômon",
        ]
        #expect(titles == order)
        let html = FilmsPage(page: 0).html(of: site)
        #expect(html.contains("<li><a href=\"movies.html#r\">R</a></li>"))
        #expect(html.contains("<h2 id=\"r\">R</h2>"))
        #expect(html.contains("<p class=\"by\">1979</p>"))
        // Where a film stands is on its own page: on this one it would change two pages with every film
        // watched.
        #expect(!html.contains("On the watchlist") && !html.contains("Watched"))
    }

    @Test func `empty lists are written in words`() {
        let site = Site(CatalogueBuilder())
        #expect(WatchlistPage(page: 0).html(of: site).contains("The watchlist is empty."))
        #expect(HistoryPage().html(of: site).contains("Nothing watched yet."))
        #expect(PlatformsPage().html(of: site).contains("The library names no platform yet."))
        #expect(FilmsPage(page: 0).html(of: site).contains("This library is empty."))
        #expect(OverviewPage().html(of: site).contains("<h1>No films yet</h1>"))
    }

    @Test func `no platform chosen means that all count`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A")
        builder.film(
            SomeFilm(tconst: "tt1", title: "B"), added: "2025-01-01", [("a", .available, "2025-01-01")])
        let site = Site(builder)
        #expect(
            PlatformsPage().html(of: site).contains(
                "1 platform. You chose none of them, so every one counts as yours."))
        #expect(OverviewPage().html(of: site).contains("1 film to watch tonight"))
        #expect(!FilmPage(film: 0).html(of: site).contains("Other platforms"))
    }
}
