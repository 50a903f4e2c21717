/// How one language writes dates for people: the place where a second language joins.
package struct CalendarWords: Sendable {
    /// January to December.
    private let months: InlineArray<12, StaticString>

    package static let english = CalendarWords(months: [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ])

    /// The name of month 1 to 12, empty for any other.
    package func month(_ number: Int) -> StaticString {
        months.indices.contains(number - 1) ? months[number - 1] : ""
    }

    package func monthName(_ month: Int) -> String { self.month(month).description }

    package func written(_ day: Day) -> String {
        let (year, month, day) = day.date
        return "\(day) \(monthName(month)) \(year)"
    }
}
