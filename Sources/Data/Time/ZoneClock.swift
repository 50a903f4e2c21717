/// Tells calendar days in a zone, and remembers between which changes of its clocks it was asked last.
///
/// Dates of a library lie close together: most are told by two comparisons.
struct ZoneClock {
    let zone: Zone
    private var period: OffsetTable.Period

    init(_ zone: Zone) {
        self.zone = zone
        period = zone.table.period(around: 0)
    }

    mutating func day(of timestamp: Timestamp) -> Day {
        switch timestamp {
        case .instant(let instant): day(of: instant)
        case .day(let day): day
        }
    }

    mutating func day(of instant: Instant) -> Day {
        let second = instant.seconds
        if !period.seconds.contains(second) { period = zone.table.period(around: second) }
        return Day(second: second, offset: period.offset)
    }
}
