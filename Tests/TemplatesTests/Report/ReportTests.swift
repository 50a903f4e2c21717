import Data
import Foundation
import Testing

@testable import Templates

@Suite struct `A report` {
    private static func text(
        _ names: [SectionName], as format: ReportFormat, _ builder: CatalogueBuilder = .sample,
        _ life: SomeLife = .sample
    ) -> String {
        let sections = SectionName.usual + names.filter(\.isShelf)
        let site = Site(
            settings: Settings(title: "The <Lantern>", author: "Ada", sections: sections),
            catalogue: life.added(to: builder.build()), asOf: Day(parsing: "2025-10-12"))
        return String(decoding: Report(names, of: site).bytes(as: format), as: UTF8.self)
    }

    /// The cells of a CSV file by row, where none holds a quote or a comma.
    private static func cells(_ csv: String) -> [[String]] {
        csv.split(separator: "\r\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func `as HTML is one file that asks for no other`() {
        let html = Self.text(Report.usual, as: .html)
        #expect(html.contains("<title>The &lt;Lantern&gt;</title>"))
        #expect(html.count(of: "<h1>") == 1 && html.count(of: "<h2>") == 4)
        for link in ["href=", "src=", "url(", "@import", "<script", " style=\""] {
            #expect(!html.contains(link), "\(link)")
        }
        #expect(html.contains("12 October 2025"))
    }

    /// A browser drops a style whose digest is not the one that the policy names.
    @Test func `as HTML names the digest of its style`() throws {
        let html = Self.text([.watchlist], as: .html)
        let style = try #require(html.between("<style>", "</style>"))
        #expect(html.contains("style-src 'sha256-\(SHA256.base64(of: style.utf8))'"))
        #expect(html.contains("default-src 'none'"))
    }

    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    ])
    func `names digests as policies do`(_ message: String, digest: String) {
        #expect(SHA256.base64(of: message.utf8) == digest)
    }

    @Test(arguments: ReportFormat.allCases)
    func `tells of the watchlist in its order, with what is known of each platform`(format: ReportFormat) {
        let text = Self.text([.watchlist], as: format)
        let site = Site(.sample)
        let titles = site.catalogue.watchlist.map {
            site.catalogue.title(of: site.catalogue.entries[$0].film)
        }
        #expect(titles.count == 4)
        #expect(text.order(of: titles))
        #expect(text.contains("HBO Max") || text.contains("hbo-max"))
        #expect(!text.contains("Disney+"), "no platform of mine")
    }

    @Test func `tells unknown apart from unavailable, with its date`() throws {
        var builder = CatalogueBuilder()
        for (slug, name) in [("a", "Alpha"), ("b", "Beta"), ("c", "Gamma"), ("d", "Delta")] {
            builder.platform(slug, name, mine: true)
        }
        let film = SomeFilm(tconst: "tt1", title: "One", year: 2001, genres: [], rating: nil, votes: nil)
        builder.film(
            film, added: "2025-10-01",
            [
                ("a", .available, "2025-10-10"), ("b", .unavailable, "2025-10-11"),
                ("c", .unknown, "2025-06-01"),
            ])
        let html = Self.text([.watchlist], as: .html, builder, SomeLife())
        let html2 = html.replacing(/<\/?(bdi|small|time)[^>]*>/, with: "")
        #expect(
            html2.contains(
                "● On Alpha 10 Oct 2025<br>○ Not on Beta 11 Oct 2025<br>"
                    + "◌ Gamma unknown 1 Jun 2025, over 30 days ago<br>◌ Delta unknown never checked"))
        let markdown = Self.text([.watchlist], as: .markdown, builder, SomeLife())
        #expect(
            markdown.contains(
                "● On Alpha, checked 10 October 2025; ○ Not on Beta, checked 11 October 2025; "
                    + "◌ Gamma unknown, checked 1 June 2025, over 30 days ago; ◌ Delta unknown, never checked"
            ))
        let rows = Self.cells(Self.text([.watchlist], as: .csv, builder, SomeLife()))
        let row = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
        #expect(row["available_on"] == "Alpha (2025-10-10)" && row["unavailable_on"] == "Beta (2025-10-11)")
        #expect(row["unknown_on"] == "Gamma (2025-06-01); Delta (never checked)")
        let json = Self.text([.watchlist], as: .json, builder, SomeLife())
        #expect(json.contains(#"{"platform":"b","is_available":false,"checked_on":"2025-10-11"}"#))
        #expect(json.contains(#"{"platform":"c","is_available":null,"checked_on":"2025-06-01"}"#))
        #expect(json.contains(#"{"platform":"d","is_available":null,"checked_on":null}"#))
    }

    @Test func `as CSV has the same columns whatever is in it`() {
        for name in Report.possible {
            let rows = Self.cells(Self.text([name], as: .csv, .sample, SomeLife()))
            #expect(Set(rows.map(\.count)) == [rows[0].count], "\(name)")
            #expect(rows[0].prefix(4) == ["section", "part", "tconst", "title"])
        }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("a=1", "a=1"),
        ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a, b", "\"a, b\""), ("=1,2", "\"'=1,2\""),
        ("two\nlines", "\"two\nlines\""), ("", ""),
    ])
    func `as CSV runs no formula and survives commas, quotes and lines`(_ text: String, cell: String) {
        var table = CSVTable()
        table.write(text)
        table.write(number: "-5")
        table.endRow()
        #expect(String(decoding: table.bytes, as: UTF8.self) == cell + ",-5\r\n")
    }

    @Test(arguments: Report.possible)
    func `as JSON is valid and has every field of every film`(name: SectionName) throws {
        let text = Self.text([name], as: .json)
        let object = try JSONSerialization.jsonObject(with: Foundation.Data(text.utf8)) as? [String: Any]
        let sections = try #require(object?["sections"] as? [[String: Any]])
        #expect(sections.map { $0["section"] as? String } == [name.rawValue])
        let films = try #require(sections[0]["films"] as? [[String: Any]])
        for film in films {
            #expect(Set(film.keys) == Set(ReportField.allCases.map(\.rawValue) + ["part"]))
        }
    }

    @Test func `tells of viewings by year, and of those without a date last`() {
        var life = SomeLife.sample
        life.plays = [("tt0816692", nil)]
        let markdown = Self.text([.history], as: .markdown, .sample, life)
        let site = Site(.sample)
        #expect(
            markdown.order(
                of: site.diary.years.map { "### \($0.name)" } + ["### Date unknown", "Interstellar"]))
    }

    @Test func `says that a section is empty`() {
        let empty = CatalogueBuilder()
        #expect(Self.text([.watchlist], as: .html, empty, SomeLife()).contains("<p>No films.</p>"))
        #expect(Self.text([.watchlist], as: .markdown, empty, SomeLife()).contains("\nNo films.\n"))
        #expect(Self.text([.watchlist], as: .csv, empty, SomeLife()).split(separator: "\r\n").count == 1)
    }

    @Test func `warns of spoilers`() {
        var life = SomeLife()
        life.rate("tt0816692", 9, "It was him.", spoilers: true)
        let html = Self.text([.reviews], as: .html, .sample, life)
        #expect(html.contains("<details><summary>Contains spoilers</summary>It was him.</details>"))
        let markdown = Self.text([.reviews], as: .markdown, .sample, life)
        #expect(markdown.contains("Contains spoilers: It was him."))
    }

    @Test func `takes every list of a kind, with its name`() {
        let markdown = Self.text([.tags, .lists], as: .markdown)
        let life = SomeLife.sample
        for tag in Set(life.tags.map(\.tag)) { #expect(markdown.contains("### \(tag)"), "\(tag)") }
        for list in life.lists where !list.items.isEmpty { #expect(markdown.contains("### \(list.name)")) }
    }
}
