/// A point in time, to the microsecond, in the years 1 to 9999.
package struct Instant: Comparable, Hashable, Sendable {
    /// Microseconds since 1 January 1970, 00:00 UTC.
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }
}
