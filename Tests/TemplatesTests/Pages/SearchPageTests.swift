import Data
import Templates
import Testing

@Suite struct SearchPageTests {
    @Test func `the form waits for the script, and letters serve without it`() {
        let html = SearchPage().html(of: Site(.sample))
        #expect(html.contains("<form class=\"ask\" role=\"search\" hidden>"))
        #expect(html.contains("<input type=\"search\" id=\"q\""))
        #expect(html.contains("<ol class=\"rows\" id=\"found\" data-f=\"movies/\" data-p=\"people/\""))
        #expect(html.contains("<nav class=\"letters\" aria-label=\"Letters of films\">"))
        #expect(html.contains("<a href=\"movies.html#c\">C</a>"))
        #expect(html.contains("<li><a href=\"movies.html\">Films</a></li>"))
        #expect(!html.contains("action="))
    }

    @Test func `all words of the results stand in the page`() {
        let html = SearchPage().html(of: Site(.sample))
        for words in [
            "data-one=\"# result\" data-other=\"# results\"", "data-best=\"The best # results\"",
            "data-none=\"Nothing found. Fewer words may find more.\"",
            "data-lost=\"The files of the search could not be loaded.\"", "data-person=\"Person\"",
            "data-w=\"On the watchlist\" data-s=\"Seen\"", "role=\"status\"",
        ] { #expect(html.contains(words), "\(words)") }
    }

    @Test func `people have their letters where they have pages`() {
        let site = Site(.sample, SomeLife.sample)
        let html = SearchPage().html(of: site)
        #expect(html.contains("<a href=\"people.html\">People</a>"))
        #expect(html.contains("<a href=\"genres.html\">Genres</a>"))
    }

    @Test func `the report leads to the lists of everything`() {
        let markdown = SearchPage().markdown(of: Site(.sample))
        let words = "In a browser this page finds films by title, year and genre, and by name."
        #expect(markdown.contains(words))
        #expect(markdown.contains("\n- [Films](movies.md)\n"))
        #expect(markdown.contains("\n## Films by letter\n\n- [0–9](movies.md)\n- [A](movies.md)\n"))
    }

    @Test func `an empty library has nothing to find, and no entry in the navigation`() {
        let site = Site(CatalogueBuilder())
        #expect(!OverviewPage().html(of: site).contains("search.html"))
        #expect(SearchPage().html(of: site).contains("This library is empty: there is nothing to find yet."))
        #expect(
            SearchPage().markdown(of: site).contains("This library is empty: there is nothing to find yet."))
    }

    @Test func `it stands in the navigation as soon as there are films`() {
        #expect(
            OverviewPage().html(of: Site(.sample)).contains("<a href=\"search.html\"><bdi>Search</bdi></a>"))
    }
}
