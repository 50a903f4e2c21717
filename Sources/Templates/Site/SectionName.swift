/// A part of the site that `sections:` in `site.yml` can name.
package enum SectionName: String, CaseIterable, Sendable {
    case overview, tonight, watchlist, history, platforms, films
    case suggestions, services, changes, stats, search
    case ratings, reviews, favourites, tags, lists, people, genres, decades, watching, rewatch

    /// Whether every site has it, whatever its library knows and its owner names.
    package var isCore: Bool { self <= .films }

    /// Whether it is a kind of lists, made from what the library knows beyond the core.
    package var isShelf: Bool { self >= .ratings }

    static let optional = allCases.filter { !$0.isCore }

    /// What the navigation names unless the owner decides: the site's name leads to the overview already.
    package static let usual = allCases.filter { $0.isCore && $0 != .overview }

    /// What the navigation and its own heading call it.
    var title: Phrase {
        switch self {
        case .stats: "Statistics"
        case .overview: "Overview"
        case .tonight: "Tonight"
        case .watchlist: "Watchlist"
        case .history: "History"
        case .platforms: "Platforms"
        case .films: "Films"
        case .suggestions: "Suggestions"
        case .services: "Services"
        case .changes: "Changes"
        case .search: "Search"
        case .ratings: "Ratings"
        case .reviews: "Reviews"
        case .favourites: "Favourites"
        case .tags: "Tags"
        case .lists: "Lists"
        case .people: "People"
        case .genres: "Genres"
        case .decades: "Decades"
        case .watching: "Watching"
        case .rewatch: "Rewatch"
        }
    }

    /// The way from one of its lists to the page of them all.
    var all: Phrase {
        switch self {
        case .tags: "All tags"
        case .lists: "All lists"
        case .people: "All people"
        case .genres: "All genres"
        case .decades: "All decades"
        default: title
        }
    }

    /// The name of its page in the top folder.
    package var pageName: String {
        switch self {
        case .overview: "index"
        case .films: "movies"
        default: rawValue
        }
    }

    /// Where it stands among all of them.
    var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension SectionName: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}
