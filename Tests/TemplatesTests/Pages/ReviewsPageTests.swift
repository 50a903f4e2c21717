import Data
import Templates
import Testing

@Suite struct ReviewsPageTests {
    private let site = Site(.sample, .sample)

    @Test func `reviews are newest first, each below its film`() {
        #expect(
            ReviewsPage(number: 0).markdown(of: site).hasSuffix(
                """
                3 reviews, newest first.

                ## [Psycho](movies/tt0054215.md)

                1960 · ★★★★½ (4½ of 5) · written on 1 March 2025

                This review has spoilers. [Read it on the page of the film](movies/tt0054215.md).

                ## [Casablanca](movies/tt0034583.md)

                1942 · ★★★★★ (5 of 5) · written on 15 February 2025

                ### Round up

                the *usual* suspects.

                ## [Full Metal Jacket](movies/tt0093058.md)

                1987 · ½ (½ of 5)

                No.

                """))
    }

    @Test func `the page says the same as its report`() {
        let html = ReviewsPage(number: 0).html(of: site)
        #expect(html.count(of: "<article class=\"review\">") == 3)
        #expect(html.contains("<h2><a href=\"movies/tt0034583.html\"><bdi>Casablanca</bdi></a></h2>"))
        #expect(
            html.contains(
                "<div class=\"prose\" dir=\"auto\">\n<h3>Round up</h3>\n<p>the <em>usual</em> suspects.</p>"))
        #expect(html.contains("4½ stars of 5</span> · written on <time datetime=\"2025-03-01\">"))
    }

    @Test func `what gives a film away is not on the page of all reviews`() {
        let texts = [
            ReviewsPage(number: 0).html(of: site), ReviewsPage(number: 0).markdown(of: site),
        ]
        #expect(texts.allSatisfy { !$0.contains("mother") })
        #expect(
            texts[0].contains(
                "This review has spoilers. <a href=\"movies/tt0054215.html\">Read it on the page")
        )
    }

    @Test func `a review is prose and no markup`() {
        var life = SomeLife()
        life.rate("tt0034583", nil, "<script>x</script>\n\n[a](javascript:b) <img src=c> [d](../e.md) # f")
        let html = ReviewsPage(number: 0).html(of: Site(.sample, life))
        #expect(html.count(of: "<script") == 1 && !html.contains("javascript:") && !html.contains("<img"))
        #expect(!html.contains("e.md") && !html.contains("e.html"))
        let markdown = ReviewsPage(number: 0).markdown(of: Site(.sample, life))
        #expect(!markdown.contains("<") && !markdown.contains("javascript:"))
        #expect(markdown.contains("1 review, newest first."))
    }

    @Test func `headings of several reviews have no names that could meet`() {
        var life = SomeLife()
        for film in ["tt0034583", "tt0078748"] { life.rate(film, nil, "# main\n\n## stars") }
        let html = ReviewsPage(number: 0).html(of: Site(.sample, life))
        #expect(html.count(of: " id=\"") == 1 && html.contains("<main id=\"main\">"))
    }

    @Test func `many are in pages, and none is said in words`() {
        let site = Site(.sample, .sample, pageSize: 1)
        #expect(site.shelves.reviews.pages.count == 3)
        let second = ReviewsPage(number: 1)
        #expect(site.string(second.path(in: site)) == "reviews-2")
        #expect(
            second.html(of: site).contains("<h1>Reviews, page 2</h1>\n<p class=\"lead\">Newest first.</p>"))
        #expect(
            ReviewsPage(number: 0).html(of: site).contains("<p class=\"lead\">3 reviews, newest first.</p>"))
        #expect(second.html(of: site).contains("<a rel=\"prev\" href=\"reviews.html\">Newer reviews</a>"))
        let empty = Site(.sample, SomeLife(), sections: [.reviews])
        #expect(ReviewsPage(number: 0).markdown(of: empty).hasSuffix("# Reviews\n\nNo reviews yet.\n"))
    }
}
