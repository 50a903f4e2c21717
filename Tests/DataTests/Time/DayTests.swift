import Testing

@testable import Data

@Suite struct DayTests {
    @Test func `counts every day of the years 1 to 9999 as the calendar does`() {
        var number = Day.first.number
        var wrong: [String] = []
        for year in 1...9999 {
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated()
            {
                for day in 1...length {
                    let date = Day(number: number).date
                    if date != (year, index + 1, day)
                        || Day(year: year, month: index + 1, day: day)?.number != number
                    {
                        wrong.append("\(year)-\(index + 1)-\(day)")
                    }
                    number += 1
                }
                if Day(year: year, month: index + 1, day: length + 1) != nil {
                    wrong.append("\(year)-\(index + 1) is too long")
                }
            }
        }
        #expect(wrong.prefix(5) == [])
        #expect(number == Day.last.number + 1)
    }

    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1),
        ("9999-12-31", 2_932_896, 5),
        ("2000-02-29", 11_016, 2), ("2025-10-12", 20_373, 7), ("1900-03-01", -25_508, 4),
    ])
    func `knows number and weekday`(text: String, number: Int32, weekday: Int) throws {
        let day = try #require(Day(parsing: text))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.description == text)
    }

    @Test(arguments: [
        (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0),
        (2025, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, .max, .max), (.min, .min, .min),
    ])
    func `refuses a date that no calendar has`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "", "2025", "2025-10", "2025-10-1", "2025-1-12", "2025-10-123", " 2025-10-12", "2025-10-12 ",
        "2025/10/12",
        "+025-10-12", "2025-+1-12", "２０２５-10-12", "20251012", "2025-02-29", "0000-01-01", "2025-10-12T00:00",
    ])
    func `parses nothing but a date`(text: String) {
        #expect(Day(parsing: text) == nil)
    }

    @Test func `writes a date for people`() {
        #expect(Day(parsing: "2025-10-12")?.written == "12 October 2025")
        #expect(Day(parsing: "0987-01-01")?.written == "1 January 987")
        #expect(Day(parsing: "2025-10-12")?.monthName == "October")
        #expect(
            (0...13).map(CalendarWords.english.monthName) == [
                "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October",
                "November", "December", "",
            ])
    }

    @Test func `moves by days and never beyond the calendar`() throws {
        let day = try #require(Day(year: 2024, month: 2, day: 28))
        #expect(day.advanced(by: 2) == Day(year: 2024, month: 3, day: 1))
        #expect(day.advanced(by: -59) == Day(year: 2023, month: 12, day: 31))
        #expect(day.distance(to: Day.last) == 2_913_115)
        #expect(day.advanced(by: 2_913_115) == Day.last)
        #expect(day.advanced(by: 2_913_116) == nil)
        #expect(day.advanced(by: .max) == nil)
        #expect(day.advanced(by: .min) == nil)
        #expect(Day.first.distance(to: Day.last) == 3_652_058)
    }

    @Test func `keeps numbers beyond the calendar inside it`() {
        #expect(Day(number: .min) == Day.first)
        #expect(Day(number: .max) == Day.last)
        #expect(Day.first < Day.last)
    }
}
