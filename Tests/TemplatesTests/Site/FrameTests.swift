import Data
import Testing

@testable import Templates

/// The navigation is kept once for each depth, and says of one of its links that the page is there.
@Suite struct FrameTests {
    private func site(ownPages count: Int) -> Site {
        let pages = (0..<count).map { number in
            OwnPage(
                name: "page-\(number + 1000)", title: "Page",
                navigationLabel: number % 10 == 3 ? nil : "Own \(number + 1000)", prose: Prose([]))
        }
        return Site(
            settings: Settings(), catalogue: CatalogueBuilder.sample.build(), ownPages: pages)
    }

    private func marks(in html: String) -> [String] {
        html.matches(of: /href="([^"]*)" aria-current="(page|true)"/).map { "\($0.1) \($0.2)" }
    }

    @Test func `a page is marked where the navigation names it, and its section where it does not`() {
        let site = site(ownPages: 5)
        #expect(marks(in: OverviewPage().html(of: site)) == [])
        #expect(marks(in: TonightPage().html(of: site)) == ["tonight.html page"])
        #expect(marks(in: WatchlistPage(page: 0).html(of: site)) == ["watchlist.html page"])
        #expect(marks(in: HistoryPage().html(of: site)) == ["history.html page"])
        #expect(marks(in: PlatformsPage().html(of: site)) == ["platforms.html page"])
        #expect(marks(in: FilmsPage(page: 0).html(of: site)) == ["movies.html page"])
        #expect(marks(in: FilmPage(film: 0).html(of: site)) == ["../movies.html true"])
        #expect(marks(in: site.platform("netflix").html(of: site)) == ["../platforms.html true"])
        #expect(marks(in: HistoryYearPage(index: 0).html(of: site)) == ["../history.html true"])
    }

    @Test func `what the owner names is one row in that order, with pages of one's own at its end`() {
        var settings = Settings()
        settings.sections = [.tags, .films, .reviews, .tonight]
        let page = OwnPage(name: "about", title: "About", navigationLabel: "About", prose: Prose([]))
        let site = Site(
            settings: settings, catalogue: SomeLife.sample.added(to: CatalogueBuilder.sample.build()),
            ownPages: [page])
        let html = TagsPage(page: 0).html(of: site)
        #expect(
            html.contains(
                """
                <nav aria-label="Site">
                <ul>
                <li><a href="tags.html" aria-current="page"><bdi>Tags</bdi></a></li>
                <li><a href="movies.html"><bdi>Films</bdi></a></li>
                <li><a href="reviews.html"><bdi>Reviews</bdi></a></li>
                <li><a href="tonight.html"><bdi>Tonight</bdi></a></li>
                <li><a href="about.html"><bdi>About</bdi></a></li>
                </ul>
                </nav>
                """))
        #expect(marks(in: TagPage(number: 0).html(of: site)) == ["../tags.html true"])
        #expect(marks(in: ReviewsPage(number: 0).html(of: site)) == ["reviews.html page"])
        #expect(marks(in: WatchlistPage(page: 0).html(of: site)).isEmpty)
        #expect(marks(in: ProsePage(index: 0).html(of: site)) == ["about.html page"])
    }

    @Test func `optional parts are a row of their own below the pages of one's own, of which each is marked`()
    {
        let page = OwnPage(name: "about", title: "About", navigationLabel: "About", prose: Prose([]))
        let site = Site(
            settings: Settings(), catalogue: SomeLife.sample.added(to: CatalogueBuilder.sample.build()),
            ownPages: [page])
        let html = ProsePage(index: 0).html(of: site)
        #expect(marks(in: html) == ["about.html page"])
        #expect(html.order(of: ["movies.html", "about.html", "<ul class=\"more\">", "rewatch.html"]))
    }

    @Test func `slots of the owner's stand where they belong`() {
        var settings = Settings()
        settings.slots = Slots(
            Dictionary(
                uniqueKeysWithValues: Slots.Place.allCases.map { place in
                    (place, Array("<i class=\"\(place.rawValue)\" title=\"{{root}}\"></i>".utf8))
                }))
        let site = Site(settings: settings, catalogue: CatalogueBuilder.sample.build())
        for (html, root) in [(OverviewPage().html(of: site), ""), (FilmPage(film: 0).html(of: site), "../")] {
            func slot(_ name: String) -> String { "<i class=\"\(name)\" title=\"\(root)\"></i>\n" }
            let parts = [
                slot("head") + "</head>", "</nav>",
                slot("header") + "</header>\n" + slot("before-main") + "<main",
                "</main>\n" + slot("after-main") + "<footer", slot("footer") + "</footer>",
            ]
            #expect(html.order(of: parts), "\(html)")
        }
    }

    @Test func `a style sheet of the owner's comes after ours`() {
        var settings = Settings()
        settings.ownStyle = "content/theme.css"
        let site = Site(settings: settings, catalogue: CatalogueBuilder.sample.build())
        let links = [
            "href=\"../assets/style.css\">", "<link rel=\"stylesheet\" href=\"../assets/theme.css\">",
        ]
        #expect(FilmPage(film: 0).html(of: site).order(of: links))
        #expect(!FilmPage(film: 0).html(of: Site(.sample)).contains("theme.css"))
    }

    @Test func `each of three hundred pages of one's own is marked on itself alone`() {
        let site = site(ownPages: 300)
        for index in site.ownPages.indices {
            let html = ProsePage(index: index).html(of: site)
            let isListed = site.ownPages[index].navigationLabel != nil
            #expect(marks(in: html) == (isListed ? ["page-\(index + 1000).html page"] : []))
        }
    }

    @Test func `what is kept grows with the pages of one's own and not with their square`() {
        let kept = [0, 300, 600].map { site(ownPages: $0).texts.bytes.count }
        #expect(kept[1] - kept[0] > 300 * 40)
        #expect(kept[2] - kept[1] == kept[1] - kept[0])
        // Two navigations, and the name.
        #expect(kept[1] - kept[0] < 300 * 140)
    }

    @Test func `the time it takes to keep it is in proportion to it`() {
        // The ratio is 2 when time is linear and 4 when it is quadratic.
        var ratio = Double.infinity
        for _ in 0..<6 where ratio > 2.9 { ratio = min(ratio, time(600) / time(300)) }
        #expect(ratio < 2.9)
    }

    private func time(_ count: Int) -> Double {
        let times = (0..<3).map { _ in
            let start = processorTime()
            _ = site(ownPages: count)
            return processorTime() - start
        }
        return times.min() ?? 0
    }
}
