/// A calendar day of the proleptic Gregorian calendar, years 1 to 9999.
package struct Day: Comparable, Hashable, Sendable {
    /// Days since 1 January 1970.
    package let number: Int32

    package init(number: Int32) { self.number = number }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
