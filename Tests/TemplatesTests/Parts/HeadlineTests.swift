import Data
import Testing

@testable import Templates

@Suite struct HeadlineTests {
    private func film(_ number: Int) -> SomeFilm { SomeFilm(tconst: "tt\(number)", title: "Film \(number)") }

    @Test func `an empty library says what will come`() {
        let headline = Headline(Site(CatalogueBuilder()))
        #expect(headline.title == "No films yet" && !headline.isLit)
    }

    @Test func `an empty watchlist is not nothing on tonight`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.film(film(1), watched: "2025-01-01")
        #expect(Headline(Site(builder)).title == "The watchlist is empty")
    }

    @Test func `without platforms there is nowhere to watch`() {
        var builder = CatalogueBuilder()
        builder.film(film(1), added: "2025-01-01")
        let headline = Headline(Site(builder))
        #expect(headline.title == "Nowhere to watch yet")
        #expect(headline.lead == "1 film on your watchlist, but the library names no platform.")
    }

    @Test func `nothing on says how many are unknown and when they were checked`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.platform("b", "B")
        builder.film(
            film(1), added: "2025-01-01",
            [("a", .unavailable, "2025-08-03"), ("b", .available, "2025-09-01")])
        builder.film(film(2), added: "2025-01-01", [("a", .unknown, "2025-10-12")])
        let headline = Headline(Site(builder))
        #expect(headline.title == "Nothing on tonight" && !headline.isLit)
        let lead = """
            Of 2 films on your watchlist, none is known to be on your platforms. 1 film is unknown. \
            Checked between 3 August 2025 and 12 October 2025.
            """
        #expect(headline.lead == lead)
    }

    @Test func `nothing checked says so`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.film(film(1), added: "2025-01-01")
        builder.film(film(2), added: "2025-01-01")
        #expect(
            Headline(Site(builder)).lead.english.hasSuffix("2 films are unknown. Nothing was checked yet."))
    }

    @Test func `what is on is counted`() {
        var builder = CatalogueBuilder()
        builder.platform("a", "A", mine: true)
        builder.film(film(1), added: "2025-01-01", [("a", .available, "2025-08-03")])
        #expect(Headline(Site(builder)).title == "1 film to watch tonight")
        builder.film(film(2), added: "2025-01-01", [("a", .available, "2025-08-03")])
        let headline = Headline(Site(builder))
        #expect(headline.title == "2 films to watch tonight" && headline.isLit)
        #expect(headline.lead == "On your watchlist, and on your platforms now. Checked on 3 August 2025.")
    }
}
