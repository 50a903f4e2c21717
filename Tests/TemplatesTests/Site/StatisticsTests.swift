import Data
import Testing

@testable import Templates

@Suite struct StatisticsTests {
    private let site = SomeViewings.site()
    private var all: Period { site.statistics.all }
    private var newest: Period { site.statistics.years[0] }
    private var oldest: Period { site.statistics.years[1] }

    private func title(_ play: Int?) -> String? {
        play.map { site.catalogue.title(of: site.catalogue.play(at: $0).film) }
    }

    @Test func `viewings count as precisely as their dates are known`() {
        #expect(site.diary.years.map(\.year) == [2025, 2024])
        #expect([all.viewings, newest.viewings, oldest.viewings] == [8, 6, 1])
        #expect([all.films, newest.films, oldest.films] == [4, 4, 1])
        #expect([all.monthsOnly, all.yearsOnly, all.undated] == [1, 1, 1])
        #expect([newest.monthsOnly, newest.yearsOnly, newest.undated, newest.withoutDay] == [1, 1, 0, 2])
        #expect([all.rewatches, newest.rewatches, oldest.rewatches] == [3, 3, 0])
    }

    @Test func `months count viewings and films, days viewings`() {
        #expect(newest.months.map(\.viewings) == [3, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0])
        #expect(newest.months.map(\.films) == [3, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0])
        #expect(newest.days.count == 365 && oldest.days.count == 366)
        #expect(newest.days.prefix(3) == [1, 2, 0] && newest.days.reduce(0) { $0 + Int($1) } == 4)
        #expect(oldest.days.last == 1)
        #expect(all.months.isEmpty && all.days.isEmpty)
    }

    @Test func `a film that was seen twice in a month is one film of it`() {
        var life = Life()
        life.play("2025-02-03")
        life.play("2025-02-14", again: true)
        life.play("2025-02", again: true)
        let month = life.site(sections: [.stats]).statistics.years[0].months[1]
        #expect(month == Period.Month(viewings: 4, films: 2))
    }

    @Test func `streaks are runs of days, and one over the turn of the year is cut by it`() throws {
        let streak = try #require(all.streak)
        #expect([streak.first.description, streak.last.description] == ["2024-12-31", "2025-01-02"])
        #expect([streak.days, newest.streak?.days, oldest.streak?.days] == [3, 2, 1])
    }

    @Test func `of streaks as long as each other the latest counts`() {
        var life = Life()
        for day in ["2025-03-01", "2025-03-02", "2025-05-01", "2025-05-02", "2025-06-09"] { life.play(day) }
        let streak = life.site(sections: [.stats]).statistics.all.streak
        #expect(streak?.first.description == "2025-05-01" && streak?.days == 2)
    }

    @Test func `the first and the last film are those whose day is known`() {
        #expect([title(all.first), title(all.last)] == ["Amber", "Birch"])
        #expect([title(newest.first), title(newest.last)] == ["Birch", "Birch"])
        #expect(newest.first != newest.last)
    }

    @Test func `running time is that of the viewings whose length is known`() {
        #expect([all.minutes, all.timed] == [380, 4])
        #expect([newest.minutes, newest.timed] == [280, 3])
    }

    @Test func `waiting ends with the first viewing, and only when that is known to the day`() {
        #expect(all.waiting?.films == 2)
        #expect(newest.waiting == Waiting([0]) && oldest.waiting == Waiting([30]))
    }

    @Test(arguments: [
        ([5], [5, 5, 5]), ([9, 1], [1, 1, 1]), ([4, 1, 3, 2], [1, 2, 3]),
        ([40, 10, 30, 50, 20], [20, 30, 40]),
    ])
    func `quartiles are waits that there were`(_ days: [Int], _ quartiles: [Int]) throws {
        let waiting = try #require(Waiting(days))
        #expect([waiting.quarter, waiting.half, waiting.threeQuarters] == quartiles)
        #expect(waiting.films == days.count && Waiting([]) == nil)
    }

    @Test func `what films have in common is counted once a film`() {
        let catalogue = site.catalogue
        let genres = all.genres.rows.map { (catalogue.texts[catalogue.genres.names[$0.key]], $0.count) }
        #expect(genres.map(\.0) == ["Crime", "Drama", "Comedy"] && genres.map(\.1) == [2, 2, 1])
        #expect(all.decades.rows == [.init(key: 200, count: 2), .init(key: 199, count: 2)])
        #expect(oldest.decades.rows == [.init(key: 199, count: 1)])
        let languages = all.languages.rows.map { (catalogue.title(of: $0.key), $0.count) }
        #expect(languages.map(\.0) == ["Amber", "Cedar"] && languages.map(\.1) == [2, 1])
        #expect(all.platforms.rows == [.init(key: 0, count: 2), .init(key: 1, count: 1)])
        #expect([all.elsewhere, newest.elsewhere, oldest.elsewhere] == [1, 1, 0])
    }

    @Test func `people count from two films on`() {
        func names(_ ranking: Ranking) -> [String] {
            ranking.rows.map { site.texts[site.catalogue.people[$0.key].name] + " \($0.count)" }
        }
        #expect(names(all.directors) == ["Mila Grey 2"] && names(all.cast) == ["Tom Low 2"])
        #expect(all.directors.all == 1 && oldest.directors == Ranking() && oldest.cast == Ranking())
    }

    @Test func `stars are compared with the public's of the same films`() {
        let stars = all.stars
        #expect(stars.films == 3 && stars.compared == 2)
        #expect(stars.counts == [0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1])
        #expect([stars.mean, stars.publicMean, stars.publicMeanOfFive].map { $0?.tenths } == [33, 70, 35])
        #expect(stars.differences.map { site.catalogue.title(of: $0.film) } == ["Birch", "Amber"])
        #expect(stars.differences.map(\.tenths) == [-30, 20])
        #expect(stars.best.map { site.catalogue.title(of: $0) } == "Amber")
        #expect(oldest.stars.films == 1 && oldest.stars.differences.map(\.tenths) == [20])
    }

    @Test func `a site whose owner names other sections has none`() {
        let site = SomeViewings.site(sections: [.watchlist])
        #expect(site.statistics == Statistics() && !site.shows(.stats))
        #expect(site.path(ofNumbersOf: 0) == nil)
    }

    @Test func `many viewings are counted as a slow and plain count does`() {
        var random = SplitMix(state: 5)
        var life = Life()
        let films = life.build().films.indices.map { life.build().texts[life.build().films[$0].tconst] }
        var plain: [(film: String, year: Int, month: Int?)] = []
        for _ in 0..<400 {
            let (year, month) = (
                Int.random(in: 2020...2023, using: &random), Int.random(in: 1...12, using: &random)
            )
            let day = Int.random(in: 1...28, using: &random)
            let film = films.randomElement(using: &random) ?? ""
            let date = Day(year: year, month: month, day: day)?.description ?? ""
            let precision = [4, 7, 10].randomElement(using: &random) ?? 10
            life.play(film, String(date.prefix(precision)))
            plain.append((film, year, precision == 4 ? nil : month))
        }
        let site = life.site(sections: [.stats])
        for (year, period) in zip(site.diary.years, site.statistics.years) {
            let plays = plain.filter { $0.year == year.year }
            #expect(period.viewings == plays.count && period.films == Set(plays.map(\.film)).count)
            for month in 1...12 {
                let films = plays.filter { $0.month == month }.map(\.film)
                #expect(period.months[month - 1] == .init(viewings: films.count, films: Set(films).count))
            }
        }
        #expect(site.statistics.all.viewings == 400 && site.statistics.all.films == films.count)
    }
}
