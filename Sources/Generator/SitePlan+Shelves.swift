import Templates

/// The lists of optional kinds: a line for each kind.
extension SitePlan {
    /// Adds the pages of all lists of an optional kind.
    mutating func addLists(of section: SectionName) {
        func add(_ page: @escaping @Sendable (Int) -> any Page) {
            self.add(site.shelves[section].pages, reversed: true, at: .lists, page)
        }
        switch section {
        case .ratings: add { RatingsPage(number: $0) }
        case .reviews: add { ReviewsPage(number: $0) }
        case .favourites: add { FavouritesPage(number: $0) }
        case .tags: add { TagPage(number: $0) }
        case .lists: add { ListPage(number: $0) }
        case .people: add { PersonPage(number: $0) }
        case .genres: add { GenrePage(number: $0) }
        case .decades: add { DecadePage(number: $0) }
        case .watching: add { WatchingPage(number: $0) }
        case .rewatch: add { RewatchPage(number: $0) }
        default: break
        }
    }

    /// Adds the pages that name the lists of a kind of which there are many.
    mutating func addIndex(of section: SectionName) {
        func add(_ page: @escaping @Sendable (Int) -> any Page) {
            self.add(site.shelves.index(of: section).pages.indices, reversed: true, at: .lists, page)
        }
        switch section {
        case .services: self.add(0..<1, at: .lists) { _ in ServicesPage() }
        case .tags: add { TagsPage(page: $0) }
        case .lists: add { ListsPage(page: $0) }
        case .people: add { PeoplePage(page: $0) }
        case .genres: add { GenresPage(page: $0) }
        case .decades: add { DecadesPage(page: $0) }
        default: break
        }
    }
}
