extension When {
    init(_ time: Timestamp) {
        switch time {
        case .instant(let instant): self = .instant(instant)
        case .day(let day): self = .date(PartialDate(day))
        }
    }

    /// Reads when a film was watched from the value of a column, leniently: what cannot be read is unknown.
    init(stored value: Value) {
        let read: When? =
            switch value {
            case .integer(let number): When(number: number)
            case .real(let number): When(number: number)
            case .text(let text): When(stored: text.utf8Span.span)
            case .null, .blob: nil
            }
        self = read ?? .date(.unknown)
    }

    /// A number of four digits is a year, as a column with a numeric type makes of the text `2025`; others are
    /// Unix times.
    init?(number: Int64) {
        if 1000...9999 ~= number, let year = PartialDate(year: Int(number)) {
            self = .date(year)
        } else if let time = Timestamp(unixNumber: number) {
            self.init(time)
        } else {
            return nil
        }
    }

    init?(number: Double) {
        if let whole = Int64(exactly: number) {
            self.init(number: whole)
        } else if let time = Timestamp(unixNumber: number) {
            self.init(time)
        } else {
            return nil
        }
    }

    /// Reads every form of a timestamp, and `2025-10`, `2025` and `unknown`.
    init?(stored text: Span<UInt8>) {
        if let time = Timestamp(canonical: text) {
            self.init(time)
            return
        }
        let word = unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
            .split { $0.isWhitespace }.joined(separator: " ").lowercased()
        if let date = word == "unknown" ? .unknown : PartialDate(written: word) {
            self = .date(date)
        } else if let time = Timestamp(parsing: text) {
            self.init(time)
        } else {
            return nil
        }
    }

    /// Where it is among other times: a day is its noon, a month or year the noon of its first day; nil when
    /// nobody knows.
    func instant(in zone: Zone) -> Instant? {
        switch self {
        case .instant(let instant): instant
        case .date(let date): date.firstDay.map { zone.noon(of: $0) }
        }
    }

    /// The date to which it is known.
    func date(in zone: Zone) -> PartialDate {
        switch self {
        case .instant(let instant): PartialDate(zone.day(of: instant))
        case .date(let date): date
        }
    }

    /// Whether a viewing at this time is what an entry means that was watched at `time`.
    func covers(_ time: Timestamp, in zone: Zone) -> Bool {
        instant(in: zone) == time.instant(in: zone) || date(in: zone).contains(zone.day(of: time))
    }

    /// What a column of viewings keeps: nothing where nobody knows.
    var stored: Value { self == .date(.unknown) ? .null : .text(description) }
}
