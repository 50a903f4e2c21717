import Testing

@testable import Data

@Suite struct ZoneRuleTests {
    private func rule(_ text: String) -> ZoneRule? { ZoneRule(parsing: Array(text.utf8)[...]) }

    private func table(_ text: String) throws -> OffsetTable {
        var table = OffsetTable(offset: 0)
        try #require(rule(text)).extend(&table)
        return table
    }

    private func second(_ text: String) throws -> Int64 {
        try #require(Timestamp(parsing: text)).instant(in: .utc).seconds
    }

    @Test(arguments: [
        ("UTC0", 0), ("CET-1", 3600), ("EST5", -18_000), ("EST+5", -18_000), ("<+0545>-5:45", 20_700),
        ("<-00>0", 0), ("LMT-1:24:30", 5070), ("XXX24:59:59", -89_999), ("abcdef-010", 36_000),
    ])
    func `reads a rule without daylight saving`(text: String, offset: Int32) {
        #expect(rule(text) == ZoneRule(standard: offset, daylight: nil))
    }

    @Test(arguments: [
        "", "U", "UT", "UTC", "UTC+", "UTC25", "UTC0:60", "UTC0:00:60", "UTC0 ", "<+01-1", "<>0", "<+1>0",
        "+01-1", "CET-1:",
        "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,", "CET-1CEST,M3.5.0,M10.5.0/",
        "CET-1CEST,M3.5.0,M10.5.0/3x",
        "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.0.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0",
        "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365", "CET-1CEST,J1,J366", "CET-1CEST,0,366",
        "CET-1CEST,M3.5,M10.5.0",
        "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0/-168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0,M1.1.1",
        "CET-1CE,M3.5.0,M10.5.0", "CET-1CEST,M3.5.0/+-2,M10.5.0", "CET-24:59:59CEST-26,M3.5.0,M10.5.0",
        "CET-99999999999999999999",
    ])
    func `refuses anything else`(text: String) {
        #expect(rule(text) == nil)
    }

    /// The rule, a time just before a change, and the offsets before and at the change, in hours.
    @Test(arguments: [
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-03-30T01:00:00Z", 1, 2),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-10-26T01:00:00Z", 2, 1),
        ("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T07:00:00Z", -5, -4),
        ("EST5EDT,M3.2.0,M11.1.0", "2024-11-03T06:00:00Z", -4, -5),
        // Summer in the south: the year begins and ends in it.
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-04-05T16:00:00Z", 11, 10),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-10-04T16:00:00Z", 10, 11),
        // Irish winter time is the exception to standard time.
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "2025-03-30T01:00:00Z", 0, 1),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "2025-10-26T01:00:00Z", 1, 0),
        // Times before midnight and days later.
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2025-03-30T01:00:00Z", -2, -1),
        ("IST-2IDT,M3.4.4/26,M10.5.0", "2025-03-28T00:00:00Z", 2, 3),
        ("AAA0BBB,J1/167,J100", "2025-01-07T23:00:00Z", 0, 1),
        ("AAA0BBB,M1.1.3/-167,J100/0", "2024-12-25T01:00:00Z", 0, 1),
        // Days of the year, with and without 29 February.
        ("AAA0BBB,J60/0,J200/0", "2024-03-01T00:00:00Z", 0, 1),
        ("AAA0BBB,J60/0,J200/0", "2025-03-01T00:00:00Z", 0, 1),
        ("AAA0BBB,59/0,200/0", "2024-02-29T00:00:00Z", 0, 1),
        ("AAA0BBB,59/0,200/0", "2025-03-01T00:00:00Z", 0, 1),

        ("AAA0BBB,J1/0,J59/0", "2024-02-27T23:00:00Z", 1, 0),
        ("AAA0BBB,M12.5.3/0,J59/0", "2025-12-31T00:00:00Z", 0, 1),
        ("AAA0BBB,M2.1.4/0,J59/0", "2024-02-01T00:00:00Z", 0, 1),
        ("AAA0BBB5:30,M3.2.0,M11.1.0", "2024-03-10T02:00:00Z", 0, -5),
        // Beyond the 400 years that are written out.
        ("CET-1CEST,M3.5.0,M10.5.0/3", "9999-03-28T01:00:00Z", 1, 2),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "0002-10-27T01:00:00Z", 2, 1),
    ])
    func `changes the clocks at the right second`(text: String, time: String, before: Int32, after: Int32)
        throws
    {
        let table = try table(text)
        let second = try second(time)
        #expect(table.offset(at: second - 1) / 3600 == before)
        #expect(table.offset(at: second) / 3600 == after)
    }

    @Test func `keeps daylight saving all year when a year's end is the next one's start`() throws {
        let table = try table("XXX3EDT4,0/0,J365/23")
        for time in [
            "2024-12-31T12:00:00Z", "2025-01-01T02:59:59Z", "2025-01-01T03:00:00Z", "2025-07-01T00:00:00Z",
        ] {
            #expect(table.offset(at: try second(time)) == -14_400, "at \(time)")
        }
        for time in ["2024-12-31T22:59:59Z", "2024-12-31T23:30:00Z", "2025-01-01T12:00:00Z"] {
            let local = try second(time)
            #expect(table.firstSecond(showing: local) == local + 14_400, "at \(time)")
        }
    }

    @Test func `repeats after 400 years`() throws {
        let table = try table("CET-1CEST,M3.5.0,M10.5.0/3")
        let start = try second("2025-01-01T00:00:00Z")
        let differing = stride(from: start, to: start + OffsetTable.cycle, by: 86_400 * 13 + 3600).filter {
            second in
            let later = second + OffsetTable.cycle
            return table.offset(at: second) != table.offset(at: later)
                || table.firstSecond(showing: second) + OffsetTable.cycle != table.firstSecond(showing: later)
        }
        #expect(differing == [])
    }
}
