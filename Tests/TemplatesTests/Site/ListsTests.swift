import Data
import Templates
import Testing

/// What the site works out once: the diary, the platforms' lists, the answer of tonight.
@Suite struct ListsTests {
    private let site = Site(.sample)

    private func titles(_ films: [Int]) -> [String] { films.map { site.catalogue.title(of: $0) } }

    @Test func `tonight is what is available on one of mine`() {
        #expect(titles(site.tonight.films) == ["Interstellar"])
    }

    @Test func `a film is unknown when nothing is known of it on one of mine, and it is not available`() {
        #expect(site.tonight.unknown == 2)
    }

    @Test func `checks of platforms that are not mine do not count for tonight`() {
        #expect(site.tonight.oldestCheck?.description == "2025-08-03")
        #expect(site.tonight.newestCheck?.description == "2025-10-12")
    }

    @Test func `a platform's films are listed by state, newest first`() {
        let netflix = site.platforms.lists[0]
        #expect(titles(netflix.claims[netflix.available].map(\.film)) == ["Interstellar"])
        #expect(titles(netflix.claims[netflix.unknown].map(\.film)) == ["Ikiru", "8½"])
        #expect(titles(netflix.claims[netflix.unavailable].map(\.film)) == ["Rashômon"])
        #expect(netflix.claims[netflix.unknown].map { $0.checkedOn?.description } == ["2025-10-10", nil])
    }

    @Test func `films of the history are on no platform's list`() {
        #expect(site.platforms.lists[1].available.isEmpty)
    }

    @Test func `a platform without a row is unknown and was never checked`() {
        let film = site.catalogue.films.indices.first { site.catalogue.title(of: $0) == "Ikiru" } ?? 0
        var walk = Claims(of: film, in: site.catalogue)
        var claims: [Availability] = []
        while let claim = walk.next(on: [0, 1, 2], in: site.catalogue) { claims.append(claim) }
        #expect(claims.map(\.state) == [.unknown, .unknown, .available])
        #expect(claims.map { $0.checkedOn?.description } == ["2025-10-10", nil, "2025-10-10"])
    }

    @Test func `the diary has a part for each year`() {
        #expect(site.diary.years.map(\.name) == ["2025", "2023"])
        #expect(site.diary.years.map(\.range) == [0..<2, 2..<3])
    }

    @Test func `a history in any order makes one part a year`() {
        var catalogue = CatalogueBuilder.sample.build()
        catalogue.history.swapAt(0, 2)
        let diary = Site(settings: Settings(), catalogue: catalogue).diary
        #expect(diary.years.map(\.name) == ["2025", "2023"])
    }

    @Test func `without a build date that of the newest check stands for it`() {
        #expect(site.asOf?.description == "2025-10-12")
        #expect(Site(CatalogueBuilder()).asOf == nil)
        let given = Day(parsing: "2030-01-01")
        #expect(Site(.sample, asOf: given).asOf == given)
    }

    @Test func `all platforms are mine when none was chosen`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A")
        builder.platform("b", "B")
        let platforms = Site(builder).platforms
        #expect(platforms.mine == [0, 1] && platforms.others.isEmpty && !platforms.areChosen)
    }
}
