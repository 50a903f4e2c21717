import Data
import Templates
import Testing

@testable import Generator

/// One change of the library changes the pages that show it, and hardly any other.
@Suite struct FewFilesTests {
    private static let today = Day(number: 20_500)

    /// The files that differ between the sites of two catalogues.
    /// - Parameter films: whether the page of the film with an index is looked at.
    private func changes(
        _ before: Catalogue, _ after: Catalogue, sections: [SectionName]? = SectionName.usual, pageSize: Int,
        films: (Int) -> Bool = { _ in true }
    ) -> [String] {
        let files = [before, after].map { catalogue in
            let settings = Settings(pageSize: pageSize, sections: sections, extras: [])
            let rendered = RenderedSite(Site(settings: settings, catalogue: catalogue, asOf: Self.today)) {
                guard let name = $0.firstMatch(of: /^movies\/tt(\d+)/), let number = Int(name.1) else {
                    return true
                }
                return films(number - 1_000_000)
            }
            return Dictionary(rendered.files.map { ($0.path, $0.text) }) { $1 }
        }
        return Set(files[0].keys).union(files[1].keys).filter { files[0][$0] != files[1][$0] }.sorted()
    }

    private func marked(_ catalogue: Catalogue, at position: Int) -> Catalogue {
        var marked = catalogue
        let entry = marked.watchlist.remove(at: position)
        let old = marked.entries[entry]
        marked.entries[entry] = Entry(
            id: old.id, film: old.film, watchlistedOn: old.watchlistedOn, watchedOn: Self.today)
        let watched = marked.history.map { marked.entryOfFilm[marked.plays.rows[$0].film] }
        marked.setHistory([entry] + watched)
        return marked
    }

    @Test func `marking a film as watched rewrites its page and the pages that show it`() {
        var catalogue = Catalogue.generated(films: 600)
        catalogue = marked(catalogue, at: 0)
        let film = catalogue.entries[catalogue.watchlist[90]].film
        let changed = changes(catalogue, marked(catalogue, at: 90), pageSize: 20)
        #expect(
            changed.filter { $0.hasPrefix("movies") }.map { $0.prefix(16) } == [
                "movies/tt\(1_000_000 + film)"[...], "movies/tt\(1_000_000 + film)"[...],
            ])
        let always = [
            "history/2026.html", "history/2026.md", "index.html", "index.md", "platforms.html",
            "platforms.md", "tonight.html", "tonight.md", "watchlist.md",
        ]
        #expect(Set(changed).isSuperset(of: always))
        #expect(!changed.contains { $0.hasPrefix("history.") || $0.hasPrefix("assets/") })
        #expect(changed.count <= 27, "\(changed)")
    }

    @Test func `of ten thousand films on seven platforms, one that is watched changes 27 files, as a rule`() {
        let catalogue = marked(.generated(films: 10_000), at: 0)
        let places = [400, 811, 1702, 2500, 3333]
        let counts = places.map { position in
            let film = catalogue.entries[catalogue.watchlist[position]].film
            return changes(catalogue, marked(catalogue, at: position), pageSize: 60) {
                abs($0 - film) < 4 || $0 % 100 == 0
            }.count
        }
        // A film that begins a page of some list takes its cut along, and pages may be numbered anew.
        #expect(counts.count { $0 <= 27 } * 2 >= places.count, "\(counts)")
        #expect(counts.allSatisfy { $0 < 300 }, "\(counts)")
    }

    @Test func `an entry that comes or goes changes the pages around it`() {
        let catalogue = Catalogue.generated(films: 1000)
        var counts: [Int] = []
        for position in stride(from: 0, to: catalogue.watchlist.count, by: 57) {
            var shorter = catalogue
            let entry = shorter.watchlist.remove(at: position)
            let old = shorter.entries[entry]
            shorter.entries[entry] = Entry(id: old.id, film: old.film, watchlistedOn: nil, watchedOn: nil)
            let changed = changes(catalogue, shorter, pageSize: 20) { $0 % 50 == 0 }
            let lists = changed.filter { $0.contains("list") || $0.hasPrefix("platforms/") }
            #expect(!changed.contains { $0.hasPrefix("history") })
            counts.append(lists.count - 1)
        }
        // As a rule, one page of the watchlist and one of each platform in both formats.
        #expect(counts.count { $0 == 15 } * 2 >= counts.count, "\(counts)")
    }
}
