import Data
import Templates
import Testing

/// A film's page tells every viewing as precisely as it is known, and never more.
@Suite struct FilmViewingsTests {
    private static let interstellar = "tt0816692"
    private static let stranger = "tt0093058"

    private func pages(_ tconst: String = Life.casablanca, _ tell: (inout Life) -> Void) -> (
        html: String, markdown: String
    ) {
        var life = Life()
        tell(&life)
        let site = life.site()
        return (site.film(tconst).html(of: site), site.film(tconst).markdown(of: site))
    }

    /// What the page says with its marks and links taken off.
    private func words(_ html: String) -> String {
        (html.between("<p class=\"standing\">", "</p>") ?? "").replacing(/<[^>]*>/, with: "")
    }

    private func line(_ markdown: String) -> String {
        let start = markdown.split(separator: "\n").first { !$0.starts(with: /[-#|]|title/) }
        return String(start ?? "").replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
    }

    @Test(arguments: [
        ("2025-02-14", "Watched on 14 February 2025"), ("2025-02", "Watched in February 2025"),
        ("2025", "Watched in 2025"), (nil, "Watched, date unknown"),
    ])
    func `one viewing is told where the film stands`(_ date: String?, _ words: String) {
        let (html, markdown) = pages { $0.play(date) }
        #expect(self.words(html) == words + ". Put on the watchlist on 1 January 2024.")
        #expect(line(markdown) == words + ". Put on the watchlist on 1 January 2024.")
        #expect(!html.contains("Viewings") && !markdown.contains("Viewings"))
        let place = date == nil ? "undated" : "2025"
        #expect(html.contains("<a href=\"../history/\(place).html\">Watched</a>"))
        #expect(markdown.contains("[Watched](../history/\(place).md)"))
    }

    @Test func `several viewings are counted and listed, the latest first and undated ones last`() {
        let (html, markdown) = pages {
            $0.play(nil, note: "On the old TV")
            $0.play("2019")
            $0.play("2025-10-12", via: "netflix", again: true)
            $0.play("2023-03", venue: "Kino Arsenal")
        }
        #expect(words(html).hasPrefix("Watched 4 times, last on 12 October 2025. Put on"))
        #expect(line(markdown).hasPrefix("Watched 4 times, last on 12 October 2025. Put on"))
        #expect(
            html.order(of: [
                "<h2 id=\"viewings\">Viewings</h2>\n<ul class=\"plays\">\n<li>",
                "<time datetime=\"2025-10-12\">12 October 2025</time> · again · on ",
                "<a href=\"../platforms/netflix.html\"><bdi>Netflix</bdi></a></li>\n<li>",
                "<time datetime=\"2023-03\">March 2023</time> · <bdi>Kino Arsenal</bdi></li>\n<li>",
                "<time datetime=\"2019\">2019</time></li>\n<li>",
                "Date unknown\n<p class=\"note\" dir=\"auto\">On the old TV</p></li>\n</ul>",
            ]))
        #expect(
            markdown.contains(
                """
                ## Viewings

                - 12 October 2025 · again · on [Netflix](../platforms/netflix.md)
                - March 2023 · Kino Arsenal
                - 2019
                - Date unknown
                  - On the old TV

                """))
    }

    @Test func `two viewings are twice, and undated ones are never dated`() {
        let (html, markdown) = pages {
            $0.play(nil)
            $0.play(nil)
        }
        #expect(words(html).hasPrefix("Watched twice, date unknown. Put on"))
        #expect(line(markdown).hasPrefix("Watched twice, date unknown. Put on"))
        #expect(html.count(of: "<li>Date unknown</li>") == 2 && markdown.count(of: "- Date unknown\n") == 2)
    }

    @Test(arguments: [
        (SomePlay(via: "netflix"), "on <a href=\"../platforms/netflix.html\"><bdi>Netflix</bdi></a></li>"),
        (SomePlay(venue: "Home"), "<bdi>Home</bdi></li>"), (SomePlay(again: true), "again</li>"),
        (SomePlay(note: "Lovely"), "<p class=\"note\" dir=\"auto\">Lovely</p></li>"),
    ])
    func `one viewing is listed when there is more to say than its date`(
        _ play: SomePlay, _ words: String
    ) {
        let (html, _) = pages {
            $0.play("2025-02-14", via: play.via, venue: play.venue, note: play.note, again: play.again)
        }
        #expect(html.between("<ul class=\"plays\">", "</ul>")?.contains(words) == true)
    }

    @Test(arguments: [
        ("2020-01-02", ". Seen before on 2 January 2020"), ("2020", ". Seen before in 2020"),
        (nil, ". Seen before, date unknown"),
    ])
    func `a film of the watchlist that was seen before says so`(_ date: String?, _ words: String) {
        let (html, markdown) = pages(Self.interstellar) { $0.play(Self.interstellar, date) }
        #expect(self.words(html) == "On the watchlist since 12 October 2025\(words).")
        #expect(line(markdown) == "On the watchlist since 12 October 2025\(words).")
        let place = date == nil ? "undated" : "2020"
        #expect(html.contains("<a href=\"../history/\(place).html\">Seen before</a>"))
        #expect(markdown.contains("[Seen before](../history/\(place).md)"))
    }

    @Test func `how often it was seen before is told too`() {
        let (html, markdown) = pages(Self.interstellar) {
            $0.play(Self.interstellar, "2020")
            $0.play(Self.interstellar, nil)
            $0.play(Self.interstellar, "2014-11")
        }
        #expect(words(html).hasSuffix(". Seen before, 3 times, last in 2020."))
        #expect(line(markdown).hasSuffix(". Seen before, 3 times, last in 2020."))
    }

    @Test func `a viewing without an entry is told`() {
        let (html, markdown) = pages(Self.stranger) { $0.play(Self.stranger, "2025-02") }
        #expect(words(html) == "Watched in February 2025.")
        #expect(line(markdown) == "Watched in February 2025.")
    }
}

/// What a viewing says beside its date.
struct SomePlay: Sendable {
    var via: String?
    var venue = ""
    var note = ""
    var again = false
}
