/// A look that the owner can choose: other values for the custom properties of the style sheet.
package enum Theme: String, CaseIterable, Sendable {
    /// A board outside a cinema at dusk.
    case marquee
    /// An afternoon show: rose and plum, round and roomy.
    case matinee
    /// An index: black on white, square and close.
    case archive

    /// What follows the style sheet.
    package var css: [UInt8] {
        switch self {
        case .marquee: []
        case .matinee: PackageResources.matinee_css
        case .archive: PackageResources.archive_css
        }
    }
}
