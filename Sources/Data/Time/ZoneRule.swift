/// How clocks change after the last change a zone file lists, every year anew.
struct ZoneRule: Equatable, Sendable {
    /// Seconds east of UTC outside of daylight saving time.
    let standard: Int32
    let daylight: Daylight?

    struct Daylight: Equatable, Sendable {
        var offset: Int32
        var start: Moment
        var end: Moment
    }

    /// A date that every year has, and a local time on it, which may lie days before or after.
    struct Moment: Equatable, Sendable {
        var date: Date
        var time: Int
    }

    enum Date: Equatable, Sendable {
        /// A weekday (0 for Sunday) of a month; week 5 is the last.
        case weekday(Int, week: Int, month: Int)
        /// 1 to 365; 29 February is never counted.
        case dayWithoutLeap(Int)
        /// 0 to 365; 29 February is counted.
        case dayWithLeap(Int)
    }
}

extension ZoneRule {
    /// Adds the changes of 400 years after the last of `table`, and lets the table repeat from there.
    func extend(_ table: inout OffsetTable) {
        let lastChange = table.changes.last
        if lastChange == nil { table = OffsetTable(offset: standard) }
        guard let daylight else { return }
        let year = lastChange.map { Day(number: Int32($0 / 86_400)).year } ?? 0
        for change in changes(daylight, in: year...year + 402) where change.time > lastChange ?? .min {
            table.append(change: change.time, offset: change.offset)
        }
        // A change may lie some days outside of its year, so the cycle that repeats keeps a year's distance.
        table.cycleEnd = Int64(Day.number(year: year + 402, month: 1, day: 1)) * 86_400
    }

    private func changes(_ daylight: Daylight, in years: ClosedRange<Int>) -> [(time: Int64, offset: Int32)] {
        let changes = years.flatMap { year in
            [
                (Int64(daylight.end.second(in: year)) - Int64(daylight.offset), standard),
                (Int64(daylight.start.second(in: year)) - Int64(standard), daylight.offset),
            ]
        }
        // Where one year's end is the next one's start, daylight saving goes on: the start comes last.
        return changes.sorted { ($0.0, $0.1 == standard ? 0 : 1) < ($1.0, $1.1 == standard ? 0 : 1) }
    }
}

extension ZoneRule.Moment {
    /// The local second since 1970 in a year.
    func second(in year: Int) -> Int { date.day(in: year) * 86_400 + time }
}

extension ZoneRule.Date {
    /// Days since 1970 in a year.
    func day(in year: Int) -> Int {
        let newYear = Day.number(year: year, month: 1, day: 1)
        switch self {
        case .dayWithLeap(let day): return newYear + day
        case .dayWithoutLeap(let day): return newYear + day - (Day.isLeap(year) && day >= 60 ? 0 : 1)
        case .weekday(let weekday, let week, let month):
            let first = Day.number(year: year, month: month, day: 1)
            let following = Day.number(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
            // 1 January of the year 1 was a Monday.
            let firstWeekday = (first - Day.number(year: 1, month: 1, day: 1) + 1 + 371) % 7
            let day = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
            return day < following ? day : day - 7
        }
    }
}
