import Data
import Templates
import Testing

@testable import Generator

/// The optional kinds of lists in the plan.
@Suite struct ShelfPlanTests {
    private static func plan(
        _ catalogue: Catalogue, _ sections: [SectionName]? = nil, pageSize: Int = 60
    ) -> SitePlan {
        SitePlan(
            Site(settings: Settings(pageSize: pageSize, sections: sections, extras: []), catalogue: catalogue)
        )
    }

    private static func optional(_ plan: SitePlan) -> [String] {
        let core = [
            "movies", "tonight", "watchlist", "platforms", "history", "index", "assets", "services", "stats",
            "years",
            "search", "changes", "suggestions", "api", "404",
        ]
        return plan.paths.filter { path in
            path.hasSuffix(".html") && !core.contains { path.hasPrefix($0) }
        }
    }

    @Test func `a library of the core tables has its numbers, and no lists beyond the core`() {
        let plain = Self.plan(.generated(films: 40))
        #expect(Self.optional(plain).isEmpty)
        let numbers = plain.paths.filter { $0.hasPrefix("stats") || $0.hasPrefix("years/") }
        let named = Self.plan(
            .generated(films: 40), [.tonight, .suggestions, .services, .changes, .search])
        #expect(plain.paths.filter { !numbers.contains($0) } == named.paths && !numbers.isEmpty)
    }

    @Test func `what is linked to stands before what links, and both formats side by side`() {
        var catalogue = Catalogue.generatedLife(films: 3)
        catalogue.people.removeAll()
        catalogue.credits = RowsByFilm([])
        catalogue.taggings = RowsByFilm([])
        let plan = Self.plan(catalogue)
        #expect(
            Self.optional(plan)
                == [
                    "ratings.html", "reviews.html", "favourites.html", "lists/list-2.html",
                    "lists/list-1.html",
                    "lists/list-0.html", "genres/war.html", "genres/drama.html", "decades/1920s.html",
                    "watching.html", "lists.html", "genres.html", "decades.html",
                ].filter { plan.paths.contains($0) })
        #expect(plan.paths.contains("ratings.html") == plan.paths.contains("ratings.md"))
        #expect(plan.kind(of: plan.paths.firstIndex(of: "lists/list-1.md") ?? 0) == "shelves")
        #expect(plan.kind(of: plan.paths.firstIndex(of: "lists.md") ?? 0) == "shelf-lists")
    }

    @Test func `only the kinds that the owner names are built`() {
        let plan = Self.plan(.generatedLife(films: 30), [.tags, .ratings])
        let folders = Set(Self.optional(plan).map { $0.split(separator: "/")[0].prefix { $0 != "." } })
        #expect(folders == ["tags", "ratings"])
        #expect(plan.paths.contains("watchlist.html") && plan.paths.contains("history.html"))
    }

    @Test func `no two files share a path, whatever the texts are`() {
        let hostile = ["", ".", "..", "a/b", "CON", "A", "a", "a-page-1", "<b>", "é", "x\u{0}"]
        let plan = Self.plan(
            .generatedLife(films: 90) { hostile[$0 % hostile.count] + ($0 < 11 ? "" : "\($0)") }, pageSize: 5)
        let paths = plan.paths.map { $0.lowercased() }
        #expect(Set(paths).count == paths.count)
        #expect(paths.allSatisfy { $0.utf8.allSatisfy { $0 > 32 && $0 < 127 } })
    }

    @Test func `long lists have further pages in the folder of their kind or at the top`() {
        let paths = Self.plan(.generatedLife(films: 90), pageSize: 5).paths
        for path in [
            "ratings-1", "reviews-1", "favourites-1", "watching-1", "tags-1", "people-1",
            "lists/list-2-page-1", "people/nm10-page-1", "genres/drama-page-1", "decades/1920s-page-1",
        ] {
            #expect(paths.contains(path + ".html") && paths.contains(path + ".md"), "\(path)")
        }
    }

    @Test func `every film of a list is on some page of it, in both formats`() {
        let catalogue = Catalogue.generatedLife(films: 90)
        let site = Site(settings: Settings(pageSize: 5), catalogue: catalogue)
        let rendered = RenderedSite(site) { $0.hasPrefix("lists/list-2") || $0.hasPrefix("favourites") }
        for (name, count) in [("lists/list-2", 60), ("favourites", 30)] {
            for ending in [".html", ".md"] {
                let pages = rendered.files.filter { $0.path.hasPrefix(name) && $0.path.hasSuffix(ending) }
                #expect(pages.map(\.text.listedFilms).reduce(0, +) == count, "\(name)\(ending)")
            }
        }
    }
}
