/// When an entry was put on the watchlist and its film watched, to the microsecond.
///
/// Pages say days, which ``Entry`` keeps; these are for other programs, and apart so that pages do not read
/// past them.
package struct EntryTimes: Equatable, BitwiseCopyable, Sendable {
    private let listed: Int64
    private let watched: Int64
    /// A count that no calendar has.
    private static var noTime: Int64 { .min }

    package init(watchlistedAt: Instant?, watchedAt: Instant?) {
        listed = watchlistedAt?.microseconds ?? Self.noTime
        watched = watchedAt?.microseconds ?? Self.noTime
    }

    package var watchlistedAt: Instant? { Self.instant(listed) }
    package var watchedAt: Instant? { Self.instant(watched) }

    private static func instant(_ count: Int64) -> Instant? {
        count == noTime ? nil : Instant(microseconds: count)
    }
}
