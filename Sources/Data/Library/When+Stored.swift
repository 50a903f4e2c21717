extension When {
    /// Reads when a film was watched from the value of a column, leniently: what cannot be read is unknown.
    ///
    /// A number of four digits is a year: a column with a numeric type makes one of the text `2025`.
    init(stored value: Value) {
        switch value {
        case .integer(let number) where 1000...9999 ~= number:
            self = .date(PartialDate(year: Int(number)) ?? .unknown)
        case .text(let text):
            self = PartialDate(written: text).map(When.date) ?? When(Timestamp(parsing: text))
        default: self = When(Timestamp(stored: value))
        }
    }

    init(_ time: Timestamp?) {
        switch time {
        case .instant(let instant)?: self = .instant(instant)
        case .day(let day)?: self = .date(PartialDate(day))
        case nil: self = .date(.unknown)
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
