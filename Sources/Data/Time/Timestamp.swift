/// When something happened, as exactly as the library knows: at an instant, or on a day.
package enum Timestamp: Hashable, BitwiseCopyable, Sendable {
    case instant(Instant)
    case day(Day)
}

extension Timestamp {
    /// The instant to sort by: a day counts as its noon in `zone`.
    package func instant(in zone: Zone) -> Instant {
        switch self {
        case .instant(let instant): instant
        case .day(let day): zone.noon(of: day)
        }
    }

    /// Unix seconds, or milliseconds when they would lie beyond the year 5000; nil outside the years 1 to
    /// 9999.
    package init?(unixNumber number: Int64) {
        if Self.secondsRange.contains(number) {
            guard let instant = Instant(seconds: number) else { return nil }
            self = .instant(instant)
        } else {
            let (microseconds, overflow) = number.multipliedReportingOverflow(by: 1000)
            guard !overflow, let instant = Instant(exactly: microseconds) else { return nil }
            self = .instant(instant)
        }
    }

    /// As for whole numbers, with a fraction that is rounded to the nearest microsecond.
    package init?(unixNumber number: Double) {
        guard number.isFinite else { return nil }
        let isSeconds = Double(Self.secondsRange.lowerBound)..<Double(Self.secondsRange.upperBound) ~= number
        let microseconds = (number * (isSeconds ? 1_000_000 : 1000)).rounded()
        guard let count = Int64(exactly: microseconds), let instant = Instant(exactly: count) else {
            return nil
        }
        self = .instant(instant)
    }

    /// The years 1 to 5000; before them, too, a number can only be meant as milliseconds.
    private static let secondsRange: Range<Int64> = -62_135_596_800..<95_649_120_000
}

extension Timestamp: CustomStringConvertible {
    /// The instant in UTC, or the day.
    package var description: String {
        switch self {
        case .instant(let instant): instant.description
        case .day(let day): day.description
        }
    }
}
