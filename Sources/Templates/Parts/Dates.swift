import Data

extension Markup {
    /// A date for people, such as 12 October 2025, that machines can read too.
    static func date(_ day: Day) -> Markup { "\(say: "\(time: PartialDate(day))")" }
}

/// A date as precisely as it is known: 12 October 2025, October 2025, 2025, or that nobody knows it.
extension HTMLWriter {
    mutating func write(date: PartialDate) {
        if let day = date.day { write(date: day) } else { write(date, .long) }
    }

    /// The form for narrow places.
    mutating func write(shortDate date: PartialDate) {
        if let day = date.day { write(shortDate: day) } else { write(date, .short) }
    }

    /// Writes the date with what precedes it: ` on 12 October 2025`, ` in October 2025`, `, date unknown`.
    mutating func write(on date: PartialDate) { write(date.joined(.long)) }

    mutating func write(onShort date: PartialDate) { write(date.joined(.short)) }

    /// Something happened on a day, but in a month or a year, which changes the name of the month too.
    private mutating func write(_ joined: PartialDate.Joined) {
        switch joined {
        case .on(let day, .long) where words.isEnglish:
            write(" on ")
            write(date: day)
        case .on(let day, .short) where words.isEnglish:
            write(" on ")
            write(shortDate: day)
        case .on, .month, .year, .unknown: say(joined.phrase)
        }
    }
}

extension MarkdownWriter {
    mutating func write(_ date: PartialDate) {
        if let day = date.day { write(day) } else { append(date) }
    }

    /// Writes the date with what precedes it.
    mutating func write(on date: PartialDate) {
        if let day = date.day, words.isEnglish {
            write(" on ")
            write(day)
        } else {
            say(date.joined(.long).phrase)
        }
    }
}

extension PartialDate {
    /// A date in a sentence, with what precedes it there.
    fileprivate enum Joined {
        case on(Day, DateWords.Length)
        case month(PartialDate)
        case year(PartialDate)
        case unknown

        var phrase: Phrase {
            switch self {
            case .on(let day, .short): " on \(shortTime: PartialDate(day))"
            case .on(let day, _): " on \(time: PartialDate(day))"
            case .month(let date): " \(withinTime: date)"
            case .year(let date): " in \(time: date)"
            case .unknown: ", date unknown"
            }
        }
    }

    fileprivate func joined(_ length: DateWords.Length) -> Joined {
        switch precision {
        case .day: day.map { .on($0, length) } ?? .unknown
        case .month: .month(self)
        case .year: .year(self)
        case .unknown: .unknown
        }
    }
}

extension ByteSink where Self: ~Copyable {
    /// Appends a date that machines can read too.
    mutating func append(time date: PartialDate, _ length: DateWords.Length, in words: Words) {
        guard let first = date.firstDay?.date else { return append(date: date, length, in: words) }
        append(literal: "<time datetime=\"")
        append(fourDigits: first.year)
        if date.month != nil {
            append(UInt8(ascii: "-"))
            append(twoDigits: first.month)
        }
        if date.precision == .day {
            append(UInt8(ascii: "-"))
            append(twoDigits: first.day)
        }
        append(literal: "\">")
        append(date: date, length, in: words)
        append(literal: "</time>")
    }

    mutating func append(time day: Day, _ length: DateWords.Length, in words: Words) {
        append(time: PartialDate(day), length, in: words)
    }

    /// Appends a date as people read it: every report and list is full of them, so no `String` is made.
    mutating func append(date day: Day, _ length: DateWords.Length, in words: Words) {
        append(date: PartialDate(day), length, in: words)
    }

    mutating func append(date: PartialDate, _ length: DateWords.Length, in words: Words) {
        guard let first = date.firstDay?.date else {
            return append(copying: words.say("date unknown").utf8Span.span)
        }
        if let wording = words.dates.wording(of: date, first.month, length) {
            append(wording, date.precision == .day ? [first.day, first.year] : [first.year])
        } else if date.precision == .year {
            append(yearOf: first.year)
        } else {
            appendEnglish(first, hasDay: date.precision == .day, length)
        }
    }

    private mutating func append(_ wording: Wording, _ numbers: [Int]) {
        for piece in wording.pieces {
            switch piece {
            case .words(let words): append(copying: words.utf8Span.span)
            case .value(let index): if numbers.indices.contains(index) { append(decimal: numbers[index]) }
            case .forms: continue
            }
        }
    }

    private mutating func appendEnglish(
        _ date: (year: Int, month: Int, day: Int), hasDay: Bool, _ length: DateWords.Length
    ) {
        if length == .within { append(literal: "in ") }
        if hasDay {
            if date.day > 9 { append(twoDigits: date.day) } else { append(UInt8(ascii: "0") + UInt8(date.day)) }
            append(.space)
        }
        append(month: date.month, letters: length == .short ? 3 : .max)
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
