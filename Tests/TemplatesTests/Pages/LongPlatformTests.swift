import Data
import Testing

@testable import Templates

/// What a platform has is cut into pages, over all three states.
@Suite struct LongPlatformTests {
    private static let states: [Availability.State] = [.available, .unknown, .unavailable]

    /// A third of the films in each state, mixed.
    private func site(films count: Int, pageSize: Int, slug: String = "canal") -> Site {
        var builder = CatalogueBuilder()
        builder.platform(slug, "Canal", mine: true)
        builder.platform("canal-2", "Canal 2")
        let last = Day(year: 2025, month: 12, day: 31)
        for number in 0..<count {
            let day = last?.advanced(by: -number)?.description
            builder.film(
                SomeFilm(tconst: "tt\(number + 1000)", title: "Film \(number)"), added: day,
                [(slug, Self.states[number % 3], day)])
        }
        return Site(builder, Settings(pageSize: pageSize))
    }

    @Test(arguments: [(15, 1), (16, 2)])
    func `one page says how much of the watchlist is there, several do not`(_ count: Int, _ pages: Int) {
        let site = site(films: count, pageSize: 10)
        let paging = site.platforms.lists[0].paging
        #expect(paging.pages.count == pages)
        let page = site.platform("canal")
        for text in [page.html(of: site), page.markdown(of: site)] {
            #expect(text.contains("of the \(count) films on the watchlist") == (pages == 1))
        }
        #expect(page.html(of: site).contains("</h2><p>") == (pages == 1))
        #expect(WatchlistPage(page: 0).html(of: site).contains("\(count) films") == (pages == 1))
    }

    @Test func `pages go on from what is there to what is not, in the order of the list`() {
        let site = site(films: 90, pageSize: 10)
        let list = site.platforms.lists[0]
        let expected = list.claims.map { site.catalogue.title(of: $0.film) }
        var names: [[String]] = [[], []]
        var headings: [String] = []
        for page in list.paging.pages.indices {
            let page = PlatformPage(platform: 0, page: page)
            let (html, markdown) = (page.html(of: site), page.markdown(of: site))
            names[0] += html.matches(of: /<bdi>(Film \d+)<\/bdi>/).map { String($0.1) }
            names[1] += markdown.matches(of: /\[(Film \d+)\]/).map { String($0.1) }
            headings += markdown.matches(of: /## (.*)\n/).map { String($0.1) }
        }
        #expect(names == [expected, expected])
        let order = ["Available now", "Unknown", "Not available"]
        #expect(headings.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == order)
    }

    @Test func `further pages are numbered from the end and named so that no platform is in their way`() {
        let site = site(films: 90, pageSize: 10)
        let last = site.platforms.lists[0].paging.pages.count - 1
        let page = PlatformPage(platform: 0, page: last)
        #expect(page.path(in: site).string(in: site.texts) == "platforms/canal-page-1")
        #expect(page.html(of: site).contains("<h1><bdi>Canal</bdi>, page 1</h1>"))
        #expect(page.markdown(of: site).contains("\n# Canal, page 1\n"))
        #expect(site.platform("canal").markdown(of: site).hasSuffix("](canal-page-\(last).md)\n"))
        #expect(site.platform("canal").html(of: site).contains("<h1><bdi>Canal</bdi></h1>"))
    }

    @Test func `a platform that is called like a page of another gets another name`() {
        let site = site(films: 90, pageSize: 10, slug: "canal-2-page-1")
        let paths = [0, 1].flatMap { platform in
            site.platforms.lists[platform].paging.pages.indices.map {
                PlatformPage(platform: platform, page: $0).path(in: site).string(in: site.texts)
            }
        }
        #expect(Set(paths).count == paths.count)
        #expect(paths[0].hasPrefix("platforms/x-") && paths.contains("platforms/canal-2-page-1"))
    }
}
