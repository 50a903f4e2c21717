import Data
import Testing

@testable import Templates

@Suite struct OverviewTonightTests {
    private func site(available: Int, unknown: Int, free: Int) -> Site {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.platform("c", "C")
        for number in 0..<available + unknown + free {
            let rows: [CatalogueBuilder.Row] =
                number < available
                ? [("a", .available, "2025-01-01")]
                : number < available + unknown ? [] : [("c", .available, "2025-01-01")]
            builder.film(
                SomeFilm(tconst: "tt\(number + 1000)", title: "Film \(number)"), added: "2025-01-01", rows)
        }
        var catalogue = builder.build()
        for number in available + unknown..<available + unknown + free {
            catalogue.offer("tt\(number + 1000)", on: "c", isFree: true)
        }
        return Site(settings: Settings(), catalogue: catalogue)
    }

    @Test func `the first dozen is shown, and the way to all of them`() {
        let site = site(available: 13, unknown: 0, free: 0)
        let html = OverviewPage().html(of: site)
        #expect(html.contains("<h1>13 films to watch tonight</h1>"))
        #expect(html.count(of: "<li class=\"card\">") == 12)
        #expect(
            html.contains(
                "<h2 id=\"tonight\">On tonight</h2><p><a href=\"tonight.html\">All 13 for tonight</a></p>"))
        let markdown = OverviewPage().markdown(of: site)
        #expect(markdown.count(of: "\n- [Film") == 12)
        #expect(markdown.contains("\n\n[All 13 for tonight](tonight.md)\n"))
    }

    @Test func `what is free elsewhere or unknown is one sentence each`() {
        let site = site(available: 2, unknown: 1, free: 3)
        let html = OverviewPage().html(of: site)
        #expect(html.contains("<p><a href=\"tonight.html\">Tonight in full</a></p>"))
        #expect(
            html.order(of: [
                "<p class=\"note\"><a href=\"tonight.html#free\">3 films are free elsewhere</a></p>",
                "<p class=\"note\"><a href=\"tonight.html#unknown\">1 film is unknown on your platforms</a></p>",
            ]))
        let markdown = OverviewPage().markdown(of: site)
        #expect(
            markdown.contains(
                "[Tonight in full](tonight.md)\n\n3 films are free elsewhere\n\n1 film is unknown on your platforms\n"
            ))
    }

    @Test func `nothing on is not nothing to say`() {
        let site = site(available: 0, unknown: 2, free: 1)
        let html = OverviewPage().html(of: site)
        #expect(html.contains("<h1>Nothing on tonight</h1>"))
        #expect(html.contains("1 film is free elsewhere. 2 films are unknown. "))
        #expect(html.contains("<h2 id=\"tonight\">Perhaps tonight</h2>"))
        #expect(!html.contains("class=\"wall\""))
        #expect(
            OverviewPage().markdown(of: site).contains(
                "\n## Perhaps tonight\n\n[Tonight in full](tonight.md)\n"))
    }

    @Test func `what is not available is no news`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.film(SomeFilm(tconst: "tt1", title: "F"), added: "2025-01-01", [("a", .unavailable, nil)])
        #expect(!OverviewPage().html(of: Site(builder)).contains("id=\"tonight\""))
        #expect(!OverviewPage().markdown(of: Site(builder)).contains("tonight\n\n["))
    }
}
