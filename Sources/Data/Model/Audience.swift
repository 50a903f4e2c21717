/// Whom a build is for.
package enum Audience: String, CaseIterable, Sendable {
    /// Anybody: what the owner keeps private is not even read.
    case everyone
    /// The owner alone.
    case me
}
