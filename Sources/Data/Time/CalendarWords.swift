/// How one language writes dates for people: the place where a second language joins.
package struct CalendarWords: Sendable {
    /// January to December.
    private let months: [String]

    package static let english = CalendarWords(months: [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ])

    /// The name of month 1 to 12, empty for any other.
    package func monthName(_ month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : ""
    }

    package func written(_ day: Day) -> String {
        let (year, month, day) = day.date
        return "\(day) \(monthName(month)) \(year)"
    }
}
