import Data

/// What was watched, in numbers: ever, and in each year.
package struct Statistics: Equatable, Sendable {
    /// Every viewing, also those without a date.
    package let all: Period
    /// By position among the years of the diary.
    package let years: [Period]

    /// Of a site that has no such pages.
    init() {
        all = Period()
        years = []
    }

    /// - Parameter titles: all films from A to Z.
    init(_ catalogue: Catalogue, _ diary: Diary, titles: [Int]) {
        var counter = PeriodCounter(catalogue, titles: titles)
        all = counter.count(diary.plays + catalogue.undated)
        var years: [Period] = []
        years.reserveCapacity(diary.years.count)
        for year in diary.years { years.append(counter.count(diary.plays[year.range], in: year.year)) }
        self.years = years
    }
}

extension Site {
    /// The numbers of a year; nil where the site has none.
    /// - Parameter year: the position among the years of the diary.
    package func path(ofNumbersOf year: Int) -> PagePath? {
        statistics.years.indices.contains(year) ? PagePath(.years, names.years[year]) : nil
    }
}
