import Data
import Templates
import Testing

/// What changed, as the page and the overview tell it.
@Suite struct ChangesPageTests {
    /// The sample catalogue with what builds found: a film, a slug, the state before and after, and the day.
    private static func catalogue(
        newest: Int = 0, leftOut: Int = 0, restored: [(String, String)] = [],
        _ changes: (String, String, Character, Character, String)...
    ) -> Catalogue {
        var catalogue = CatalogueBuilder.sample.build()
        func film(_ key: String) -> Int {
            catalogue.films.firstIndex { catalogue.texts[$0.tconst] == key } ?? 0
        }
        func state(_ mark: Character) -> Availability.State {
            mark == "+" ? .available : mark == "-" ? .unavailable : .unknown
        }
        catalogue.availabilityHistory.changes = changes.map { key, slug, before, after, day in
            AvailabilityChange(
                film: film(key), platform: catalogue.platforms.firstIndex { $0.slug == slug } ?? 0,
                before: state(before), after: state(after), foundOn: Day(parsing: day) ?? .first)
        }
        catalogue.availabilityHistory.newest = newest
        catalogue.availabilityHistory.leftOut = leftOut
        catalogue.restored = restored.map { Restored(film: film($0), on: Day(parsing: $1) ?? .first) }
        return catalogue
    }

    private static let interstellar = "tt0816692"
    private static let ikiru = "tt0044741"
    private static let rashomon = "tt0042876"

    private static func site(_ catalogue: Catalogue, sections: [SectionName]? = nil) -> Site {
        Site(settings: Settings(title: "The Lantern", sections: sections), catalogue: catalogue)
    }

    private let site = Self.site(
        Self.catalogue(
            newest: 4, restored: [(Self.rashomon, "2025-10-01")],
            (Self.interstellar, "netflix", "-", "+", "2025-10-12"),
            (Self.interstellar, "hbo-max", "+", "-", "2025-10-12"),
            (Self.rashomon, "netflix", "+", "-", "2025-10-12"),
            (Self.ikiru, "netflix", "+", "?", "2025-10-12"),
            (Self.ikiru, "netflix", "-", "+", "2025-10-01"),
            (Self.rashomon, "netflix", "-", "+", "2025-10-01")))

