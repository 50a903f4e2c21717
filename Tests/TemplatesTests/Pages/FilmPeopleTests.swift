import Data
import Templates
import Testing

/// Who made a film, and who is in it, is on its page.
@Suite struct FilmPeopleTests {
    /// Both formats of Casablanca's page.
    private func pages(_ tell: (inout Life) -> Void) -> (html: String, markdown: String) {
        var life = Life()
        tell(&life)
        let site = life.site()
        let page = site.film(Life.casablanca)
        return (page.html(of: site), page.markdown(of: site))
    }

    @Test func `people are named by their role, the cast with whom they play`() {
        let (html, markdown) = pages {
            $0.credit(.director, "Michael Curtiz")
            $0.credit(.writer, "Julius J. Epstein")
            $0.credit(.writer, "Howard Koch")
            $0.credit(.cast, "Humphrey Bogart", as: "Rick")
            $0.credit(.cast, "Dooley Wilson")
            $0.credit(.composer, "Max Steiner")
            $0.credit(.cinematographer, "Arthur Edeson")
        }
        #expect(
            html.order(of: [
                "<h2 id=\"people\">People</h2>",
                "<dt>Director</dt><dd>", "<bdi>Michael Curtiz</bdi>",
                "<dt>Writers</dt><dd>", "<bdi>Julius J. Epstein</bdi>", ", ", "<bdi>Howard Koch</bdi>",
                "<dt>Cast</dt><dd>", "<bdi>Humphrey Bogart</bdi>",
                " <span class=\"as\">as <bdi>Rick</bdi></span><br>\n", "<bdi>Dooley Wilson</bdi>",
                "<dt>Composer</dt><dd>", "<dt>Cinematographer</dt><dd>", "<h2 id=\"facts\">",
            ]))
        #expect(
            markdown.hasSuffix(
                """
                ## People

                - Director: Michael Curtiz
                - Writers: Julius J. Epstein, Howard Koch
                - Cast:
                  - Humphrey Bogart as Rick
                  - Dooley Wilson
                - Composer: Max Steiner
                - Cinematographer: Arthur Edeson

                """))
    }

    @Test(arguments: [(12, nil), (13, "and 1 more"), (40, "and 28 more")])
    func `of a cast twelve are named, and the others when somebody asks`(_ count: Int, _ rest: String?) {
        let (html, markdown) = pages {
            for number in 0..<count { $0.credit(.cast, "Name \(number)") }
        }
        #expect(html.count(of: "<bdi>Name ") == count && markdown.count(of: "  - Name ") == count)
        #expect(!markdown.contains("more"))
        guard let rest else { return #expect(!html.contains("<details>")) }
        #expect(
            html.contains(
                "<bdi>Name 11</bdi>\n<details>\n<summary>\(rest)</summary>\n<bdi>Name 12</bdi>"))
        #expect(html.contains("<bdi>Name \(count - 1)</bdi>\n</details></dd>"))
    }

    @Test func `very many of another role are folded away likewise`() {
        let (html, markdown) = pages {
            for number in 0..<15 { $0.credit(.writer, "Name \(number)") }
        }
        #expect(
            html.contains(
                "<bdi>Name 11</bdi>\n<details>\n<summary>and 3 more</summary>\n<bdi>Name 12</bdi>, "))
        #expect(markdown.contains(", Name 13, Name 14\n"))
    }
}
