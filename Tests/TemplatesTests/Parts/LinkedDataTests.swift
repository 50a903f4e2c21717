import Data
import Foundation
import Testing

@testable import Templates

/// What pages say of themselves to those who link to them, and only where the site has an address.
@Suite struct `Linked data` {
    private static let settings = Settings(
        title: "The Lantern", author: "Mila", baseURL: "https://films.example/a", posters: .remote)

    private static func life() -> Life {
        var life = Life()
        life.detail(runtime: 102, overview: "A <man> who \"knows\" & waits.", released: "1942-11-26")
        life.credit(.director, "Michael Curtiz")
        life.credit(.cast, "Ingrid Bergman", as: "Ilsa")
        life.opinion(halves: 9)
        return life
    }

    private static let site = Site(settings: settings, catalogue: life().build())

    /// The data of a page, by its type.
    private static func data(_ html: String) throws -> [String: [String: Any]] {
        var found: [String: [String: Any]] = [:]
        for match in html.matches(
            of: /<script type="application\/ld\+json">(.*?)<\/script>/.dotMatchesNewlines())
        {
            let read = try JSONSerialization.jsonObject(with: Foundation::Data(match.1.utf8))
            let object = try #require(read as? [String: Any])
            #expect(object["@context"] as? String == "https://schema.org")
            found[try #require(object["@type"] as? String)] = object
        }
        return found
    }

    private static func property(_ name: String, _ html: String) -> String? {
        html.between("<meta property=\"og:\(name)\" content=\"", "\">")
    }

    @Test func `is a film with how it is rated, and the owner's review`() throws {
        var catalogue = Self.life().build()
        let film = catalogue.films.firstIndex { catalogue.texts[$0.tconst] == Life.casablanca } ?? 0
        catalogue.films[film] = Film(
            tconst: catalogue.films[film].tconst, title: catalogue.films[film].title, year: 1942,
            rating: Rating(tenths: 85), votes: 600_000,
            posterPath: catalogue.texts.append("https://img.example/c.jpg"))
        let site = Site(settings: Self.settings, catalogue: catalogue)
        let movie = try #require(try Self.data(site.film(Life.casablanca).html(of: site))["Movie"])
        #expect(movie["name"] as? String == "Casablanca")
        #expect(movie["url"] as? String == "https://films.example/a/movies/tt0034583.html")
        #expect(movie["datePublished"] as? String == "1942-11-26")
        #expect(movie["duration"] as? String == "PT102M")
        #expect(movie["image"] as? String == "https://img.example/c.jpg")
        #expect((movie["director"] as? [[String: String]])?.first?["name"] == "Michael Curtiz")
        #expect((movie["actor"] as? [[String: String]])?.map { $0["name"] } == ["Ingrid Bergman"])
        let mean = try #require(movie["aggregateRating"] as? [String: Any])
        #expect(mean["ratingValue"] as? Double == 8.5 && mean["ratingCount"] as? Int == 600_000)
        let review = try #require(movie["review"] as? [String: Any])
        #expect((review["author"] as? [String: String])?["name"] == "Mila")
        #expect((review["reviewRating"] as? [String: Any])?["ratingValue"] as? Double == 4.5)
    }

    @Test func `says no mean without votes, and no review without stars`() throws {
        let movie = try #require(try Self.data(Self.site.film("tt0042876").html(of: Self.site))["Movie"])
        #expect(movie["aggregateRating"] == nil && movie["review"] == nil && movie["image"] == nil)
        #expect(movie["dateCreated"] as? String == "1950")
    }

    @Test func `leads from the overview to a page`() throws {
        func crumbs(_ page: any Page) throws -> [[String]] {
            let list = try Self.data(page.html(of: Self.site))["BreadcrumbList"]
            let items = list?["itemListElement"] as? [[String: Any]] ?? []
            #expect(items.map { $0["position"] as? Int } == items.indices.map { $0 + 1 })
            return items.map { [$0["name"] as? String ?? "", $0["item"] as? String ?? ""] }
        }
        let home = ["The Lantern", "https://films.example/a/index.html"]
        #expect(
            try crumbs(Self.site.film("tt0816692")) == [
                home, ["Films", "https://films.example/a/movies.html"],
                ["Interstellar", "https://films.example/a/movies/tt0816692.html"],
            ])
        #expect(
            try crumbs(HistoryPage()) == [home, ["History", "https://films.example/a/history.html"]])
        #expect(
            try crumbs(HistoryYearPage(index: 0)).map { $0[0] } == [
                "The Lantern", "History", "Watched in 2025",
            ])
        #expect(try crumbs(OverviewPage()).isEmpty)
        #expect(try crumbs(APIPage()).map { $0[0] } == ["The Lantern", "The library as data"])
    }

    @Test func `lists the films of a list, each once`() throws {
        func films(_ page: any Page) throws -> [String] {
            let list = try Self.data(page.html(of: Self.site))["ItemList"]
            return (list?["itemListElement"] as? [[String: Any]] ?? []).compactMap { $0["url"] as? String }
        }
        let names = ["tt0816692", "tt0044741", "tt0042876", "tt0056801"]
        #expect(
            try films(WatchlistPage(page: 0)) == names.map { "https://films.example/a/movies/\($0).html" })
        #expect(try films(PlatformsPage()).isEmpty)
        #expect(try films(Self.site.film("tt0816692")).isEmpty)
        let overview = try films(OverviewPage())
        #expect(Set(overview).count == overview.count)
    }

    @Test func `is a card for those who link to a page`() {
        let film = Self.site.film(Life.casablanca).html(of: Self.site)
        #expect(Self.property("title", film) == "Casablanca")
        #expect(Self.property("type", film) == "video.movie")
        #expect(Self.property("url", film) == "https://films.example/a/movies/tt0034583.html")
        #expect(Self.property("site_name", film) == "The Lantern")
        #expect(Self.property("description", film) == "A &lt;man&gt; who &quot;knows&quot; &amp; waits.")
        #expect(Self.property("image", film) == nil)
        let watchlist = WatchlistPage(page: 0).html(of: Self.site)
        #expect(Self.property("type", watchlist) == "website")
        #expect(Self.property("description", watchlist) == watchlist.between("<p class=\"lead\">", "</p>"))
        #expect(Self.property("title", OverviewPage().html(of: Self.site)) == "The Lantern")
    }

    @Test func `of a long text tells the beginning, up to a word`() {
        var life = Life()
        life.detail(overview: String(repeating: "word ", count: 100))
        let site = Site(settings: Self.settings, catalogue: life.build())
        let text = Self.property("description", site.film(Life.casablanca).html(of: site)) ?? ""
        #expect(text.count <= 201 && text.hasSuffix(" word…"))
    }

    @Test func `of a film that nobody describes tells the tagline, or nothing`() {
        var life = Life()
        life.detail(tagline: "Here's looking at you.")
        let site = Site(settings: Self.settings, catalogue: life.build())
        let casablanca = site.film(Life.casablanca).html(of: site)
        #expect(Self.property("description", casablanca) == "Here&#39;s looking at you.")
        #expect(Self.property("description", site.film("tt0816692").html(of: site)) == nil)
    }

    @Test(arguments: [nil, "https://films.example/a"])
    func `is not there without an address, or where nobody is to look`(_ base: String?) {
        let site = Site(.sample, Settings(baseURL: base, isUnlisted: base != nil))
        for page in [site.film("tt0816692") as any Page, OverviewPage(), WatchlistPage(page: 0)] {
            let html = page.html(of: site)
            #expect(!html.contains("ld+json") && !html.contains("og:") && !html.contains("canonical"))
            #expect(html.contains("<meta name=\"robots\" content=\"noindex\">") == (base != nil))
        }
    }

    @Test func `holds any text`() throws {
        for text in HostileText.strings(300) {
            var builder = CatalogueBuilder()
            builder.film(
                SomeFilm(tconst: "tt1", title: text, originalTitle: "x" + text, genres: [text]),
                added: "2025-01-01")
            let settings = Settings(title: text, author: text, baseURL: "https://films.example/")
            let site = Site(builder, settings)
            for page in [site.film("tt1") as any Page, WatchlistPage(page: 0)] {
                let html = page.html(of: site)
                #expect(try !Self.data(html).isEmpty)
                #expect(html.count(of: "<script") == html.count(of: "</script>"))
                #expect(html.count(of: "<script") == 3)
            }
        }
    }
}
