import Data
import Templates
import Testing

@Suite struct PeoplePagesTests {
    private let site = Site(.sample, .sample)

    @Test func `those of whom most films were seen come first, and then by name`() {
        #expect(
            PeoplePage(page: 0).markdown(of: site).hasSuffix(
                """
                4 people, most seen first.

                - [Alfred Hitchcock](people/nm3.md): director, in the cast · 1 film, 1 seen
                - [Ingrid Bergman](people/nm2.md): in the cast · 1 film, 1 seen
                - [Michael Curtiz](people/nm1.md): director · 1 film, 1 seen
                - [Christopher Nolan](people/nm4.md): director, writer · 1 film, none seen

                """))
    }

    @Test func `a person's films say what the person did, once for each film`() {
        #expect(
            PersonPage(number: 0).markdown(of: site).hasSuffix(
                """
                # Alfred Hitchcock

                Director and in the cast. 1 film in this library, 1 seen. [All people](../people.md)

                ## Seen

                - [Psycho](../movies/tt0054215.md) (1960), director, cast as Man with a hat, seen on \
                14 February 2025 · ★★★★½ (4½ of 5)

                """))
        let html = PersonPage(number: 0).html(of: site)
        #expect(html.contains("<p class=\"by\">Director, cast as <bdi>Man with a hat</bdi></p>"))
        #expect(html.count(of: "<li class=\"card\">") == 1)
    }

    @Test func `films are told by what they are to the owner, the latest seen first`() {
        var life = SomeLife()
        for film in ["tt0093058", "tt0078748", "tt0034583", "tt0816692", "tt0044741"] {
            life.credit(film, "Somebody", .composer)
        }
        life.favorites = [("tt0093058", nil)]
        let html = PersonPage(number: 0).html(of: Site(.sample, life))
        #expect(
            html.order(of: [
                "Composer. 5 films in this library, 2 seen.", "<h2 id=\"seen\">Seen</h2><p>2 films</p>",
                "Casablanca", "Alien", "<h2 id=\"rated\">Rated or a favourite</h2><p>1 film</p>",
                "Full Metal Jacket", "<h2 id=\"wanted\">Want to see</h2><p>2 films</p>", "Interstellar",
                "<ul class=\"where\">", "Netflix", "Ikiru",
            ]))
    }

    @Test func `only who worked on a film of the owner's has a page`() {
        var life = SomeLife()
        life.credit("tt0093058", "Nobody Knows", .director)
        life.credit("tt0816692", "Somebody", .director)
        let site = Site(.sample, life)
        #expect(site.path(ofPerson: 0) == nil)
        #expect(site.path(ofPerson: 1).map(site.string) == "people/nm2")
        #expect(site.path(ofPerson: 2) == nil)
        life.rate("tt0093058", 8)
        #expect(Site(.sample, life).path(ofPerson: 0) != nil)
    }

    @Test func `names are text, and one that cannot be read is replaced by the name of the page`() {
        var life = SomeLife()
        life.credit("tt0034583", "<b>*x*</b>", .cast, as: "a | [b](c)")
        life.credit("tt0034583", " ", .cast)
        let site = Site(.sample, life)
        let page = PeoplePage(page: 0).html(of: site)
        #expect(page.contains("<bdi>&lt;b&gt;*x*&lt;/b&gt;</bdi>") && page.contains("<bdi>nm2</bdi>"))
        let texts = site.shelves.people.shelves.pages.map { PersonPage(number: $0).markdown(of: site) }
        #expect(texts.contains { $0.contains("cast as a \\| \\[b\\](c), seen") })
    }

    @Test func `many films are in pages that are counted at their head`() {
        var life = SomeLife()
        for film in ["tt0034583", "tt0078748", "tt0816692"] { life.credit(film, "Somebody", .cast) }
        let site = Site(.sample, life, pageSize: 1)
        let html = PersonPage(number: 2).html(of: site)
        #expect(site.string(PersonPage(number: 2).path(in: site)) == "people/nm1-page-1")
        #expect(html.contains("<h1><bdi>Somebody</bdi>, continued</h1>\n<p class=\"lead\">In the cast.</p>"))
        #expect(html.contains("<h2 id=\"wanted\">Want to see</h2></div>"))
        #expect(
            PersonPage(number: 0).html(of: site).contains(
                "<p class=\"lead\">In the cast. 3 films in this library, 2 seen.</p>"))
    }

    @Test func `of many people those of whom most was seen come first, and then all from A to Z`() {
        var life = SomeLife()
        for name in ["Adam", "Bea", "Ben", "Émile", "Eve", "Zoe"] {
            life.credit("tt0034583", name, .writer)
            if name == "Zoe" { life.credit("tt0078748", name, .writer) }
        }
        life.credit("tt0816692", "1984", .cinematographer)
        let site = Site(.sample, life, pageSize: 2)
        let pages = site.shelves.index(of: .people).pages.indices.map { PeoplePage(page: $0) }
        let html = pages.map { $0.html(of: site) }
        #expect(
            html[0].contains("7 people: first those of whom most was seen, and then all of them from A to Z.")
        )
        #expect(
            html[0].count(of: "<li><a href=\"people/") == 2 && html[0].order(of: ["<bdi>Zoe", "<bdi>Adam"]))
        #expect(html[1].contains("<p class=\"lead\">From A to Z.</p>\n<section aria-labelledby=\"digits\">"))
        #expect(html.last?.contains("<a rel=\"prev\" href=\"people-2.html\">Towards A</a>") ?? false)
        let letters = html[0].between("<nav class=\"letters\"", "</nav>") ?? ""
        #expect(letters.matches(of: />([^<]+)<\/a>/).map { $0.1 } == ["0–9", "A", "B", "E", "Z"])
        for link in letters.matches(of: /href="([^#"]*)\.html#([a-z]+)"/) {
            let target = pages.first { site.string($0.path(in: site)) == String(link.1) }
            #expect(target?.html(of: site).contains("<h2 id=\"\(link.2)\">") ?? false)
        }
        let titles = html.dropFirst().joined().matches(of: /<h1>People: [0-9A-Z–]+( to [A-Z])?<\/h1>/)
        #expect(titles.count == pages.count - 1)
        let named = html.dropFirst().joined().matches(of: /<li><a href="people\/nm\d\.html"><bdi>([^<]*)</)
        #expect(named.map { $0.1 } == ["1984", "Adam", "Bea", "Ben", "Émile", "Eve", "Zoe"])
        let reports = pages.map { $0.markdown(of: site) }
        #expect(reports[1].contains("From A to Z.\n\n## 0–9\n\n- [1984](people/nm7.md): "))
        #expect(reports.dropFirst().joined().count(of: "\n- [") == 7 && reports[0].count(of: "\n- [") == 2)
    }

    @Test func `names are in the order of readers, and those that are equal in that of the library`() {
        var life = SomeLife()
        for name in ["Zoe", "Émile", "eve", "Eve Longer-Name", "Eve Longer-Nama", "Adam", "EVE"] {
            life.credit("tt0034583", name, .cast)
        }
        let html = PeoplePage(page: 0).html(of: Site(.sample, life))
        #expect(
            html.order(
                of: ["Adam", "Émile", "eve", "EVE", "Eve Longer-Nama", "Eve Longer-Name", "Zoe"].map {
                    "<bdi>\($0)</bdi>"
                }))
    }

    @Test func `nobody is said in words`() {
        let site = Site(.sample, SomeLife(), sections: [.people])
        #expect(
            PeoplePage(page: 0).html(of: site).contains("Nobody is known to have worked on these films."))
    }
}
