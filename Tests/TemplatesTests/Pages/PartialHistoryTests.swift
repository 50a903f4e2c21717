import Data
import Templates
import Testing

/// Every viewing is in the history, where it belongs as far as anybody knows.
@Suite struct PartialHistoryTests {
    private static let alien = "tt0078748"
    private static let psycho = "tt0054215"

    /// Seven viewings of three films in 2025, and one in 2023.
    private static func life() -> Life {
        var life = Life()
        life.play("2025-03-09", via: "netflix")
        life.play("2025-03", again: true)
        life.play("2025", venue: "Kino Arsenal", again: true)
        life.play(psycho, "2025-03")
        life.play(psycho, "2025-03-09")
        life.play(psycho, "2025-01-01")
        life.play(alien, "2025-01")
        life.play(alien, "2023-12-31")
        return life
    }

    private let site = life().site()

    @Test func `months end with what is known to the month, and the year with what is known to the year`() {
        let html = HistoryYearPage(index: 0).html(of: site)
        #expect(
            html.order(of: [
                "<p class=\"lead\">7 viewings of 3 films.</p>",
                "<h2 id=\"month-3\">March</h2><p>4 viewings of 2 films</p>", "<b>9</b> Sunday",
                ">Casablanca<", "<p class=\"by\">On <bdi>Netflix</bdi></p>", ">Psycho<", "</ol>",
                "<h3>Some day in March</h3><p>2 films</p>", ">Casablanca<",
                "<p class=\"by\">Again</p>", ">Psycho<",
                "<h2 id=\"month-1\">January</h2><p>2 films</p>", "<b>1</b> Wednesday", ">Psycho<", "</ol>",
                "<h3>Some day in January</h3><p>1 film</p>", ">Alien<",
                "<h2 id=\"some-time\">Some time in 2025</h2><p>1 film</p>", ">Casablanca<",
                "<p class=\"by\">Again · <bdi>Kino Arsenal</bdi></p>",
            ]))
        #expect(html.count(of: "<li class=\"card\">") == 7)
    }

    @Test func `the report has the same, with a column for where`() {
        let markdown = HistoryYearPage(index: 0).markdown(of: site)
        #expect(
            markdown.hasSuffix(
                """
                7 viewings of 3 films. [All years](../history.md)

                ## March

                4 viewings of 2 films.

                | Day | Film | Year | Rating | Where |
                | ---: | --- | ---: | ---: | --- |
                | 9 | [Casablanca](../movies/tt0034583.md) | 1942 |  | Netflix |
                | 9 | [Psycho](../movies/tt0054215.md) | 1960 |  |  |

                ### Some day in March

                2 films:

                - [Casablanca](../movies/tt0034583.md) (1942) · again
                - [Psycho](../movies/tt0054215.md) (1960)

                ## January

                2 films.

                | Day | Film | Year | Rating | Where |
                | ---: | --- | ---: | ---: | --- |
                | 1 | [Psycho](../movies/tt0054215.md) | 1960 |  |  |

                ### Some day in January

                1 film:

                - [Alien](../movies/tt0078748.md) (1979)

                ## Some time in 2025

                1 film:

                - [Casablanca](../movies/tt0034583.md) (1942) · again · Kino Arsenal

                """))
    }

    @Test func `a film that was watched again on a day says so in its row`() {
        var life = Life()
        life.play("2025-03-09", again: true)
        let site = life.site()
        let markdown = HistoryYearPage(index: 0).markdown(of: site)
        #expect(markdown.contains("| Day | Film | Year | Rating |\n"))
        #expect(markdown.contains("| 9 | [Casablanca](../movies/tt0034583.md), again | 1942 |  |\n"))
    }

    @Test func `the index tells viewings from films when they differ`() {
        let html = HistoryPage().html(of: site)
        #expect(html.contains("<p class=\"lead\">8 viewings of 3 films since 2023.</p>"))
        let years = html.between("<ol class=\"years\">", "</ol>") ?? ""
        #expect(
            years.order(of: ["2025</a>", "<span>7 viewings</span>", "2023</a>", "<span>1 viewing</span>"]))
        let markdown = HistoryPage().markdown(of: site)
        #expect(markdown.contains("\n8 viewings of 3 films since 2023.\n"))
        #expect(
            markdown.contains(
                """
                | Year | Viewings | Films |
                | --- | ---: | ---: |
                | [2025](history/2025.md) | 7 | 3 |
                | [2023](history/2023.md) | 1 | 1 |

                """))
    }

    @Test func `what was lately watched says how and where, as precisely as it is known`() {
        let html = HistoryPage().html(of: site)
        #expect(html == HistoryPage().html(of: site))
        let latest = html.between("<h2 id=\"latest\">", "</section>") ?? ""
        #expect(
            latest.order(of: [
                "Watched <time datetime=\"2025-03-09\">9 Mar 2025</time> · on <bdi>Netflix</bdi></p>",
                "Watched in <time datetime=\"2025-03\">Mar 2025</time>, again</p>",
                "Watched in <time datetime=\"2025\">2025</time>, again · <bdi>Kino Arsenal</bdi></p>",
            ]))
        let markdown = OverviewPage().markdown(of: site)
        #expect(
            markdown.order(of: [
                "(1942), watched 9 March 2025 · on Netflix\n", "(1942), watched in March 2025, again\n",
                "(1942), watched in 2025, again · Kino Arsenal\n",
            ]))
    }

    @Test func `the overview counts viewings and films`() {
        #expect(OverviewPage().html(of: site).contains("<b>8</b> <span>viewings of 3 films</span>"))
        #expect(OverviewPage().markdown(of: site).contains("[History](history.md): 8 viewings of 3 films\n"))
    }

    @Test func `a page of a long year is told by the months and days that it is known to have`() {
        var life = Life()
        for day in 1...9 { life.play("2025-06-0\(day)") }
        for _ in 1...9 { life.play("2025-06") }
        for _ in 1...9 { life.play("2025") }
        let site = life.site(pageSize: 1)
        let pages = site.diary.years[0].paging.pages.indices.map {
            HistoryYearPage(index: 0, page: $0).html(of: site)
        }
        #expect(pages.count > 3 && pages[0].contains("<p class=\"lead\">28 viewings of 2 films.</p>"))
        #expect(pages.contains { $0.contains("<p class=\"lead\">Some time in 2025.</p>") })
        #expect(pages.contains { $0.contains("<p class=\"lead\">Some day in June 2025.</p>") })
        #expect(pages.map { $0.count(of: "<li class=\"card\">") }.reduce(0, +) == 28)
        // A part that goes over two pages has no count of its own.
        #expect(!pages.contains { $0.contains("<h3>Some day in June</h3><p>") })
        #expect(pages.contains { $0.contains("<h3>Some day in June</h3></div>") })
    }
}
