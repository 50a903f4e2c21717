import Data
import Templates
import Testing

/// Facts that not every library keeps are on a film's page when they are known, and leave no trace when not.
@Suite struct FilmFactsTests {
    /// Both formats of Casablanca's page.
    private func pages(
        _ sections: [SectionName]? = Life.core, _ tell: (inout Life) -> Void
    ) -> (html: String, markdown: String) {
        var life = Life()
        tell(&life)
        let site = life.site(sections: sections)
        let page = site.film(Life.casablanca)
        return (page.html(of: site), page.markdown(of: site))
    }

    @Test func `a library that could know more and does not has the pages of one that cannot`() {
        let plain = Site(.sample, Life.coreSettings)
        let site = Life().site()
        for film in site.catalogue.films.indices {
            #expect(FilmPage(film: film).html(of: site) == FilmPage(film: film).html(of: plain))
            #expect(FilmPage(film: film).markdown(of: site) == FilmPage(film: film).markdown(of: plain))
        }
    }

    @Test func `facts without anything in them leave no trace`() {
        let (html, markdown) = pages {
            $0.detail()
            $0.opinion()
        }
        let plain = Site(.sample, Life.coreSettings)
        #expect(html == plain.film(Life.casablanca).html(of: plain))
        #expect(markdown == plain.film(Life.casablanca).markdown(of: plain))
    }

    @Test(arguments: [
        (1, "1 min"), (59, "59 min"), (60, "1 h"), (61, "1 h 1 min"), (102, "1 h 42 min"), (120, "2 h"),
        (873, "14 h 33 min"),
    ])
    func `the running time is in the lead and in the facts of the report`(_ minutes: Int, _ written: String) {
        let (html, markdown) = pages { $0.detail(runtime: minutes) }
        #expect(html.contains("<p class=\"lead\">1942 · \(written)</p>"))
        #expect(markdown.contains("- Year: 1942\n- Running time: \(written)\n"))
    }

    @Test func `cards have the running time after the year`() {
        var life = Life()
        life.detail("tt0816692", runtime: 169)
        life.detail("tt0056801", runtime: 138)
        let site = life.site()
        let html = WatchlistPage(page: 0).html(of: site)
        #expect(html.contains("<p class=\"by\">2014 · 2 h 49 min · <span class=\"rate\">"))
        #expect(html.contains("<p class=\"by\">2 h 18 min</p>"))
        let markdown = WatchlistPage(page: 0).markdown(of: site)
        #expect(markdown.contains("(2014) · 2 h 49 min · 8.6, added"))
        #expect(markdown.contains("[8½](movies/tt0056801.md) · 2 h 18 min, added"))
    }

