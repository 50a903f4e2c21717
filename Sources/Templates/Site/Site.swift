package import Data

/// Everything that the pages of one build may read.
///
/// What more than one page needs is worked out here, once and in linear time, so that writing a page never
/// searches the whole catalogue.
package struct Site: Sendable {
    package let settings: Settings
    package let catalogue: Catalogue
    /// In the order of the navigation.
    package let ownPages: [OwnPage]
    /// The day that says whether a check is old; nothing else depends on it.
    package let asOf: Day?
    package let names: Names
    package let watchlist: Paging
    package let films: FilmIndex
    package let diary: Diary
    package let platforms: PlatformLists
    package let tonight: Tonight
    /// Files to copy as posters, by film; only when posters are local.
    package let localPosters: [Int: String]

    let titleCards: [TitleCard]
    let frame: Frame

    /// - Parameters:
    ///   - asOf: the date of the build; without one, the newest date in the library.
    ///   - localPosters: the poster file of each film that has one, by index.
    package init(
        settings: Settings, catalogue: Catalogue, ownPages: [OwnPage] = [], asOf: Day? = nil,
        localPosters: [Int: String] = [:]
    ) {
        self.settings = settings
        self.catalogue = catalogue
        self.ownPages = ownPages.sorted(by: OwnPage.precedes)
        self.asOf = asOf ?? catalogue.newestDay
        self.localPosters =
            settings.posters == .local ? localPosters.filter { Poster.ending($0.value) != nil } : [:]
        names = Names(catalogue: catalogue, ownPages: self.ownPages)
        watchlist = Paging(count: catalogue.watchlist.count, size: settings.pageSize) { index in
            fingerprint(of: catalogue.films[catalogue.entries[catalogue.watchlist[index]].film].tconst)
        }
        films = FilmIndex(catalogue.films, pageSize: settings.pageSize)
        diary = Diary(catalogue)
        platforms = PlatformLists(catalogue)
        tonight = Tonight(catalogue, platforms)
        titleCards = catalogue.films.map(TitleCard.init)
        frame = Frame(settings: settings, ownPages: self.ownPages, names: names)
    }
}

extension Site {
    /// The path of a film's page, without ending.
    package func path(ofFilm film: Int) -> String { "movies/" + names.films[film] }

    package func path(ofPlatform platform: Int) -> String { "platforms/" + names.platforms[platform] }

    func link(toFilm film: Int, from page: String, as format: Format) -> Link {
        Link(to: "movies/", names.films[film], as: format, from: page)
    }

    func link(toPlatform platform: Int, from page: String, as format: Format) -> Link {
        Link(to: "platforms/", names.platforms[platform], as: format, from: page)
    }

    /// Whether a check was made so long ago that a page should say so.
    func isOld(_ check: Day) -> Bool {
        guard let asOf else { return false }
        return check.distance(to: asOf) > 30
    }

    /// Every platform: mine first, each part by id.
    var platformOrder: [Int] { platforms.mine + platforms.others }
}

extension Catalogue {
    /// The newest date that the library holds: the best guess of today that is the same tomorrow.
    fileprivate var newestDay: Day? {
        var newest: Day?
        func see(_ day: Day?) {
            guard let day else { return }
            newest = newest.map { max($0, day) } ?? day
        }
        for entry in entries {
            see(entry.watchlistedOn)
            see(entry.watchedOn)
        }
        for row in availabilities { see(row.checkedOn) }
        return newest
    }
}
