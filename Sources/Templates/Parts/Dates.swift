import Data

extension Day {
    /// Monday to Sunday.
    static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// Such as `Sunday`.
    var weekdayName: String { Self.weekdayNames[weekday - 1] }
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

extension PartialDate {
    /// What precedes the date in a sentence: something happened on a day, but in a month or a year.
    var preposition: StaticString {
        switch precision {
        case .day: " on "
        case .month, .year: " in "
        case .unknown: ", "
        }
    }

    /// As people read it, such as `October 2025`.
    var written: String {
        var bytes: [UInt8] = []
        bytes.append(date: self, lettersOfMonth: .max)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A date as precisely as it is known: 12 October 2025, October 2025, 2025, or that nobody knows it.
extension HTMLWriter {
    mutating func write(date: PartialDate) {
        if let day = date.day { write(date: day) } else { write(date, lettersOfMonth: .max) }
    }

    /// The form for narrow places.
    mutating func write(shortDate date: PartialDate) {
        if let day = date.day { write(shortDate: day) } else { write(date, lettersOfMonth: 3) }
    }

    /// Writes the date with what precedes it: ` on 12 October 2025`, ` in October 2025`, `, date unknown`.
    mutating func write(on date: PartialDate) {
        write(name: date.preposition)
        write(date: date)
    }

    mutating func write(onShort date: PartialDate) {
        write(name: date.preposition)
        write(shortDate: date)
    }
}

extension MarkdownWriter {
    mutating func write(_ date: PartialDate) {
        if let day = date.day { write(day) } else { append(date) }
    }

    /// Writes the date with what precedes it.
    mutating func write(on date: PartialDate) {
        write(literal: date.preposition)
        write(date)
    }
}

extension ByteSink where Self: ~Copyable {
    /// Appends a date that is no day, for machines too.
    mutating func append(time date: PartialDate, lettersOfMonth letters: Int) {
        guard let year = date.year else { return append(date: date, lettersOfMonth: letters) }
        append(literal: "<time datetime=\"")
        append(fourDigits: year)
        if let month = date.month {
            append(UInt8(ascii: "-"))
            append(twoDigits: month)
        }
        append(literal: "\">")
        append(date: date, lettersOfMonth: letters)
        append(literal: "</time>")
    }

    mutating func append(date: PartialDate, lettersOfMonth letters: Int) {
        guard let first = date.firstDay?.date else { return append(literal: "date unknown") }
        if date.precision == .day { return append(date: first, lettersOfMonth: letters) }
        if let month = date.month {
            append(month: month, letters: letters)
            append(.space)
        }
        append(yearOf: first.year)
    }

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
        append(yearOf: date.year)
    }

    private mutating func append(yearOf year: Int) {
        if year > 999 { append(fourDigits: year) } else { append(decimal: year) }
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
