import Data
import Templates

/// Every file of the site, in the order in which they are written: what is linked to stands before what
/// links.
///
/// What is not in the plan does not exist. A new kind of page is one file in `Templates/Pages` and one line
/// here. A plan keeps nothing for each page: it tells by the number of a file which one it is.
struct SitePlan: Sendable {
    let site: Site
    private var sections: [Section] = []
    /// Files that are no pages; each is a section.
    private var assets: [(path: String, file: PlannedFile)] = []
    private(set) var count = 0

    init(_ site: Site) {
        self.site = site
        addAssets()
        add(site.catalogue.films.indices, at: .pages) { FilmPage(film: $0) }
        add(site.ownPages.indices, at: .pages) { ProsePage(index: $0) }
        // The report of the watchlist is as long as the list: whoever writes it begins before the others.
        add(site.watchlist.pages.indices, at: .lists) { WatchlistPage(page: $0) }
        for platform in site.catalogue.platforms.indices {
            let pages = site.platforms.lists[platform].paging.pages.indices
            add(pages, reversed: true, at: .lists) { PlatformPage(platform: platform, page: $0) }
        }
        for year in site.diary.years.indices {
            let pages = site.diary.years[year].paging.pages.indices
            add(pages, reversed: true, at: .lists) { HistoryYearPage(index: year, page: $0) }
        }
        let undated = site.undated.films.isEmpty ? 0..<0 : site.undated.paging.pages.indices
        add(undated, reversed: true, at: .lists) { UndatedPage(page: $0) }
        for section in site.shelves.sections { addLists(of: section) }
        add(site.films.paging.pages.indices, reversed: true, at: .lists) { FilmsPage(page: $0) }
        for section in site.shelves.sections { addIndex(of: section) }
        add(0..<1, at: .overview) { _ in PlatformsPage() }
        add(0..<1, at: .overview) { _ in HistoryPage() }
        add(0..<1, at: .overview) { _ in OverviewPage() }
    }

    /// Pages of one kind that follow one another, each in the same formats, or an asset.
    ///
    /// Nothing in it is counted by reference, but for what a closure captures, which that of the films does
    /// not: workers ask for a section at every file.
    private struct Section: Sendable {
        let stage: PublishingStage
        let files: Range<Int>
        let kind: StaticString
        let formats: Formats
        /// What stands for the first page, and how far from it the next one is.
        let first: Int
        let step: Int
        /// Nil for an asset, of which `first` is the number.
        let page: (@Sendable (Int) -> any Page)?
    }

    private mutating func addAssets() {
        for asset in Asset.all { add(asset.path, .bytes(asset.bytes), kind: "assets") }
        for film in site.localPosters.keys.sorted() {
            guard let source = site.localPosters[film], let path = site.localPosterPath(of: film) else {
                continue
            }
            add(path, .copy(from: source), kind: "posters")
        }
    }

    private mutating func add(_ path: String, _ file: PlannedFile, kind: StaticString) {
        sections.append(
            Section(
                stage: .assets, files: count..<count + 1, kind: kind, formats: [], first: assets.count,
                step: 1, page: nil))
        assets.append((path, file))
        count += 1
    }

    /// Adds the pages with these indices; those that follow each other and have the same formats together.
    mutating func add(
        _ indices: Range<Int>, reversed isReversed: Bool = false, at stage: PublishingStage,
        _ page: @escaping @Sendable (Int) -> any Page
    ) {
        let step = isReversed ? -1 : 1
        var first = isReversed ? indices.upperBound - 1 : indices.lowerBound
        while indices.contains(first) {
            let model = page(first)
            var end = first
            while indices.contains(end), page(end).formats == model.formats { end += step }
            let files = (end - first) * step * model.formats.count
            sections.append(
                Section(
                    stage: stage, files: count..<count + files, kind: type(of: model).kind,
                    formats: model.formats, first: first, step: step, page: page))
            count += files
            first = end
        }
    }
}

extension SitePlan: FilePlan {
    var stages: [Range<Int>] {
        PublishingStage.allCases.compactMap { stage in
            guard let first = sections.first(where: { $0.stage == stage }),
                let last = sections.last(where: { $0.stage == stage })
            else { return nil }
            return first.files.lowerBound..<last.files.upperBound
        }
    }

    subscript(index: Int) -> PlannedFile {
        let section = section(of: index)
        let place = index - sections[section].files.lowerBound
        let formats = sections[section].formats
        guard let page = sections[section].page else { return assets[sections[section].first].file }
        let number = sections[section].first + place / formats.count * sections[section].step
        return .page(page(number), formats[place % formats.count])
    }

    func appendPath(of index: Int, to bytes: inout [UInt8]) {
        switch self[index] {
        case .page(let page, let format):
            page.path(in: site).append(to: &bytes, site.texts, format)
        case .bytes, .copy:
            bytes.append(contentsOf: assets[sections[section(of: index)].first].path.utf8)
        }
    }

    /// Section by section: the path of a page is made once for all of its formats.
    func appendPaths(to paths: inout PathList) throws(PathFault) {
        var path: [UInt8] = []
        for section in sections {
            guard let page = section.page else {
                try paths.append(assets[section.first].path.utf8)
                continue
            }
            for place in 0..<section.files.count / section.formats.count {
                let page = page(section.first + place * section.step).path(in: site)
                for format in 0..<section.formats.count {
                    path.removeAll(keepingCapacity: true)
                    page.append(to: &path, site.texts, section.formats[format])
                    try paths.append(path.span)
                }
            }
        }
    }

    func kind(of index: Int) -> String { "\(sections[section(of: index)].kind)" }

    func stage(of index: Int) -> PublishingStage { sections[section(of: index)].stage }

    /// The number of the section that a file is in.
    private func section(of index: Int) -> Int {
        var range = sections.indices
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range =
                sections[middle].files.lowerBound <= index
                ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}

extension SitePlan: CustomStringConvertible {
    /// All paths in the order of the plan.
    var paths: [String] { (0..<count).map(path) }

    /// The paths, one a line.
    var description: String { paths.map { $0 + "\n" }.joined() }
}
