import Data

/// A page that the owner wrote: a file of `content/pages`.
struct WrittenPage: Sendable {
    enum Navigation: Equatable, Sendable {
        case hidden
        /// Listed under its title, or under a label of its own.
        case shown(label: String?)
    }

    /// The path of the page below the output folder, without ending.
    var name: String
    /// Nil when the front matter has none; the first heading takes its place.
    var title: String?
    var navigation = Navigation.shown(label: nil)
    /// Pages without one come after those that have one.
    var order: Int?
    /// CommonMark, without the front matter.
    var body: [UInt8]
    /// The line of the file on which the body begins.
    var firstLine: Int
    var source: SourceText
}
