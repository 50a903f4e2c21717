import Data
import Templates
import Testing

@testable import Generator

@Suite struct SitePlanTests {
    private static func prose(_ text: String) -> Prose { Prose(Array(text.utf8)) }

    private static let site = Site(
        settings: Settings(title: "The Lantern", author: "Mila", pageSize: 10),
        catalogue: .generated(films: 90),
        ownPages: [
            OwnPage(name: "about", title: "About", navigationLabel: "About", prose: prose("Hello.")),
            OwnPage(name: "movies", title: "Mine", navigationLabel: nil, prose: prose("Hello.")),
        ])
    private static let rendered = RenderedSite(site)
    /// A site that has pages of every kind.
    private static let fullSite = Site(
        settings: Settings(title: "The Lantern", pageSize: 10), catalogue: .generatedLife(films: 90))
    private static let fullyRendered = RenderedSite(fullSite)

    enum Kind: CaseIterable { case plain, full }

    private static func rendered(_ kind: Kind) -> RenderedSite {
        kind == .plain ? rendered : fullyRendered
    }

    @Test func `the plan of a small site is this list`() {
        var catalogue = Catalogue.generated(films: 3)
        catalogue.platforms.removeLast(5)
        catalogue.myPlatforms = [0]
        catalogue.availabilities = []
        catalogue.availabilityStarts = [0, 0, 0, 0]
        let expected = """
            assets/style.css
            assets/site.js
            years/2021.svg
            assets/search/index.js
            assets/search/w-.js
            assets/search/f0.js
            api/user-movies/0.json
            api/user-movies/1.json
            api/user-movies/2.json
            api/user-movies.json
            api/platforms.json
            api/stats.json
            api/openapi.json
            feeds/history.xml
            feeds/watchlist.xml
            feeds/availability.xml
            feeds/history.json
            feeds/watchlist.json
            feeds/availability.json
            badges/watchlist.svg
            badges/watched.svg
            badges/tonight.svg
            badges/card.svg
            robots.txt
            llms.txt
            history.ics
            movies/tt1000000.html
            movies/tt1000000.md
            movies/tt1000001.html
            movies/tt1000001.md
            movies/tt1000002.html
            movies/tt1000002.md
            watchlist.html
            watchlist.md
            platforms/platform-0.html
            platforms/platform-0.md
            platforms/platform-1.html
            platforms/platform-1.md
            history/2021.html
            history/2021.md
            years/2021.html
            years/2021.md
            movies.html
            movies.md
            services.html
            services.md
            search.html
            search.md
            stats.html
            stats.md
            api/index.html
            api/index.md
            platforms.html
            platforms.md
            history.html
            history.md
            suggestions.html
            suggestions.md
            changes.html
            changes.md
            tonight.html
            tonight.md
            index.html
            index.md
            404.html
            404.md

            """
        #expect(SitePlan(Site(settings: Settings(), catalogue: catalogue)).description == expected)
    }

    @Test func `planning twice gives the same plan`() {
        #expect(SitePlan(Self.site).description == SitePlan(Self.site).description)
    }

    @Test func `stages follow one another`() {
        let plan = SitePlan(Self.site)
        let stages = (0..<plan.count).map(plan.stage)
        #expect(plan.stages.flatMap { Array($0) } == Array(0..<plan.count))
        #expect(zip(stages, stages.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `no two files share a path, even up to case`() {
        let paths = SitePlan(Self.site).paths.map { $0.lowercased() }
        #expect(Set(paths).count == paths.count)
        #expect(paths.allSatisfy { path in path.split(separator: "/").allSatisfy { $0.utf8.count <= 200 } })
    }

