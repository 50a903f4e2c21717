import Data
import Testing

@testable import Templates

/// The form that filters lists, and what the cards tell it.
@Suite struct FilterTests {
    /// So many films on the watchlist, of which the first has every fact.
    private func site(_ count: Int, platforms: Int = 2) -> Site {
        var builder = CatalogueBuilder()
        for number in 0..<platforms { builder.platform("p\(number)", "Channel & \(number)", mine: true) }
        builder.film(
            SomeFilm(
                tconst: "tt0000001", title: "First", year: 1999, genres: ["Sci-Fi", "A \"b\" & c"],
                rating: Rating(tenths: 86)),
            added: "2025-10-12", [("p0", .available, "2025-10-12"), ("p1", .unavailable, "2025-10-12")])
        for number in 1..<count {
            builder.film(
                SomeFilm(tconst: "tt\(1_000_000 + number)", title: "Film \(number)"), added: "2025-10-01")
        }
        return Site(builder)
    }

    @Test func `a page of many films has the form, hidden until the script runs, and facts on its cards`() {
        let html = WatchlistPage(page: 0).html(of: site(12))
        #expect(html.count(of: "<form class=\"filter\" hidden>") == 1)
        #expect(html.count(of: "<li class=\"card\" data-f=\"") == 12)
        #expect(html.order(of: ["<p class=\"lead\">", "class=\"filter\"", "<ul class=\"wall\">"]))
        #expect(!html.contains("action="))
    }

    @Test func `a page of few films has neither`() {
        let html = WatchlistPage(page: 0).html(of: site(11))
        #expect(!html.contains("class=\"filter\"") && !html.contains("data-f"))
    }

    @Test func `a card tells year, rating, minutes, day of listing, platforms and genres`() {
        let day = Day(parsing: "2025-10-12")?.number ?? 0
        let html = WatchlistPage(page: 0).html(of: site(12))
        #expect(html.contains("data-f=\"1999 86 0 \(day) an Sci-Fi|A &quot;b&quot; &amp; c\""))
        #expect(html.contains("data-f=\"0 0 0 \(day - 11) uu \""))
    }

