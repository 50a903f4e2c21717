/// A part of the site that the navigation names.
enum Section: Hashable, Sendable {
    case named(SectionName)
    /// A page of the owner, by position.
    case own(Int)

    static let overview = named(.overview)
    static let tonight = named(.tonight)
    static let watchlist = named(.watchlist)
    static let history = named(.history)
    static let platforms = named(.platforms)
    static let films = named(.films)
}
