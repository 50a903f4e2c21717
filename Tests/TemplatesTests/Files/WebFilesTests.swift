import Data
import Foundation
import FoundationXML
import Testing

@testable import Templates

@Suite struct `Files for the web` {
    private static let base = "https://films.example/lantern"

    @Test(arguments: [
        (nil, false, "User-agent: *\nAllow: /\n"), (nil, true, "User-agent: *\nDisallow: /\n"),
        (base, false, "User-agent: *\nAllow: /\n\nSitemap: https://films.example/lantern/sitemap.xml\n"),
        (base, true, "User-agent: *\nDisallow: /\n"),
    ])
    func `say what search engines may read`(_ base: String?, _ isUnlisted: Bool, _ text: String) {
        let site = Site(.sample, Settings(baseURL: base, isUnlisted: isUnlisted))
        #expect(RobotsFile().text(of: site) == text)
    }

    @Test func `lead a language model to the reports that say most`() {
        let text = LanguageModelFile().text(of: Site(.sample))
        #expect(text.hasPrefix("# The Lantern\n\n> The films of one person"))
        #expect(
            text.order(of: [
                "\n## Pages\n\n", "- [Overview](index.md): ", "- [Watchlist](watchlist.md): ",
                "\n## The history by year\n\n- [2025](history/2025.md)\n- [2023](history/2023.md)\n",
                "\n## What each platform has\n\n- [Netflix](platforms/netflix.md)\n",
                "\n## Optional\n\n- [The library as data](api/index.md)\n",
            ]))
        let placed = LanguageModelFile().text(
            of: Site(.sample, Settings(title: "A\n# b", baseURL: Self.base)))
        #expect(placed.contains("](https://films.example/lantern/watchlist.md)"))
        #expect(placed.hasPrefix("# A # b\n") || placed.hasPrefix("# A \\# b\n"))
    }

    private static func sitemap(_ site: Site, _ pages: [any Page], part: Int? = nil) -> SitemapFile {
        SitemapFile(part: part, range: 0..<pages.count) { range, body in
            for index in range { body(pages[index]) }
        }
    }

    @Test func `name pages, and when a film's changed as far as that is known`() {
        let site = Site(.sample, Settings(baseURL: "https://films.example/a&b"))
        let file = Self.sitemap(site, [site.film("tt0816692"), site.film("tt0093058"), HistoryPage()])
        #expect(
            file.text(of: site) == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://films.example/a&amp;b/movies/tt0816692.html</loc><lastmod>2025-10-12</lastmod></url>
                <url><loc>https://films.example/a&amp;b/movies/tt0093058.html</loc></url>
                <url><loc>https://films.example/a&amp;b/history.html</loc></url>
                </urlset>

                """)
        #expect(XMLParser(data: Foundation::Data(file.text(of: site).utf8)).parse())
    }

    @Test func `name the parts of a long sitemap`() {
        let site = Site(.sample, Settings(baseURL: Self.base))
        #expect(Self.sitemap(site, [], part: 1).path(in: site) == "sitemap-2.xml")
        #expect(Self.sitemap(site, []).path(in: site) == "sitemap.xml")
        let index = SitemapIndexFile(parts: 2).text(of: site)
        #expect(
            index.order(of: [
                "<loc>https://films.example/lantern/sitemap-1.xml</loc>",
                "<loc>https://films.example/lantern/sitemap-2.xml</loc>", "</sitemapindex>",
            ]))
        #expect(SitemapFile.most(in: site) == 50_000)
        let long = Site(
            .sample, Settings(baseURL: "https://films.example/" + String(repeating: "a", count: 4000)))
        #expect(SitemapFile.most(in: long) * (512 + 4000) <= 50_000_000)
    }

    @Test func `lead home from an address that is none, however deep it is`() {
        let site = Site(.sample, Settings(title: "The Lantern", baseURL: Self.base))
        let html = NotFoundPage().html(of: site)
        #expect(html.contains("<h1>No such page</h1>"))
        for link in html.matches(of: /(?:href|src)="([^"]*)"/).map({ String($0.1) }) where link != "#main" {
            #expect(link.hasPrefix("/lantern/"), "\(link)")
        }
        #expect(html.contains("href=\"/lantern/assets/style.css\""))
        #expect(!html.contains("canonical"))
        let relative = NotFoundPage().html(of: Site(.sample))
        #expect(relative.contains("href=\"assets/style.css\"") && relative.contains("href=\"index.html\""))
        #expect(relative.contains("href=\"404.md\""))
        #expect(NotFoundPage().markdown(of: site).contains("[To the overview](index.md)"))
        let root = NotFoundPage().html(of: Site(.sample, Settings(baseURL: "https://films.example")))
        #expect(root.contains("href=\"/assets/style.css\""))
    }
}
