import Data
import Testing

@testable import Templates

@Suite struct TonightTests {
    private func titles(_ part: Tonight.Part, _ site: Site) -> [String] {
        site.tonight[part].map { site.catalogue.title(of: $0) }
    }

    private func film(_ id: String, _ title: String, rating: Int? = nil, votes: Int? = nil) -> SomeFilm {
        SomeFilm(tconst: id, title: title, rating: rating.map { Rating(tenths: $0) }, votes: votes)
    }

    /// A film for each of several ways in which it can stand on a platform of mine, on another of mine, and
    /// on one that is not.
    private var catalogue: Catalogue {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.platform("b", "B", mine: true)
        builder.platform("c", "C")
        let day = "2025-10-01"
        builder.film(
            film("tt1", "On one"), added: day, [("a", .available, day), ("b", .unavailable, day)])
        builder.film(film("tt2", "Free, unknown here"), added: day, [("c", .available, day)])
        builder.film(
            film("tt3", "Free, not here"), added: day,
            [("a", .unavailable, day), ("b", .unavailable, day), ("c", .available, day)])
        builder.film(film("tt4", "Paid elsewhere"), added: day, [("c", .available, day)])
        builder.film(film("tt5", "Half known"), added: day, [("a", .unavailable, day)])
        builder.film(
            film("tt6", "Nowhere"), added: day, [("a", .unavailable, day), ("b", .unavailable, day)])
        builder.film(
            film("tt7", "Free here and there"), added: day, [("b", .available, day), ("c", .available, day)])
        builder.film(film("tt8", "Seen"), watched: day, [("a", .available, day)])
        var catalogue = builder.build()
        for id in ["tt2", "tt3", "tt7"] { catalogue.offer(id, on: "c", isFree: true) }
        catalogue.offer("tt4", on: "c", at: "https://c.example")
        catalogue.offer("tt7", on: "b", isFree: true)
        return catalogue
    }

    @Test func `each film of the watchlist is in the first part that fits`() {
        let site = Site(settings: Settings(), catalogue: catalogue)
        #expect(titles(.available, site) == ["Free here and there", "On one"])
        #expect(titles(.free, site) == ["Free, not here", "Free, unknown here"])
        #expect(titles(.unknown, site) == ["Half known", "Paid elsewhere"])
        #expect(titles(.unavailable, site) == ["Nowhere"])
        #expect(site.tonight.films.count == 2 && site.tonight.unknown == 2)
    }

    @Test func `when no platform was chosen nothing is elsewhere`() {
        var catalogue = catalogue
        for platform in catalogue.platforms.indices { catalogue.platforms[platform].isMine = false }
        catalogue.myPlatforms = [0, 1, 2]
        let site = Site(settings: Settings(), catalogue: catalogue)
        #expect(titles(.free, site).isEmpty)
        #expect(titles(.available, site).count == 5)
    }

