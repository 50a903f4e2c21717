import Data
import Templates
import Testing

/// The lists of favourites, of what was begun, and of what is on the watchlist again.
@Suite struct MarkPagesTests {
    private let site = Site(.sample, .sample)

    @Test func `favourites are newest first, those without a day last`() {
        let markdown = FavouritesPage(number: 0).markdown(of: site)
        #expect(
            markdown.hasSuffix(
                """
                2 films, newest first.

                - [Casablanca](movies/tt0034583.md) (1942), since 15 February 2025, seen on 14 February 2025 \
                · ★★★★★ (5 of 5)
                - [Ikiru](movies/tt0044741.md) (1952), on the watchlist

                """))
        let html = FavouritesPage(number: 0).html(of: site)
        #expect(html.contains("<ul class=\"wall\">"))
        #expect(html.contains("<p class=\"by\">Since <time datetime=\"2025-02-15\">15 Feb 2025</time></p>"))
        #expect(html.contains("<p class=\"by\">On the watchlist</p>"))
    }

    @Test func `what was begun is told by state, each newest first`() {
        #expect(
            WatchingPage(number: 0).markdown(of: site).hasSuffix(
                """
                3 films begun, 1 of them dropped.

                ## Watching now

                - [Rashômon](movies/tt0042876.md) (1950) · 8.2, since 2 October 2025
                  - ○ Not on Netflix, checked 1 October 2025
                  - ○ Not on HBO Max, checked 1 October 2025
                - [8½](movies/tt0056801.md)
                  - ◌ Netflix unknown, never checked
                  - ◌ HBO Max unknown, never checked

                ## Dropped

                - [Interstellar](movies/tt0816692.md) (2014) · 8.6, dropped on 1 November 2025

                """))
        let html = WatchingPage(number: 0).html(of: site)
        #expect(html.count(of: "<ul class=\"where\">") == 2)
        #expect(html.contains("<h2 id=\"watching\">Watching now</h2><p>2 films</p>"))
        #expect(
            html.contains("<p class=\"by\">Dropped on <time datetime=\"2025-11-01\">1 Nov 2025</time></p>"))
        #expect(html.contains("<h2 id=\"dropped\">Dropped</h2><p>1 film</p>") && !html.contains("Paused"))
    }

    @Test func `what was seen and is wanted again says when it was seen last`() {
        #expect(
            RewatchPage(number: 0).markdown(of: site).hasSuffix(
                """
                2 films seen, and on the watchlist again.

                - [Rashômon](movies/tt0042876.md) (1950) · 8.2, seen, date unknown
                  - ○ Not on Netflix, checked 1 October 2025
                  - ○ Not on HBO Max, checked 1 October 2025
                - [8½](movies/tt0056801.md), seen in June 2019
                  - ◌ Netflix unknown, never checked
                  - ◌ HBO Max unknown, never checked

                """))
        let html = RewatchPage(number: 0).html(of: site)
        #expect(html.contains("<p class=\"by\">Seen, date unknown</p>\n<ul class=\"where\">"))
        #expect(html.contains("<p class=\"by\">Seen in <time datetime=\"2019-06\">Jun 2019</time></p>"))
    }

    @Test func `empty lists are written in words`() {
        let site = Site(.sample, SomeLife(), sections: [.favourites, .watching, .rewatch])
        #expect(FavouritesPage(number: 0).html(of: site).contains("No favourites yet."))
        #expect(WatchingPage(number: 0).html(of: site).contains("Nothing begun."))
        #expect(RewatchPage(number: 0).html(of: site).contains("Nothing to watch again."))
        for page in [FavouritesPage(number: 0), WatchingPage(number: 0), RewatchPage(number: 0)] as [any Page]
        {
            #expect(!page.html(of: site).contains("<ul class=\"rows\">"))
        }
    }

    @Test func `what was begun and dropped is told apart in the count only when that tells something`() {
        var life = SomeLife()
        life.begun = [("tt0816692", .dropped, nil)]
        #expect(
            WatchingPage(number: 0).markdown(of: Site(.sample, life)).contains("1 film begun and dropped."))
        life.begun = [("tt0816692", .paused, nil)]
        #expect(WatchingPage(number: 0).markdown(of: Site(.sample, life)).contains("1 film begun."))
    }

    @Test func `of several pages the head counts them all`() {
        let site = Site(.sample, .sample, pageSize: 1)
        #expect(
            FavouritesPage(number: 0).html(of: site).contains("<p class=\"lead\">2 films, newest first.</p>"))
        #expect(FavouritesPage(number: 0).html(of: site).contains(">Older favourites</a>"))
        let second = FavouritesPage(number: 1).html(of: site)
        #expect(
            second.contains("<p class=\"lead\">Newest first.</p>") && second.contains(">Newer favourites</a>")
        )
        #expect(second.contains("<h1><bdi>Favourites</bdi>, page 1</h1>"))
        #expect(WatchingPage(number: 0).html(of: site).contains("3 films begun, 1 of them dropped."))
        let watching = WatchingPage(number: 1).html(of: site)
        #expect(watching.contains("<h1><bdi>Watching</bdi>, continued</h1>"))
        #expect(watching.contains("<p class=\"lead\">Films that were begun.</p>"))
        #expect(watching.contains(">Towards the start</a>") && watching.contains(">Towards the end</a>"))
        #expect(
            RewatchPage(number: 0).html(of: site).contains(
                "<p class=\"lead\">2 films seen, and on the watchlist again.</p>"))
        #expect(RewatchPage(number: 1).html(of: site).contains(">Newer films</a>"))
        #expect(
            RewatchPage(number: 1).html(of: site).contains(
                "<p class=\"lead\">Seen, and on the watchlist again.</p>"))
        #expect(site.string(RewatchPage(number: 1).path(in: site)) == "rewatch-1")
    }
}