    @Test func `the report tells first what was found last, then day by day what happened`() {
        let markdown = ChangesPage().markdown(of: site)
        #expect(
            markdown.hasPrefix(
                """
                ---
                title: "What changed"
                ---

                # What changed

                1 film arrived on your platforms, 2 left, 1 became unknown: found in checks up to 12 October 2025.

                ## Found last: 12 October 2025

                - [Interstellar](movies/tt0816692.md): ● Arrived on Netflix
                - [Interstellar](movies/tt0816692.md): ○ Left HBO Max
                - [Rashômon](movies/tt0042876.md): ○ Left Netflix
                - [Ikiru](movies/tt0044741.md): ◌ Unknown on Netflix

                ## 12 October 2025

                - [Interstellar](movies/tt0816692.md): Added to the watchlist

                ## 11 October 2025

                - [Ikiru](movies/tt0044741.md): Added to the watchlist

                ## 1 October 2025

                - [Ikiru](movies/tt0044741.md): ◌ Arrived on Netflix, unknown since
                - [Rashômon](movies/tt0042876.md): ○ Arrived on Netflix, gone since
                - [Rashômon](movies/tt0042876.md): Put back on the watchlist

                ## 1 September 2025

                """))
        #expect(
            markdown.contains(
                "\n## 14 February 2025\n\n- [Casablanca](movies/tt0034583.md): Watched\n- [Psycho](movies/"))
    }

    @Test func `the page shows what arrived as cards, and only what can be watched now is lit`() {
        let html = ChangesPage().html(of: site)
        #expect(
            html.contains(
                "<section aria-labelledby=\"found\">\n<div class=\"head\"><h2 id=\"found\">Found last</h2>"
                    + "<p><time datetime=\"2025-10-12\">12 October 2025</time></p></div>\n<ul class=\"wall\">\n"
            ))
        #expect(
            html.contains(
                "<ul class=\"where\">\n<li class=\"on\"><span class=\"mark\"></span>"
                    + "<span>Arrived on <bdi>Netflix</bdi></span></li>\n</ul>\n</li>\n</ul>\n"))
        #expect(
            html.contains(
                "<li class=\"off\"><span class=\"mark\"></span><a href=\"movies/tt0042876.html\">"
                    + "<bdi>Rashômon</bdi></a> <span>Left <bdi>Netflix</bdi></span></li>"))
        #expect(html.count(of: "class=\"on\"") == 1)
        #expect(
            html.contains("<h2 id=\"d2025-10-01\"><time datetime=\"2025-10-01\">1 October 2025</time></h2>"))
        #expect(
            html.contains(
                "<li><a href=\"movies/tt0078748.html\"><bdi>Alien</bdi></a> <span>Watched</span></li>"))
    }

    @Test func `a film that arrived on two platforms at once is one card and one film`() {
        let site = Self.site(
            Self.catalogue(
                newest: 2, (Self.interstellar, "netflix", "-", "+", "2025-10-12"),
                (Self.interstellar, "hbo-max", "-", "+", "2025-10-12")))
        let found = ChangesPage().html(of: site).between("id=\"found\"", "</section>") ?? ""
        #expect(found.count(of: "<li class=\"card\">") == 1 && found.count(of: "Arrived on ") == 2)
        #expect(site.changes.finding?.arrived == 1)
    }

    @Test(
        arguments: [
            (["+"], "1 film arrived on your platforms"), (["-"], "1 film left your platforms"),
            (["?"], "1 film became unknown on your platforms"),
            (["-", "?"], "1 film left your platforms, 1 became unknown"),
            (["+", "?"], "1 film arrived on your platforms, 1 became unknown"),
        ] as [([Character], String)])
    func `the line on the overview counts what happened, and leads to the page`(
        states: [Character], summary: String
    ) {
        var catalogue = Self.catalogue(newest: states.count)
        catalogue.availabilityHistory.changes = zip(states, [2, 3]).map { state, film in
            AvailabilityChange(
                film: film, platform: 0, before: state == "+" ? .unavailable : .available,
                after: state == "+" ? .available : state == "-" ? .unavailable : .unknown,
                foundOn: Day(parsing: "2025-10-12") ?? .first)
        }
        let site = Self.site(catalogue)
        #expect(
            OverviewPage().html(of: site).contains(
                "</div>\n<p class=\"note news\">\(summary) (<time datetime=\"2025-10-12\">12 Oct 2025</time>). "
                    + "<a href=\"changes.html\">What changed</a></p>\n"))
        #expect(
            OverviewPage().markdown(of: site).contains(
                "\n\n\(summary) (12 October 2025). [What changed](changes.md)\n"))
    }

    @Test func `without a finding the overview says nothing, and the page that nothing came or went`() {
        let site = Self.site(Self.catalogue())
        #expect(!OverviewPage().html(of: site).contains("news"))
        #expect(!OverviewPage().markdown(of: site).contains("What changed"))
        #expect(
            ChangesPage().html(of: site).contains(
                "<p class=\"lead\">No film has come to your platforms yet, or left them, since Marquee first looked.</p>"
            ))
        #expect(site.shelves.sections.contains(.changes))
        let away = Self.site(self.site.catalogue, sections: [.watchlist])
        #expect(!OverviewPage().html(of: away).contains("news") && !away.shows(.changes))
    }

    @Test func `a page that is asked for is there although nothing has changed`() {
        let empty = Self.site(Catalogue(), sections: [.changes])
        let html = ChangesPage().html(of: empty)
        #expect(
            html.contains(
                "<p class=\"lead\">Nothing has changed yet. What comes to your platforms or leaves them"))
        #expect(html.contains("</p>\n</main>"))
        #expect(Self.site(Catalogue()).shelves.sections.contains(.changes) == false)
    }

    @Test func `what nobody remembers is counted`() {
        let site = Self.site(
            Self.catalogue(newest: 1, leftOut: 12, (Self.ikiru, "netflix", "-", "+", "2025-10-12")))
        #expect(
            ChangesPage().html(of: site).contains("<p class=\"note\">And 12 changes more of that day.</p>"))
        #expect(ChangesPage().markdown(of: site).contains("\n\nAnd 12 changes more of that day.\n"))
    }

    @Test func `the navigation and the overview of reports lead there`() {
        #expect(OverviewPage().html(of: site).contains("<a href=\"changes.html\"><bdi>Changes</bdi></a>"))
        #expect(OverviewPage().markdown(of: site).contains("- [Changes](changes.md): 15 changes\n"))
    }

    @Test func `a long list tells the newest two hundred, and counts the others`() {
        var builder = CatalogueBuilder()
        builder.platform("netflix", "Netflix", mine: true)
        for number in 0..<500 {
            let day = Day(number: 20_000 - Int32(number / 2)).description
            builder.film(SomeFilm(tconst: "tt\(1000 + number)", title: "Film \(number)"), added: day)
        }
        let site = Self.site(builder.build())
        let html = ChangesPage().html(of: site)
        #expect(html.count(of: "Added to the watchlist") == 200)
        #expect(
            html.order(of: ["Film 0<", "Film 1<", "Film 2<", "Film 199<", "300 older changes not shown."]))
        #expect(!html.contains("Film 200<"))
        #expect(ChangesPage().markdown(of: site).hasSuffix("\n300 older changes not shown.\n"))
    }

    @Test func `a thousand arrivals fit on a page`() {
        var builder = CatalogueBuilder()
        builder.platform("netflix", "Netflix", mine: true)
        for number in 0..<1000 {
            builder.film(
                SomeFilm(
                    tconst: "tt\(1000 + number)",
                    title: "A film with a title of some length, number \(number)",
                    year: 1999, genres: ["Drama"], rating: Rating(tenths: 71)),
                added: "2025-01-01", [("netflix", .available, "2025-10-12")])
        }
        var catalogue = builder.build()
        catalogue.availabilityHistory.changes = catalogue.films.indices.map {
            AvailabilityChange(
                film: $0, platform: 0, before: .unavailable, after: .available,
                foundOn: Day(parsing: "2025-10-12") ?? .first)
        }
        catalogue.availabilityHistory.newest = 1000
        let site = Self.site(catalogue)
        let html = ChangesPage().html(of: site)
        #expect(html.utf8.count < 120_000)
        #expect(html.count(of: "<li class=\"card\">") == 60 && html.count(of: "Arrived on ") == 160)
        #expect(
            html.contains("And 840 changes more of that day.")
                && html.contains("900 older changes not shown."))
        #expect(
            html.contains("<p class=\"lead\">1,000 films arrived on your platforms: found in checks up to"))
    }
}
