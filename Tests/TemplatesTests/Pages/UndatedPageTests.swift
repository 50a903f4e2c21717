import Data
import Templates
import Testing

/// What nobody knows the date of is apart, counted, and never dated.
@Suite struct UndatedPageTests {
    private static let ids = ["tt0034583", "tt0054215", "tt0078748"]

    private static func life(_ plays: Int...) -> Life {
        var life = Life()
        for (film, count) in zip(ids, plays) { for _ in 0..<count { life.play(film, nil) } }
        return life
    }

    private func paths(_ site: Site) -> [String] {
        site.undated.paging.pages.indices.map {
            UndatedPage(page: $0).path(in: site).string(in: site.texts)
        }
    }

    @Test func `the history counts them apart and leads to them`() {
        let site = Self.life(1, 0, 0).site()
        let html = HistoryPage().html(of: site)
        #expect(html.contains("<p class=\"lead\">2 films watched since 2023.</p>"))
        #expect(
            html.contains(
                "<p class=\"note\"><a href=\"history/undated.html\">1 film seen</a>, date unknown.</p>"))
        #expect(
            HistoryPage().markdown(of: site).contains(
                "since 2023.\n\n[1 film seen](history/undated.md), date unknown.\n\n## By year\n"))
    }

    @Test(arguments: [
        (1, 1, "2 films seen"), (2, 1, "3 viewings of 2 films"), (2, 0, "2 viewings of 1 film"),
    ])
    func `one and many are counted`(_ first: Int, _ second: Int, _ words: String) {
        let site = Self.life(first, second, 0).site()
        #expect(HistoryPage().html(of: site).contains(">\(words)</a>, date unknown."))
        #expect(
            UndatedPage().html(of: site).contains("<p class=\"lead\">\(words), from A to Z. What has a date"))
        #expect(UndatedPage().markdown(of: site).contains("\n\(words), from A to Z. What has a date"))
    }

    @Test func `a history without any date says so, and has no years`() {
        let site = Self.life(1, 1, 1).site()
        let html = HistoryPage().html(of: site)
        #expect(html.contains("<p class=\"lead\">No viewing has a date yet.</p>"))
        #expect(html.contains(">3 films seen</a>") && !html.contains("By year") && !html.contains("Lately"))
        let markdown = HistoryPage().markdown(of: site)
        #expect(
            markdown.hasSuffix(
                "No viewing has a date yet.\n\n[3 films seen](history/undated.md), date unknown.\n"))
    }

    @Test func `the page lists films once, from A to Z, with where each was seen`() {
        var life = Self.life(0, 1, 1)
        life.play(nil, venue: "School")
        life.play(nil, via: "netflix", again: true)
        life.play("1999")
        let site = life.site()
        #expect(paths(site) == ["history/undated"])
        let html = UndatedPage().html(of: site)
        #expect(
            html.order(of: [
                "<h1>Seen, date unknown</h1>\n<p class=\"lead\">4 viewings of 3 films, from A to Z.",
                "<a href=\"../movies/tt0078748.html\"><bdi>Alien</bdi>",
                "<a href=\"../movies/tt0034583.html\"><bdi>Casablanca</bdi>",
                "<p class=\"by\"><bdi>School</bdi></p>\n<p class=\"by\">Again · on <bdi>Netflix</bdi></p>",
                "<a href=\"../movies/tt0054215.html\"><bdi>Psycho</bdi>",
            ]))
        #expect(html.contains("<a href=\"../history.html\" aria-current=\"true\">"))
        #expect(!html.contains("<time"))
        #expect(
            UndatedPage().markdown(of: site).hasSuffix(
                """
                # Seen, date unknown

                4 viewings of 3 films, from A to Z. What has a date is in the [history](../history.md).

                - [Alien](../movies/tt0078748.md) (1979)
                - [Casablanca](../movies/tt0034583.md) (1942) · School · again · on Netflix
                - [Psycho](../movies/tt0054215.md) (1960)

                """))
    }

    @Test func `the overview counts them apart`() {
        let site = Self.life(2, 1, 0).site()
        let html = OverviewPage().html(of: site)
        #expect(html.contains("<b>1</b> <span>film watched</span>"))
        #expect(
            html.contains(
                "<a href=\"history/undated.html\"><b>2</b> <span>films seen, date unknown</span></a>"))
        let markdown = OverviewPage().markdown(of: site)
        #expect(markdown.contains("- [History](history.md): 1 film\n"))
        #expect(markdown.contains("- [Seen, date unknown](history/undated.md): 3 viewings of 2 films\n"))
    }

    @Test func `without any no page mentions them`() {
        let site = Site(.sample)
        #expect(site.undated.films.isEmpty)
        for page in [HistoryPage().html(of: site), OverviewPage().html(of: site)] {
            #expect(!page.contains("undated"))
        }
        #expect(!HistoryPage().markdown(of: site).contains("undated"))
        #expect(!OverviewPage().markdown(of: site).contains("undated"))
    }

    @Test func `a long list has pages`() {
        var builder = CatalogueBuilder()
        for number in 0..<40 {
            builder.film(
                SomeFilm(tconst: "tt\(number + 100)", title: "Film \(number + 100)"), added: "2024-01-01")
        }
        var life = Life(builder)
        for number in 0..<40 {
            life.markWatched("tt\(number + 100)")
            life.play("tt\(number + 100)", nil)
        }
        let site = life.site(pageSize: 10)
        let paths = paths(site)
        #expect(paths.count > 2 && paths[0] == "history/undated" && paths.last == "history/undated-1")
        let pages = paths.indices.map { UndatedPage(page: $0) }
        #expect(pages.map { $0.html(of: site).count(of: "<p class=\"name\"><a href") }.reduce(0, +) == 40)
        #expect(pages.map { $0.markdown(of: site).count(of: "- [Film ") }.reduce(0, +) == 40)
        let last = pages[paths.count - 1].html(of: site)
        #expect(last.contains("<h1>Seen, date unknown, page 1</h1>"))
        #expect(last.contains("rel=\"prev\"") && !last.contains("rel=\"next\""))
        #expect(site.catalogue.watchlist.isEmpty)
    }
}
