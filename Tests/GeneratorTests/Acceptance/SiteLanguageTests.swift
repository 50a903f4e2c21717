import Foundation
import Testing

@testable import Templates

/// A site in another language, from `site.yml` to its pages.
@Suite struct `A site in another language` {
    private static func life(_ language: String) throws -> SiteFolder {
        let site = try GoldenSite.life.copy()
        let path = "content/site.yml"
        let configuration = try String(contentsOfFile: site.path(path), encoding: .utf8)
        try site.write(configuration + "\nlanguage: \(language)\n", to: path)
        return site
    }

    /// What stands between tags, in attributes that are read out, and in the tables and headings of reports.
    private static func labels(in page: String) -> Set<String> {
        var labels: Set<String> = []
        for start in [">", "aria-label=\"", "alt=\"", "# ", "| "] {
            for part in page.components(separatedBy: start).dropFirst() {
                let end = part.firstIndex { "<\"\n|".contains($0) } ?? part.endIndex
                labels.insert(part[..<end].trimmingCharacters(in: .whitespaces))
            }
        }
        return labels
    }

    /// Titles of films and names of genres may be English words, and stay.
    @Test func `in Polish, no page says a phrase of ours in English`() async throws {
        let output = try await Self.life("pl").built()
        let english = Set(
            Phrasebook.polish.wordings.compactMap { key, wording in
                wording.words.flatMap { $0 == key || ["Short", "no"].contains(key) ? nil : key }
            })
        #expect(english.count > 300)
        for path in output.paths where path.hasSuffix(".html") || path.hasSuffix(".md") {
            let text = try #require(output.text(of: path))
            #expect(Self.labels(in: text).intersection(english) == [], "\(path)")
        }
    }

    @Test func `has its language, plurals, dates and numbers in every format`() async throws {
        let site = try Self.life("pl-PL")
        let output = try await site.built()
        let index = try #require(output.text(of: "index.html"))
        #expect(index.contains("<html lang=\"pl-PL\">"))
        let report = try #require(output.text(of: "watchlist.md"))
        #expect(report.contains("# Do obejrzenia") && report.contains("sprawdzono"))
        let feed = try #require(output.text(of: "feeds/history.xml"))
        #expect(feed.contains("Obejrzane") && !feed.contains("Watched"))
        let badge = try #require(output.text(of: "badges/watchlist.svg"))
        #expect(badge.contains("film"))
        let film = try #require(output.text(of: "movies/tt0816692.html"))
        #expect(film.contains("8,6") && film.contains("2 godz. 49 min"))
        // Programs read the same numbers in every language.
        let data = try #require(output.text(of: "api/user-movies.json"))
        #expect(data.contains("\"8.6\""))
    }

    @Test func `takes words from content, and the rest from English`() async throws {
        let site = try Self.life("de")
        try site.write(
            "History: Verlauf\n\"{1} {1|film|films}\": \"{1} {1|Film|Filme}\"\n", to: "content/words/de.yml")
        let output = try await site.built()
        let index = try #require(output.text(of: "index.md"))
        #expect(index.contains("Filme") && index.contains("Lately watched"))
        let page = try #require(output.text(of: "history.html"))
        #expect(page.contains("<h1>Verlauf</h1>") && page.contains(">Tonight<"))
    }

    @Test func `is not built with words that cannot be read`() async throws {
        let site = try Self.life("de")
        try site.write("Films: \"Filme {1}\"\n", to: "content/words/de.yml")
        let run = try await site.build()
        #expect(run.status == 65)
        #expect(
            run.errors.contains(
                "content/words/de.yml:1:8: error: the phrase has 0 values, and this asks for {1}"))
        #expect(run.errors.contains("[invalid_words]"))
        let check = try await MarqueeProcess.run(["-C", site.path(""), "check"], in: site.path(""))
        #expect(check.status == 2 && check.errors.contains("[invalid_words]"))
    }

    @Test func `a phrase that is never said is a warning`() async throws {
        let site = try Self.life("de")
        try site.write("Fimls: Filme\n", to: "content/words/de.yml")
        let run = try await site.build()
        #expect(run.status == 0)
        #expect(
            run.errors.contains(
                "warning: the site never says 'Fimls'; did you mean 'Films'? [unknown_phrase]"))
    }
}
