import Data
import Testing

@testable import Templates

@Suite struct ServicesTests {
    private func services(_ site: Site) throws -> Services { try #require(site.services) }

    /// Of the sample: Netflix and HBO Max are mine, Disney+ is not.
    @Test func `a platform has what is available, alone or not, and what is unknown`() throws {
        let services = try services(Site(.sample))
        #expect(services.wanted == 4 && services.onAny == 2 && services.onMine == 1 && services.unknown == 2)
        let netflix = services.services[0]
        #expect((netflix.available, netflix.alone, netflix.shared, netflix.unknown) == (1, 1, 0, 2))
        let disney = services.services[2]
        #expect((disney.available, disney.alone, disney.shared, disney.unknown) == (1, 1, 0, 3))
    }

    @Test func `what none of mine has may be on each that is not known to lack it`() throws {
        // Ikiru and 8½ are open everywhere; Rashômon neither Netflix nor HBO Max has.
        let services = try services(Site(.sample)).services
        #expect(services.map(\.open) == [2, 2, 2])
    }

    @Test func `a film on two of mine is lost with neither`() throws {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.platform("b", "B", mine: true)
        builder.platform("c", "C")
        builder.film(
            SomeFilm(tconst: "tt1", title: "Both"), added: "2025-01-01",
            [("a", .available, nil), ("b", .available, nil), ("c", .available, nil)])
        builder.film(
            SomeFilm(tconst: "tt2", title: "One"), added: "2025-01-01",
            [("a", .available, nil), ("b", .unknown, nil), ("c", .unavailable, nil)])
        let services = try services(Site(builder))
        #expect(services.services.map(\.alone) == [1, 0, 0])
        #expect(services.services.map(\.shared) == [1, 1, 1])
        #expect(services.services.map(\.unknown) == [0, 1, 0])
        #expect(services.services.map(\.open) == [0, 0, 0])
        #expect(services.unknown == 0)
    }

    @Test func `what every platform lacks is not unknown`() throws {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.film(SomeFilm(tconst: "tt1", title: "Gone"), added: "2025-01-01", [("a", .unavailable, nil)])
        let services = try services(Site(builder))
        #expect(services.onAny == 0 && services.unknown == 0 && services.services[0].open == 0)
    }

    @Test func `a film that was watched twice on a platform is one film`() throws {
        var life = Life()
        life.play("2025-01-01", via: "netflix")
        life.play("2024-01-01", via: "netflix")
        life.play("2023-01-01", via: "disney-plus")
        life.play("tt0078748", "2022-01-01", via: "netflix")
        life.play("tt0054215", "2022-01-01")
        let services = try services(life.site(sections: nil))
        #expect(services.services.map(\.watched) == [2, 0, 1])
    }

    @Test func `without a platform or a wish there is no such part, unless it is asked for`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A")
        #expect(Site(builder).services == nil && !Site(builder).shows(.services))
        #expect(Site(builder, Settings(sections: [.services])).services?.wanted == 0)
        #expect(Site(.sample).shows(.services))
        #expect(Site(.sample, Settings(sections: [.tonight])).services == nil)
    }
}
