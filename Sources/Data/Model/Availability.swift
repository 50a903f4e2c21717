/// What is known of one film on one platform.
package struct Availability: Equatable, Sendable {
    /// Unknown is a state of its own: it is never shown as unavailable.
    package enum State: Sendable { case available, unavailable, unknown }

    /// The index of the platform in ``Catalogue/platforms``.
    package var platform: Int
    package var state: State
    /// The day of the last check in the site's time zone, nil when nobody ever checked.
    package var checkedOn: Day?

    package init(platform: Int, state: State, checkedOn: Day?) {
        self.platform = platform
        self.state = state
        self.checkedOn = checkedOn
    }
}
