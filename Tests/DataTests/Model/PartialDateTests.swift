import Testing

@testable import Data

@Suite struct PartialDateTests {
    @Test(arguments: ["2025-10-12", "2025-10", "2025", "0001-01-01", "9999-12", "2024-02-29"])
    func `is written as it was read`(text: String) {
        #expect(PartialDate(written: text)?.description == text)
    }

    @Test(arguments: [
        "", "2025-", "2025-2-1", "2025-02-30", "2025-00", "20251012", "2025/10", "+025", "２０２５",
    ])
    func `is nothing else`(text: String) { #expect(PartialDate(written: text) == nil) }

    @Test(arguments: [
        ("2025-10-12", "2025-10-12", true), ("2025-10-12", "2025-10-13", false),
        ("2025-10", "2025-10-31", true), ("2025-10", "2025-11-01", false), ("2025-10", "2024-10-01", false),
        ("2025", "2025-12-31", true), ("2025", "2026-01-01", false),
    ])
    func `knows on which days it can have been`(date: String, day: String, expected: Bool) throws {
        let date = try #require(PartialDate(written: date))
        let day = try #require(Day(parsing: day))
        #expect(date.contains(day) == expected)
        #expect(!PartialDate.unknown.contains(day))
    }

    @Test func `knows its parts as far as they are known`() {
        #expect(PartialDate(written: "2025-10-12")?.day?.day == 12)
        #expect(PartialDate(written: "2025-10")?.day == nil)
        #expect(PartialDate(written: "2025-10")?.month == 10)
        #expect(PartialDate(written: "2025")?.month == nil)
        #expect(PartialDate(written: "2025")?.year == 2025)
        #expect(PartialDate.unknown.year == nil && PartialDate.unknown.firstDay == nil)
        #expect(PartialDate.unknown.description == "unknown")
    }
}
