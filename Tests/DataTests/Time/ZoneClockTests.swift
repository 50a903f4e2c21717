import Testing

@testable import Data

@Suite struct ZoneClockTests {
    @Test(arguments: ["UTC", "Europe/Warsaw", "America/St_Johns", "Asia/Kathmandu", "Africa/Casablanca"])
    func `tells the days that the zone tells, in whatever order it is asked`(name: String) throws {
        let zone = try Zone(named: name)
        var clock = ZoneClock(zone)
        var random = SeededGenerator(seed: 3)
        let changes = zone.table.changes
        for _ in 0..<20_000 {
            let near = changes.randomElement(using: &random) ?? 0
            let seconds =
                Bool.random(using: &random)
                ? near + Int64.random(in: -2...2, using: &random)
                : Int64.random(in: Instant.first.seconds...Instant.last.seconds, using: &random)
            let instant = Instant(
                microseconds: min(max(seconds, -62_135_596_800), 253_402_300_799) * 1_000_000)
            #expect(clock.day(of: instant) == zone.day(of: instant), "\(instant)")
        }
    }

    @Test func `leaves a day as it is`() throws {
        let day = try #require(Day(year: 2025, month: 10, day: 12))
        var clock = ZoneClock(.utc)
        #expect(clock.day(of: .day(day)) == day)
    }
}
