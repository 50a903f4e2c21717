import Data

/// The lists of all optional kinds that the site has, and which those are.
///
/// What is not asked for, or what the library knows nothing of, is not worked out.
package struct SiteShelves: Sendable {
    /// What the navigation names, in its order.
    package private(set) var sections: [SectionName]
    /// One list each.
    package private(set) var ratings = Shelves()
    package private(set) var reviews = Shelves()
    package private(set) var favourites = Shelves()
    package private(set) var watching = Shelves()
    package private(set) var rewatch = Shelves()
    /// One list for each of the catalogue's.
    package private(set) var tags = Shelves()
    package private(set) var lists = Shelves()
    package private(set) var people = PeopleShelves()
    package private(set) var genres = GenreShelves()
    package private(set) var decades = DecadeShelves()
    /// What each film is to the owner, when some list asks.
    let films: OwnFilms?
    /// By position of the section: the pages that name its lists.
    private var indexes: [ShelfIndex?] = SectionName.allCases.map { _ in nil }

    /// - Parameter standing: the optional parts that are no lists and that there is something of.
    init(
        _ catalogue: Catalogue, _ settings: Settings, standing: [SectionName], titles: [Int],
        _ fingerprints: [UInt64]
    ) {
        let asked = settings.sections ?? (catalogue.knowsMore ? SectionName.allCases : [])
        sections = settings.sections ?? SectionName.usual + standing
        guard asked.contains(where: \.isShelf) else {
            films = nil
            return
        }
        let films = OwnFilms(catalogue, titles: titles)
        self.films = films
        let maker = ShelfMaker(
            catalogue: catalogue, films: films, titles: titles, fingerprints: fingerprints,
            pageSize: max(settings.pageSize, 1))
        for section in asked {
            fill(section, maker)
            indexes[section.position] = maker.index(of: section, self)
        }
        // What the owner asks for is there even when it is empty.
        if settings.sections == nil { sections += asked.filter { hasSomething(in: $0) } }
    }

    private mutating func fill(_ section: SectionName, _ maker: ShelfMaker) {
        switch section {
        case .ratings: ratings = maker.ratings()
        case .reviews: reviews = maker.reviews()
        case .favourites: favourites = maker.favourites()
        case .tags: tags = maker.tags()
        case .lists: lists = maker.lists()
        case .people: people = maker.people()
        case .genres: genres = maker.genres()
        case .decades: decades = maker.decades()
        case .watching: watching = maker.watching()
        case .rewatch: rewatch = maker.rewatch()
        default: break
        }
    }

    /// The lists of a kind; none of a part of the site that is no kind of lists.
    package subscript(section: SectionName) -> Shelves {
        switch section {
        case .ratings: ratings
        case .reviews: reviews
        case .favourites: favourites
        case .tags: tags
        case .lists: lists
        case .people: people.shelves
        case .genres: genres.shelves
        case .decades: decades.shelves
        case .watching: watching
        case .rewatch: rewatch
        default: Shelves()
        }
    }

    /// The pages that name the lists of a kind.
    package func index(of section: SectionName) -> Paging {
        indexes[section.position]?.paging ?? Paging(count: 0, size: 1) { _ in 0 }
    }

    /// The list that those pages name at a position.
    func list(at position: Int, inIndexOf section: SectionName) -> Int {
        guard let order = indexes[section.position]?.order, !order.isEmpty else { return position }
        return order[position]
    }

    /// The sections from A to Z of those pages, where the first has a choice of the lists.
    func letters(inIndexOf section: SectionName) -> [FilmIndex.Section] {
        indexes[section.position]?.letters ?? []
    }

    /// A list that the owner made is something even without films.
    private func hasSomething(in section: SectionName) -> Bool {
        section == .lists ? lists.count > 0 : self[section].hasFilms
    }
}
