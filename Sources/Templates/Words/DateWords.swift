import Data

/// How one language writes dates: the name of a month changes with what stands around it.
struct DateWords: Sendable {
    /// How a date is written.
    enum Length: Sendable {
        case long, short
        /// A month with what precedes it in a sentence: `in October 2025`.
        case within
    }

    /// What a language says of one month; nil for what is said in English.
    fileprivate struct Month: Sendable {
        var name: Wording?
        var shortName: Wording?
        var day: Wording?
        var shortDay: Wording?
        var year: Wording?
        var shortYear: Wording?
        var within: Wording?
    }

    /// January to December; empty for English.
    fileprivate let months: [Month]
    /// Monday to Sunday.
    fileprivate let days: [(name: String, short: String)]

    static let english = DateWords(months: [], days: [])

    private init(months: [Month], days: [(name: String, short: String)]) {
        (self.months, self.days) = (months, days)
    }

    init(_ wordings: [String: Wording]) {
        months = (1...12).map { number in
            let keys = Keys(month: number)
            return Month(
                name: wordings[keys.name], shortName: wordings[keys.shortName], day: wordings[keys.day],
                shortDay: wordings[keys.shortDay], year: wordings[keys.year],
                shortYear: wordings[keys.shortYear], within: wordings[keys.within])
        }
        days = Day.englishWeekdays.map { name in
            let short = String(name.prefix(3))
            return (wordings[name]?.words ?? name, wordings[short]?.words ?? short)
        }
    }

    /// Under what a language says one month. A comma tells the short forms of May from the long ones.
    private struct Keys {
        let name: String
        var shortName: String { "\(name.prefix(3))," }
        var day: String { "{1} \(name) {2}" }
        var shortDay: String { "{1} \(name.prefix(3)), {2}" }
        var year: String { "\(name) {1}" }
        var shortYear: String { "\(name.prefix(3)), {1}" }
        var within: String { "in \(name) {1}" }
        var all: [String] { [name, shortName, day, shortDay, year, shortYear, within] }

        init(month: Int) { name = CalendarWords.english.monthName(month) }
    }

    /// All keys of dates, by which a table is checked.
    static let keys: Set<String> = Set(
        (1...12).flatMap { Keys(month: $0).all } + Day.englishWeekdays.flatMap { [$0, String($0.prefix(3))] })

    /// How the language writes a date that is no bare year; nil for the way of English.
    func wording(of date: PartialDate, _ month: Int, _ length: Length) -> Wording? {
        guard months.indices.contains(month - 1) else { return nil }
        let words = months[month - 1]
        return switch (date.precision, length) {
        case (.day, .short): words.shortDay
        case (.day, _): words.day
        case (.month, .long): words.year
        case (.month, .short): words.shortYear
        case (.month, .within): words.within
        case (.year, _), (.unknown, _): nil
        }
    }
}

extension Words {
    /// The name of a month, 1 to 12, that stands alone.
    func monthName(_ month: Int) -> String {
        let english = CalendarWords.english.monthName(month)
        guard dates.months.indices.contains(month - 1) else { return english }
        return dates.months[month - 1].name?.words ?? english
    }

    func shortMonthName(_ month: Int) -> String {
        let english = String(CalendarWords.english.monthName(month).prefix(3))
        guard dates.months.indices.contains(month - 1) else { return english }
        return dates.months[month - 1].shortName?.words ?? english
    }

    /// The name of a day of the week, 1 for Monday.
    func weekdayName(_ weekday: Int) -> String {
        dates.days.indices.contains(weekday - 1)
            ? dates.days[weekday - 1].name : Day.englishWeekdays[weekday - 1]
    }

    func shortWeekdayName(_ weekday: Int) -> String {
        dates.days.indices.contains(weekday - 1)
            ? dates.days[weekday - 1].short : String(Day.englishWeekdays[weekday - 1].prefix(3))
    }
}

extension Day {
    /// Monday to Sunday.
    static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
