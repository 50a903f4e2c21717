import Data

extension Day {
    /// Such as `Sunday`.
    var weekdayName: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
    }
}

extension Markup {
    /// A date for people, such as 12 October 2025, that machines can read too.
    static func date(_ day: Day) -> Markup { time(day, lettersOfMonth: .max) }

    /// The form for narrow places, such as 12 Oct 2025.
    static func shortDate(_ day: Day) -> Markup { time(day, lettersOfMonth: 3) }

    private static func time(_ day: Day, lettersOfMonth letters: Int) -> Markup {
        var bytes: [UInt8] = []
        bytes.append(time: day, lettersOfMonth: letters)
        return Markup(trusted: bytes)
    }
}

extension ByteSink where Self: ~Copyable {
    mutating func append(time day: Day, lettersOfMonth letters: Int) {
        let date = day.date
        append(literal: "<time datetime=\"")
        append(fourDigits: date.year)
        append(UInt8(ascii: "-"))
        append(twoDigits: date.month)
        append(UInt8(ascii: "-"))
        append(twoDigits: date.day)
        append(literal: "\">")
        append(date: date, lettersOfMonth: letters)
        append(literal: "</time>")
    }

    /// Appends a date as people read it: every report and list is full of them, so no `String` is made.
    mutating func append(date day: Day) { append(date: day.date, lettersOfMonth: .max) }

    private mutating func append(
        date: (year: Int, month: Int, day: Int), lettersOfMonth letters: Int
    ) {
        if date.day > 9 { append(twoDigits: date.day) } else { append(UInt8(ascii: "0") + UInt8(date.day)) }
        append(.space)
        append(month: date.month, letters: letters)
        append(.space)
        if date.year > 999 { append(fourDigits: date.year) } else { append(decimal: date.year) }
    }

    /// - Parameter number: 0 to 99.
    private mutating func append(twoDigits number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func append(month: Int, letters: Int) {
        CalendarWords.english.month(month).withUTF8Buffer { name in
            let utf8 = unsafe Span(_unsafeElements: name)
            append(copying: utf8, 0..<min(letters, utf8.count))
        }
    }
}
