import Data
import Testing

@testable import Templates

@Suite struct YearPageTests {
    private let site = SomeViewings.site()

    @Test func `the report says all of a year in tables`() {
        let report = YearPage(index: 0).markdown(of: site)
        #expect(
            report.hasPrefix(
                """
                ---
                title: "2025 in numbers"
                ---

                # 2025 in numbers

                6 viewings of 4 films, [all in the history](../history/2025.md). [All years](../stats.md)

                - Running time: 4 h 40 min in 3 viewings whose length is known
                - Watched again: 3 of 6 viewings
                - Longest streak: 2 days in a row, 1 January 2025 to 2 January 2025
                - On the watchlist: 0 days, known of 1 film
                - First known day: [Birch](../movies/a2.md) on 1 January 2025
                - Last known day: [Birch](../movies/a2.md) on 10 June 2025

                ## By month

                | Month | Viewings | Films |
                | --- | ---: | ---: |
                | January | 3 | 3 |
                | February | 0 | 0 |
                | March | 1 | 1 |

                """))
        #expect(
            report.hasSuffix(
                """
                | December | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

                2 viewings are not shown, since their days are not known.

                ## Stars

                | Stars | Films |
                | --- | ---: |
                | ★½ (1½ of 5) | 1 |
                | ★★★★ (4 of 5) | 1 |
                | ★★★★★ (5 of 5) | 1 |

                You gave the 2 films that the public rated too 3.3 of 5 stars on average; the public gives them \
                7.0 of 10, which is 3.5 of 5.

                Where you differ most from the public, in points of ten:

                | Film | You | Public | Difference |
                | --- | --- | ---: | ---: |
                | [Birch](../movies/a2.md) | ★½ (1½ of 5) | 6.0 | −3.0 |
                | [Amber](../movies/a1.md) | ★★★★★ (5 of 5) | 8.0 | \\+2.0 |

                ## Genres

                Films by genre; a film may have several:

                | Genre | Films |
                | --- | ---: |
                | [Crime](../genres/crime.md) | 2 |
                | [Drama](../genres/drama.md) | 2 |
                | [Comedy](../genres/comedy.md) | 1 |

                ## Decades

                Films by the decade that they are from:

                | Decade | Films |
                | --- | ---: |
                | [2000s](../decades/2000s.md) | 2 |
                | [1990s](../decades/1990s.md) | 2 |

                ## Languages

                Films by the language that they were made in:

                | Language | Films |
                | --- | ---: |
                | English | 2 |
                | Elvish | 1 |

                ## Directors

                Directors of two films or more:

                | Person | Films |
                | --- | ---: |
                | [Mila Grey](../people/nm1.md) | 2 |

                ## Cast

                Who plays in two films or more:

                | Person | Films |
                | --- | ---: |
                | [Tom Low](../people/nm3.md) | 2 |

                ## Platforms

                Viewings by platform:

                | Platform | Viewings |
                | --- | ---: |
                | [Netflix](../platforms/netflix.md) | 1 |
                | [MUBI](../platforms/mubi.md) | 1 |

                1 viewing was elsewhere.

                """))
    }

    @Test func `the page says the same in charts with tables`() {
        let html = YearPage(index: 0).html(of: site)
        #expect(
            html.order(of: [
                "<h1>2025 in numbers</h1>", "<a href=\"../history/2025.html\">all in the history</a>",
                "<dt>Running time</dt><dd>4 h 40 min in 3 viewings whose length is known</dd>",
                "<h2 id=\"by-month\">", "aria-labelledby=\"months-chart-title months-chart-desc\"",
                "from January to December 2025. Most were in January: 3.</desc>",
                "1 viewing is not shown, since its month is not known.",
                "<caption>Viewings and films by month of 2025</caption>",
                "<th scope=\"row\">January</th><td class=\"num\">3</td><td class=\"num\">3</td>",
                "<h2 id=\"days\">", "id=\"first-half-title\"", "id=\"second-half-title\"",
                "2 viewings are not shown, since their days are not known.",
                "<caption>Viewings of 2025 by month and weekday</caption>", "<th scope=\"col\">Mon</th>",
                "<h2 id=\"stars\">", "3 films rated from half a star to five. Most got 1½ of 5 stars: 1.",
                "<a href=\"../movies/a2.html\"><bdi>Birch</bdi></a>", "−3.0", "+2.0",
                "<h2 id=\"genres\">", "<a href=\"../genres/crime.html\">Crime</a>",
                "<a href=\"../decades/2000s.html\">2000s</a>", "English", "<bdi>Mila Grey</bdi>",
                "<bdi>Tom Low</bdi>", "<a href=\"../platforms/netflix.html\"><bdi>Netflix</bdi></a>",
                "1 viewing was elsewhere.",
                "<a href=\"2025.svg\"><img src=\"2025.svg\" width=\"1200\" height=\"630\" "
                    + "alt=\"Card of 2025 to share: 6 viewings of 4 films, 4 hours or more\">",
                "<a rel=\"next\" href=\"2024.html\">2024</a>",
            ]))
        #expect(!html.contains("rel=\"prev\"") && !html.contains("style="))
        #expect(html.count(of: "<details>") == 3 && html.count(of: "role=\"img\"") == 4)
    }

    @Test func `a year of which only films are known says no more`() {
        var life = Life()
        life.play("2019")
        let site = life.site(sections: [.stats])
        let report = YearPage(index: 2).markdown(of: site)
        #expect(report.hasSuffix("| Decade | Films |\n| --- | ---: |\n| 1940s | 1 |\n"))
        #expect(!report.contains("\n- ") && !report.contains("By month") && !report.contains("Day by day"))
        let html = YearPage(index: 2).html(of: site)
        #expect(!html.contains("class=\"chart\"") && html.contains("<p class=\"lead\">1 film, <a href="))
    }

    @Test func `the history of a year leads to its numbers, where the site has them`() {
        let html = HistoryYearPage(index: 0).html(of: site)
        #expect(html.contains("<p class=\"note\"><a href=\"../years/2025.html\">The year in numbers</a></p>"))
        let report = HistoryYearPage(index: 0).markdown(of: site)
        #expect(report.contains("[All years](../history.md) · [The year in numbers](../years/2025.md)\n"))
        let plain = SomeViewings.site(sections: [.history])
        #expect(!HistoryYearPage(index: 0).html(of: plain).contains("numbers"))
        #expect(!HistoryYearPage(index: 0).markdown(of: plain).contains("numbers"))
    }
}
