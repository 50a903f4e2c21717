import Data
import Testing

@testable import Templates

/// Which lists have a file, and what it tells.
@Suite struct LongListTests {
    /// So many films on the watchlist, of which every third is on the first platform, and others that are on no
    /// list.
    private func site(_ wanted: Int, others: Int = 0, _ settings: Settings = Settings(pageSize: 10)) -> Site {
        var builder = CatalogueBuilder()
        builder.platform("p0", "Channel 0", mine: true)
        builder.platform("p1", "Channel 1")
        for number in 0..<wanted + others {
            builder.film(
                SomeFilm(
                    tconst: "tt\(1_000_000 + number)", title: "Film \(number % 7)", year: 1990 + number % 20,
                    genres: number < wanted ? ["Drama"] : []),
                added: number < wanted ? "2025-10-01" : nil,
                [("p0", number.isMultiple(of: 3) ? .available : .unavailable, "2025-10-01")])
        }
        return Site(settings: settings, catalogue: builder.build())
    }

    private func paths(_ site: Site) -> [String] {
        site.longLists.map { WholeListFile(list: $0).path(in: site) }
    }

    /// The names of the pages of the films that a list has.
    private func names(_ list: LongList, _ site: Site) -> [String] {
        let text = WholeListFile(list: list).text(of: site)
        return (text.between(",\"", "\"") ?? "").split(separator: " ").map(String.init)
    }

    @Test func `a list of several pages has a file that is called like its first page`() {
        #expect(
            paths(site(40)) == [
                "assets/lists/movies.js", "assets/lists/watchlist.js", "assets/lists/tonight.js",
                "assets/lists/platforms/p0.js", "assets/lists/platforms/p1.js",
            ])
    }

    @Test func `a list of one page has none, nor has a site whose owner leaves them out`() {
        #expect(site(12).longLists.isEmpty)
        #expect(site(40, Settings(pageSize: 10, extras: [.feeds])).longLists.isEmpty)
    }

    @Test func `so have the optional kinds, but for those without a form`() {
        var life = SomeLife()
        for number in 0..<30 {
            let film = "tt\(1_000_000 + number)"
            life.tags.append((film, "cosy"))
            life.rate(film, 8, "Fine.")
        }
        var builder = CatalogueBuilder()
        for number in 0..<40 {
            builder.film(
                SomeFilm(tconst: "tt\(1_000_000 + number)", title: "Film \(number)", genres: ["War"]),
                watched: "2025-01-01")
        }
        let site = Site(settings: Settings(pageSize: 10), catalogue: life.added(to: builder.build()))
        #expect(
            paths(site) == [
                "assets/lists/movies.js", "assets/lists/ratings.js", "assets/lists/tags/cosy.js",
                "assets/lists/genres/war.js",
            ])
        #expect(names(.shelf(.tags, 0), site).count == 30)
        #expect(site.head(of: .genres, 0).string(in: site.texts) == "genres/war")
    }

    @Test func `a file has the films of all pages in the order of the list`() {
        let site = site(40)
        let wanted = site.catalogue.watchlist.map { site.catalogue.entries[$0].film }
        #expect(names(.watchlist, site) == wanted.map { site.texts[site.names.films[$0]] })
        #expect(names(.films, site) == site.films.order.map { site.texts[site.names.films[$0]] })
        let shown = site.tonight.films + site.tonight[.unknown] + site.tonight[.unavailable]
        #expect(names(.tonight, site) == shown.map { site.texts[site.names.films[$0]] })
        let here = names(.platform(0), site).prefix(14).compactMap { Int($0.dropFirst(2)) }
        #expect(here.count == 14 && here.allSatisfy { ($0 - 1_000_000).isMultiple(of: 3) })
        #expect(Set(names(.platform(0), site)) == Set(names(.watchlist, site)))
    }

    @Test func `what is told of a film stands once, for all lists`() {
        let site = site(40)
        #expect(site.sharedFacts == .films)
        let file = SharedFactsFile(films: .films)
        #expect(file.path(in: site) == "assets/lists/films.js")
        let text = file.text(of: site)
        #expect(text.hasPrefix("marquee(\"films\",[\n[") && text.hasSuffix("]]);\n"))
        let day = Day(parsing: "2025-10-01")?.number ?? 0
        #expect(text.contains("\n[\"tt1000008\",\"Film 1\",\"1998 0 0 \(day) n\",\"Drama\"],\n"))
        #expect(text.count(of: "\n[") == 40)
        #expect(WholeListFile(list: .watchlist).text(of: site).hasPrefix("marquee(\"watchlist\",\"tt"))
    }

    @Test func `a large library shares what is told of its watchlist, and other lists tell of their own`() {
        let site = site(40, others: 5000)
        #expect(site.sharedFacts == .watchlist)
        #expect(paths(site).first == "assets/lists/watchlist.js")
        #expect(SharedFactsFile(films: .watchlist).text(of: site).count(of: "\n[") == 40)
        #expect(site.sharesFacts(.tonight) && site.sharesFacts(.platform(1)))
        #expect(!site.sharesFacts(.shelf(.genres, 0)) && !site.sharesFacts(.undated))
    }

    @Test func `a list that tells of its own films has them one a line`() {
        var builder = CatalogueBuilder()
        for number in 0..<5001 {
            let isSeen = number < 20
            builder.film(
                SomeFilm(
                    tconst: "tt\(1_000_000 + number)", title: "A \"b\" </script> \\", year: 2001,
                    genres: isSeen ? ["Q|R & \"S\""] : []),
                watched: isSeen ? "2025-01-01" : nil)
        }
        let site = Site(
            settings: Settings(pageSize: 10, sections: [.genres]), catalogue: builder.build())
        #expect(paths(site) == ["assets/lists/genres/q-r-s.js"])
        let text = WholeListFile(list: .shelf(.genres, 0)).text(of: site)
        #expect(
            text.hasPrefix(
                "marquee(\"genres/q-r-s\",[\n[\"tt1000000\",\"A \\\"b\\\" \\u003C/script\\u003E \\\\\","))
        #expect(text.contains(",\"2001 0 0 0 -\",\"Q|R \\u0026 \\\"S\\\"\"],\n"))
        #expect(text.count(of: "\n[") == 20)
    }

    @Test func `5,000 films have a file, and more have none`() {
        #expect(site(60, others: 4940).longLists.first == .films)
        #expect(site(60, others: 4941).longLists.first == .watchlist)
    }

    @Test func `a file of a thousand films is light`() {
        let site = site(1000)
        #expect(WholeListFile(list: .watchlist).text(of: site).utf8.count < 12_000)
        #expect(SharedFactsFile(films: .films).text(of: site).utf8.count < 60_000)
    }
}
