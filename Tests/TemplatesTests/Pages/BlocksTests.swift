import Data
import Testing

@testable import Templates

/// What the owner says of the order of pages holds for both formats.
@Suite struct BlocksTests {
    /// A site of opinions, people and lists with its blocks as they are set.
    private func site(_ set: (inout Blocks) -> Void) -> Site {
        var catalogue = SomeLife.sample.added(to: CatalogueBuilder.sample.build())
        var profile = Profile()
        profile.name = "Ana"
        profile.favoriteGenres = ["Noir"]
        catalogue.profile = profile
        catalogue.availabilityHistory.newest = 1
        catalogue.availabilityHistory.changes = [
            AvailabilityChange(
                film: 0, platform: 0, before: .unavailable, after: .available, foundOn: .first)
        ]
        var settings = Settings(title: "The Lantern")
        set(&settings.blocks)
        return Site(settings: settings, catalogue: catalogue)
    }

    /// A site of viewings of which nearly everything is known that statistics count.
    private func viewings(_ set: (inout Blocks) -> Void) -> Site {
        var settings = Settings(title: "The Lantern")
        set(&settings.blocks)
        return Site(settings: settings, catalogue: SomeViewings.catalogue())
    }

    /// The names of the parts of a page.
    private func parts(_ page: some Page, _ site: Site) -> [String] {
        page.html(of: site).matches(of: /<h2 id="([a-z-]+)">/).map { String($0.1) }
    }

