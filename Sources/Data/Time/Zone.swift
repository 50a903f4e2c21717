/// A time zone: where its clocks stood and will stand against UTC.
///
/// It is a value read once from the tz database. libc keeps one zone a process, and turns a name it does not
/// know into UTC without a word.
package struct Zone: Sendable, Equatable {
    package let name: String
    let table: OffsetTable

    package static let utc = Zone(name: "UTC", table: OffsetTable(offset: 0))

    /// Seconds that the zone's clocks are ahead of UTC.
    package func offset(at instant: Instant) -> Int { Int(table.offset(at: instant.seconds)) }

    /// The calendar day that the zone's clocks show.
    package func day(of instant: Instant) -> Day {
        Day(second: instant.seconds, offset: table.offset(at: instant.seconds))
    }

    /// A bare date is that day in every zone.
    package func day(of timestamp: Timestamp) -> Day {
        switch timestamp {
        case .instant(let instant): day(of: instant)
        case .day(let day): day
        }
    }

    /// The first instant at which the zone's clocks show noon of `day` or later: the earlier of two noons,
    /// and the end of the gap where clocks stepped over noon.
    package func noon(of day: Day) -> Instant {
        let second = table.firstSecond(showing: Int64(day.number) * 86_400 + 43_200)
        return Instant(microseconds: second * 1_000_000)
    }
}

extension Day {
    /// The day that clocks show which are `offset` seconds ahead of UTC.
    init(second: Int64, offset: Int32) {
        let local = second + Int64(offset)
        self.init(number: Int32(local / 86_400 - (local % 86_400 < 0 ? 1 : 0)))
    }
}
