import Testing

@testable import Data

@Suite struct TimestampTests {
    @Test(
        arguments: [
            // The forms of the contract.
            ("2025-10-12T18:45:00Z", "2025-10-12T18:45:00Z", 0),
            ("2025-10-12T18:45:00.5Z", "2025-10-12T18:45:00Z", 500_000),
            ("2025-10-12T18:45:00.000001Z", "2025-10-12T18:45:00Z", 1),
            ("2025-10-12T18:45:00.123456789012345678901234567890Z", "2025-10-12T18:45:00Z", 123_456),
            ("2025-10-12T18:45:00.9999999", "2025-10-12T18:45:00Z", 999_999),
            ("2025-10-12T18:45:00+02:00", "2025-10-12T16:45:00Z", 0),
            ("2025-10-12T18:45:00+0200", "2025-10-12T16:45:00Z", 0),
            ("2025-10-12T18:45:00+00", "2025-10-12T18:45:00Z", 0),
            ("2025-10-12T18:45:00-05:30", "2025-10-13T00:15:00Z", 0),
            ("2025-10-12 18:45:00", "2025-10-12T18:45:00Z", 0),
            ("2025-10-12 18:45:00.25+02", "2025-10-12T16:45:00Z", 250_000),
            ("2025-10-12t18:45:00z", "2025-10-12T18:45:00Z", 0),
            (" \t\r\n2025-10-12T18:45:00Z \n", "2025-10-12T18:45:00Z", 0),
            ("2025-10-12T18:45", "2025-10-12T18:45:00Z", 0),
            ("2025-10-12T18:45-0130", "2025-10-12T20:15:00Z", 0),
            // What PostgreSQL writes for times before standard time.
            ("1880-01-01 00:00:00+01:24", "1879-12-31T22:36:00Z", 0),
            ("1835-06-01 00:19:32+00:19:32", "1835-06-01T00:00:00Z", 0),
            ("1835-06-01 00:19:32+001932", "1835-06-01T00:00:00Z", 0),
            // The end of a day, and the end of the year 2016.
            ("2025-10-12T24:00:00Z", "2025-10-13T00:00:00Z", 0),
            ("2025-10-12T24:00", "2025-10-13T00:00:00Z", 0),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", 999_999),
            ("2017-01-01T00:59:60.5+01:00", "2016-12-31T23:59:59Z", 999_999),
            // Numbers.
            ("1760294700", "2025-10-12T18:45:00Z", 0), ("0", "1970-01-01T00:00:00Z", 0),
            ("-1", "1969-12-31T23:59:59Z", 0), (" 1760294700 ", "2025-10-12T18:45:00Z", 0),
            ("1760294700123", "2025-10-12T18:45:00Z", 123_000),
            ("95649119999", "5000-12-31T23:59:59Z", 0), ("95649120000", "1973-01-12T01:12:00Z", 0),
            ("-62135596800", "0001-01-01T00:00:00Z", 0), ("-62135596801", "1968-01-12T20:06:43Z", 199_000),
            ("253402300799999", "9999-12-31T23:59:59Z", 999_000),
            // The ends of the calendar.
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", 0),
            ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59Z", 999_999),
            ("0001-01-01T00:00:00-01:00", "0001-01-01T01:00:00Z", 0),
        ] as [(String, String, Int64)])
    func `reads an instant`(text: String, second: String, fraction: Int64) {
        guard case .instant(let instant) = Timestamp(parsing: text) else {
            Issue.record("'\(text)' is no instant")
            return
        }
        #expect(instant.description == second)
        #expect(instant.microseconds - instant.seconds * 1_000_000 == fraction)
    }

    @Test(arguments: ["2025-10-12", " 2025-10-12\n", "0001-01-01", "9999-12-31", "2024-02-29"])
    func `reads a bare date as that day`(text: String) throws {
        let day = try #require(Day(parsing: text.filter { !$0.isWhitespace }))
        #expect(Timestamp(parsing: text) == .day(day))
    }

