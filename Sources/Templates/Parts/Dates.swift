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
        date(day, lettersOfMonth: .max)
    }

    /// The form for narrow places, such as 12 Oct 2025.
    static func shortDate(_ day: Day) -> Markup {
        date(day, lettersOfMonth: 3)
    }

    private static func date(_ day: Day, lettersOfMonth letters: Int) -> Markup {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        bytes.append(time: day, lettersOfMonth: letters)
        return Markup(trusted: bytes)
    }
}

extension [UInt8] {
    mutating func append(time day: Day, lettersOfMonth letters: Int) {
        append(literal: "<time datetime=\"")
        day.append(to: &self)
        append(literal: "\">")
        append(date: day, lettersOfMonth: letters)
        append(literal: "</time>")
    }

    /// Appends a date as people read it: every report and list is full of them, so no `String` is made.
    mutating func append(date day: Day, lettersOfMonth letters: Int = .max) {
        let parts = day.date
        let month = CalendarWords.english.monthName(parts.month)
        let name = month.utf8Span.span
        append(decimal: parts.day)
        append(.space)
        append(copying: name, 0..<Swift.min(letters, name.count))
        append(.space)
        append(decimal: parts.year)
    }
}