    @Test func `a long list has pages in both formats, but the watchlist's report is whole`() {
        let paths = SitePlan(Self.site).paths
        #expect(paths.contains("watchlist-1.html") && !paths.contains("watchlist-1.md"))
        #expect(paths.contains("movies-1.html") && paths.contains("movies-1.md"))
        let platform = "platforms/platform-0-page-1"
        #expect(paths.contains(platform + ".html") && paths.contains(platform + ".md"))
        let page = Self.rendered.html.first { $0.path == "watchlist-1.html" }
        #expect(
            page?.document.tags.contains { $0["rel"] == "alternate" && $0["href"] == "watchlist.md" } == true)
    }

    @Test(arguments: Kind.allCases)
    func `every page has one first heading, landmarks and a policy`(_ kind: Kind) {
        for (path, document) in Self.rendered(kind).html {
            let names = document.tags.map(\.name)
            for name in ["h1", "main", "header", "footer", "html", "body"] {
                #expect(names.count { $0 == name } == 1, "\(name) in \(path)")
            }
            // Drawings have titles too.
            #expect(names.prefix { $0 != "/head" }.count { $0 == "title" } == 1, "\(path)")
            #expect(document.tags.first { $0.name == "html" }?["lang"] == "en")
            #expect(document.tags.contains { $0["http-equiv"] == "Content-Security-Policy" })
            #expect(names.count { $0 == "script" } == 1 && !names.contains("style"))
            #expect(document.values(of: "style").isEmpty)
            #expect(document.tags.contains { $0["rel"] == "alternate" && $0["type"] == "text/markdown" })
        }
    }

    @Test(arguments: Kind.allCases)
    func `ids are unique, and what is labelled by one has it`(_ kind: Kind) {
        for (path, document) in Self.rendered(kind).html {
            let ids = document.values(of: "id")
            #expect(Set(ids).count == ids.count, "\(path)")
            let names = document.values(of: "aria-labelledby").flatMap { $0.split(separator: " ") }
            #expect(Set(names.map(String.init)).isSubset(of: ids), "\(path)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `every element is closed where it should be`(_ kind: Kind) {
        let void: Set = ["meta", "link", "img", "br", "hr", "input", "!DOCTYPE", "rect", "path"]
        for (path, document) in Self.rendered(kind).html {
            var open: [String] = []
            for tag in document.tags where !void.contains(tag.name) {
                if tag.name.hasPrefix("/") {
                    #expect(open.popLast() == String(tag.name.dropFirst()), "\(path)")
                } else {
                    open.append(tag.name)
                }
            }
            #expect(open.isEmpty, "\(path)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `every link leads to a planned file, and to an id in it`(_ kind: Kind) {
        let pairs = Self.rendered(kind).html.map { ($0.path, Set($0.document.values(of: "id"))) }
        let ids = Dictionary(pairs) { $1 }
        let paths = Set(Self.rendered(kind).files.map(\.path))
        for (path, document) in Self.rendered(kind).html {
            for link in document.values(of: "href") + document.values(of: "src") {
                let target = target(of: link, from: path)
                #expect(target.map { paths.contains($0.path) } == true, "\(link) in \(path)")
                guard let target, let fragment = target.fragment else { continue }
                #expect(ids[target.path]?.contains(fragment) == true, "\(link) in \(path)")
            }
        }
    }

    @Test(arguments: Kind.allCases)
    func `every link of a report leads to a planned report`(_ kind: Kind) {
        let paths = Set(Self.rendered(kind).files.map(\.path))
        for (path, text) in Self.rendered(kind).markdown {
            for match in text.matches(of: /\]\(([^)]*)\)/) {
                let link = String(match.1)
                #expect(
                    target(of: link, from: path).map { paths.contains($0.path) } == true, "\(link) in \(path)"
                )
                #expect(link.hasSuffix(".md"), "\(link) in \(path)")
            }
        }
    }

    @Test func `every page can be reached from the overview`() {
        let documents = Set(Self.rendered.html.map(\.path))
        let reached = Self.rendered.reached(as: .html)
        let hidden = Site.path(ofHidden: Self.site)
        #expect(documents.subtracting(reached) == hidden.union(["404.html"]))
    }

    @Test func `every page of every kind can be reached in its own format`() {
        for format in Format.allCases {
            let pages = Self.fullyRendered.files.map(\.path).filter { $0.hasSuffix(format.ending) }
            #expect(
                Set(pages).subtracting(Self.fullyRendered.reached(as: format)) == ["404" + format.ending])
        }
    }

    @Test(arguments: Kind.allCases)
    func `every report has one first heading`(_ kind: Kind) {
        for (path, text) in Self.rendered(kind).markdown {
            #expect(text.split(separator: "\n").count { $0.hasPrefix("# ") } == 1, "\(path)")
            #expect(text.hasPrefix("---\ntitle: \""), "\(path)")
        }
    }

    @Test func `local posters are planned and shown`() {
        var catalogue = Catalogue.generated(films: 2)
        catalogue.films[0].tconst = catalogue.texts.append("a/b")
        let site = Site(
            settings: Settings(posters: .local), catalogue: catalogue,
            localPosters: [
                0: LocalPoster(source: "/posters/one.JPEG", width: 2, height: 3),
                1: LocalPoster(source: "/posters/two.txt", width: 2, height: 3),
            ])
        let posters = SitePlan(site).paths.filter { $0.hasPrefix("assets/posters/") }
        #expect(posters == ["assets/posters/\(site.texts[site.names.films[0]]).jpeg"])
        let page = RenderedSite(site).html.first { $0.path.hasPrefix("movies/x-") }
        #expect(page?.document.tags.first { $0.name == "img" }?["src"] == "../" + (posters.first ?? ""))
    }

    @Test func `an address for the site gives it a sitemap of all pages but the one for none`() {
        let site = Site(
            settings: Settings(baseURL: "https://films.example/", pageSize: 10),
            catalogue: .generatedLife(films: 90))
        let rendered = RenderedSite(site)
        let sitemap = rendered.files.first { $0.path == "sitemap.xml" }?.text ?? ""
        let named = sitemap.matches(of: /<loc>https:\/\/films\.example\/([^<]*)<\/loc>/).map { String($0.1) }
        let pages = rendered.html.map { $0.path }.filter { $0 != "404.html" }
        #expect(named.count == pages.count && Set(named) == Set(pages))
    }

    @Test func `a site that is not to be found has no sitemap and nothing for language models`() {
        let site = Site(
            settings: Settings(baseURL: "https://films.example/", isUnlisted: true),
            catalogue: .generated(films: 3))
        let paths = SitePlan(site).paths
        #expect(paths.contains("robots.txt") && paths.contains("404.html"))
        #expect(!paths.contains("sitemap.xml") && !paths.contains("llms.txt"))
        #expect(!SitePlan(Self.site).paths.contains("sitemap.xml"))
    }

    @Test func `a long sitemap is in parts, and each page in one of them`() {
        // An address so long that few pages fit into one file, as fifty thousand of a short one would.
        let base = "https://films.example/" + String(repeating: "a", count: 500_000) + "/"
        let site = Site(settings: Settings(baseURL: base, extras: []), catalogue: .generated(films: 30))
        let plan = SitePlan(site)
        let rendered = RenderedSite(site) { $0.hasPrefix("sitemap") }
        let parts = rendered.files.filter { $0.path.hasPrefix("sitemap-") }
        let pages = plan.paths.filter { $0.hasSuffix(".html") && $0 != "404.html" }
        #expect(parts.count > 1)
        #expect(parts.map { $0.text.ranges(of: "<loc>").count }.reduce(0, +) == pages.count)
        let index = rendered.files.first { $0.path == "sitemap.xml" }?.text ?? ""
        #expect(index.ranges(of: "<sitemap>").count == parts.count)
    }

    @Test func `an address for the site gives every page a canonical one`() {
        let site = Site(
            settings: Settings(baseURL: "https://films.example/lantern"), catalogue: .generated(films: 1))
        for (path, document) in RenderedSite(site).html where path != "404.html" {
            let link = document.tags.first { $0["rel"] == "canonical" }
            #expect(link?["href"] == "https://films.example/lantern/" + path)
        }
        #expect(Self.rendered.html.allSatisfy { !$0.document.values(of: "rel").contains("canonical") })
    }
}

extension Site {
    /// The pages that the owner chose not to list.
    fileprivate static func path(ofHidden site: Site) -> Set<String> {
        let pairs = zip(site.ownPages, site.names.ownPages)
        return Set(pairs.filter { $0.0.navigationLabel == nil }.map { site.texts[$0.1] + ".html" })
    }
}
