import Data
import Templates
import Testing

@testable import Generator

/// However large a library is, its pages are not: lists are cut, and lead from page to page.
@Suite struct LongListsTests {
    private static let size = 4

    private static func site(films count: Int) -> Site {
        Site(settings: Settings(pageSize: size), catalogue: .generated(films: count))
    }

    private static let site = site(films: 500)
    private static let rendered = RenderedSite(site)

    /// What a list is called whose head or page is at `path`, and how many of its films a page has.
    private static func list(of path: String) -> (name: String, entries: ClosedRange<Int>)? {
        guard path != "watchlist.md" else { return nil }
        if let match = path.firstMatch(of: /^(history\/[^-.]+)[-.]/) {
            return (String(match.1), size * 2...size * 6)
        }
        let lists = [/^(movies|watchlist)(?:-\d+)?\./, /^(platforms\/platform-\d)(?:-page-\d+)?\./]
        let name = lists.lazy.compactMap { path.firstMatch(of: $0)?.1 }.first
        return name.map { (String($0), size / 2...size * 3 / 2) }
    }

    @Test func `each page of a list has between a half and one and a half of what was asked for`() {
        let films = Self.rendered.files.filter { Self.list(of: $0.path) != nil }
        #expect(films.count > 7 * 2 * 20)
        for (path, text) in films {
            guard let list = Self.list(of: path) else { continue }
            #expect(list.entries.contains(text.listedFilms), "\(text.listedFilms) films in \(path)")
        }
    }

    @Test(arguments: Format.allCases)
    func `the pages of a list have all of its films, each once`(_ format: Format) {
        let pages = Self.rendered.files.filter { $0.path.hasSuffix(format.ending) }
        var films: [String: Int] = [:]
        for (path, text) in pages {
            if let list = Self.list(of: path) { films[list.name, default: 0] += text.listedFilms }
        }
        if format == .html { #expect(films["watchlist"] == 200) }
        #expect(films["movies"] == 500)
        for platform in 0..<7 { #expect(films["platforms/platform-\(platform)"] == 200) }
        let years = films.filter { $0.key.hasPrefix("history/") }
        #expect(years.count == Self.site.diary.years.count && years.values.reduce(0, +) == 200)
    }

    @Test(arguments: Format.allCases)
    func `every page can be reached from the overview`(_ format: Format) {
        let pages = Self.rendered.files.map(\.path)
            .filter { $0.hasSuffix(format.ending) && !$0.hasPrefix("404.") }
        #expect(Set(pages).subtracting(Self.rendered.reached(as: format)).isEmpty)
    }

    @Test(arguments: Format.allCases)
    func `pages of a list lead to each other, both ways`(_ format: Format) {
        let texts = Dictionary(Self.rendered.files.map { ($0.path, $0.text) }) { $1 }
        var steps = 0
        for (path, text) in texts where path.hasSuffix(format.ending) {
            guard Self.list(of: path) != nil else { continue }
            for target in Self.neighbours(in: text, at: path) {
                #expect(texts[target].map { Self.neighbours(in: $0, at: target) }?.contains(path) == true)
                steps += 1
            }
        }
        #expect(steps > 2 * 100)
    }

    /// Where the pager of a list leads.
    private static func neighbours(in text: String, at path: String) -> [String] {
        let links =
            text.hasPrefix("<!DOCTYPE")
            ? text.matches(of: /<a rel="(?:prev|next)" href="([^"]*)"/).map { String($0.1) }
            : text.split(separator: "\n").last.map { String($0).reportLinks } ?? []
        return links.compactMap { target(of: $0, from: path)?.path }.filter {
            list(of: $0)?.name == list(of: path)?.name
        }
    }

    /// Bytes of the longest page, those of films left out, and of the watchlist's report, which is whole.
    @Test func `no page but the reports of the watchlist and of tonight grows with the library`() {
        let longest = [600, 2400].map { count in
            let site = RenderedSite(Self.site(films: count)) { path in
                // What a year has a place for is a square a day: that has an end of its own.
                !path.hasPrefix("movies/") && path != "watchlist.md" && path != "tonight.md"
                    && !path.hasPrefix("years/")
            }
            return site.files.map { (path: $0.path, count: $0.text.utf8.count) }
        }
        for ending in [".html", ".md"] {
            let most = longest.map { files in
                files.filter { $0.path.hasSuffix(ending) }.map(\.count).max() ?? 0
            }
            #expect(most[0] > 1000 && Double(most[1]) < 1.15 * Double(most[0]), "\(ending): \(most)")
        }
    }
}