    private func headings(_ page: some Page, _ site: Site) -> [String] {
        page.markdown(of: site).matches(of: /\n## ([^\n]+)\n/).map { String($0.1) }
    }

    @Test func `the overview has the blocks that are named, in their order`() {
        let site = site { $0.overview = [.owner, .counts, .changes, .latest, .tonight, .files] }
        #expect(
            OverviewPage().html(of: site).order(of: [
                "<h1>", "<h2 id=\"owner\">", "<h2 id=\"counts\">", "<p class=\"note news\">",
                "<h2 id=\"latest\">", "<h2 id=\"tonight\">", "<h2 id=\"files\">",
            ]))
        #expect(
            OverviewPage().markdown(of: site).order(of: [
                "\n# 1 film to watch tonight\n", "\n\n## About Ana\n\n", "\n\n## In this library\n\n",
                "\n\n1 film arrived on your platforms", "\n\n## Lately watched\n\n", "\n\n## On tonight\n\n",
                "\n\n## Take it along\n\n",
            ]))
    }

    @Test func `the overview has nothing else`() {
        let site = site { $0.overview = [.counts, .latest] }
        #expect(parts(OverviewPage(), site) == ["counts", "latest"])
        #expect(headings(OverviewPage(), site) == ["In this library", "Lately watched"])
        #expect(!OverviewPage().html(of: site).contains("class=\"note news\""))
        #expect(!OverviewPage().markdown(of: site).contains("arrived on your platforms"))
    }

    @Test func `a page without blocks is its headline`() {
        let site = site { $0.overview = [] }
        #expect(parts(OverviewPage(), site).isEmpty)
        #expect(
            OverviewPage().html(of: site).contains("<h1>1 film to watch tonight</h1>\n<p class=\"lead\">"))
        #expect(
            OverviewPage().markdown(of: site).hasSuffix(
                "\n# 1 film to watch tonight\n\n\(site.say(Headline(site).lead))\n"))
    }

    @Test func `a film has the blocks that are named, in their order, below where it stands`() {
        let site = site { $0.film = [.people, .review, .facts, .platforms] }
        let page = site.film("tt0034583")
        #expect(parts(page, site) == ["people", "review", "facts", "where"])
        #expect(headings(page, site) == ["People", "Review", "Facts", "Where to watch"])
        #expect(
            page.markdown(of: site).contains(
                """
                # Casablanca

                - Year: 1942
                - Votes: 1
                - Your rating: ★★★★★ (5 of 5)

                [Watched](../history/2025.md) on 14 February 2025. Put on the watchlist on 1 January 2024. \
                A favourite since 15 February 2025.

                ## People

                """))
        #expect(
            page.markdown(of: site).contains(
                """

                ## Facts

                - Tags: [cosy](../tags/cosy.md)
                - Lists:
                  - [The best](../lists/best.md), number 2
                - Id: tt0034583

                ## Where to watch

                """))
    }

    @Test func `the usual blocks of a film make the usual page`() {
        let (usual, named) = (site { _ in }, site { $0.film = Blocks.Film.allCases })
        #expect(usual.film("tt0034583").html(of: usual) == named.film("tt0034583").html(of: named))
        #expect(headings(usual.film("tt0034583"), usual) == ["Where to watch", "Review", "People"])
        #expect(headings(named.film("tt0034583"), named) == ["Where to watch", "Review", "People", "Facts"])
    }

    @Test func `the report of a film of which nothing is known has no empty lead`() {
        let site = site { $0.film = [] }
        #expect(
            site.film("tt0056801").markdown(of: site).hasSuffix(
                "\n# 8½\n\nOn the [watchlist](../watchlist.md) since 5 March 2024. "
                    + "[Seen before](../history/2019.md) in June 2019. Watching.\n"))
    }

    @Test func `the day on which a film changed is one that its page names`() {
        func changedOn(_ blocks: [Blocks.Film]?) -> Day? {
            var settings = Settings()
            settings.blocks.film = blocks
            let site = Site(.sample, settings)
            return site.film("tt0042876").changedOn(in: site)
        }
        #expect(changedOn(nil) == Day(parsing: "2025-10-01"))
        #expect(changedOn([.platforms]) == Day(parsing: "2025-10-01"))
        #expect(changedOn([.facts]) == Day(parsing: "2025-09-01"))
    }

    @Test func `tonight has its parts in their order, and leads to those`() {
        let site = site { $0.tonight = [.unavailable, .available] }
        #expect(parts(TonightPage(), site) == ["off", "on"])
        #expect(headings(TonightPage(), site) == ["Not available", "On your platforms"])
        let html = TonightPage().html(of: site)
        #expect(html.order(of: ["<a href=\"tonight.html#off\">", "<a href=\"tonight.html#on\">"]))
        #expect(!html.contains("tonight.html#unknown"))
    }

    @Test func `the overview leads to no part that tonight does not show`() {
        let (usual, named) = (site { _ in }, site { $0.tonight = [.available] })
        #expect(OverviewPage().html(of: usual).contains("tonight.html#unknown"))
        #expect(!OverviewPage().html(of: named).contains("tonight.html#unknown"))
        #expect(OverviewPage().markdown(of: usual).contains("unknown on your platforms\n"))
        #expect(!OverviewPage().markdown(of: named).contains("unknown on your platforms\n"))
    }

    @Test func `tonight without parts says how much there is`() {
        let site = site { $0.tonight = [] }
        let html = TonightPage().html(of: site)
        #expect(html.contains("<p class=\"lead\">On your watchlist, and on your platforms now."))
        #expect(!html.contains("<ul class=\"stubs\">") && parts(TonightPage(), site).isEmpty)
        #expect(site.tonight.paging.pages == [0..<0])
    }

    @Test func `statistics have the blocks that are named, and a heading for numbers below others`() {
        let site = viewings { $0.stats = [.stars, .numbers, .years] }
        #expect(parts(StatisticsPage(), site) == ["stars", "numbers", "by-year"])
        #expect(headings(StatisticsPage(), site) == ["Stars", "In numbers", "By year"])
        let report = StatisticsPage().markdown(of: site)
        #expect(report.contains("\n\n## In numbers\n\n- Running time: 6 h 20 min"))
        #expect(parts(StatisticsPage(), viewings { _ in }).prefix(2) == ["by-year", "stars"])
    }

    @Test func `a year has the blocks that are named, and the way to its neighbours`() {
        let site = viewings { $0.years = [.card, .days, .months] }
        let page = YearPage(index: 0)
        #expect(parts(page, site) == ["share", "days", "by-month"])
        #expect(headings(page, site) == ["Day by day", "By month"])
        #expect(page.html(of: site).contains("<nav class=\"pager\""))
        let bare = viewings { $0.years = [] }
        #expect(page.markdown(of: bare).hasSuffix("[All years](../stats.md)\n"))
        let numbers = viewings { $0.years = [.months, .numbers] }
        #expect(parts(page, numbers) == ["by-month", "numbers"])
        #expect(headings(page, numbers) == ["By month", "In numbers"])
    }

    @Test func `services have the blocks that are named, in their order`() {
        let site = site { $0.services = [.fewest, .worth] }
        #expect(parts(ServicesPage(), site) == ["fewest", "worth"])
        #expect(headings(ServicesPage(), site) == ["The fewest that will do", "What each is worth"])
        #expect(parts(ServicesPage(), self.site { $0.services = [.worth] }) == ["worth"])
    }

    @Test func `suggestions have the blocks that are named, in their order`() {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt1", title: "Stalker", genres: ["Drama"]), watched: "2025-01-01")
        builder.film(SomeFilm(tconst: "tt2", title: "Solaris", genres: ["Drama"]))
        builder.film(SomeFilm(tconst: "tt3", title: "Mirror", genres: ["Drama"]), added: "2025-02-01")
        #expect(parts(SuggestionsPage(), Site(builder)) == ["new", "wanted"])
        var settings = Settings()
        settings.blocks.suggestions = [.wanted, .new]
        let site = Site(builder, settings)
        #expect(parts(SuggestionsPage(), site) == ["wanted", "new"])
        #expect(
            headings(SuggestionsPage(), site) == ["On your watchlist already", "Not on your lists yet"])
    }
}
