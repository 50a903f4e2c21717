import Foundation
import Testing

/// "`<name>` for each `content/pages/<name>.md`: the owner's own pages."
@Suite struct `The owner's own pages` {
    private static func build(_ pages: [String: String]) async throws -> OutputTree {
        try await SiteFolder(
            .varied { HostileTexts.plain($0) }, configuration: "user: anna\n", pages: pages
        ).built()
    }

    @Test func `stand in both formats under their name`() async throws {
        let output = try await Self.build(["about-us": "---\ntitle: About *us*\n---\n\nSome *words*.\n"])
        let html = try #require(output.text(of: "about-us.html"))
        let markdown = try #require(output.text(of: "about-us.md"))
        #expect(html.contains("<em>words</em>"))
        #expect(html.contains("About *us*"))
        #expect(markdown.contains("*words*") || markdown.contains("_words_"))
        #expect(markdown.contains("# About \\*us\\*"))
    }

    @Test func `are drafts until they are not`() async throws {
        let output = try await Self.build([
            "one": "---\ndraft: true\nnav: true\ntitle: Hidden\n---\nHidden words.\n",
            "two": "---\ndraft: false\nnav: true\ntitle: Shown\n---\nShown words.\n",
        ])
        #expect(output.files["one.html"] == nil && output.files["one.md"] == nil)
        #expect(output.files["two.html"] != nil && output.files["two.md"] != nil)
        for path in output.paths where path.hasSuffix(".html") || path.hasSuffix(".md") {
            #expect(output.text(of: path)?.contains("Hidden") == false, "\(path)")
        }
    }

    @Test func `are in the navigation in their order when they want to`() async throws {
        let output = try await Self.build([
            "a": "---\ntitle: Third Page\nnav: true\norder: 30\n---\nWords.\n",
            "b": "---\ntitle: First Page\nnav: true\norder: -1\n---\nWords.\n",
            "c": "---\ntitle: Second Page\nnav: true\norder: 4\n---\nWords.\n",
            "e": "---\ntitle: Refused Page\nnav: false\norder: 1\n---\nWords.\n",
        ])
        for path in ["index.html", "movies/\(LibraryRows.tconst(0)).html", "e.html"] {
            let text = try #require(output.text(of: path))
            let header = try #require(text.components(separatedBy: "<main").first)
            let places = ["First Page", "Second Page", "Third Page"].map { header.range(of: $0)?.lowerBound }
            try #require(!places.contains(nil), "\(path): \(header)")
            #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(path)")
            let body = header.components(separatedBy: "</head>").last ?? ""
            #expect(!body.contains("Refused Page"), "\(path)")
        }
    }

    @Test func `link each other and our pages in both formats`() async throws {
        let output = try await Self.build([
            "one": "[two](two.md#part), [list](watchlist.md), [film](movies/\(LibraryRows.tconst(0)).md)\n",
            "two": "## Part\n\n[one](one.md)\n",
        ])
        let html = try #require(output.text(of: "one.html"))
        for link in ["two.html#part", "watchlist.html", "movies/\(LibraryRows.tconst(0)).html"] {
            #expect(html.contains("href=\"\(link)\""), "\(link)")
        }
        let markdown = try #require(output.text(of: "one.md"))
        for link in ["two.md#part", "watchlist.md"] { #expect(markdown.contains("](\(link))"), "\(link)") }
    }

    @Test(arguments: ["index", "watchlist", "watchlist-1", "history", "platforms"])
    func `may not take the name of a page of the site`(_ name: String) async throws {
        let site = try SiteFolder(
            .varied(), configuration: "user: anna\n", pages: [name: "---\ntitle: Mine\n---\nMy own words.\n"])
        let run = try await site.build()
        if run.status == 0 {
            #expect(try site.output().text(of: "\(name).html")?.contains("My own words") != true)
            #expect(run.errors.contains("\(name).md"), "the owner is told: \(run.errors)")
        } else {
            #expect(run.status == 65)
            #expect(run.errors.contains("pages/\(name).md"), "\(run.errors)")
        }
    }

    @Test(arguments: ["../evil", "a b", "ÄÖ", "UPPER", "con", "nul", "x.y", "-", "..."])
    func `never leave the folder or the grammar of names`(_ name: String) async throws {
        let site = try SiteFolder(
            .varied(), configuration: "user: anna\nextras: []\n", pages: ["fine": "Words.\n"])
        try site.write("Words.\n", to: "content/pages/\(name).md")
        // What was available where is remembered beside them: no page.
        let ours = ["output", "content/availability.log"]
        func others() throws -> [String] {
            try site.folder.list().filter { path in !ours.contains { path.hasPrefix($0) } }
        }
        let outside = try others()
        let run = try await site.build()
        #expect([0, 65].contains(run.status), "\(run.errors)")
        #expect(try others() == outside)
        guard run.status == 0 else { return }
        for path in try site.output().paths where !path.hasPrefix(".") && !path.hasPrefix("assets/") {
            #expect(
                path.wholeMatch(
                    of: /(movies\/|history\/|platforms\/|years\/)?[A-Za-z0-9_-]+\.(html|md|svg)|robots\.txt/)
                    != nil, "\(path)")
            let stem = (path as NSString).lastPathComponent.components(separatedBy: ".")[0]
            #expect(!["con", "nul", "prn", "aux"].contains(stem.lowercased()), "\(path)")
        }
    }

    @Test(arguments: [
        ("titel: Oops\n", "2:1", "titel"), ("nav: [a]\n", "2:6", "nav"),
        ("order: high\n", "2:8", "order"),
        ("draft: maybe\n", "2:8", "draft"), ("title: [a, b]\n", "2:8", "title"),
        ("title: a\ntitle: b\n", "3:1", "title"), ("title: *a\n", "2:8", "alias"),
    ])
    func `have their front matter read strictly`(_ matter: String, _ place: String, _ word: String)
        async throws
    {
        let site = try SiteFolder(
            .varied(), configuration: "user: anna\n", pages: ["about": "---\n\(matter)---\nWords.\n"])
        let run = try await site.build()
        #expect(run.status == 65, "\(run.errors)")
        #expect(run.errors.contains("pages/about.md:\(place): error: "), "\(run.errors)")
        #expect(run.errors.contains(word), "\(run.errors)")
    }

    @Test func `have a title of their own when none is given`() async throws {
        let output = try await Self.build([
            "house-rules": "Words.\n", "headed": "# From the Text\n\nWords.\n",
        ])
        for name in ["house-rules", "headed"] {
            let html = try #require(output.text(of: "\(name).html"))
            #expect(html.components(separatedBy: "<h1").count == 2, "\(name)")
        }
    }
}