    @Test func `the best is first, and of equal ones the one that comes first from A to Z`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        for (id, title, rating, votes) in [
            ("tt1", "Zorro", 80, 50_000), ("tt2", "A friend's film", 98, 12), ("tt3", "Best", 90, 50_000),
            ("tt4", "Élan", 80, 50_000), ("tt5", "Worst", 20, 50_000), ("tt6", "Eland", 80, 50_000),
        ] {
            builder.film(
                film(id, title, rating: rating, votes: votes), added: "2025-01-0\(id.last ?? "1")",
                [("a", .available, nil)])
        }
        let order = ["Best", "Élan", "Eland", "Zorro", "A friend's film", "Worst"]
        #expect(titles(.available, Site(builder)) == order)
    }

    /// So many films of each part.
    private func site(
        _ counts: [Int], pageSize: Int = 15, shown: [Tonight.Part] = Tonight.Part.allCases
    ) -> Site {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.platform("c", "C")
        var catalogue = Catalogue()
        var free: [String] = []
        for (part, count) in counts.enumerated() {
            for number in 0..<count {
                let id = "tt\(part)\(number + 1000)"
                let states: [CatalogueBuilder.Row] =
                    switch part {
                    case 0: [("a", .available, "2025-01-01")]
                    case 1: [("a", .unavailable, nil), ("c", .available, "2025-01-01")]
                    case 2: []
                    default: [("a", .unavailable, "2025-01-01")]
                    }
                builder.film(film(id, "Film \(id)"), added: "2025-01-01", states)
                if part == 1 { free.append(id) }
            }
        }
        catalogue = builder.build()
        for id in free { catalogue.offer(id, on: "c", isFree: true) }
        var settings = Settings(pageSize: pageSize)
        settings.blocks.tonight = shown
        return Site(settings: settings, catalogue: catalogue)
    }

    @Test(arguments: [
        ([0, 0, 0, 0], 1), ([3, 2, 5, 5], 1), ([5, 0, 0, 40], 1), ([5, 0, 1, 40], 2), ([15, 0, 0, 0], 1),
        ([16, 0, 0, 0], 2), ([0, 0, 30, 30], 1), ([0, 0, 31, 30], 2),
    ])
    func `a page has room for as many cards as the page size says, or for four lines in the place of each`(
        _ counts: [Int], _ pages: Int
    ) {
        #expect(site(counts).tonight.paging.pages.count == pages)
    }

    @Test func `pages have every film once, in the order of the parts`() {
        let site = site([33, 14, 120, 90])
        let tonight = site.tonight
        #expect(tonight.paging.pages.count > 5)
        for part in Tonight.Part.allCases {
            let shown = tonight.paging.pages.indices.flatMap { tonight.films(of: part, on: $0) }
            #expect(shown == tonight[part])
            #expect(tonight.films(of: part, on: tonight.page(of: part)).first == tonight[part].first)
        }
        for page in tonight.paging.pages.indices {
            let cards =
                tonight.films(of: .available, on: page).count + tonight.films(of: .free, on: page).count
            let lines =
                tonight.films(of: .unknown, on: page).count + tonight.films(of: .unavailable, on: page).count
            #expect(cards * 4 + lines <= 60)
        }
    }

    @Test(
        arguments: [
            [.unavailable, .free, .unknown, .available], [.unknown, .unavailable, .free, .available],
            [.free, .available], [.unknown], [],
        ] as [[Tonight.Part]])
    func `pages have the films of the parts that are shown, in the order of these`(shown: [Tonight.Part]) {
        let tonight = site([33, 14, 120, 90], shown: shown).tonight
        var place = 0
        for part in shown {
            #expect(tonight.range(of: part) == place..<place + tonight[part].count)
            place += tonight[part].count
            #expect(tonight.paging.pages.indices.flatMap { tonight.films(of: part, on: $0) } == tonight[part])
            #expect(tonight.films(of: part, on: tonight.page(of: part)).first == tonight[part].first)
        }
        #expect(tonight.paging.pages.last?.upperBound == place)
        for part in Tonight.Part.allCases where !shown.contains(part) {
            #expect(!tonight[part].isEmpty && tonight.range(of: part).isEmpty)
        }
        for page in tonight.paging.pages.indices {
            let cards = [Tonight.Part.available, .free].flatMap { tonight.films(of: $0, on: page) }.count
            let lines = [Tonight.Part.unknown, .unavailable].flatMap { tonight.films(of: $0, on: page) }.count
            #expect(cards * 4 + lines <= 60)
        }
    }

    @Test(
        arguments: [
            ([.available, .unavailable], "Back towards what is on", "On towards what is not"),
            ([.unavailable, .available], "Towards the start", "Towards the end"),
        ] as [([Tonight.Part], String, String)])
    func `the ways to other pages are called after the order of the parts`(
        shown: [Tonight.Part], before: String, after: String
    ) {
        let html = TonightPage(page: 1).html(of: site([33, 0, 0, 90], shown: shown))
        #expect(html.contains("\">\(before)</a>") && html.contains("\">\(after)</a>"))
    }

    @Test func `a hundred thousand films are ranked in time by their number`() {
        let (small, large) = (site([100, 50, 50, 50]), site([800, 400, 400, 400]))
        func time(_ site: Site) -> Double {
            (0..<3).map { _ in
                let start = processorTime()
                let again = Tonight(
                    site.catalogue, site.platforms, asOf: site.asOf, titles: site.films.order,
                    [UInt64](repeating: 1, count: site.catalogue.films.count), pageSize: 15)
                #expect(again[.available] == site.tonight[.available])
                return processorTime() - start
            }.min() ?? 0
        }
        let times = (time(small), time(large))
        #expect(times.1 < times.0 * 8 * 4, "\(times)")
    }
}
