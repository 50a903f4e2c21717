import Data

extension Day {
    /// The form for narrow places, such as `12 Oct 2025`.
    var short: String {
        let parts = date
        return "\(parts.day) \(monthName.prefix(3)) \(parts.year)"
    }

    /// Such as `Sunday`.
    var weekdayName: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
    }
}

extension Markup {
    /// A date for people, such as 12 October 2025, that machines can read too.
    static func date(_ day: Day) -> Markup { "<time datetime=\"\(day.description)\">\(day.written)</time>" }

    static func shortDate(_ day: Day) -> Markup {
        "<time datetime=\"\(day.description)\">\(day.short)</time>"
    }
}
