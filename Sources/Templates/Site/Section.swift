/// A part of the site that the navigation names.
enum Section: Hashable, Sendable {
    case tonight, watchlist, history, platforms, films
    /// A page of the owner, by position.
    case own(Int)
}
