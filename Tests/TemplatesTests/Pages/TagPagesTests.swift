import Data
import Templates
import Testing

@Suite struct TagPagesTests {
    private let site = Site(.sample, .sample)

    @Test func `tags are listed with how many films they have`() {
        #expect(
            TagsPage(page: 0).markdown(of: site).hasSuffix(
                """
                # Tags

                2 tags.

                - [cosy](tags/cosy.md): 2 films
                - [motel](tags/motel.md): 1 film

                """))
        #expect(
            TagsPage(page: 0).html(of: site).contains(
                """
                <p class="lead">2 tags.</p>
                <ul class="index">
                <li><a href="tags/cosy.html"><bdi>cosy</bdi></a> <span>2 films</span></li>
                """))
    }

    @Test func `tags, lists and genres are named from A to Z, whatever their capitals and marks`() {
        var life = SomeLife()
        for tag in ["zoo", "Élan", "cosy", "Christmas", "Zebra", "Halloween"] {
            life.tags.append(("tt0034583", tag))
        }
        life.lists = ["b", "É", "C"].map { SomeLife.SomeList(slug: "list-\($0)", name: $0) }
        var builder = CatalogueBuilder.sample
        builder.film(SomeFilm(tconst: "tt1", title: "A", genres: ["adult", "Épopée", "War"]))
        let site = Site(builder, life)
        #expect(
            TagsPage(page: 0).html(of: site).order(
                of: ["Christmas", "cosy", "Élan", "Halloween", "Zebra", "zoo"].map { "<bdi>\($0)</bdi></a>" })
        )
        #expect(
            ListsPage(page: 0).html(of: site).order(of: [
                "<bdi>b</bdi></a>", "<bdi>C</bdi></a>", "<bdi>É</bdi></a>",
            ]))
        #expect(
            GenresPage(page: 0).markdown(of: site).order(of: [
                "[adult](genres/adult", "[Adventure]", "[Épopée]", "[War]",
            ]))
        let film = site.film("tt0034583").html(of: site)
        #expect(
            film.contains("href=\"../tags/christmas.html\"")
                || film.contains("href=\"../tags/Christmas.html\""))
    }

    @Test func `a tag lists its films from A to Z`() {
        #expect(
            TagPage(number: 0).markdown(of: site).hasSuffix(
                """
                # cosy

                2 films with this tag. [All tags](../tags.md)

                - [Casablanca](../movies/tt0034583.md) (1942), seen on 14 February 2025 · ★★★★★ (5 of 5)
                - [Interstellar](../movies/tt0816692.md) (2014) · 8.6, on the watchlist
                  - ● On Netflix, checked 12 October 2025

                """))
        let html = TagPage(number: 0).html(of: site)
        #expect(html.contains("<h1><bdi>cosy</bdi></h1>"))
        #expect(
            html.contains("<p class=\"by\">On the watchlist</p>\n<ul class=\"where\">\n<li class=\"on\">"))
        #expect(html.count(of: "<ul class=\"where\">") == 1 && !html.contains("Not on"))
        #expect(html.contains("<a href=\"../tags.html\" aria-current=\"true\">"))
    }

    @Test func `any text can be a tag, and none takes the place of another or of a further page`() {
        var life = SomeLife()
        let hostile = [
            "", " ", "<b>", "a/b", "a\\b", "con", "cosy-page-1", "Cosy", "cosy", "生", "..", "a](b)",
        ]
        for tag in hostile { life.tags.append(("tt0034583", tag)) }
        let site = Site(.sample, life)
        let paths = hostile.indices.compactMap { site.path(ofTag: $0).map(site.string) }
        #expect(Set(paths.map { $0.lowercased() }).count == hostile.count)
        #expect(
            paths.allSatisfy { $0.hasPrefix("tags/") && !$0.dropFirst(5).contains { "/.\\".contains($0) } })
        #expect(paths.filter { $0.contains("-page-") }.isEmpty)
        #expect(paths.contains("tags/cosy"))
        let html = TagsPage(page: 0).html(of: site)
        #expect(html.count(of: "<li><a href=\"tags/") == hostile.count)
        #expect(html.contains("<bdi>&lt;b&gt;</bdi>") && !html.contains("<bdi></bdi>"))
        #expect(TagsPage(page: 0).markdown(of: site).count(of: "\n- [") == hostile.count)
        #expect(!TagsPage(page: 0).markdown(of: site).contains("a](b)"))
    }

    @Test func `many tags are in pages`() {
        var life = SomeLife()
        for number in 100..<200 { life.tags.append(("tt0034583", "t\(number)")) }
        let site = Site(.sample, life, pageSize: 10)
        let pages = site.shelves.index(of: .tags).pages.indices.map { TagsPage(page: $0) }
        #expect(pages.count > 6)
        #expect(pages.map { $0.html(of: site).count(of: "<li><a href=\"tags/") }.reduce(0, +) == 100)
        #expect(site.string(pages[1].path(in: site)) == "tags-\(pages.count - 1)")
        #expect(pages[1].markdown(of: site).contains("# Tags: T\n"))
        #expect(pages[1].markdown(of: site).contains("[Towards A](tags.md) · [Towards Z](tags-"))
    }

    @Test func `a tag of many films has further pages in its folder`() {
        var life = SomeLife()
        for film in ["tt0034583", "tt0816692", "tt0044741"] { life.tags.append((film, "cosy")) }
        let site = Site(.sample, life, pageSize: 1)
        let last = TagPage(number: 2)
        #expect(site.string(last.path(in: site)) == "tags/cosy-page-1")
        #expect(last.html(of: site).contains("<h1><bdi>cosy</bdi>: I</h1>"))
        #expect(last.html(of: site).contains("<a rel=\"prev\" href=\"cosy-page-2.html\">Towards A</a>"))
        #expect(last.html(of: site).contains("Films with this tag, from A to Z."))
        #expect(TagPage(number: 0).html(of: site).contains("3 films with this tag, from A to Z."))
    }

    @Test func `no tags are said in words`() {
        let site = Site(.sample, SomeLife(), sections: [.tags])
        #expect(
            TagsPage(page: 0).html(of: site).contains("<p class=\"lead\">No film has a tag yet.</p>\n</main>")
        )
    }
}
