/// What people can subscribe to, each as Atom and as a JSON Feed.
package enum Feed: Int, CaseIterable, Sendable {
    case history, watchlist, availability

    /// Readers look often and keep what they saw.
    static let mostItems = 50

    /// Its name among files.
    var name: StaticString {
        switch self {
        case .history: "history"
        case .watchlist: "watchlist"
        case .availability: "availability"
        }
    }

    /// What readers call it, after the name of the site.
    var title: Phrase {
        switch self {
        case .history: "Watched"
        case .watchlist: "Put on the watchlist"
        case .availability: "What came and went"
        }
    }

    /// The page that shows the same.
    func page(in site: Site) -> PagePath {
        switch self {
        case .history: site.names.page(of: .history)
        case .watchlist: site.names.page(of: .watchlist)
        case .availability: site.path(of: .changes) ?? site.names.page(of: .platforms)
        }
    }
}
