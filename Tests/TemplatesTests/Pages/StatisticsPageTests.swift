import Data
import Testing

@testable import Templates

@Suite struct StatisticsPageTests {
    private let site = SomeViewings.site()

    @Test func `the report begins with all time and its years`() {
        #expect(
            StatisticsPage().markdown(of: site).hasPrefix(
                """
                ---
                title: "Statistics"
                ---

                # Statistics

                8 viewings of 4 films since 2024.

                - Running time: 6 h 20 min in 4 viewings whose length is known
                - Watched again: 3 of 8 viewings
                - Longest streak: 3 days in a row, 31 December 2024 to 2 January 2025
                - On the watchlist: 0 days, as a median of 2 films
                - First known day: [Amber](movies/a1.md) on 31 December 2024
                - Last known day: [Birch](movies/a2.md) on 10 June 2025

                ## By year

                | Year | Viewings | Films |
                | --- | ---: | ---: |
                | [2025](years/2025.md) | 6 | 4 |
                | [2024](years/2024.md) | 1 | 1 |

                1 viewing is not shown, since its date is not known.

                ## Stars

                """))
    }

    @Test func `the page leads to each year, also where its tables are closed`() {
        let html = StatisticsPage().html(of: site)
        #expect(
            html.order(of: [
                "aria-current=\"page\"", "<h1>Statistics</h1>", "8 viewings of 4 films since 2024.",
                "Viewings of each year from 2024 to 2025. Most were in 2025: 6.</desc>",
                "1 viewing is not shown, since its date is not known.", "<details>",
                "<th scope=\"row\"><a href=\"years/2025.html\">2025</a></th><td class=\"num\">6</td>",
                "</details>",
                "<nav class=\"letters\" aria-label=\"Years in numbers\">", "<li><a href=\"years/2025.html\">",
                "<h2 id=\"genres\">",
            ]))
    }

    @Test func `where no film was seen twice, films are all there is to count`() {
        let site = Site(.sample)
        let report = StatisticsPage().markdown(of: site)
        #expect(report.contains("| Year | Films |\n| --- | ---: |\n| [2025](years/2025.md) | 2 |\n"))
        #expect(StatisticsPage().html(of: site).contains("<caption>Films by year</caption>"))
        let year = YearPage(index: 0)
        #expect(year.markdown(of: site).contains("| Month | Films |\n| --- | ---: |\n| January | 0 |\n"))
        let html = year.html(of: site)
        #expect(html.contains("<caption>Films by month of 2025</caption>"))
        #expect(html.contains("<caption>Films of 2025 by month and weekday</caption>"))
        #expect(html.contains("<th scope=\"row\">February</th><td class=\"num\">2</td></tr>"))
        let main = html.between("<main id=", "</main>")
        for page in [report, year.markdown(of: site), main] { #expect(page?.contains("iewing") == false) }
    }

    @Test func `the numbers of a year take little room, whatever was watched`() {
        var life = Life()
        for day in 0..<365 {
            for film in ["tt0034583", "tt0054215", "tt0078748"] {
                life.play(film, Day(number: Int32(20_089 + day)).description)
            }
        }
        let site = life.site(sections: [.stats])
        #expect(site.diary.years[0].year == 2025 && site.statistics.years[0].days.allSatisfy { $0 == 3 })
        #expect(YearPage(index: 0).html(of: site).utf8.count < 30_000)
    }

    @Test func `the years without a film between others have a place in the chart`() {
        var life = Life()
        life.play("1990")
        let html = StatisticsPage().html(of: life.site(sections: [.stats]))
        #expect(html.contains("from 1990 to 2025"))
        var older = Life()
        older.play("1890")
        #expect(StatisticsPage().html(of: older.site(sections: [.stats])).contains("from 1978 to 2025"))
    }

    @Test func `without anything watched the page says so, and is there only when it is named`() {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "a1", title: "Amber"), added: "2025-01-01")
        let named = Site(builder, Settings(sections: [.stats]))
        let words = "Nothing watched yet. Once a film was watched, its numbers are here."
        #expect(StatisticsPage().markdown(of: named).hasSuffix("\n\(words)\n"))
        #expect(StatisticsPage().html(of: named).contains("<p class=\"lead\">\(words)</p>\n</main>"))
        #expect(named.shows(.stats) && !Site(builder).shows(.stats) && site.shows(.stats))
    }

    @Test func `films that were watched nobody knows when have no year`() {
        var life = SomeLife()
        life.plays = [("a1", nil)]
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "a1", title: "Amber"), added: "2025-01-01")
        let site = Site(builder, life)
        let report = StatisticsPage().markdown(of: site)
        #expect(report.contains("\n1 film, nobody knows when.\n") && !report.contains("By year"))
        #expect(!StatisticsPage().html(of: site).contains("<svg class=\"chart\""))
    }

    @Test func `tables are cut where they would be long, and say so`() {
        var period = Period()
        period.genres = Ranking(rows: (0..<10).map { .init(key: $0, count: 1) }, all: 1200)
        let captions = PeriodRanking.allCases.map { kind in
            kind.table(of: Ranking(rows: [.init(key: 0, count: 1)], all: 3)).caption.english
        }
        #expect(
            PeriodRanking.genres.table(of: period.genres).caption == "The 10 genres with most films, of 1,200"
        )
        #expect(
            captions == [
                "The 1 genres with most films, of 3", "The 1 decades with most films, of 3",
                "The 1 languages with most films, of 3",
                "The 1 directors with most films, of 3 with two or more",
                "The 1 people in most films, of 3 with two or more",
                "The 1 platforms with most viewings, of 3",
            ])
    }

    @Test func `waits are told in quarters where there are four of them`() {
        var period = Period()
        func words(_ days: [Int]) -> String? {
            period.waiting = Waiting(days)
            guard case .words(let words) = PeriodFact.all(of: period).first?.value else { return nil }
            return words.english
        }
        #expect(words([]) == nil)
        #expect(words([1]) == "1 day, known of 1 film")
        #expect(words([1, 2, 3]) == "2 days, as a median of 3 films")
        #expect(
            words([1, 2, 30, 400])
                == "2 days, as a median of 4 films; a quarter waited 1 day at most, three quarters 30 days")
    }

    @Test(arguments: [(59, "59 min"), (60, "1 h"), (61, "1 h 1 min"), (74_700, "1,245 h")])
    func `long times are told in hours`(_ minutes: Int, _ words: String) {
        #expect(runningTime(minutes) == words)
    }

    @Test(arguments: [
        (1, "1 viewing is not shown, since its"), (1200, "1,200 viewings are not shown, since their"),
    ])
    func `what is not shown is counted`(_ count: Int, _ start: String) {
        var period = Period()
        #expect(
            period.withoutDayWords?.english == nil && period.withoutMonthWords?.english == nil
                && period.undatedWords?.english == nil)
        period.yearsOnly = count
        period.undated = count
        period.elsewhere = count
        let (one, many) = (count == 1, count > 1)
        #expect(
            period.withoutDayWords?.english == start + (one ? " day is not known." : " days are not known."))
        #expect(
            period.withoutMonthWords?.english == start
                + (many ? " months are not known." : " month is not known."))
        #expect(
            period.undatedWords?.english == start + (one ? " date is not known." : " dates are not known."))
        let note = PeriodRanking.platforms.note(period)
        #expect(note?.english == (one ? "1 viewing was elsewhere." : "1,200 viewings were elsewhere."))
    }

    @Test func `what people wrote is text in both formats`() throws {
        let word = "Placeholder"
        func pages(_ text: String) -> (html: String, pieces: [Piece.Content]) {
            let catalogue = SomeViewings.catalogue(titles: [text, text, text, text]) { _ in text }
            let site = Site(
                settings: Settings(title: "The Lantern", sections: [.stats]), catalogue: catalogue)
            let pages: [any Page] = [StatisticsPage(), YearPage(index: 0)]
            let reports = pages.map { $0.markdown(of: site) }.joined(separator: "\n\n***\n\n")
            return (
                pages.map { $0.html(of: site) }.joined(),
                CommonMark.read(Array(reports.utf8)).pieces.map(\.content)
            )
        }
        let plain = pages(word)
        for text in HostileText.strings(200, seed: 11) {
            let said = HostileText.expected(text)
            guard !said.isEmpty, text.utf8.count != 2 else { continue }
            let hostile = pages(text)
            let escaped = said.unicodeScalars.map { Self.entities[$0] ?? String($0) }.joined()
            try #require(
                Array(hostile.html.utf8) == Array(plain.html.replacing(word, with: escaped).utf8),
                "\(text.debugDescription)")
            let wanted = plain.pieces.map { piece -> Piece.Content in
                guard case .text(let bytes) = piece else { return piece }
                return .text(Array(String(decoding: bytes, as: UTF8.self).replacing(word, with: said).utf8))
            }
            try #require(hostile.pieces == wanted, "\(text.debugDescription)")
        }
    }

    private static let entities: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
}
