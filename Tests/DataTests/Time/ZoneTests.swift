import Testing

@testable import Data

@Suite struct ZoneTests {
    static let names = [
        "Africa/Casablanca", "Africa/Monrovia", "America/Anchorage", "America/New_York", "America/Nuuk",
        "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Manila", "Asia/Tehran", "Asia/Tokyo",
        "Australia/Lord_Howe",
        "Etc/GMT+12", "Europe/Amsterdam", "Europe/Dublin", "Europe/Warsaw", "Pacific/Apia",
        "Pacific/Kiritimati",
    ]

    @Test(.enabled(if: Python.path != nil, "needs Python 3.9 or newer"))
    func `shows what Python's zoneinfo shows`() throws {
        let answers = try Python.zones(Self.names)
        #expect(answers.count == Self.names.count)
        for (name, answer) in answers {
            let zone = try Zone(named: name)
            let offsets = answer.offsets.filter { second, offset in
                Instant(seconds: second).map { zone.offset(at: $0) } != offset
            }
            #expect(offsets.isEmpty, "\(name): \(offsets.count) offsets differ, such as \(offsets.prefix(3))")
            let noons = answer.noons.filter { day, second in
                zone.noon(of: Day(number: day)) != Instant(seconds: second)
            }
            #expect(noons.isEmpty, "\(name): \(noons.count) noons differ, such as \(noons.prefix(3))")
            #expect(answer.offsets.count >= 2000)
            #expect(answer.noons.count >= 200)
        }
    }

    /// Days that a zone's clocks stepped over.
    static let skippedDays = [
        "Asia/Manila": "1844-12-31", "Pacific/Apia": "2011-12-30", "Pacific/Kiritimati": "1994-12-31",
    ]

    @Test(arguments: names)
    func `finds the day of every noon that there was`(name: String) throws {
        let zone = try Zone(named: name)
        let first = try #require(Day(year: 1840, month: 1, day: 1)).number
        let last = try #require(Day(year: 2040, month: 1, day: 1)).number
        let skipped = (first...last).map(Day.init).filter { zone.day(of: zone.noon(of: $0)) != $0 }
        #expect(skipped.map(\.description) == Self.skippedDays[name].map { [$0] } ?? [])
    }

    @Test(arguments: [
        ("Europe/Warsaw", "2025-03-30T00:59:59Z", 3600), ("Europe/Warsaw", "2025-03-30T01:00:00Z", 7200),
        ("Europe/Warsaw", "2025-10-26T00:59:59Z", 7200), ("Europe/Warsaw", "2025-10-26T01:00:00Z", 3600),
        ("Europe/Warsaw", "9999-07-01T00:00:00Z", 7200), ("Europe/Warsaw", "9999-12-31T00:00:00Z", 3600),
        ("Europe/Warsaw", "0001-01-01T00:00:00Z", 5040),
        ("Pacific/Kiritimati", "2025-01-01T00:00:00Z", 50_400),
        ("Etc/GMT+12", "2025-01-01T00:00:00Z", -43_200), ("Asia/Kathmandu", "2025-01-01T00:00:00Z", 20_700),
        ("Etc/UTC", "2025-01-01T00:00:00Z", 0), ("UTC", "2025-01-01T00:00:00Z", 0),
    ])
    func `knows the offset`(name: String, text: String, offset: Int) throws {
        guard case .instant(let instant) = try #require(Timestamp(parsing: text)) else { return }
        #expect(try Zone(named: name).offset(at: instant) == offset)
    }

    @Test(arguments: [
        ("Europe/Warsaw", "2025-10-12T21:59:59.999999Z", "2025-10-12"),
        ("Europe/Warsaw", "2025-10-12T22:00:00Z", "2025-10-13"),
        ("America/New_York", "2025-10-12T03:59:59Z", "2025-10-11"),
        ("UTC", "1969-12-31T23:59:59.5Z", "1969-12-31"),
        ("Etc/GMT+12", "0001-01-01T00:00:00Z", "0001-01-01"),
        ("Pacific/Kiritimati", "9999-12-31T23:00:00Z", "9999-12-31"),
        ("Pacific/Kiritimati", "2025-10-12", "2025-10-12"), ("Etc/GMT+12", "2025-10-12", "2025-10-12"),
    ])
    func `finds the calendar day`(name: String, text: String, day: String) throws {
        let timestamp = try #require(Timestamp(parsing: text))
        #expect(try Zone(named: name).day(of: timestamp).description == day)
    }

    @Test(arguments: [
        ("UTC", "2025-10-12", "2025-10-12T12:00:00Z"),
        ("Europe/Warsaw", "2025-10-12", "2025-10-12T10:00:00Z"),
        // Samoa went from the 29th to the 31st: the first instant after the day that never was.
        ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"),
        ("Pacific/Apia", "2011-12-29", "2011-12-29T22:00:00Z"),
        // Alaska had 18 October 1867 twice: the earlier noon.
        ("America/Juneau", "1867-10-18", "1867-10-17T20:57:41Z"),
        ("Etc/GMT+12", "9999-12-31", "9999-12-31T23:59:59Z"),
        ("Etc/GMT-14", "0001-01-01", "0001-01-01T00:00:00Z"),
    ])
    func `finds noon`(name: String, day: String, noon: String) throws {
        let day = try #require(Day(parsing: day))
        #expect(try Zone(named: name).noon(of: day).description == noon)
    }

    @Test func `equals itself by another name but for the name`() throws {
        let poland = try Zone(named: "Poland")
        let warsaw = try Zone(named: "Europe/Warsaw")
        #expect(poland.table == warsaw.table)
        #expect(poland != warsaw)
    }
}
