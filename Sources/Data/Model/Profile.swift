/// What the owner says of themselves. Addresses, dates of birth and settings are never read.
package struct Profile: Equatable, Sendable {
    package var name: String?
    /// CommonMark.
    package var bio: String?
    package var favoriteGenres: [String] = []

    package init() {}
}
