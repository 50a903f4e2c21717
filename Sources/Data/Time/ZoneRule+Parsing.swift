extension ZoneRule {
    /// Reads a POSIX `TZ` string with the extensions of RFC 9636, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
    init?(parsing text: ArraySlice<UInt8>) {
        var reader = ZoneRuleReader(rest: text)
        guard reader.skipName(), let west = reader.time(hours: 0...24) else { return nil }
        standard = Int32(-west)
        if reader.rest.isEmpty {
            daylight = nil
            return
        }
        guard reader.skipName() else { return nil }
        var offset = 3600 - west
        if reader.rest.first != UInt8(ascii: ",") {
            guard let west = reader.time(hours: 0...24) else { return nil }
            offset = -west
        }
        guard let start = reader.moment(), let end = reader.moment(), reader.rest.isEmpty,
            abs(offset) <= OffsetTable.largestOffset
        else { return nil }
        daylight = Daylight(offset: Int32(offset), start: start, end: end)
    }
}

/// Takes a `TZ` string apart from the left.
private struct ZoneRuleReader {
    var rest: ArraySlice<UInt8>

    private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard let first = rest.first, Unicode.Scalar(first) == byte else { return false }
        rest.removeFirst()
        return true
    }

    /// Steps over `CET` or `<+0330>`: at least three characters.
    mutating func skipName() -> Bool {
        let isQuoted = skip("<")
        let name = rest.prefix { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
            default: false
            }
        }
        rest = rest[name.endIndex...]
        return name.count >= 3 && (!isQuoted || skip(">"))
    }

    /// One to three digits that make a number in `range`.
    private mutating func number(in range: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(3).prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        rest = rest[digits.endIndex...]
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return !digits.isEmpty && range ~= number ? number : nil
    }

    /// Seconds of `[+-]hh[:mm[:ss]]`.
    mutating func time(hours: ClosedRange<Int>) -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hour = number(in: hours) else { return nil }
        var seconds = hour * 3600
        for unit in [60, 1] where skip(":") {
            guard let number = number(in: 0...59) else { return nil }
            seconds += number * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// `,date[/time]`, at two in the morning unless it says otherwise.
    mutating func moment() -> ZoneRule.Moment? {
        guard skip(","), let date = date() else { return nil }
        guard skip("/") else { return ZoneRule.Moment(date: date, time: 7200) }
        guard let time = time(hours: 0...167) else { return nil }
        return ZoneRule.Moment(date: date, time: time)
    }

    private mutating func date() -> ZoneRule.Date? {
        if skip("J") { return number(in: 1...365).map { .dayWithoutLeap($0) } }
        guard skip("M") else { return number(in: 0...365).map { .dayWithLeap($0) } }
        guard let month = number(in: 1...12), skip("."), let week = number(in: 1...5), skip("."),
            let weekday = number(in: 0...6)
        else { return nil }
        return .weekday(weekday, week: week, month: month)
    }
}
