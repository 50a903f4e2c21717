import Data
package import Templates

/// Every file of the site, in the order in which they are written: what is linked to stands before what links.
///
/// What is not in the plan does not exist. A new kind of page is one file in `Templates/Pages` and one line here.
package struct SitePlan: Sendable {
    package private(set) var files: [PlannedFile] = []
    private let site: Site

    package init(_ site: Site) {
        self.site = site
        addAssets()
        add(site.catalogue.films.indices) { FilmPage(film: $0) }
        add(site.ownPages.indices) { ProsePage(index: $0) }
        add(site.catalogue.platforms.indices) { PlatformPage(platform: $0) }
        add(site.diary.years.indices) { HistoryYearPage(index: $0) }
        add(site.films.paging.pages.indices.reversed()) { FilmsPage(page: $0) }
        add(site.watchlist.pages.indices.reversed()) { WatchlistPage(page: $0) }
        add(PlatformsPage())
        add(HistoryPage())
        add(OverviewPage())
    }

    private mutating func addAssets() {
        for asset in Asset.all { files.append(PlannedFile(path: asset.path, content: .bytes(asset.bytes))) }
        for film in site.catalogue.films.indices {
            guard let source = site.localPosters[film], let path = site.localPosterPath(of: film) else {
                continue
            }
            files.append(PlannedFile(path: path, content: .copy(from: source)))
        }
    }

    private mutating func add(_ indices: some Collection<Int>, _ page: (Int) -> some Page) {
        for index in indices { add(page(index)) }
    }

    private mutating func add(_ page: some Page) {
        let path = page.path(in: site)
        for format in Format.allCases where page.formats.includes(format) {
            files.append(PlannedFile(path: path + format.ending, content: .page(page, format)))
        }
    }
}

extension SitePlan: CustomStringConvertible {
    /// The paths, one a line.
    package var description: String { files.map { $0.path + "\n" }.joined() }
}
