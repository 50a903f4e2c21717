import Data

/// Counts the viewings of one period after the other, in the same arrays.
struct PeriodCounter {
    private let catalogue: Catalogue
    private let keys: FilmKeys
    private var tallies: FilmTallies
    private var platforms: Tally
    /// The last period, and the last month, in which each film was seen.
    private var lastPeriods: [Int32]
    private var lastMonths: [Int32]
    private var number: Int32 = 0

    init(_ catalogue: Catalogue, titles: [Int]) {
        self.catalogue = catalogue
        keys = FilmKeys(catalogue, titles: titles)
        tallies = FilmTallies(catalogue, keys)
        platforms = Tally(catalogue.platforms.count)
        lastPeriods = [Int32](repeating: -1, count: catalogue.films.count)
        lastMonths = lastPeriods
    }

    /// - Parameters:
    ///   - plays: indices in the catalogue's plays, as the diary orders them, then those without a date.
    ///   - year: the year that they are of, for a period that is one.
    mutating func count(_ plays: some Collection<Int>, in year: Int? = nil) -> Period {
        number += 1
        var period = Period()
        let start = year.flatMap { Day(year: $0, month: 1, day: 1) }
        if let start {
            period.months = [Period.Month](repeating: Period.Month(), count: 12)
            let next = Day(year: start.year + 1, month: 1, day: 1)
            period.days = [UInt8](repeating: 0, count: next.map { start.distance(to: $0) } ?? 365)
        }
        var waits: [Int] = []
        var streaks = StreakSearch()
        for index in plays {
            let play = catalogue.play(at: index)
            count(play, in: &period)
            if let day = play.date.day {
                period.last = period.last ?? index
                period.first = index
                streaks.see(day)
                if let start { period.see(day, from: start) }
            }
            if start != nil, let month = play.date.month { count(play.film, month, in: &period) }
            if let wait = keys.wait(endedBy: index, of: play.film) { waits.append(wait) }
            guard lastPeriods[play.film] != number else { continue }
            lastPeriods[play.film] = number
            period.films += 1
            tallies.add(play.film)
        }
        period.streak = streaks.longest
        period.waiting = Waiting(waits)
        tallies.take(into: &period)
        period.platforms = platforms.take(10) { $0 < $1 }
        return period
    }

    private mutating func count(_ play: Play, in period: inout Period) {
        period.viewings += 1
        if play.isRewatch { period.rewatches += 1 }
        switch play.date.precision {
        case .day: break
        case .month: period.monthsOnly += 1
        case .year: period.yearsOnly += 1
        case .unknown: period.undated += 1
        }
        if let minutes = catalogue.details(of: play.film)?.runtime {
            period.minutes += minutes
            period.timed += 1
        }
        if let platform = play.platform {
            platforms.add(platform)
        } else if !play.venue.isEmpty {
            period.elsewhere += 1
        }
    }

    /// The viewings of a month stand side by side, so a film is new to it unless it was seen there last.
    private mutating func count(_ film: Int, _ month: Int, in period: inout Period) {
        period.months[month - 1].viewings += 1
        let mark = number * 13 + Int32(clamping: month)
        guard lastMonths[film] != mark else { return }
        lastMonths[film] = mark
        period.months[month - 1].films += 1
    }
}

extension Period {
    fileprivate mutating func see(_ day: Day, from start: Day) {
        let place = start.distance(to: day)
        if days.indices.contains(place), days[place] < .max { days[place] += 1 }
    }
}

/// Finds the longest run of days among days that come latest first.
private struct StreakSearch {
    private(set) var longest: Period.Streak?
    private var run: Period.Streak?

    mutating func see(_ day: Day) {
        var run = run ?? Period.Streak(first: day, last: day)
        switch day.distance(to: run.first) {
        case 0: break
        case 1: run.first = day
        default: run = Period.Streak(first: day, last: day)
        }
        self.run = run
        if run.days > longest?.days ?? 0 { longest = run }
    }
}
