import Data
import Testing

@testable import Templates

@Suite struct TonightPageTests {
    private static var catalogue: Catalogue {
        var catalogue = CatalogueBuilder.sample.build()
        catalogue.offer("tt0816692", on: "netflix", at: "https://n.example/title?id=1&t=2")
        catalogue.runtime("tt0816692", 169)
        return catalogue
    }

    private let site = Site(settings: Settings(title: "The Lantern"), catalogue: Self.catalogue)

    private func free() -> Site {
        var catalogue = Self.catalogue
        catalogue.offer("tt0044741", on: "disney-plus", isFree: true, at: "https://d.example")
        return Site(settings: Settings(title: "The Lantern"), catalogue: catalogue)
    }

    @Test func `what can be watched says where and why`() {
        let html = TonightPage().html(of: site)
        let card = html.between("<li class=\"card\">", "</li>\n</ul>\n</section>") ?? ""
        #expect(card.contains("<p class=\"by\">2014 · 2 h 49 min</p>"))
        #expect(
            card.contains("<p class=\"why\">36 points: 8.6 from 1.6 million votes</p>\n<ul class=\"where\">"))
        #expect(
            card.contains(
                "<a href=\"https://n.example/title?id=1&amp;t=2\" rel=\"noreferrer\">On <bdi>Netflix</bdi></a>"
            ))
    }

    @Test func `parts are counted and lead to their places`() {
        let html = TonightPage().html(of: free())
        #expect(
            html.order(of: [
                "<li class=\"on\"><a href=\"tonight.html#on\"><b>1</b> <span>on your platforms</span></a>",
                "<a href=\"tonight.html#free\"><b>1</b> <span>free elsewhere</span></a>",
                "<a href=\"tonight.html#unknown\"><b>1</b> <span>unknown</span></a>",
                "<a href=\"tonight.html#off\"><b>1</b> <span>not available</span></a>",
                "<h2 id=\"on\">On your platforms</h2>", "<h2 id=\"free\">Free elsewhere</h2>",
                "<h2 id=\"unknown\">Unknown</h2>", "<h2 id=\"off\">Not available</h2>",
            ]))
        #expect(
            html.contains("<a href=\"https://d.example\" rel=\"noreferrer\">Free on <bdi>Disney+</bdi></a>"))
    }

    @Test func `what is unknown says when it was checked last, what is not there since when that is known`() {
        let html = TonightPage().html(of: site)
        #expect(
            html.contains(
                "<bdi>Ikiru</bdi></a> <span>1952 · 2 of your platforms are unknown · checked "
                    + "<time datetime=\"2025-10-10\">10 Oct 2025</time></span></li>"))
        #expect(
            html.contains(
                "<bdi>8½</bdi></a> <span>2 of your platforms are unknown · never checked</span></li>"))
        #expect(
            html.contains(
                "<bdi>Rashômon</bdi></a> <span>1950 · checked <time datetime=\"2025-10-01\">1 Oct 2025"))
    }

    @Test func `the report is whole and says the same`() {
        #expect(
            TonightPage().markdown(of: free()).hasSuffix(
                """
                # Tonight

                On your watchlist, and on your platforms now. Checked between 3 August 2025 and 12 October 2025.

                ## On your platforms

                The best first: up to 50 points for how others rated a film, 20 for the time it has waited, 20 for \
                genres that you like, 10 for a short running time.

                - [Interstellar](movies/tt0816692.md) (2014) · 2 h 49 min
                  - 36 points: 8.6 from 1.6 million votes
                  - ● On [Netflix](https://n.example/title?id=1&amp;t=2), checked 12 October 2025

                ## Free elsewhere

                Not on your platforms, but on others that ask for no money.

                - [Ikiru](movies/tt0044741.md) (1952)
                  - 15 points
                  - ● Free on [Disney+](https://d.example), checked 10 October 2025

                ## Unknown

                Nobody knows whether your platforms have these: that is not a no.

                - [8½](movies/tt0056801.md), 2 of your platforms are unknown, never checked

                ## Not available

                None of your platforms had these when they were last checked.

                - [Rashômon](movies/tt0042876.md) (1950) · 8.2, checked 1 October 2025

                """))
    }

    @Test func `favourite genres are named where the rule is explained`() {
        var life = SomeLife()
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        for number in 0..<6 {
            let genres = number < 3 ? ["Sci-Fi"] : ["War"]
            builder.film(
                SomeFilm(tconst: "tt\(number)", title: "Seen", genres: genres), watched: "2020-01-01")
        }
        builder.film(
            SomeFilm(tconst: "u", title: "U", genres: ["Sci-Fi"]), added: "2025-01-01",
            [("a", .available, nil)])
        #expect(TonightPage().html(of: Site(builder)).contains("You often watch Sci-Fi and War."))
        for number in 0..<6 { life.rate("tt\(number)", number < 3 ? 9 : 4) }
        let html = TonightPage().html(of: Site(builder, life))
        #expect(html.contains("By your ratings you like Sci-Fi."))
        #expect(html.contains("<p class=\"why\">25 points: you like Sci-Fi</p>"))
    }

    @Test func `one platform of mine needs no count`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.film(SomeFilm(tconst: "tt1", title: "U"), added: "2025-01-01")
        #expect(TonightPage().html(of: Site(builder)).contains("<bdi>U</bdi></a> <span>never checked</span>"))
    }

    @Test func `an old check says so`() {
        let html = TonightPage().html(of: Site(.sample, asOf: Day(parsing: "2026-01-01")))
        #expect(html.contains("1 Oct 2025</time>, over 30 days ago</span></li>"))
    }

    @Test func `an empty site has a page all the same`() {
        let html = TonightPage().html(of: Site(CatalogueBuilder()))
        #expect(html.contains("This library is empty.") && !html.contains("class=\"stubs\""))
    }

    /// Films in four thirds, on pages of ten.
    private func long(_ count: Int, pageSize: Int) -> Site {
        var builder = CatalogueBuilder()
        for name in ["Netflix", "HBO Max", "Criterion Channel", "Prime Video"] {
            builder.platform(name, name, mine: true)
        }
        let states: [Availability.State] = [.available, .unknown, .unavailable]
        for number in 0..<count {
            let state = states[number % 3]
            builder.film(
                SomeFilm(
                    tconst: "tt\(number + 1_000_000)", title: "A film with a title of usual length \(number)",
                    year: 1990, genres: ["Drama"], rating: Rating(tenths: number % 100), votes: number * 100),
                added: "2020-01-01",
                ["Netflix", "HBO Max", "Criterion Channel", "Prime Video"].map {
                    ($0, state, "2025-08-01")
                })
        }
        return Site(builder, Settings(pageSize: pageSize), asOf: Day(parsing: "2025-10-12"))
    }

    @Test func `a long list has pages, and its report is whole`() {
        let site = long(180, pageSize: 15)
        let pages = site.tonight.paging.pages.indices.map { TonightPage(page: $0) }
        #expect(pages.count > 3)
        #expect(pages.map { $0.formats == .all } == [true] + pages.dropFirst().map { _ in false })
        let paths = pages.map { site.string($0.path(in: site)) }
        #expect(paths.first == "tonight" && paths.last == "tonight-1")
        let titles = pages.flatMap { page in
            page.html(of: site).matches(of: /<bdi>(A film [^<]*)<\/bdi>/).map { String($0.1) }
        }
        let ranked = Tonight.Part.allCases.flatMap { site.tonight[$0] }.map { site.catalogue.title(of: $0) }
        #expect(titles == ranked)
        #expect(pages[0].markdown(of: site).matches(of: /\n- \[/).count == 180)
        let last = pages[pages.count - 1].html(of: site)
        #expect(last.contains("<h1>Tonight, page 1</h1>") && !last.contains("class=\"lead\""))
        #expect(last.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"tonight.md\">"))
        let off =
            "<a href=\"tonight-\(site.tonight.paging.number(of: site.tonight.page(of: .unavailable))).html#off\">"
        #expect(pages[0].html(of: site).contains(off))
    }

    @Test func `no page is heavier than 120 KB`() {
        let site = long(3000, pageSize: 60)
        let sizes = site.tonight.paging.pages.indices.map { TonightPage(page: $0).html(of: site).utf8.count }
        #expect(sizes.count > 10 && sizes.allSatisfy { $0 <= 120_000 }, "\(sizes)")
    }
}
