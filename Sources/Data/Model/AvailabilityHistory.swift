/// That a film of the watchlist came to a platform of the owner's, left it, or became unknown there.
package struct AvailabilityChange: Equatable, BitwiseCopyable, Sendable {
    private let filmNumber: Int32
    private let platformNumber: Int32
    package let before: Availability.State
    /// Another state than the one before.
    package let after: Availability.State
    /// The day of the newest check among all that was found together.
    package let foundOn: Day

    /// - Parameters:
    ///   - film: the index of the film in ``Catalogue/films``.
    ///   - platform: the index of the platform in ``Catalogue/platforms``.
    package init(
        film: Int, platform: Int, before: Availability.State, after: Availability.State, foundOn: Day
    ) {
        filmNumber = Int32(clamping: film)
        platformNumber = Int32(clamping: platform)
        self.before = before
        self.after = after
        self.foundOn = foundOn
    }

    package var film: Int { Int(filmNumber) }
    package var platform: Int { Int(platformNumber) }
}

/// What changed in where the films of the watchlist can be watched, as builds found it.
package struct AvailabilityHistory: Equatable, Sendable {
    /// Those that were found last come first; those found together are in the order of the films' keys.
    package var changes: [AvailabilityChange] = []
    /// How many of them were found last, together.
    package var newest = 0
    /// How many more were found with those, and not kept.
    package var leftOut = 0

    package init() {}
}
