/// A point in time, to the microsecond, in the years 1 to 9999.
package struct Instant: Comparable, Hashable, BitwiseCopyable, Sendable {
    /// Microseconds since 1 January 1970, 00:00 UTC.
    package let microseconds: Int64

    package static let first = Instant(microseconds: -62_135_596_800_000_000)
    package static let last = Instant(microseconds: 253_402_300_799_999_999)

    /// A count beyond the calendar becomes its first or last instant, so that every value has a date to show.
    package init(microseconds: Int64) {
        self.microseconds = min(max(microseconds, -62_135_596_800_000_000), 253_402_300_799_999_999)
    }

    /// Nil outside the years 1 to 9999.
    package init?(exactly microseconds: Int64) {
        self.init(microseconds: microseconds)
        guard self.microseconds == microseconds else { return nil }
    }

    /// Nil outside the years 1 to 9999.
    package init?(seconds: Int64) { self.init(seconds: seconds, fraction: 0) }

    /// Seconds since 1970 and microseconds (0 to 999,999) after them; nil outside the years 1 to 9999.
    init?(seconds: Int64, fraction: Int64) {
        guard Self.first.seconds...Self.last.seconds ~= seconds else { return nil }
        microseconds = seconds * 1_000_000 + fraction
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }
}

extension Instant {
    /// Whole seconds since 1970: the second that the instant falls into, also before 1970.
    package var seconds: Int64 {
        let fraction = microseconds % 1_000_000
        return microseconds / 1_000_000 - (fraction < 0 ? 1 : 0)
    }
}

extension Instant: CustomStringConvertible {
    /// The second that the instant falls into, in UTC, such as `2025-10-12T18:45:00Z`.
    package var description: String {
        let sinceFirst = Int(seconds - Self.first.seconds)
        let day = Day(number: Day.first.number + Int32(sinceFirst / 86_400))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        day.append(to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        bytes.append(twoDigits: sinceFirst / 3600 % 24)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(twoDigits: sinceFirst / 60 % 60)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(twoDigits: sinceFirst % 60)
        bytes.append(UInt8(ascii: "Z"))
        return String(decoding: bytes, as: UTF8.self)
    }
}
