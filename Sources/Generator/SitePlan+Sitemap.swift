import Templates

/// The sitemap is made of the plan itself: it names what the plan has.
extension SitePlan {
    /// Adds the sitemap of the pages that are there so far, where the site's place is known.
    mutating func addSitemap() {
        guard site.isListed else { return }
        let pages = SitemapPages(self)
        let most = SitemapFile.most(in: site)
        let parts = (pages.count + most - 1) / most
        func range(_ part: Int) -> Range<Int> { part * most..<min((part + 1) * most, pages.count) }
        guard parts > 1 else {
            let all = 0..<pages.count
            return add(files: 1, at: .overview) { _ in
                SitemapFile(part: nil, range: all) { pages.forEach(in: $0, $1) }
            }
        }
        let count = pages.count
        add(files: parts, at: .overview) { part in
            let range = part * most..<min((part + 1) * most, count)
            return SitemapFile(part: part, range: range) { pages.forEach(in: $0, $1) }
        }
        add(files: 1, at: .overview) { _ in SitemapIndexFile(parts: parts) }
    }
}

/// The HTML pages of a plan, in its order.
private struct SitemapPages: Sendable {
    /// Runs of pages, and how many come before each.
    private var runs: [(before: Int, pages: Int, first: Int, step: Int, page: @Sendable (Int) -> any Page)] =
        []
    private(set) var count = 0

    init(_ plan: SitePlan) {
        for section in plan.sections where section.formats.contains(.html) {
            guard case .pages(let page) = section.content else { continue }
            let pages = section.files.count / section.formats.count
            runs.append((count, pages, section.first, section.step, page))
            count += pages
        }
    }

    func forEach(in range: Range<Int>, _ body: (any Page) -> Void) {
        for run in runs {
            let wanted = range.clamped(to: run.before..<run.before + run.pages)
            for number in wanted { body(run.page(run.first + (number - run.before) * run.step)) }
        }
    }
}
