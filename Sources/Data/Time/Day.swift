/// A calendar day of the proleptic Gregorian calendar, years 1 to 9999.
package struct Day: Comparable, Hashable, BitwiseCopyable, Sendable {
    /// Days since 1 January 1970.
    package let number: Int32

    package static let first = Day(number: -719_162)
    package static let last = Day(number: 2_932_896)

    /// A number beyond the calendar becomes its first or last day, so that every value has a date to show.
    @inlinable package init(number: Int32) { self.number = min(max(number, -719_162), 2_932_896) }

    /// Nil for a date that no calendar has, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
        guard day <= 28 || day <= Self.length(ofMonth: month, in: year) else { return nil }
        number = Int32(Self.number(year: year, month: month, day: day))
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
    package var year: Int { date.year }
    package var month: Int { date.month }
    package var day: Int { date.day }

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    package var weekday: Int { (Int(number) - Int(Self.first.number)) % 7 + 1 }

    /// Positive when `other` is later.
    package func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

    /// Nil when the result lies beyond the calendar.
    package func advanced(by days: Int) -> Day? {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        guard !overflow, Int(Self.first.number)...Int(Self.last.number) ~= sum else { return nil }
        return Day(number: Int32(sum))
    }

    /// All three parts at once, for callers that need more than one.
    package var date: (year: Int, month: Int, day: Int) {
        let sinceMarch = Int(number) + Self.daysToMarchOfYear0
        let era = sinceMarch / Self.daysInEra
        let dayOfEra = sinceMarch % Self.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}

/// The arithmetic counts years from 1 March, so that the leap day is the last of its year and every month
/// before it begins at the same distance; 400 years, an era, always have the same number of days.
extension Day {
    static let daysInEra = 146_097
    private static let daysToMarchOfYear0 = 719_468

    /// Days since 1970 of a date in any year from 0 on, which may lie beyond the calendar.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = year + (month <= 2 ? 399 : 400)
        let yearOfEra = marchYear % 400
        let monthFromMarch = month <= 2 ? month + 9 : month - 3
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return (marchYear / 400 - 1) * daysInEra + dayOfEra - daysToMarchOfYear0
    }

    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
