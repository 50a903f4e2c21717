import Testing

@testable import Data

@Suite struct InstantTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1, "1970-01-01T00:00:00Z"),
            (-1_000_000, "1969-12-31T23:59:59Z"), (-1_000_001, "1969-12-31T23:59:58Z"),
            (1_760_294_700_999_999, "2025-10-12T18:45:00Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
            (253_402_300_799_999_999, "9999-12-31T23:59:59Z"),
            (.min, "0001-01-01T00:00:00Z"), (.max, "9999-12-31T23:59:59Z"),
        ] as [(Int64, String)])
    func `is written as the second it falls into`(microseconds: Int64, text: String) {
        #expect(Instant(microseconds: microseconds).description == text)
    }

    @Test func `takes seconds of the years 1 to 9999 and no others`() {
        #expect(Instant(seconds: -62_135_596_800) == Instant.first)
        #expect(Instant(seconds: -62_135_596_801) == nil)
        #expect(Instant(seconds: 253_402_300_799)?.description == "9999-12-31T23:59:59Z")
        #expect(Instant(seconds: 253_402_300_800) == nil)
        #expect(Instant(seconds: .max) == nil)
        #expect(Instant(seconds: .min) == nil)
        #expect(Instant(exactly: 253_402_300_800_000_000) == nil)
        #expect(Instant(exactly: -62_135_596_800_000_001) == nil)
    }

    @Test func `is ordered by time`() {
        #expect(Instant(microseconds: -1) < Instant(microseconds: 0))
        #expect(Instant.first < Instant.last)
    }
}
