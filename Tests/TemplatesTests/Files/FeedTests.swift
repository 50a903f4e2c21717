import Data
import Foundation
import FoundationXML
import Testing

@testable import Templates

@Suite struct `Feeds` {
    private static let site = Site(.sample)

    private static func news(_ builder: CatalogueBuilder = .sample) -> Site {
        var catalogue = builder.build()
        let day = Day(year: 2025, month: 10, day: 12) ?? .first
        let found: [(film: Int, platform: Int, before: Availability.State, after: Availability.State)] = [
            (1, 0, .unknown, .available), (2, 1, .available, .unavailable), (3, 1, .available, .unknown),
        ]
        catalogue.availabilityHistory.changes = found.map {
            AvailabilityChange(
                film: $0.film, platform: $0.platform, before: $0.before, after: $0.after, foundOn: day)
        }
        return Site(settings: Settings(title: "The Lantern"), catalogue: catalogue)
    }

    private static func json(_ feed: Feed, of site: Site) throws -> [String: Any] {
        let bytes = Foundation::Data(JSONFeedFile(feed: feed).text(of: site).utf8)
        return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }

    @Test func `tell the newest viewings first`() throws {
        let atom = AtomFile(feed: .history).text(of: Self.site)
        #expect(
            atom.order(of: [
                "<title>The Lantern · Watched</title>", "<updated>2025-02-14T12:00:00Z</updated>",
                "href=\"../history.html\"", "<title>Casablanca (1942)</title>",
                "href=\"../movies/tt0034583.html\"", "<summary>Watched on 14 February 2025.</summary>",
                "<title>Psycho (1960)</title>", "<title>Alien (1979)</title>",
                "<updated>2023-12-31T12:00:00Z</updated>",
            ]))
        #expect(AtomFile(feed: .history).path(in: Self.site) == "feeds/history.xml")
    }

    @Test func `tell what was put on the watchlist, to the second`() {
        let atom = AtomFile(feed: .watchlist).text(of: Self.site)
        #expect(
            atom.order(of: [
                "<title>Interstellar (2014)</title>", "<updated>2025-10-12T12:00:00Z</updated>",
                "<summary>Put on the watchlist on 12 October 2025.</summary>",
                "<category term=\"Adventure\"/>\n<category term=\"Drama\"/>", "<title>8½</title>",
            ]))
        #expect(atom.count(of: "<entry>") == 4)
    }

    @Test func `tell what came to platforms, left them, and is no longer known`() {
        let atom = AtomFile(feed: .availability).text(of: Self.news())
        #expect(
            atom.order(of: [
                "Came to Netflix, found on 12 October 2025.", "Left HBO Max, found on 12 October 2025.",
                "No longer known whether it is on HBO Max, found on 12 October 2025.",
            ]))
        #expect(atom.contains("href=\"../changes.html\""))
    }

    @Test func `of two viewings on one day have two ids that stay`() {
        var life = Life()
        life.play("2025-02-14")
        life.play("2025-02-14", again: true)
        life.play("2025-02")
        let site = life.site()
        func ids(_ site: Site) -> [String] { FeedItem.all(of: .history, in: site).map(\.id.text) }
        #expect(Set(ids(site)).count == 5)
        let texts = FeedItem.all(of: .history, in: site).map(\.text)
        #expect(texts.contains("Watched again on 14 February 2025."))
        #expect(texts.contains("Watched in February 2025."))
        // The first of the day keeps its id when there is a second one.
        #expect(Set(ids(site)).isSuperset(of: ids(Self.site)))
    }

    @Test func `keep their ids when the site moves`() {
        let moved = Site(.sample, Settings(title: "The Lantern", baseURL: "https://films.example/a"))
        for feed in Feed.allCases {
            #expect(feed.id(in: moved) == feed.id(in: Self.site))
            #expect(
                FeedItem.all(of: feed, in: moved).map(\.id) == FeedItem.all(of: feed, in: Self.site).map(\.id)
            )
        }
        #expect(
            AtomFile(feed: .history).text(of: moved).contains("href=\"https://films.example/a/history.html\"")
        )
        #expect(!AtomFile(feed: .history).text(of: moved).contains("../"))
    }

    @Test func `have fifty items at most`() {
        var builder = CatalogueBuilder()
        for number in 0..<80 {
            builder.film(SomeFilm(tconst: "tt\(number)", title: "A"), watched: "2025-01-01")
        }
        #expect(AtomFile(feed: .history).text(of: Site(builder)).count(of: "<entry>") == 50)
    }

    @Test func `that have nothing are of no day of a build`() {
        let day = Day(year: 2026, month: 1, day: 15)
        let empty = Site(settings: Settings(), catalogue: Catalogue(), asOf: day)
        #expect(AtomFile(feed: .history).text(of: empty).contains("<updated>1970-01-01T12:00:00Z</updated>"))
    }

    @Test func `are JSON too, with the same items`() throws {
        let feed = try Self.json(.history, of: Self.site)
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect(feed["home_page_url"] as? String == "../history.html")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(
            items.map { $0["title"] as? String } == ["Casablanca (1942)", "Psycho (1960)", "Alien (1979)"])
        #expect(items[0]["url"] as? String == "../movies/tt0034583.html")
        #expect(items[0]["date_published"] as? String == "2025-02-14T12:00:00Z")
        let ids = FeedItem.all(of: .history, in: Self.site).map { "urn:uuid:\($0.id.text)" }
        #expect(items.map { $0["id"] as? String } == ids)
    }

    @Test func `are named in the heads of the pages that show the same`() {
        let links = { (html: String) in html.matches(of: /feeds\/[a-z]+\.xml/).map { String($0.output) } }
        let history = ["feeds/history.xml"]
        #expect(links(HistoryPage().html(of: Self.site)) == history)
        #expect(links(HistoryYearPage(index: 0).html(of: Self.site)) == history)
        #expect(HistoryYearPage(index: 0).html(of: Self.site).contains("href=\"../feeds/history.json\""))
        #expect(links(WatchlistPage(page: 0).html(of: Self.site)) == ["feeds/watchlist.xml"])
        #expect(links(PlatformsPage().html(of: Self.site)) == ["feeds/availability.xml"])
        #expect(links(ChangesPage().html(of: Self.news())) == ["feeds/availability.xml"])
        #expect(links(Self.site.film("tt0816692").html(of: Self.site)) == [])
        #expect(links(HistoryPage().html(of: Site(.sample, Settings(extras: [.api])))) == [])
    }

    private static func hostile(_ base: String?) -> Site {
        var builder = CatalogueBuilder()
        for (number, text) in HostileText.strings(300).enumerated() {
            builder.film(
                SomeFilm(tconst: "tt\(number)", title: text, year: 2000, genres: [text, "Drama"]),
                watched: "2025-01-01")
        }
        return Site(builder, Settings(title: "A\u{FFFF}<b>&\"'\u{0}", author: "]]>\u{FFFE}", baseURL: base))
    }

    @Test(arguments: [nil, "https://films.example/a&b'c/"])
    func `are well-formed XML whatever titles say`(_ base: String?) {
        var builder = CatalogueBuilder()
        for (number, text) in HostileText.strings(600).enumerated() {
            builder.film(SomeFilm(tconst: "tt\(number)", title: text, genres: [text]))
        }
        let site = Self.hostile(base)
        let parser = XMLParser(data: Foundation::Data(AtomFile(feed: .history).text(of: site).utf8))
        #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
        for text in HostileText.strings(600) {
            var file = DataWriter()
            file.write("<a b=\"\(text)\">\(text)</a>")
            let parser = XMLParser(data: Foundation::Data(file.bytes))
            #expect(parser.parse(), "\(text.unicodeScalars.map(\.value))")
        }
    }

    private static let reader = OtherReader.python(
        """
        import feedparser, json, sys
        feed = feedparser.parse(sys.stdin.buffer.read())
        print(json.dumps({"bozo": bool(feed.bozo), "version": feed.version, "title": feed.feed.title,
            "updated": feed.feed.updated, "ids": [e.id for e in feed.entries],
            "links": [e.link for e in feed.entries], "days": [e.updated_parsed[:3] for e in feed.entries]}))
        """, needs: "feedparser")

    @Test(.enabled(if: reader != nil, "MARQUEE_PYTHON names no interpreter that has feedparser"))
    func `are read by feedparser`() throws {
        let site = Site(.sample, Settings(title: "The <Lantern>", baseURL: "https://films.example/a"))
        let bytes = try #require(Self.reader).read(Array(AtomFile(feed: .history).text(of: site).utf8))
        let feed = try #require(
            try JSONSerialization.jsonObject(with: Foundation::Data(bytes)) as? [String: Any])
        #expect(feed["bozo"] as? Bool == false && feed["version"] as? String == "atom10")
        #expect((feed["ids"] as? [String])?.allSatisfy { $0.hasPrefix("urn:uuid:") } == true)
        #expect((feed["links"] as? [String])?.first == "https://films.example/a/movies/tt0034583.html")
        #expect(feed["days"] as? [[Int]] == [[2025, 2, 14], [2025, 2, 14], [2023, 12, 31]])
        let hostile = AtomFile(feed: .history).text(of: Self.hostile(nil))
        let read = String(decoding: try #require(Self.reader).read(Array(hostile.utf8)), as: UTF8.self)
        #expect(read.contains("\"bozo\": false"))
    }
}
