import Data
import Templates

/// Every file of the site, in the order in which they are written: what is linked to stands before what links.
///
/// What is not in the plan does not exist. A new kind of page is one file in `Templates/Pages` and one line here.
struct SitePlan: Sendable {
    private(set) var files: [PlannedFile] = []
    private let site: Site

    init(_ site: Site) {
        self.site = site
        addAssets()
        add(site.catalogue.films.indices, .pages) { FilmPage(film: $0) }
        add(site.ownPages.indices, .pages) { ProsePage(index: $0) }
        add(site.catalogue.platforms.indices, .lists) { PlatformPage(platform: $0) }
        add(site.diary.years.indices, .lists) { HistoryYearPage(index: $0) }
        add(site.films.paging.pages.indices.reversed(), .lists) { FilmsPage(page: $0) }
        add(site.watchlist.pages.indices.reversed(), .lists) { WatchlistPage(page: $0) }
        add(PlatformsPage(), .lists)
        add(HistoryPage(), .lists)
        add(OverviewPage(), .overview)
    }

    private mutating func addAssets() {
        for asset in Asset.all {
            files.append(PlannedFile(path: asset.path, stage: .assets, content: .bytes(asset.bytes)))
        }
        for film in site.catalogue.films.indices {
            guard let source = site.localPosters[film], let path = site.localPosterPath(of: film) else {
                continue
            }
            files.append(PlannedFile(path: path, stage: .assets, content: .copy(from: source)))
        }
    }

    private mutating func add(
        _ indices: some Collection<Int>, _ stage: PublishingStage, _ page: (Int) -> some Page
    ) {
        for index in indices { add(page(index), stage) }
    }

    private mutating func add(_ page: some Page, _ stage: PublishingStage) {
        let path = page.path(in: site)
        for format in Format.allCases where page.formats.includes(format) {
            files.append(PlannedFile(path: path + format.ending, stage: stage, content: .page(page, format)))
        }
    }
}

extension SitePlan: CustomStringConvertible {
    /// The paths, one a line.
    var description: String { files.map { $0.path + "\n" }.joined() }
}
