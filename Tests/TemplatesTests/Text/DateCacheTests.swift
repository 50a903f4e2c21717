import Data
import Testing

@testable import Templates

/// Dates are written from a cache; whatever was written before, they are what plain formatting makes.
@Suite struct DateCacheTests {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private static func long(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    private static func short(_ day: Day) -> String {
        let words = "\(day.day) \(months[day.month - 1].prefix(3)) \(day.year)"
        return "<time datetime=\"\(day.description)\">\(words)</time>"
    }

    private static func days(of years: ClosedRange<Int>) -> [Day] {
        years.flatMap { year in
            (1...12).flatMap { month in
                (1...31).compactMap { Day(year: year, month: month, day: $0) }
            }
        }
    }

    /// Whether both writers write these days, in this order, as plain formatting does.
    private func expectPlain(_ days: [Day]) {
        var html = HTMLWriter()
        var markdown = MarkdownWriter()
        for day in days {
            html.write(shortDate: day)
            markdown.write(day)
        }
        #expect(String(decoding: html.bytes, as: UTF8.self) == days.map(Self.short).joined())
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == days.map(Self.long).joined())
    }

    @Test(arguments: [1...2, 999...1000, 1968...1972, 2023...2026, 9998...9999])
    func `every day of these years, once and again`(_ years: ClosedRange<Int>) {
        let days = Self.days(of: years)
        expectPlain(days)
        expectPlain(days.flatMap { [$0, $0] })
        expectPlain(days + days)
    }

    @Test func `days that share a place take it from each other`() {
        let days = (-3...3).flatMap { step in (0..<3).map { Day(number: Int32(20_000 + 1024 * step + $0)) } }
        expectPlain(days + days.reversed() + days.flatMap { [$0, days[0], $0] })
    }

    @Test func `finds a day only after it was kept`() {
        var cache = DateCache()
        var buffer = ByteBuffer(capacity: 8)
        let (day, other) = (Day(number: 5), Day(number: 5 + 1024))
        #expect(!cache.append(day, to: &buffer) && buffer.count == 0)
        cache.keep(day, Array("five".utf8).span)
        #expect(cache.append(day, to: &buffer) && buffer.count == 4)
        #expect(!cache.append(other, to: &buffer))
        cache.keep(other, [UInt8]().span)
        #expect(cache.append(other, to: &buffer) && !cache.append(day, to: &buffer))
        #expect(buffer.count == 4)
    }

    @Test func `keeps nothing that is too long for a place`() {
        var cache = DateCache()
        var buffer = ByteBuffer(capacity: 8)
        let day = Day(number: 7)
        cache.keep(day, [UInt8](repeating: 1, count: 65).span)
        #expect(!cache.append(day, to: &buffer))
        cache.keep(day, [UInt8](repeating: 1, count: 64).span)
        #expect(cache.append(day, to: &buffer) && buffer.count == 64)
    }
}
