import Data
import Templates
import Testing

/// A film that is on the watchlist again says when it was seen last.
@Suite struct SeenBeforeTests {
    private static let interstellar = "tt0816692"

    @Test(arguments: [
        (["2025-10-12"], " on 12 Oct 2025", " on 12 October 2025"),
        (["2025-10"], " in Oct 2025", " in October 2025"),
        (["2025"], " in 2025", " in 2025"),
        (["2014-11-05", nil, "2016"], ", last in 2016", ", last in 2016"),
        ([nil], ", date unknown", ", date unknown"),
    ])
    func `its card says when`(_ dates: [String?], _ short: String, _ long: String) {
        var life = Life()
        for date in dates { life.play(Self.interstellar, date) }
        let site = life.site()
        let html = WatchlistPage(page: 0).html(of: site).replacing(/<\/?time[^>]*>/, with: "")
        #expect(html.contains("</span></p>\n<p class=\"by\">Seen before\(short)</p>\n<ul class=\"where\">"))
        #expect(html.count(of: "Seen before") == 1)
        let markdown = WatchlistPage(page: 0).markdown(of: site)
        #expect(markdown.contains(", added 12 October 2025, seen before\(long)\n"))
        #expect(markdown.count(of: "seen before") == 1)
    }

    @Test func `the watchlist of a library without viewings is as it was`() {
        let (site, plain) = (Life().site(), Site(.sample, Life.coreSettings))
        #expect(WatchlistPage(page: 0).html(of: site) == WatchlistPage(page: 0).html(of: plain))
        #expect(WatchlistPage(page: 0).markdown(of: site) == WatchlistPage(page: 0).markdown(of: plain))
        #expect(!WatchlistPage(page: 0).html(of: site).contains("Seen before"))
    }
}
