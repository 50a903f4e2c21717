import Data

extension Day {
    /// Such as `Sunday`.
    var weekdayName: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
    }
}

extension Markup {
    /// A date for people, such as 12 October 2025, that machines can read too.
    static func date(_ day: Day) -> Markup {
        let parts = day.date
        let month = CalendarWords.english.monthName(parts.month)
        return "<time datetime=\"\(day.description)\">\(parts.day) \(month) \(parts.year)</time>"
    }

    /// The form for narrow places, such as 12 Oct 2025.
    static func shortDate(_ day: Day) -> Markup {
        let parts = day.date
        let month = CalendarWords.english.monthName(parts.month).prefix(3)
        return "<time datetime=\"\(day.description)\">\(parts.day) \(month) \(parts.year)</time>"
    }
}
