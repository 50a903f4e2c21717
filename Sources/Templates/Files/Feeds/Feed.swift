package import Data

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
    var title: String {
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

    /// The feeds of a site: there is no news of platforms where nothing was compared.
    static func made(_ settings: Settings, hasNews: Bool) -> [Feed] {
        guard settings.extras.contains(.feeds) else { return [] }
        return hasNews ? allCases : [.history, .watchlist]
    }
}

/// That a film of the watchlist came to one of the owner's platforms, left it, or became unknown there.
package struct AvailabilityNews: Equatable, BitwiseCopyable, Sendable {
    let film: Int
    let platform: Int
    /// What is known now.
    let state: Availability.State
    let foundOn: Day

    package init(film: Int, platform: Int, state: Availability.State, foundOn: Day) {
        self.film = film
        self.platform = platform
        self.state = state
        self.foundOn = foundOn
    }
}
