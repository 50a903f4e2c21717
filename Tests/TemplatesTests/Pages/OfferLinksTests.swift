import Data
import Testing

@testable import Templates

/// Where the library knows a film's place on a platform, pages lead there.
@Suite struct OfferLinksTests {
    private func site(_ address: String, isFree: Bool = false) -> Site {
        var catalogue = CatalogueBuilder.sample.build()
        catalogue.offer("tt0816692", on: "netflix", isFree: isFree, at: address)
        return Site(settings: Settings(), catalogue: catalogue)
    }

    private let out = "<a href=\"https://n.example/1\" rel=\"noreferrer\">"

    @Test func `in cards the sentence is the link`() {
        let site = site("https://n.example/1")
        let sentence = "<span>\(out)On <bdi>Netflix</bdi></a></span>"
        for html in [
            OverviewPage().html(of: site), TonightPage().html(of: site),
            site.platform("netflix").html(of: site),
        ] {
            #expect(html.count(of: sentence) == 1 && html.count(of: "noreferrer") == 1)
            #expect(!html.contains("target="))
        }
    }

    @Test func `the watchlist names every platform, and would be too heavy with links`() {
        let html = WatchlistPage(page: 0).html(of: site("https://n.example/1"))
        #expect(html.contains("<span>On <bdi>Netflix</bdi></span>") && !html.contains("noreferrer"))
    }

    @Test func `on the page of a film the platform's page keeps its link`() {
        let site = site("https://n.example/1")
        let html = site.film("tt0816692").html(of: site)
        #expect(html.contains("On <a href=\"../platforms/netflix.html\"><bdi>Netflix</bdi></a></span>"))
        #expect(html.contains("</span> \(out)Watch it there</a></li>"))
        #expect(
            site.film("tt0816692").markdown(of: site).contains(
                "| yes | ● available, [watch it there](https://n.example/1) | 12 October 2025 |"))
    }

    @Test func `reports lead there too`() {
        let site = site("https://n.example/1")
        for markdown in [OverviewPage().markdown(of: site), WatchlistPage(page: 0).markdown(of: site)] {
            #expect(markdown.contains("  - ● On [Netflix](https://n.example/1), checked 12 October 2025\n"))
        }
        #expect(
            site.platform("netflix").markdown(of: site).contains(
                "| 2014 | 12 October 2025, [watch it there](https://n.example/1) |"))
    }

    @Test func `what is free says so`() {
        let site = site("", isFree: true)
        #expect(WatchlistPage(page: 0).html(of: site).contains("<span>Free on <bdi>Netflix</bdi></span>"))
        #expect(WatchlistPage(page: 0).markdown(of: site).contains("  - ● Free on Netflix, checked"))
        #expect(site.film("tt0816692").markdown(of: site).contains("| ● free | 12 October 2025 |"))
        #expect(site.platform("netflix").markdown(of: site).contains("| 12 October 2025, free |"))
    }

    @Test(arguments: ["javascript:alert(1)", "mailto:a@b.example", "https://", "http:/x", "//n.example", " "])
    func `an address that does not lead to the web is none`(_ address: String) {
        let site = site(address)
        #expect(!TonightPage().html(of: site).contains("noreferrer"))
        #expect(WatchlistPage(page: 0).markdown(of: site).contains("● On Netflix, checked"))
        #expect(!site.film("tt0816692").html(of: site).contains("Watch it there"))
    }

    @Test func `an address cannot leave its attribute or its parentheses`() {
        let site = site("https://n.example/\"><b>(x) y](z)")
        #expect(!TonightPage().html(of: site).contains("<b>(x)"))
        let line = WatchlistPage(page: 0).markdown(of: site).between("On [Netflix](", "), checked") ?? ""
        #expect(line.hasPrefix("https://n.example/") && !line.contains { " ()<>\"".contains($0) })
    }
}
