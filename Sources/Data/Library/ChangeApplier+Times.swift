/// When things happened, as seen from now.
extension ChangeApplier {
    /// When something happened; now, when nothing is said, and nil when that lies in the future.
    func instant(of when: When?) -> Instant? {
        let instant = when.flatMap { time(of: $0) } ?? application.now
        return instant <= application.now ? instant : nil
    }

    /// An instant, or noon of the first day that it may have been; nil when nobody knows.
    ///
    /// A month or year has begun with its first day: on the morning of that day it means now.
    func time(of when: When) -> Instant? {
        let time = when.instant(in: application.zone)
        guard let time, !when.isDayOrInstant,
            application.zone.day(of: time) == application.zone.day(of: application.now)
        else { return time }
        return min(time, application.now)
    }
}
