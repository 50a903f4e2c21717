/// What viewings are sorted by: the day, then how exactly it is known, then the time of day.
///
/// Whatever is known only as a month or a year is older than all that surely happened on its first day, so
/// that the days of a page stay in one piece. Of what nobody knows nothing is newer.
struct PlayTime: Comparable {
    /// Four numbers a day, for the four precisions.
    private let date: Int64
    private let time: Instant

    init(_ date: PartialDate, at time: Instant) {
        self.date =
            Int64((date.firstDay ?? .first).number) * 4
            + (Int64(PartialDate.Precision.unknown.rawValue) - Int64(date.precision.rawValue))
        self.time = time
    }

    static func < (left: PlayTime, right: PlayTime) -> Bool {
        left.date == right.date ? left.time < right.time : left.date < right.date
    }
}
