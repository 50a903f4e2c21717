/// When something happened, as exactly as anybody knows: on a day, in a month, in a year, or at some time.
package struct PartialDate: Hashable, BitwiseCopyable, Sendable {
    package enum Precision: UInt8, BitwiseCopyable, Sendable { case day, month, year, unknown }

    package let precision: Precision
    /// The first day of the period; of an unknown date the first there is.
    @usableFromInline let start: Int32

    package static let unknown = PartialDate(precision: .unknown, start: Day.first.number)

    private init(precision: Precision, start: Int32) {
        self.precision = precision
        self.start = start
    }

    package init(_ day: Day) { self.init(precision: .day, start: day.number) }

    /// Nil for a month that no calendar has.
    package init?(year: Int, month: Int) {
        guard let day = Day(year: year, month: month, day: 1) else { return nil }
        self.init(precision: .month, start: day.number)
    }

    package init?(year: Int) {
        guard let day = Day(year: year, month: 1, day: 1) else { return nil }
        self.init(precision: .year, start: day.number)
    }

    /// Reads `2025-10-12`, `2025-10` or `2025`, and nothing else.
    package init?(written text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard 1...3 ~= parts.count, parts.map(\.count) == Array([4, 2, 2].prefix(parts.count)) else {
            return nil
        }
        guard parts.joined().allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        switch numbers.count {
        case 1: self.init(year: numbers[0])
        case 2: self.init(year: numbers[0], month: numbers[1])
        default:
            guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self.init(day)
        }
    }

    /// The day, when it is known.
    @inlinable package var day: Day? { precision == .day ? Day(number: start) : nil }

    /// The first day on which it can have happened, nil when nothing is known.
    package var firstDay: Day? { precision == .unknown ? nil : Day(number: start) }

    package var year: Int? { firstDay?.year }

    /// The month, when at least that is known.
    package var month: Int? { precision == .day || precision == .month ? firstDay?.month : nil }

    /// Whether it can have happened on `day`.
    package func contains(_ day: Day) -> Bool {
        switch precision {
        case .day: day.number == start
        case .month: day.year == year && day.month == month
        case .year: day.year == year
        case .unknown: false
        }
    }
}

extension PartialDate: CustomStringConvertible {
    /// As libraries write it: `2025-10-12`, `2025-10`, `2025`, or `unknown`.
    package var description: String {
        let day = Day(number: start).description
        return switch precision {
        case .day: day
        case .month: String(day.dropLast(3))
        case .year: String(day.dropLast(6))
        case .unknown: "unknown"
        }
    }
}
