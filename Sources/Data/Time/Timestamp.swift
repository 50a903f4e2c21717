/// When something happened, as exactly as the library knows: at an instant, or on a day.
package enum Timestamp: Hashable, Sendable {
    case instant(Instant)
    case day(Day)
}
