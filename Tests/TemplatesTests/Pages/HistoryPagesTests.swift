import Data
import Templates
import Testing

@Suite struct HistoryPagesTests {
    private let site = Site(.sample)

    @Test func `the index lists years with their counts, and the latest films`() {
        let html = HistoryPage().html(of: site)
        #expect(html.contains("3 films watched since 2023."))
        let year = html.between("<a href=\"history/2025.html\">2025</a>", "</li>")
        #expect(year?.hasSuffix("<span>2 films</span>") == true)
        #expect(html.contains("<p class=\"by\">Watched <time datetime=\"2025-02-14\">14 Feb 2025</time></p>"))
        #expect(
            HistoryPage().markdown(of: site).contains(
                "| [2025](history/2025.md) | 2 |\n| [2023](history/2023.md) | 1 |\n"))
    }

    @Test func `a year lists its films by month and day`() {
        let page = HistoryYearPage(index: 0)
        let html = page.html(of: site)
        #expect(page.path(in: site).string(in: site.texts) == "history/2025")
        #expect(html.contains("<h1>Watched in 2025</h1>"))
        #expect(html.contains("<h2 id=\"month-2\">February</h2><p>2 films</p>"))
        #expect(html.contains("<time datetime=\"2025-02-14\"><b>14</b> Friday</time>"))
        #expect(html.count(of: "<p class=\"day\">") == 1)
        #expect(html.contains("<a rel=\"next\" href=\"2023.html\">2023</a>"))
        #expect(
            page.markdown(of: site).hasSuffix(
                """
                ## February

                | Day | Film | Year | Rating |
                | ---: | --- | ---: | ---: |
                | 14 | [Casablanca](../movies/tt0034583.md) | 1942 |  |
                | 14 | [Psycho](../movies/tt0054215.md) | 1960 |  |

                """))
    }
}
