import Data
import Templates

/// Every file of the site, in the order in which they are written: what is linked to stands before what
/// links.
///
/// What is not in the plan does not exist. A new kind of page is one file in `Templates/Pages` and one line
/// here. A plan keeps nothing for each page: it tells by the number of a file which one it is.
struct SitePlan: Sendable {
    let site: Site
    private(set) var sections: [Section] = []
    /// Files that are no pages; each is a section.
    private var assets: [(path: String, file: PlannedFile)] = []
    private(set) var count = 0

    init(_ site: Site) {
        self.site = site
        addAssets()
        add(files: site.statistics.years.count) { YearCard(index: $0) }
        addSearchFiles()
        addFilterFiles()
        addFiles()
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
        add(site.statistics.years.indices, reversed: true, at: .lists) { YearPage(index: $0) }
        for section in site.shelves.sections { addLists(of: section) }
        add(site.films.paging.pages.indices, reversed: true, at: .lists) { FilmsPage(page: $0) }
        for section in site.shelves.sections { addIndex(of: section) }
        if site.shows(.search) { add(0..<1, at: .lists) { _ in SearchPage() } }
        if site.shows(.stats) { add(0..<1, at: .overview) { _ in StatisticsPage() } }
        if site.makes(.api) { add(0..<1, at: .overview) { _ in APIPage() } }
        add(0..<1, at: .overview) { _ in PlatformsPage() }
        add(0..<1, at: .overview) { _ in HistoryPage() }
        if site.shows(.suggestions) { add(0..<1, at: .overview) { _ in SuggestionsPage() } }
        if site.shows(.changes) { add(0..<1, at: .overview) { _ in ChangesPage() } }
        add(site.tonight.paging.pages.indices, reversed: true, at: .overview) { TonightPage(page: $0) }
        add(0..<1, at: .overview) { _ in OverviewPage() }
        addForVisitors()
    }

    /// Pages of one kind that follow one another, each in the same formats, files for programs, or an asset.
    ///
    /// Nothing in it is counted by reference, but for what a closure captures, which that of the films does
    /// not: workers ask for a section at every file.
    struct Section: Sendable {
        let stage: PublishingStage
        let files: Range<Int>
        let kind: StaticString
        let formats: Formats
        /// What stands for the first page, and how far from it the next one is.
        let first: Int
        let step: Int
        let content: Content

        enum Content: Sendable {
            case pages(@Sendable (Int) -> any Page)
            case data(@Sendable (Int) -> any DataFile)
            /// Of which `first` is the number.
            case asset
        }

        /// The number by which a file's model is made.
        func number(of index: Int) -> Int {
            first + (index - files.lowerBound) / max(formats.count, 1) * step
        }

        func format(of index: Int) -> Format { formats[(index - files.lowerBound) % max(formats.count, 1)] }
    }

    private mutating func addAssets() {
        for asset in Asset.all(site.settings.theme) { add(asset.path, .bytes(asset.bytes), kind: "assets") }
        if let style = site.settings.ownStyle {
            add("assets/theme.css", .copy(from: style), kind: "assets")
        }
        for film in site.localPosters.keys.sorted() {
            guard let file = site.localPosters[film], let path = site.localPosterPath(of: film) else {
                continue
            }
            add(path, .copy(from: file.source), kind: "posters")
        }
    }

    private mutating func add(_ path: String, _ file: PlannedFile, kind: StaticString) {
        sections.append(
            Section(
                stage: .assets, files: count..<count + 1, kind: kind, formats: [], first: assets.count,
                step: 1, content: .asset))
        assets.append((path, file))
        count += 1
    }

    /// Adds files for programs: one for each of the numbers from 0.
    mutating func add(
        files number: Int, at stage: PublishingStage = .assets,
        _ file: @escaping @Sendable (Int) -> any DataFile
    ) {
        guard number > 0 else { return }
        sections.append(
            Section(
                stage: stage, files: count..<count + number, kind: type(of: file(0)).kind, formats: [],
                first: 0, step: 1, content: .data(file)))
        count += number
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
                    formats: model.formats, first: first, step: step, content: .pages(page)))
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
        let number = sections[section].number(of: index)
        switch sections[section].content {
        case .pages(let page): return .page(page(number), sections[section].format(of: index))
        case .data(let file): return .data(file(number))
        case .asset: return assets[number].file
        }
    }

    func appendPath(of index: Int, to bytes: inout [UInt8]) {
        switch self[index] {
        case .page(let page, let format):
            page.path(in: site).append(to: &bytes, site.texts, format)
        case .data(let file):
            file.appendPath(to: &bytes, in: site)
        case .bytes, .copy:
            bytes.append(contentsOf: assets[sections[section(of: index)].first].path.utf8)
        }
    }

    /// Section by section: the path of a page is made once for all of its formats.
    func appendPaths(to paths: inout PathList) throws(PathFault) {
        var path: [UInt8] = []
        for section in sections {
            guard case .pages(let page) = section.content else {
                for index in section.files {
                    path.removeAll(keepingCapacity: true)
                    appendPath(of: index, to: &path)
                    try paths.append(path.span)
                }
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
