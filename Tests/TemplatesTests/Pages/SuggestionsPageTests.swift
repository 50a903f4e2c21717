import Data
import Templates
import Testing

@Suite struct SuggestionsPageTests {
    private static func site(sections: [SectionName]? = nil) -> Site {
        var builder = CatalogueBuilder()
        builder.platform("netflix", "Netflix", mine: true)
        builder.film(SomeFilm(tconst: "tt1", title: "Stalker & Co", year: 1979), watched: "2025-01-01")
        builder.film(
            SomeFilm(tconst: "tt2", title: "Solaris", year: 1972, rating: Rating(tenths: 80)),
            [("netflix", .available, "2025-10-12")])
        builder.film(SomeFilm(tconst: "tt3", title: "Mirror"), added: "2025-02-01")
        var life = SomeLife()
        life.rate("tt1", 10)
        for film in ["tt1", "tt2", "tt3"] { life.credit(film, "Andrei <Tarkovsky>", .director) }
        return Site(builder, life, sections: sections)
    }

    @Test func `the report names each film with its reason and where it is`() {
        #expect(
            SuggestionsPage().markdown(of: Self.site()) == """
                ---
                title: "Suggestions"
                ---

                # Suggestions

                Films like those that you gave 4 stars or more, the most alike first.

                ## Not on your lists yet

                - [Solaris](movies/tt2.md) (1972) · 8.0
                  - Because you gave 5 stars to *Stalker & Co*: both by Andrei &lt;Tarkovsky&gt;
                  - ● On Netflix, checked 12 October 2025

                ## On your watchlist already

                - [Mirror](movies/tt3.md)
                  - Because you gave 5 stars to *Stalker & Co*: both by Andrei &lt;Tarkovsky&gt;

                """)
    }

    @Test func `the page shows cards with the reason`() {
        let html = SuggestionsPage().html(of: Self.site())
        #expect(html.contains("<h2 id=\"new\">Not on your lists yet</h2><p>1 film</p>"))
        #expect(html.contains("<h2 id=\"wanted\">On your watchlist already</h2><p>1 film</p>"))
        #expect(
            html.contains(
                "<p class=\"why\">Because you gave 5 stars to <cite><bdi>Stalker &amp; Co</bdi></cite>: "
                    + "both by <bdi>Andrei &lt;Tarkovsky&gt;</bdi></p>\n<ul class=\"where\">\n<li class=\"on\">"
            ))
    }

    @Test func `the navigation and reports lead there`() {
        let site = Self.site()
        #expect(
            OverviewPage().html(of: site).contains("<a href=\"suggestions.html\"><bdi>Suggestions</bdi></a>"))
        #expect(OverviewPage().markdown(of: site).contains("- [Suggestions](suggestions.md): 2 films\n"))
    }

    @Test func `an empty page says what would fill it`() {
        let site = Site(
            settings: Settings(title: "The Lantern", sections: [.suggestions]), catalogue: Catalogue())
        let lead = "Nothing to suggest yet. Rate a few films, and those like them will be here."
        #expect(SuggestionsPage().html(of: site).contains("<p class=\"lead\">\(lead)</p>\n</main>"))
        #expect(SuggestionsPage().markdown(of: site).hasSuffix("\n\n\(lead)\n"))
    }

    @Test func `the lead says what likings are taken from`() {
        var builder = CatalogueBuilder.sample
        builder.film(SomeFilm(tconst: "tt1", title: "New", genres: ["Drama"]))
        func lead(_ life: SomeLife) -> String? {
            SuggestionsPage().markdown(of: Site(builder, life, sections: [.suggestions])).between(
                "# Suggestions\n\n", "\n")
        }
        var life = SomeLife()
        life.plays = [("tt0044741", "2020")]
        #expect(lead(life) == "Films like those that you watched, the most alike first.")
        life.plays.append(("tt0044741", "2021"))
        #expect(lead(life) == "Films like those that you watched more than once, the most alike first.")
        life.favorites = [("tt0044741", nil)]
        #expect(lead(life) == "Films like your favourites, the most alike first.")
    }
}
