import Data
import Testing

@testable import Templates

@Suite struct HeatMapTests {
    private func maps(_ year: Int, _ days: [UInt8]) -> [String] {
        var period = Period()
        period.days = days
        return period.heatMaps(of: year).map { map in
            var html = HTMLWriter()
            html.write(map)
            return String(decoding: html.bytes, as: UTF8.self)
        }
    }

    @Test func `a square grows with the viewings of its day`() {
        var days = [UInt8](repeating: 0, count: 365)
        days.replaceSubrange(0..<4, with: [1, 2, 3, 200])
        days[181] = 1
        let maps = maps(2025, days)
        // 1 January 2025 is a Wednesday, 1 July a Tuesday.
        #expect(
            maps[0].contains("<path d=\"M31 41h5v5h-5zM30 51h7v7h-7zM29 61h9v9h-9zM29 72h9v9h-9z\"/>"))
        #expect(maps[1].contains("<path d=\"M31 30h5v5h-5z\"/>"))
    }

    @Test func `it says how many days have a film, and where the most are`() {
        var days = [UInt8](repeating: 0, count: 366)
        days[59] = 3
        days[60] = 1
        let maps = maps(2024, days)
        #expect(
            maps[0].contains(
                "A square a day, the larger the more was watched. Days with a film: 2 of 182. The most are 3, on 29 February 2024."
            ))
        #expect(maps[1].contains("Days with a film: 0 of 184.</desc>") && maps[1].count(of: "<path") == 1)
        #expect(maps[0].contains("<title id=\"first-half-title\">Days with a film, January to June</title>"))
    }

    @Test(arguments: 2000..<2028)
    func `every day of any year has a dot and room for its square`(_ year: Int) throws {
        let start = try #require(Day(year: year, month: 1, day: 1))
        let count = start.distance(to: try #require(Day(year: year + 1, month: 1, day: 1)))
        let maps = maps(year, [UInt8](repeating: 3, count: count)).joined()
        let squares = maps.matches(of: /M(\d+) (\d+)h9v9h-9z/)
        #expect(squares.count == count)
        #expect(squares.allSatisfy { (Int($0.1) ?? 999) + 9 <= 336 && (Int($0.2) ?? 999) + 9 <= 95 })
        let dots = maps.matches(of: /M\d+ \d+h(\d+)(?=M|")/).compactMap { Int($0.1) }.map {
            ($0 - 2) / 11 + 1
        }
        #expect(dots.count == 14 && dots.reduce(0, +) == count)
    }

    @Test func `weekdays are counted by month`() {
        var period = Period()
        period.days = [UInt8](repeating: 0, count: 365)
        period.days[0] = 2
        period.days[7] = 1
        period.days[364] = 1
        let counts = period.weekdays(of: 2025)
        #expect(counts[0] == [0, 0, 3, 0, 0, 0, 0] && counts[11] == [0, 0, 1, 0, 0, 0, 0])
        #expect(counts[1...10].allSatisfy { $0 == [0, 0, 0, 0, 0, 0, 0] })
    }
}