    @Test func `what was written about a film stands above its facts`() {
        let (html, markdown) = pages {
            $0.detail(tagline: "They had a date with fate!", overview: "A cynical expatriate.")
        }
        #expect(
            html.order(of: [
                "</h1>", "<p class=\"tagline\" dir=\"auto\">They had a date with fate!</p>",
                "<p class=\"lead\">", "<p class=\"overview\" dir=\"auto\">A cynical expatriate.</p>",
                "Where to watch",
            ]))
        #expect(
            markdown.contains(
                "# Casablanca\n\n*They had a date with fate!*\n\nA cynical expatriate.\n\n- Year: 1942\n"))
    }

    @Test(arguments: [
        ("1942-11-26", "26 November 1942"), ("1942-11", "November 1942"), ("1942", "1942"),
    ])
    func `a release date is as precise as it is known`(_ date: String, _ written: String) {
        let (html, markdown) = pages { $0.detail(released: date) }
        #expect(html.contains("<dt>Released</dt><dd><time datetime=\"\(date)\">\(written)</time></dd>"))
        #expect(markdown.contains("- Released: \(written)\n"))
    }

    @Test(arguments: [
        ("en", "English", "English"), ("JA", "Japanese", "Japanese"), ("xx", "<bdi>xx</bdi>", "xx"),
        ("tlh", "<bdi>tlh</bdi>", "tlh"), ("Français", "<bdi>Français</bdi>", "Français"),
    ])
    func `a language is called by its name, or as the library calls it`(
        _ code: String, _ html: String, _ markdown: String
    ) {
        let page = pages { $0.detail(language: code) }
        #expect(page.html.contains("<dt>Language</dt><dd>\(html)</dd>"))
        #expect(page.markdown.contains("- Language: \(markdown)\n"))
    }

    @Test func `a trailer is a link that leaves the site, and nothing of it is embedded`() {
        let (html, markdown) = pages { $0.detail(trailer: "https://example.org/watch?v=a&b=c d") }
        let address = "https://example.org/watch?v=a&amp;b=c%20d"
        #expect(
            html.contains(
                "<dt>Trailer</dt><dd><a href=\"\(address)\" rel=\"noreferrer\">Watch the trailer</a></dd>"))
        #expect(markdown.contains("- [Trailer](\(address))\n"))
        #expect(!html.contains("<iframe") && !html.contains("<video"))
    }

    @Test func `a backdrop is a link to the picture, which is not loaded`() {
        let (html, markdown) = pages { $0.detail(backdrop: "https://example.org/b.jpg") }
        let link = "<a href=\"https://example.org/b.jpg\" rel=\"noreferrer\">See the picture</a>"
        #expect(html.contains("<dt>Backdrop</dt><dd>\(link)</dd>") && !html.contains("<img"))
        #expect(markdown.contains("- [Backdrop](https://example.org/b.jpg)\n"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "mailto:a@b.cd", "//a.b", "trailer.mp4", "data:text/html,x", "ftp://a.b",
        "MAILTO:a@b.cd", "\u{1}javascript:x", "https://a\n.b",
    ])
    func `a trailer or a backdrop that is not on the web is left out`(_ address: String) {
        let (html, markdown) = pages { $0.detail(trailer: address, backdrop: address) }
        for page in [html, markdown] { #expect(!page.contains("Trailer") && !page.contains("Backdrop")) }
    }

    @Test func `stars are drawn, and said to those who cannot see them`() {
        let (html, markdown) = pages { $0.opinion(halves: 9) }
        #expect(
            html.contains(
                "<p class=\"mine\"><span class=\"as\">Your rating</span> "
                    + "<span class=\"stars\" aria-hidden=\"true\">★★★★½</span>"
                    + "<span class=\"sr\">4½ stars of 5</span></p>"))
        #expect(markdown.contains("- Your rating: ★★★★½ (4½ of 5)\n"))
    }

    @Test(arguments: [
        ("2024-05-03", ". A favourite since <time datetime=\"2024-05-03\">3 May 2024</time>."),
        (nil, ". A favourite.</p>"),
    ])
    func `a favourite says since when`(_ day: String?, _ words: String) {
        let (html, markdown) = pages { $0.favorite(since: day) }
        #expect(html.contains(words))
        #expect(markdown.contains(day == nil ? ". A favourite.\n" : ". A favourite since 3 May 2024.\n"))
    }

    @Test(
        arguments: [
            (Begun.State.watching, "2025-03-05", "Watching since 5 March 2025"),
            (.paused, "2025-03-05", "Paused since 5 March 2025"),
            (.dropped, "2025-03-05", "Dropped on 5 March 2025"), (.watching, nil, "Watching"),
            (.paused, nil, "Paused"), (.dropped, nil, "Dropped"),
        ] as [(Begun.State, String?, String)])
    func `a film that was begun says how it goes on`(_ state: Begun.State, _ day: String?, _ words: String) {
        let (html, markdown) = pages { $0.begin(state, since: day) }
        let text = html.replacing(/<\/?time[^>]*>/, with: "")
        #expect(text.contains(". \(words).</p>"))
        #expect(markdown.contains(". \(words).\n"))
    }

    @Test func `tags and lists are named, with the place on a ranked one and what is said there`() {
        let (html, markdown) = pages {
            $0.tag("cosy", "noir")
            $0.list("Best", isRanked: true, [("tt0078748", ""), (Life.casablanca, "The last line.")])
            $0.list("Airports", [(Life.casablanca, "")])
        }
        let tags = html.between("<dt>Tags</dt><dd>", "</dd>") ?? ""
        #expect(tags.order(of: ["<bdi>cosy</bdi>", ", ", "<bdi>noir</bdi>"]))
        let lists = html.between("<dt>Lists</dt><dd>", "</dd>") ?? ""
        #expect(
            lists.order(of: [
                "<bdi>Best</bdi>", ", number 2: ", "The last line.</span><br>\n", "<bdi>Airports</bdi>",
            ]))
        #expect(!lists.hasSuffix("number 1"))
        #expect(
            markdown.contains(
                "- Tags: cosy, noir\n- Lists:\n  - Best, number 2: The last line.\n  - Airports\n- Id: "))
    }

    @Test func `a film that is on a list of the owner is not said to be on none`() {
        let stranger = "tt0093058"
        var life = Life()
        life.list("Later", [(stranger, "")])
        let site = life.site()
        let html = site.film(stranger).html(of: site)
        #expect(html.contains("<p class=\"standing\">Neither seen nor on the watchlist.</p>"))
        #expect(site.film(stranger).markdown(of: site).contains("\nNeither seen nor on the watchlist.\n"))
        let plain = Life().site()
        #expect(plain.film(stranger).html(of: plain).contains("<p class=\"standing\">On no list.</p>"))
    }

    @Test func `genres, people, tags and lists lead to their pages where the site has them`() {
        let site = Life().site(sections: nil)
        let interstellar = site.film("tt0816692")
        #expect(
            interstellar.html(of: site).contains(
                "</span> · <a href=\"../genres/adventure.html\">Adventure</a>, "
                    + "<a href=\"../genres/drama.html\">Drama</a>, "))
        #expect(
            interstellar.markdown(of: site).contains(
                "- Genres: [Adventure](../genres/adventure.md), [Drama](../genres/drama.md), "))
        let (html, markdown) = pages(nil) {
            $0.credit(.director, "Michael Curtiz")
            $0.tag("cosy")
            $0.list("Best", [(Life.casablanca, "")])
        }
        #expect(html.contains("<a href=\"../people/nm0.html\"><bdi>Michael Curtiz</bdi></a>"))
        #expect(html.contains("<a href=\"../tags/cosy.html\"><bdi>cosy</bdi></a>"))
        #expect(html.contains("<a href=\"../lists/list-0.html\"><bdi>Best</bdi></a>"))
        #expect(markdown.contains("- Director: [Michael Curtiz](../people/nm0.md)\n"))
        #expect(
            markdown.contains("- Tags: [cosy](../tags/cosy.md)\n- Lists:\n  - [Best](../lists/list-0.md)\n"))
    }
}
