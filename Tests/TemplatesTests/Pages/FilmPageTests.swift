import Data
import Templates
import Testing

@Suite struct FilmPageTests {
    private let site = Site(.sample)

    @Test func `the heading is the title and nothing else`() {
        let page = site.film("tt0816692")
        #expect(page.html(of: site).between("<h1>", "</h1>") == "<bdi>Interstellar</bdi>")
        #expect(page.markdown(of: site).contains("\n# Interstellar\n"))
    }

    @Test func `a film says where it can be watched, mine first, and when that was checked`() {
        let html = site.film("tt0816692").html(of: site)
        let mine = html.between("<h3>Your platforms</h3>", "<h3>") ?? ""
        #expect(mine.contains("On <a href=\"../platforms/netflix.html\"><bdi>Netflix</bdi></a>"))
        #expect(mine.contains("Not on <a href=\"../platforms/hbo-max.html\"><bdi>HBO Max</bdi></a>"))
        #expect(mine.contains("<time datetime=\"2025-08-03\">3 Aug 2025</time>, over 30 days ago"))
        let others = html.between("<h3>Other platforms</h3>", "</section>") ?? ""
        #expect(others.contains("<bdi>Disney+</bdi></a> unknown"))
        #expect(others.contains("never checked"))
    }

    @Test func `the report has the same in a table`() {
        let markdown = site.film("tt0816692").markdown(of: site)
        let table = """
            | Platform | Yours | State | Checked |
            | --- | --- | --- | --- |
            | [Netflix](../platforms/netflix.md) | yes | ● available | 12 October 2025 |
            | [HBO Max](../platforms/hbo-max.md) | yes | ○ not available | 3 August 2025, over 30 days ago |
            | [Disney+](../platforms/disney-plus.md) | no | ◌ unknown | never |

            """
        #expect(markdown.hasSuffix(table))
        #expect(markdown.contains("- Rating: 8.6 of 10 from 1,603,536 votes\n"))
    }

    @Test func `a film of the watchlist says since when`() {
        let page = site.film("tt0816692")
        let html = page.html(of: site)
        let time = "<time datetime=\"2025-10-12\">12 October 2025</time>"
        #expect(html.contains("On the <a href=\"../watchlist.html\">watchlist</a> since \(time)."))
        #expect(
            page.markdown(of: site).contains("On the [watchlist](../watchlist.md) since 12 October 2025.\n"))
    }

    @Test func `a film of the history leads to its year`() {
        let page = site.film("tt0034583")
        let html = page.html(of: site)
        #expect(
            html.contains("<a href=\"../history/2025.html\">Watched</a> on <time datetime=\"2025-02-14\">"))
        #expect(html.contains("Put on the watchlist on <time datetime=\"2024-01-01\">1 January 2024</time>."))
        #expect(page.markdown(of: site).contains("[Watched](../history/2025.md) on 14 February 2025. Put on"))
        #expect(html.contains("<dt>Votes</dt><dd>1</dd>"))
    }

    @Test func `a film on no list says so`() {
        let page = site.film("tt0093058")
        #expect(page.html(of: site).contains("<p class=\"standing\">On no list.</p>"))
        #expect(page.markdown(of: site).contains("\nOn no list.\n"))
    }

    @Test func `an original title is shown when it is another`() {
        #expect(
            site.film("tt0044741").html(of: site).contains("<dt>Original title</dt><dd><bdi>生きる</bdi></dd>"))
        #expect(site.film("tt0044741").markdown(of: site).contains("- Original title: 生きる\n"))
        #expect(!site.film("tt0816692").html(of: site).contains("Original title"))
    }

    @Test func `a film without a poster has a title card of classes`() {
        let html = site.film("tt0816692").html(of: site)
        let card = html.between("<div class=\"art ", "</div>")
        #expect(card?.hasPrefix("space") == true)
        #expect(card?.hasSuffix("aria-hidden=\"true\"><b dir=\"auto\">Interstellar</b><i>2014</i>") == true)
        #expect(!html.contains("style=\""))
    }

    @Test func `without platforms the page says so`() {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt1", title: "Alone"))
        let site = Site(builder)
        #expect(site.film("tt1").html(of: site).contains("The library names no platform yet."))
        #expect(site.film("tt1").markdown(of: site).hasSuffix("The library names no platform yet.\n"))
    }
}
