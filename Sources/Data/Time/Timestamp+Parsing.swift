extension Timestamp {
    /// Reads every form of date and time that libraries hold; nil for anything else.
    ///
    /// A time without a zone is UTC. `24:00` is the midnight that ends its day, and a leap second stays in
    /// the minute it belongs to.
    package init?(parsing text: Span<UInt8>) {
        if let read = Timestamp(canonical: text) { self = read } else { self.init(anyForm: text) }
    }

    /// As ``init(parsing:)``, but without its short way.
    init?(anyForm text: Span<UInt8>) {
        var reader = ByteReader(trimming: text)
        var numberReader = reader
        if let number = numberReader.unixNumber(in: text) {
            self.init(unixNumber: number)
            return
        }
        guard let day = reader.day(in: text) else { return nil }
        if reader.isAtEnd {
            self = .day(day)
            return
        }
        guard let instant = reader.instant(on: day, in: text), reader.isAtEnd else { return nil }
        self = .instant(instant)
    }

    package init?(parsing text: String) { self.init(parsing: text.utf8.span) }
}

extension ByteReader {
    /// A whole number and nothing after it.
    fileprivate mutating func unixNumber(in text: Span<UInt8>) -> Int64? {
        let isNegative = skip("-", in: text)
        guard !isAtEnd else { return nil }
        var number: Int64 = 0
        while !isAtEnd {
            guard let digit = digit(in: text) else { return nil }
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
            guard !overflow, !carry else { return nil }
            number = sum
        }
        return isNegative ? -number : number
    }

    /// The rest of a timestamp after its day.
    fileprivate mutating func instant(on day: Day, in text: Span<UInt8>) -> Instant? {
        guard skip("T", or: "t", in: text) || skip(" ", in: text) else { return nil }
        guard let time = time(in: text), let offset = offset(in: text) else { return nil }
        let seconds = Int64(day.number) * 86_400 + Int64(time.seconds - offset)
        guard time.isLeapSecond else { return Instant(seconds: seconds, fraction: time.fraction) }
        guard seconds % 86_400 == 0 else { return nil }
        return Instant(seconds: seconds - 1, fraction: 999_999)
    }

    /// Seconds since midnight; a second 60 counts as the next minute's first until its zone is known.
    private mutating func time(in text: Span<UInt8>) -> (seconds: Int, fraction: Int64, isLeapSecond: Bool)? {
        guard let hour = number(digits: 2, in: text), skip(":", in: text),
            let minute = number(digits: 2, in: text), hour <= 24, minute <= 59
        else { return nil }
        var second = 0
        var fraction: Int64 = 0
        if skip(":", in: text) {
            guard let number = number(digits: 2, in: text), number <= 60 else { return nil }
            second = number
            if skip(".", in: text) {
                guard let microseconds = microseconds(in: text) else { return nil }
                fraction = microseconds
            }
        }
        guard hour < 24 || (minute == 0 && second == 0 && fraction == 0) else { return nil }
        return (hour * 3600 + minute * 60 + second, fraction, second == 60)
    }

    /// Digits after a decimal point, at least one; what follows the sixth is dropped.
    private mutating func microseconds(in text: Span<UInt8>) -> Int64? {
        guard let first = digit(in: text) else { return nil }
        var fraction = Int64(first) * 100_000
        var unit: Int64 = 10_000
        while let digit = digit(in: text) {
            fraction += Int64(digit) * unit
            unit /= 10
        }
        return fraction
    }

    /// Seconds east of UTC: `Z`, `+02:00`, `+0200`, `+02`, with seconds as PostgreSQL writes for old dates,
    /// or nothing.
    private mutating func offset(in text: Span<UInt8>) -> Int? {
        if isAtEnd || skip("Z", or: "z", in: text) { return 0 }
        let isWest = skip("-", in: text)
        guard isWest || skip("+", in: text) else { return nil }
        guard let hours = number(digits: 2, in: text), hours <= 23 else { return nil }
        var seconds = hours * 3600
        var unit = 60
        let hasColons = next(in: text) == UInt8(ascii: ":")
        while !isAtEnd, unit > 0 {
            guard !hasColons || skip(":", in: text) else { return nil }
            guard let number = number(digits: 2, in: text), number <= 59 else { return nil }
            seconds += number * unit
            unit /= 60
        }
        return isWest ? -seconds : seconds
    }
}
