import Data
import Templates
import Testing

@Suite struct RatingsPageTests {
    private let site = Site(.sample, .sample)

    @Test func `rated films are best first, those with as many stars from A to Z`() {
        #expect(
            RatingsPage(number: 0).markdown(of: site).hasSuffix(
                """
                4 films rated, best first.

                ## By stars

                | Stars | Films |
                | --- | ---: |
                | 5 stars | 1 |
                | 4½ stars | 2 |
                | ½ star | 1 |

                ## 5 stars of 5

                - [Casablanca](movies/tt0034583.md) (1942), seen on 14 February 2025

                ## 4½ stars of 5

                - [Alien](movies/tt0078748.md) (1979), seen on 31 December 2023
                - [Psycho](movies/tt0054215.md) (1960), seen on 14 February 2025

                ## ½ star of 5

                - [Full Metal Jacket](movies/tt0093058.md) (1987)

                """))
    }

    @Test func `the page says the same, and how many films have how many stars`() {
        let html = RatingsPage(number: 0).html(of: site)
        let titles = ["Casablanca", "Alien", "Psycho", "Full Metal Jacket"]
        #expect(html.order(of: titles.map { "<bdi>\($0)</bdi>" }))
        let chart = html.between("<ol class=\"years\">", "</ol>") ?? ""
        #expect(chart.contains("<a href=\"#halves-9\">4½ stars</a> <svg"))
        #expect(chart.contains("width=\"1000\" height=\"10\"/></svg> <span>2 films</span></li>"))
        #expect(chart.contains("width=\"500\" height=\"10\"/></svg> <span>1 film</span></li>"))
        #expect(html.contains("<h2 id=\"halves-9\">4½ stars of 5</h2><p>2 films</p>"))
        #expect(html.contains("<p class=\"by\">Seen on <time datetime=\"2023-12-31\">31 Dec 2023</time></p>"))
    }

    @Test func `the head of several pages counts all of them, and the others say which stars they have`() {
        let site = Site(.sample, .sample, pageSize: 1)
        let pages = site.shelves.ratings.pages
        #expect(pages.count == 4)
        let head = RatingsPage(number: 0).html(of: site)
        #expect(head.contains("<p class=\"lead\">4 films rated, best first.</p>"))
        #expect(
            ["#halves-10\">5", "ratings-3.html#halves-9\">4½", "ratings-1.html#halves-1\">½"].allSatisfy {
                head.contains("<li><a href=\"\($0) star")
            })
        #expect(head.contains("<a rel=\"next\" href=\"ratings-3.html\">Fewer stars</a>"))
        #expect(
            RatingsPage(number: 1).html(of: site).contains("<p class=\"lead\">Best first.</p>\n<form")
        )
        let last = RatingsPage(number: 3)
        #expect(site.string(last.path(in: site)) == "ratings-1")
        #expect(last.html(of: site).contains("<h1><bdi>Ratings</bdi>, ½ star</h1>"))
        #expect(last.markdown(of: site).hasSuffix("\n[More stars](ratings-2.md)\n"))
    }

    @Test func `a page of several ratings says from which to which`() {
        var life = SomeLife.sample
        life.rate("tt0816692", 5)
        let site = Site(.sample, life, pageSize: 2)
        let titles = site.shelves.ratings.pages.map {
            RatingsPage(number: $0).html(of: site).between("<h1>", "</h1>")
        }
        #expect(titles.contains("<bdi>Ratings</bdi>, 2½ to ½ star"))
    }

    @Test func `how others rated a film is not said beside the owner's stars`() {
        var life = SomeLife()
        life.rate("tt0816692", 7)
        let site = Site(.sample, life)
        #expect(!RatingsPage(number: 0).markdown(of: site).contains("8.6"))
        let html = RatingsPage(number: 0).html(of: site)
        #expect(html.contains("<p class=\"by\">2014</p>") && !html.contains("class=\"rate\""))
    }

    @Test func `one film is a film, and none is said in words`() {
        var life = SomeLife()
        #expect(
            RatingsPage(number: 0).html(of: Site(.sample, life, sections: [.ratings])).contains(
                "<p class=\"lead\">Nothing rated yet.</p>\n</main>"))
        life.rate("tt0034583", 2)
        let markdown = RatingsPage(number: 0).markdown(of: Site(.sample, life))
        #expect(markdown.contains("1 film rated, best first.") && markdown.contains("| 1 star | 1 |"))
    }
}
