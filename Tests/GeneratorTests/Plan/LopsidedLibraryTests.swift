import Data
import Templates
import Testing

@testable import Generator

/// Libraries that have too much of one thing.
@Suite struct LopsidedLibraryTests {
    @Test func `a day with five thousand films is cut into pages that can all be reached`() {
        var catalogue = Catalogue()
        let day = Day(number: 20_000)
        for number in 0..<5000 {
            let key = catalogue.texts.append("tt\(1_000_000 + number)")
            catalogue.films.append(Film(tconst: key, title: key))
            catalogue.availabilityStarts.append(0)
            catalogue.entryOfFilm.append(number)
            catalogue.entries.append(
                Entry(id: number, film: number, watchlistedOn: nil, watchedOn: day))
        }
        catalogue.setHistory(Array(catalogue.entries.indices))
        let site = RenderedSite(Site(settings: Settings(), catalogue: catalogue)) {
            !$0.hasPrefix("movies")
        }
        for format in Format.allCases {
            let pages = site.files.filter {
                $0.path.hasPrefix("history/2024") && $0.path.hasSuffix(format.ending)
            }
            #expect(pages.count > 10)
            #expect(pages.allSatisfy { 120...360 ~= $0.text.listedFilms })
            #expect(pages.map(\.text.listedFilms).reduce(0, +) == 5000)
            #expect(Set(pages.map(\.path)).subtracting(site.reached(as: format)) == [])
        }
    }

    /// A film on so many platforms; a few others are on none.
    private func site(platforms count: Int) -> RenderedSite {
        var catalogue = Catalogue.generated(films: 5)
        catalogue.platforms = (0..<count).map {
            Platform(id: $0 + 1, slug: "p\($0 + 1000)", name: "P\($0 + 1000)", isMine: false)
        }
        catalogue.myPlatforms = Array(catalogue.platforms.indices)
        catalogue.availabilities = catalogue.platforms.indices.map {
            Availability(platform: $0, state: .available, checkedOn: Day(number: 20_000))
        }
        catalogue.availabilityStarts = [0] + [Int](repeating: count, count: 5)
        return RenderedSite(Site(settings: Settings(), catalogue: catalogue))
    }

    @Test func `a film on two hundred platforms is on all their pages, and they on its own`() {
        let (half, whole) = (site(platforms: 100), site(platforms: 200))
        #expect(whole.files.count { $0.path.hasPrefix("platforms/p") } == 400)
        for format in Format.allCases {
            let film = "movies/tt1000000" + format.ending
            let pages = [half, whole].map { $0.files.first { $0.path == film }?.text ?? "" }
            #expect(pages[1].ranges(of: "../platforms/p").count == 200)
            #expect(pages[1].utf8.count < 2 * pages[0].utf8.count)
            let platforms = whole.files.filter {
                $0.path.hasPrefix("platforms/p") && $0.path.hasSuffix(format.ending)
            }
            #expect(platforms.allSatisfy { $0.text.ranges(of: "movies/tt1000000").count == 1 })
            #expect(Set(platforms.map(\.path)).isSubset(of: whole.reached(as: format)))
        }
    }
}
