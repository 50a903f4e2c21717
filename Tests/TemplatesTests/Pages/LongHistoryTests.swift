import Data
import Testing

@testable import Templates

/// A long history is told where it changes least.
@Suite struct LongHistoryTests {
    /// Films watched one a day, the last one on the last day of 2025.
    private func site(films count: Int, pageSize: Int, asOf: String? = nil) -> Site {
        var builder = CatalogueBuilder()
        let last = Day(year: 2025, month: 12, day: 31)
        for number in 0..<count {
            let day = last?.advanced(by: -number)?.description
            builder.film(SomeFilm(tconst: "tt\(number + 1000)", title: "Film \(number)"), watched: day)
        }
        return Site(builder, Settings(pageSize: pageSize), asOf: asOf.flatMap { Day(parsing: $0) })
    }

    @Test(arguments: [(180, true), (181, false)])
    func `the last films and counts that grow are told while the history is short`(
        _ count: Int, _ isShort: Bool
    ) {
        let site = site(films: count, pageSize: 60)
        let html = HistoryPage().html(of: site)
        let markdown = HistoryPage().markdown(of: site)
        #expect(html.contains("Lately watched") == isShort)
        #expect(markdown.contains("## Lately watched") == isShort)
        #expect(html.contains("2025</a>") && html.contains("<span>going on</span>") == !isShort)
        #expect(markdown.contains("| [2025](history/2025.md) | \(isShort ? "180" : "going on") |\n"))
        #expect(html.contains("\(isShort ? "180 films" : "Films") watched since 2025."))
        #expect(markdown.contains("\(isShort ? "180 films" : "Films") watched since 2025."))
    }

    @Test func `of a long history only the year that goes on is not counted`() {
        let markdown = HistoryPage().markdown(of: site(films: 800, pageSize: 60))
        #expect(
            markdown.hasSuffix(
                """
                | [2025](history/2025.md) | going on |
                | [2024](history/2024.md) | 366 |
                | [2023](history/2023.md) | 69 |

                """))
    }

    @Test(arguments: [("2024-12-31", "going on"), ("2025-12-31", "going on"), ("2026-01-01", "365")])
    func `the newest year of a long history is counted when it is over`(_ today: String, _ told: String) {
        let site = site(films: 800, pageSize: 60, asOf: today)
        #expect(HistoryPage().markdown(of: site).contains("| [2025](history/2025.md) | \(told) |\n"))
        #expect(HistoryPage().html(of: site).contains("<span>going on</span>") == (told == "going on"))
    }

    @Test(arguments: [(60, 1), (61, 2)])
    func `a year is cut when it has more than six times a page's size`(_ count: Int, _ least: Int) {
        let site = site(films: count, pageSize: 10)
        #expect(site.diary.years[0].paging.pages.count >= least)
        #expect((site.diary.years[0].paging.pages.count == 1) == (least == 1))
    }

    @Test func `the newest part of a year has its name and its count, the others their days`() {
        let site = site(films: 200, pageSize: 10)
        let paging = site.diary.years[0].paging
        let last = paging.pages.count - 1
        let paths = paging.pages.indices.map {
            HistoryYearPage(index: 0, page: $0).path(in: site).string(in: site.texts)
        }
        #expect(paths == ["history/2025"] + (1...last).reversed().map { "history/2025-\($0)" })
        let head = HistoryYearPage(index: 0).html(of: site)
        #expect(head.contains("<h1>Watched in 2025</h1>\n<p class=\"lead\">200 films.</p>"))
        let page = HistoryYearPage(index: 0, page: last)
        #expect(page.html(of: site).contains("<h1>Watched in 2025, page 1</h1>"))
        #expect(page.markdown(of: site).contains("\nFrom "))
        #expect(page.html(of: site).contains(" to \(oldest(200)).</p>") == false)
        #expect(page.html(of: site).contains("From \(oldest(200)) to "))
        // A month that goes over two pages has no count of its own.
        #expect(!page.html(of: site).contains("</h2><p>"))
    }

    private func oldest(_ count: Int) -> String {
        Day(year: 2025, month: 12, day: 31)?.advanced(by: 1 - count)?.written ?? ""
    }

    @Test func `a film leads to the head of its year, wherever in it the film is`() {
        let site = site(films: 200, pageSize: 10)
        for film in [0, 100, 199] {
            let page = FilmPage(film: film)
            #expect(page.html(of: site).contains("<a href=\"../history/2025.html\">Watched</a>"))
            #expect(page.markdown(of: site).contains("[Watched](../history/2025.md) on"))
        }
    }
}
