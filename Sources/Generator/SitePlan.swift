import Data
import Templates

/// Every file of the site, in the order in which they are written: what is linked to stands before what
/// links.
///
/// What is not in the plan does not exist. A new kind of page is one file in `Templates/Pages` and one line
/// here.
struct SitePlan: Sendable {
    private(set) var files: [PlannedFile] = []
    private let site: Site

    init(_ site: Site) {
        self.site = site
        files.reserveCapacity(Self.mostFiles(of: site))
        addAssets()
        add(site.catalogue.films.indices, at: .pages) { FilmPage(film: $0) }
        add(site.ownPages.indices, at: .pages) { ProsePage(index: $0) }
        add(site.catalogue.platforms.indices, at: .lists) { PlatformPage(platform: $0) }
        add(site.diary.years.indices, at: .lists) { HistoryYearPage(index: $0) }
        add(site.films.paging.pages.indices.reversed(), at: .lists) { FilmsPage(page: $0) }
        add(site.watchlist.pages.indices.reversed(), at: .lists) { WatchlistPage(page: $0) }
        add(PlatformsPage(), at: .overview)
        add(HistoryPage(), at: .overview)
        add(OverviewPage(), at: .overview)
    }

    /// Room for all files at once: an array that grows is up to twice as large as what it holds.
    private static func mostFiles(of site: Site) -> Int {
        let own = site.ownPages.count + site.catalogue.platforms.count + site.diary.years.count
        let lists = own + site.films.paging.pages.count + site.watchlist.pages.count + 3
        let pages = site.catalogue.films.count + lists
        return pages * Format.allCases.count + Asset.all.count + site.localPosters.count
    }

    private mutating func addAssets() {
        for asset in Asset.all {
            files.append(PlannedFile(path: asset.path, content: .bytes(asset.bytes), stage: .assets))
        }
        for film in site.catalogue.films.indices {
            guard let source = site.localPosters[film], let path = site.localPosterPath(of: film) else {
                continue
            }
            files.append(PlannedFile(path: path, content: .copy(from: source), stage: .assets))
        }
    }

    private mutating func add(
        _ indices: some Collection<Int>, at stage: PublishingStage, _ page: (Int) -> some Page
    ) {
        for index in indices { add(page(index), at: stage) }
    }

    private mutating func add(_ page: some Page, at stage: PublishingStage) {
        let path = page.path(in: site)
        for format in Format.allCases where page.formats.includes(format) {
            files.append(PlannedFile(page: page, named: path, as: format, stage: stage))
        }
    }
}

extension SitePlan: CustomStringConvertible {
    /// The paths, one a line.
    var description: String { files.map { $0.path + "\n" }.joined() }
}
