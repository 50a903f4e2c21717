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
    mutating func write(on date: PartialDate) {
        guard words.isEnglish else { return say(date.joined(.long)) }
        write(name: date.preposition)
        write(date: date)
    }

    mutating func write(onShort date: PartialDate) {
        guard words.isEnglish else { return say(date.joined(.short)) }
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
        guard words.isEnglish else { return say(date.joined(.long)) }
        write(literal: date.preposition)
        write(date)
    }
}

extension PartialDate {
    /// What precedes the date in an English sentence: something happened on a day, but in a month or a year.
    var preposition: StaticString {
        switch precision {
        case .day: " on "
        case .month, .year: " in "
        case .unknown: ", "
        }
    }

    /// The date in a sentence of another language, where the name of a month may change with what precedes it.
    fileprivate func joined(_ length: DateWords.Length) -> Phrase {
        switch (precision, length) {
        case (.day, .short): " on \(shortTime: self)"
        case (.day, _): " on \(time: self)"
        case (.month, _): " \(withinTime: self)"
        case (.year, _): " in \(time: self)"
        case (.unknown, _): ", date unknown"
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
            if date.day > 9 {
                append(twoDigits: date.day)
            } else {
                append(UInt8(ascii: "0") + UInt8(date.day))
            }
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
