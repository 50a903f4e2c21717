package import Data

/// Everything that the pages of one build may read.
///
/// What more than one page needs is worked out here, once and in linear time, so that writing a page never
/// searches the whole catalogue.
package struct Site: Sendable {
    package let settings: Settings
    /// Its texts are followed by those of the site: see ``texts``.
    package let catalogue: Catalogue
    /// In the order of the navigation.
    package let ownPages: [OwnPage]
    /// The day that says whether a check is old and the newest year of the history over.
    package let asOf: Day?
    package let names: Names
    package let watchlist: Paging
    package let films: FilmIndex
    package let diary: Diary
    package let undated: Undated
    package let platforms: PlatformLists
    package let tonight: Tonight
    package let statistics: Statistics
    /// Nil when there is no page that asks.
    package let services: Services?
    package let changes: LatestChanges
    package let suggestions: Suggestions
    package let shelves: SiteShelves
    package let search: SearchIndex
    package let entryFiles: EntryFiles
    /// What people can subscribe to.
    package let feeds: [Feed]
    /// The address that the site is published at, with a slash at its end, when that is known.
    let base: SiteBase?
    /// Files to copy as posters, by film; only when posters are local.
    package let localPosters: [Int: LocalPoster]

    let titleCards: [TitleCard]
    let frame: Frame
    /// What follows the attributes of the form that filters a list, and what follows that where the list is long.
    let filterForm: Fragment<Markup>
    let filterRows: Fragment<Markup>
    let cardFacts: CardFacts
    /// By index of the platform.
    let labels: [PlatformLabel]

    /// - Parameters:
    ///   - asOf: the date of the build; without one, that of the newest check in the library.
    ///   - films: what was worked out from the films already.
    ///   - localPosters: the poster file of each film that has one, by index.
    package init(
        settings: Settings, catalogue: Catalogue, ownPages: [OwnPage] = [], asOf: Day? = nil,
        films: PreparedFilms? = nil,
        localPosters: [Int: LocalPoster] = [:]
    ) {
        self.settings = settings
        feeds = settings.extras.contains(.feeds) ? Feed.allCases : []
        self.ownPages = ownPages.sorted(by: OwnPage.precedes)
        let asOf = asOf ?? catalogue.newestCheck
        self.asOf = asOf
        self.localPosters =
            settings.posters == .local ? localPosters.filter { Poster.ending($0.value.source) != nil } : [:]
        let size = settings.pageSize
        let films = films ?? PreparedFilms(catalogue, pageSize: size)
        let fingerprints = films.fingerprints
        watchlist = Paging(count: catalogue.watchlist.count, size: size) { index in
            fingerprints[catalogue.entries[catalogue.watchlist[index]].film]
        }
        self.films = films.index
        diary = Diary(catalogue, fingerprints, pageSize: size)
        undated = Undated(catalogue, films.index, fingerprints, pageSize: size)
        platforms = PlatformLists(catalogue, fingerprints, pageSize: size)
        tonight = Tonight(
            catalogue, platforms, asOf: asOf, titles: films.index.order, fingerprints, pageSize: size,
            shown: settings.blocks.tonight)
        changes = LatestChanges(catalogue, diary, titles: films.index.order)
        let wantsSuggestions = settings.sections?.contains(.suggestions) ?? true
        suggestions =
            wantsSuggestions ? Suggestions(catalogue, titles: films.index.order) : Suggestions()
        titleCards = films.titleCards
        let asksForStatistics = settings.sections?.contains(.stats) ?? true
        statistics =
            asksForStatistics
            ? Statistics(catalogue, diary, titles: films.index.order) : Statistics()
        entryFiles = EntryFiles(settings.extras.contains(.api) ? catalogue : Catalogue())
        base = SiteBase(settings.baseURL)
        shelves = SiteShelves(
            catalogue, settings, standing: Self.standing(catalogue, changes, suggestions),
            titles: films.index.order, fingerprints)
        services = shelves.sections.contains(.services) ? Services(catalogue, platforms) : nil
        search =
            shelves.sections.contains(.search)
            ? SearchIndex(catalogue, people: shelves.people) : SearchIndex()
        var texts = catalogue.texts
        names = Names(
            catalogue: catalogue, ownPages: self.ownPages, diary: diary, shelves: shelves, texts: &texts)
        frame = Frame(
            settings: settings, sections: shelves.sections, ownPages: self.ownPages, names: names,
            feeds: feeds, base: base, texts: &texts)
        labels = PlatformLabel.all(catalogue, names, in: settings.words, &texts)
        filterForm = texts.append(
            FilterForm.markup(catalogue, platforms, in: settings.words), in: settings.words)
        filterRows = texts.append(FilterForm.rows(in: settings.words), in: settings.words)
        cardFacts = CardFacts(catalogue, platforms, &texts)
        var catalogue = catalogue
        catalogue.texts = texts
        self.catalogue = catalogue
    }
}

extension Site {
    /// The optional parts that are no lists of films and that there is something of.
    private static func standing(
        _ catalogue: Catalogue, _ changes: LatestChanges, _ suggestions: Suggestions
    ) -> [SectionName] {
        var sections: [SectionName] = suggestions.isEmpty ? [] : [.suggestions]
        if !catalogue.platforms.isEmpty, !catalogue.watchlist.isEmpty { sections.append(.services) }
        if !changes.isEmpty { sections.append(.changes) }
        if !catalogue.plays.isEmpty { sections.append(.stats) }
        if !catalogue.films.isEmpty { sections.append(.search) }
        return sections
    }

    /// The texts of the library, the names of pages, and what is rendered once.
    package var texts: TextBlock { catalogue.texts }

    package func path(ofFilm film: Int) -> PagePath { PagePath(.movies, names.films[film]) }

    package func path(ofPlatform platform: Int) -> PagePath {
        PagePath(.platforms, names.platforms[platform])
    }

    func path(ofYear year: Int) -> PagePath { PagePath(.history, names.years[year]) }

    /// The list of what was seen, nobody knows when.
    var pathOfUndated: PagePath { PagePath(.history, names.undated) }

    /// What the site says, as plain text.
    func say(_ phrase: Phrase) -> String { settings.words.say(phrase) }

    /// Whether a check was made so long ago that a page should say so.
    func isOld(_ check: Day) -> Bool {
        guard let asOf else { return false }
        return check.distance(to: asOf) > 30
    }

    /// Every platform: mine first, each part by id.
    var platformOrder: [Int] { platforms.mine + platforms.others }
}

extension Catalogue {
    /// The best guess of today that is the same tomorrow, and when a film is marked as watched: else that
    /// would make checks old on thousands of pages.
    fileprivate var newestCheck: Day? {
        var newest: Day?
        for row in availabilities {
            guard let day = row.checkedOn else { continue }
            newest = newest.map { max($0, day) } ?? day
        }
        return newest
    }
}