    @Test func `the form names the owner's platforms, and of very many none`() {
        let form = WatchlistPage(page: 0).html(of: site(12))
        #expect(
            form.contains(
                "<option value=\"0\">Channel &amp; 0</option><option value=\"1\">Channel &amp; 1</option>"))
        let many = WatchlistPage(page: 0).html(of: site(12, platforms: 25))
        #expect(!many.contains("<option value=\"0\">"))
        #expect(many.contains("data-f=\"1999 86 0 20373 - Sci-Fi|"))
    }

    @Test(arguments: [
        "Platform<select name=\"platform\">", "Availability<select name=\"state\">",
        "Genre<select name=\"genre\">",
        "Decade<select name=\"decade\" data-text=\"#s\">", "Rated at least<select name=\"rating\">",
        "Running time at most<select name=\"minutes\">", "Sort by<select name=\"sort\">",
        "<option value=\"\">As listed</option>", "<option value=\"added\">Date added</option>",
        "<option value=\"rating\">Rating</option>", "<option value=\"year\">Year</option>",
        "<option value=\"title\">Title</option>", "<option value=\"a\">Available</option>",
        "<option value=\"u\">Unknown</option>", "<option value=\"n\">Not available</option>",
        "<option value=\"120\">2 h</option>", "name=\"hide\"> Hide what is not available</label>",
        "<button type=\"reset\">Show all</button>", "<option value=\"\">Any</option>",
        "role=\"status\" data-one=\"# of % film on this page\" data-other=\"# of % films on this page\"",
    ]) func `all its words stand in the page`(_ words: String) {
        #expect(WatchlistPage(page: 0).html(of: site(12)).contains(words))
    }

    @Test func `every list of many films has it once`() {
        let site = site(14)
        for page in [FilmsPage(page: 0), PlatformPage(platform: 0)] as [any Page] {
            let html = page.html(of: site)
            #expect(html.count(of: "class=\"filter\"") == 1)
            #expect(html.count(of: "class=\"card\" data-f=") == 14)
        }
    }

    @Test(arguments: [(150, 150), (151, 0)])
    func `a year of very many films would weigh too much with their facts`(_ films: Int, facts: Int) {
        var builder = CatalogueBuilder()
        for number in 0..<films {
            builder.film(SomeFilm(tconst: "tt\(1_000_000 + number)", title: "Film"), watched: "2025-05-05")
        }
        #expect(HistoryYearPage(index: 0).html(of: Site(builder)).count(of: "data-f=\"") == facts)
    }

    @Test func `a writer that is used again forgets the form`() {
        let site = site(12)
        var writer = HTMLWriter(texts: site.texts)
        WatchlistPage(page: 0).render(into: &writer, of: site)
        writer.clear()
        OverviewPage().render(into: &writer, of: site)
        #expect(!String(decoding: writer.bytes, as: UTF8.self).contains("data-f"))
    }

    @Test func `a list of sixty films with five platforms stays light`() {
        let html = WatchlistPage(page: 0).html(of: site(60, platforms: 5))
        #expect(html.utf8.count <= 120 << 10)
    }

    /// So many films on the watchlist, on pages of about ten.
    private func long(_ count: Int, _ extras: [Extra] = Extra.allCases) -> Site {
        var builder = CatalogueBuilder()
        builder.platform("p0", "Channel", mine: true)
        for number in 0..<count {
            builder.film(
                SomeFilm(tconst: "tt\(1_000_000 + number)", title: "Film \(number)"), added: "2025-10-01",
                [("p0", number.isMultiple(of: 2) ? .available : .unknown, "2025-10-01")])
        }
        return Site(settings: Settings(pageSize: 10, extras: extras), catalogue: builder.build())
    }

    @Test func `the form of a long list names the list, and has room for its films`() {
        let site = long(40)
        for (page, attributes) in [
            (WatchlistPage(page: 1), "data-list=\"watchlist\" data-way=\"\""),
            (FilmsPage(page: 0), "data-list=\"movies\" data-way=\"\""),
            (PlatformPage(platform: 0), "data-list=\"platforms/p0\" data-way=\"../\""),
            (TonightPage(page: 0), "data-list=\"tonight\" data-way=\"\""),
        ] as [(any Page, String)] {
            let html = page.html(of: site)
            #expect(html.contains("<form class=\"filter\" hidden \(attributes)>"))
            #expect(
                html.order(of: [
                    "</form>", "<ul class=\"rows whole\" hidden", "<button", "<template", "data-f",
                ]))
        }
    }

    @Test(arguments: [
        "data-one=\"# of % film\" data-other=\"# of % films\"",
        "data-none=\"Nothing on this list is like that.\"",
        "data-lost=\"The whole list could not be loaded:\"", "data-h=\"h\" data-min=\"min\" data-on=\"On #\"",
        "class=\"whole\" hidden>Show more</button>", "<span class=\"sr\">rated </span>",
    ]) func `all words of a long list stand in the page`(_ words: String) {
        #expect(WatchlistPage(page: 0).html(of: long(40)).contains(words))
    }

    @Test func `a list of one page, and one whose owner wants no files for it, has the form alone`() {
        for site in [long(14), long(40, [])] {
            let html = WatchlistPage(page: 0).html(of: site)
            #expect(!html.contains("data-list") && !html.contains("<template"))
        }
        #expect(WatchlistPage(page: 0).html(of: long(14)).contains("<form class=\"filter\" hidden>"))
    }

    @Test func `the lines of tonight carry facts as its cards do`() {
        let html = TonightPage(page: 0).html(of: long(14))
        #expect(html.count(of: "class=\"filter\"") == 1)
        #expect(html.count(of: "<li class=\"card\" data-f=\"") == 7)
        #expect(html.count(of: "<li data-f=\"") == 7)
    }

    @Test func `few films on tonight have no form, and their lines no facts`() {
        let html = TonightPage(page: 0).html(of: long(11))
        #expect(!html.contains("class=\"filter\"") && !html.contains("data-f"))
    }
}