    @Test(arguments: [
        "", " ", "soon", "now", "infinity", "-infinity", "NULL", "-", "+5", "+1760294700", "--5", "1.5",
        "1e9", "0x10",
        "1_000", "５", "２０２５-10-12", "2025-13-01", "2025-02-30", "2025-00-10", "2025-10-00", "2025-10-12T",
        "2025-10-12T18", "2025-10-12T18:45:0", "2025-10-12T1:45:00", "2025-10-12T18:45:00.",
        "2025-10-12T18:45:00.Z",
        "2025-10-12T18:45:00,5Z", "2025-10-12T25:00:00Z", "2025-10-12T18:60:00Z", "2025-10-12T18:45:61Z",
        "2025-10-12T24:00:01Z", "2025-10-12T24:01", "2025-10-12T24:00:00.1Z", "2025-10-12T18:45:60Z",
        "2025-10-12T00:00:60Z",
        "2025-10-12T18:45:00+", "2025-10-12T18:45:00+2", "2025-10-12T18:45:00+02:",
        "2025-10-12T18:45:00+02:0",
        "2025-10-12T18:45:00+24:00", "2025-10-12T18:45:00+02:60", "2025-10-12T18:45:00+02:00:00:00",
        "2025-10-12T18:45:00+02:0000", "2025-10-12T18:45:00+0200:00", "2025-10-12T18:45:00ZZ",
        "2025-10-12T18:45:00Z+01",
        "2025-10-12T18:45:00 UTC", "2025-10-12T18:45:00Z!", "2025-10-12  18:45:00", "2025-10-12_18:45:00",
        "20251012T184500Z", "12025-10-12", "-2025-10-12", "2025-10-12T18:45:00\u{2212}02:00",
        "2025-10-12\u{A0}",
        "2025-10-12T18:45:00Z\u{0}", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        "9999-12-31T24:00",
        "253402300800000", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "99999999999999999999",
    ])
    func `refuses anything else`(text: String) {
        #expect(Timestamp(parsing: text) == nil)
    }

    @Test(
        arguments: [
            (1_760_294_700.25, 1_760_294_700_250_000), (-0.5, -500_000), (0, 0),
            (1_760_294_700_123, 1_760_294_700_123_000),
            (1_760_294_700_123.5, 1_760_294_700_123_500), (0.000_000_4, 0), (0.000_000_6, 1),
        ] as [(Double, Int64)])
    func `reads a number with a fraction`(number: Double, microseconds: Int64) {
        #expect(Timestamp(unixNumber: number) == .instant(Instant(microseconds: microseconds)))
    }

    @Test(
        arguments: [.nan, .signalingNaN, .infinity, -.infinity, 1e15, -1e15, 1e300, -1e300, 2.6e14]
            as [Double])
    func `refuses a number that is no time`(number: Double) {
        #expect(Timestamp(unixNumber: number) == nil)
    }

    @Test(arguments: [Int64.max, .min, 253_402_300_800_000, -62_135_596_800_001])
    func `refuses a whole number beyond the calendar`(number: Int64) {
        #expect(Timestamp(unixNumber: number) == nil)
    }

    @Test func `sorts a day by its noon`() throws {
        let warsaw = try Zone(named: "Europe/Warsaw")
        let day = try #require(Day(parsing: "2025-10-12"))
        #expect(Timestamp.day(day).instant(in: warsaw).description == "2025-10-12T10:00:00Z")
        let instant = Instant(microseconds: 5)
        #expect(Timestamp.instant(instant).instant(in: warsaw) == instant)
    }

    @Test func `writes what it reads`() throws {
        for seconds in stride(from: Instant.first.seconds, through: Instant.last.seconds, by: 86_399 * 97) {
            let instant = try #require(Instant(seconds: seconds))
            try #require(Timestamp(parsing: instant.description) == .instant(instant))
        }
    }
}
