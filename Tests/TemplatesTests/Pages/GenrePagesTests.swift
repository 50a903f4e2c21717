import Data
import Templates
import Testing

/// Pages of genres and decades, which differ only in how films come to them.
@Suite struct GenrePagesTests {
    private let site = Site(.sample, .sample)

    @Test func `genres are in their order, decades newest first, each with its films counted`() {
        #expect(
            GenresPage(page: 0).markdown(of: site).hasSuffix(
                """
                3 genres.

                - [Adventure](genres/adventure.md): 1 film
                - [Drama](genres/drama.md): 2 films
                - [Sci-Fi](genres/sci-fi.md): 1 film

                """))
        let decades = DecadesPage(page: 0).html(of: site)
        #expect(decades.contains("<p class=\"lead\">6 decades.</p>"))
        #expect(
            decades.order(of: [
                "<a href=\"decades/2010s.html\"><bdi>2010s</bdi></a>", "1980s",
                "<bdi>1950s</bdi></a> <span>2 films</span>", "1940s",
            ]))
    }

    @Test func `a decade shows what was seen, what is wanted, and what else there is`() {
        var builder = CatalogueBuilder.sample
        builder.film(SomeFilm(tconst: "tt2", title: "Other", year: 1979))
        builder.film(SomeFilm(tconst: "tt3", title: "Wanted", year: 1970), added: "2025-01-01")
        let site = Site(builder, .sample)
        let number = site.shelves.decades.shelves.pages.first { number in
            site.string(DecadePage(number: number).path(in: site)) == "decades/1970s"
        }
        #expect(
            DecadePage(number: number ?? 0).markdown(of: site).hasSuffix(
                """
                # 1970s

                3 films in this library. [All decades](../decades.md)

                ## Seen

                - [Alien](../movies/tt0078748.md) (1979), seen on 31 December 2023 · ★★★★½ (4½ of 5)

                ## Want to see

                - [Wanted](../movies/tt3.md) (1970)

                ## Also in this library

                - [Other](../movies/tt2.md) (1979)

                """))
    }

    @Test func `a genre that a film names twice has it once`() {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt1", title: "A", genres: ["War", "War", "<i>"]), added: "2025-01-01")
        let site = Site(builder, SomeLife())
        #expect(site.catalogue.genres.names.count == 3)
        let paths = (0..<3).map { site.path(ofGenre: $0).map(site.string) }
        #expect(paths == ["genres/war", "genres/war", "genres/i"])
        #expect(GenresPage(page: 0).markdown(of: site).contains("- [War](genres/war.md): 1 film\n"))
        #expect(GenrePage(number: 0).html(of: site).contains("<h1><bdi>&lt;i&gt;</bdi></h1>"))
    }

    @Test func `any year of a decade leads to it, and no other`() {
        #expect(
            [1940, 1949].map { site.path(ofDecade: $0).map(site.string) } == [
                "decades/1940s", "decades/1940s",
            ])
        #expect([1939, 0, -5, 12_345].allSatisfy { site.path(ofDecade: $0) == nil })
    }

    @Test func `a long list is cut, and counted at its head`() {
        var builder = CatalogueBuilder()
        for number in 10..<40 {
            builder.film(SomeFilm(tconst: "tt\(number)", title: "F", year: 1990, genres: ["War"]))
        }
        let site = Site(builder, SomeLife(), pageSize: 5)
        let pages = site.shelves.genres.shelves.pages.map { GenrePage(number: $0).html(of: site) }
        #expect(pages.count > 3)
        #expect(pages.dropFirst().allSatisfy { !$0.contains(" films</p>") && !$0.contains(" films in") })
        #expect(pages.map { $0.count(of: "<p class=\"name\"><a href") }.reduce(0, +) == 30)
        let order =
            "hat was seen first, then what was rated or is a favourite, then what is on the watchlist, "
            + "then the others.</p>"
        #expect(pages[0].contains("<p class=\"lead\">30 films in this library: w\(order)"))
        #expect(pages[1].contains("<p class=\"lead\">W\(order)"))
        #expect(pages[1].contains("<h1><bdi>War</bdi>, continued</h1>"))
        #expect(
            pages[1].contains(">Towards what was seen</a>") && pages[1].contains(">Towards the others</a>"))
    }

    @Test func `many decades are in pages that say which they have`() {
        var builder = CatalogueBuilder()
        for number in 1880..<2020 { builder.film(SomeFilm(tconst: "tt\(number)", title: "F", year: number)) }
        let site = Site(builder, SomeLife(), pageSize: 4)
        let pages = site.shelves.index(of: .decades).pages.indices
        let last = DecadesPage(page: pages.upperBound - 1).html(of: site)
        let title = last.between("<h1>", "</h1>") ?? ""
        #expect(title.hasPrefix("Decades: ") && title.hasSuffix(" to 1880s"))
        #expect(last.contains(">Newer decades</a>"))
        #expect(DecadesPage(page: 0).html(of: site).contains(">Older decades</a>"))
    }

    @Test func `without genres or years that is said in words`() {
        let site = Site(CatalogueBuilder(), SomeLife(), sections: [.genres, .decades])
        #expect(GenresPage(page: 0).html(of: site).contains("No film has a genre."))
        #expect(DecadesPage(page: 0).html(of: site).contains("No film has a year."))
    }
}
