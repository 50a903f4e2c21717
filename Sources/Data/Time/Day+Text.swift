extension Day: CustomStringConvertible {
    /// The form machines read, such as `2025-10-12`.
    package var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `description` without making a `String` of it.
    package func append(to bytes: inout [UInt8]) {
        let (year, month, day) = date
        bytes.append(twoDigits: year / 100)
        bytes.append(twoDigits: year % 100)
        bytes.append(UInt8(ascii: "-"))
        bytes.append(twoDigits: month)
        bytes.append(UInt8(ascii: "-"))
        bytes.append(twoDigits: day)
    }

    /// Reads exactly what `description` writes: nothing before it, nothing after it.
    package init?(parsing text: Span<UInt8>) {
        var reader = ByteReader(text)
        guard let day = reader.day(in: text), reader.isAtEnd else { return nil }
        self = day
    }

    package init?(parsing text: String) { self.init(parsing: text.utf8.span) }
}

extension ByteReader {
    /// A date such as `2025-10-12`: no sign and no digit of another script, which `Int` would let pass.
    mutating func day(in text: Span<UInt8>) -> Day? {
        guard let year = number(digits: 4, in: text), skip("-", in: text),
            let month = number(digits: 2, in: text), skip("-", in: text),
            let day = number(digits: 2, in: text)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}

extension Day {
    /// The form people read, such as `12 October 2025`.
    package var written: String { CalendarWords.english.written(self) }

    /// Such as `October`.
    package var monthName: String { CalendarWords.english.monthName(month) }
}

extension [UInt8] {
    /// - Parameter number: 0 to 99.
    mutating func append(twoDigits number: Int) {
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
