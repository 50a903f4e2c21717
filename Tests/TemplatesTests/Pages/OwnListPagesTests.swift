import Data
import Templates
import Testing

@Suite struct OwnListPagesTests {
    private let site = Site(.sample, .sample)

    @Test func `lists are named with how many films they have`() {
        #expect(
            ListsPage(page: 0).markdown(of: site).hasSuffix(
                """
                2 lists.

                - [The best](lists/best.md): 2 films, ranked
                - [Later](lists/later.md): 0 films

                """))
        #expect(
            ListsPage(page: 0).html(of: Site(.sample, SomeLife(), sections: [.lists])).contains(
                "No lists yet."))
    }

    @Test func `a ranked list is numbered, with what the owner says of it and its films`() {
        #expect(
            ListPage(number: 0).markdown(of: site).hasSuffix(
                """
                # The best

                2 films, ranked. [All lists](../lists.md)

                All of *time*.

                1. [Alien](../movies/tt0078748.md) (1979), seen on 31 December 2023 · ★★★★½ (4½ of 5)
                   - In space.
                2. [Casablanca](../movies/tt0034583.md) (1942), seen on 14 February 2025 · ★★★★★ (5 of 5)

                """))
        let html = ListPage(number: 0).html(of: site)
        #expect(
            html.contains(
                "<div class=\"prose\" dir=\"auto\">\n<p>All of <em>time</em>.</p>\n</div>\n<ol class=\"rows\">"
            ))
        #expect(
            html.order(of: ["<p class=\"place\">1</p>", "In space.", "<p class=\"place\">2</p>", "</ol>"]))
    }

    @Test func `where a film of the watchlist is available stands below its text, however long its number`() {
        var builder = CatalogueBuilder.sample
        for number in 1...9 { builder.film(SomeFilm(tconst: "tt\(number)", title: "F")) }
        var life = SomeLife()
        let items = (1...9).map { ("tt\($0)", "") } + [("tt0816692", "Tears."), ("tt0044741", "")]
        life.lists = [SomeLife.SomeList(slug: "x", name: "X", isRanked: true, items: items)]
        let markdown = ListPage(number: 0).markdown(of: Site(builder, life))
        #expect(
            markdown.contains(
                "8.6, on the watchlist\n    - Tears.\n    - ● On Netflix, checked 12 October 2025\n11. [Ikiru]("
            ))
        life.lists[0].items = [("tt0816692", "")]
        let first = ListPage(number: 0).markdown(of: Site(builder, life))
        #expect(first.hasSuffix("8.6, on the watchlist\n   - ● On Netflix, checked 12 October 2025\n"))
    }

    @Test func `places go on from page to page, and only the head says what the list is`() {
        let site = Site(.sample, .sample, pageSize: 1)
        let second = ListPage(number: 1)
        #expect(site.string(second.path(in: site)) == "lists/best-page-1")
        #expect(second.html(of: site).contains("<p class=\"place\">2</p>"))
        #expect(!second.html(of: site).contains("<em>time</em>"))
        #expect(second.markdown(of: site).contains("\n2. [Casablanca]("))
        #expect(second.html(of: site).contains("<p class=\"lead\">Films, ranked.</p>"))
        #expect(second.html(of: site).contains("<h1><bdi>The best</bdi>, from place 2</h1>"))
        #expect(ListPage(number: 0).html(of: site).contains("<p class=\"lead\">2 films, ranked.</p>"))
    }

    @Test func `an empty list is said in words`() {
        #expect(
            ListPage(number: 1).html(of: site).contains("<p class=\"lead\">Nothing on this list yet.</p>"))
        #expect(ListPage(number: 1).markdown(of: site).contains("Nothing on this list yet. [All lists]"))
    }

    @Test func `an unranked list of one film has a bullet and a film`() {
        var life = SomeLife()
        life.lists = [SomeLife.SomeList(slug: "x", name: "X", items: [("tt0078748", "a\n# b | <c>")])]
        let site = Site(.sample, life)
        let markdown = ListPage(number: 0).markdown(of: site)
        #expect(markdown.contains("1 film on this list."))
        #expect(
            markdown.contains(
                "\n- [Alien](../movies/tt0078748.md) (1979), seen on 31 December 2023\n  - a # b "))
        #expect(!markdown.contains("<c>"))
        #expect(ListPage(number: 0).html(of: site).contains("<bdi>a # b | &lt;c&gt;</bdi>"))
    }

    @Test func `a heading in the description stands right below that of the page`() {
        var life = SomeLife()
        life.lists = [SomeLife.SomeList(slug: "x", name: "X", description: "#### Why\n\nSo.")]
        let site = Site(.sample, life)
        #expect(ListPage(number: 0).html(of: site).contains("<h2>Why</h2>"))
        #expect(ListPage(number: 0).markdown(of: site).contains("\n## Why\n"))
    }
}
