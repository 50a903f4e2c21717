import Data
import Testing

@testable import Templates

@Suite struct FavouriteGenresTests {
    /// Films with genres, each with the owner's stars in halves, or seen without any.
    private func catalogue(_ films: [(genres: [String], halves: Int?)]) -> Catalogue {
        var builder = CatalogueBuilder()
        var life = SomeLife()
        for (number, film) in films.enumerated() {
            let id = "tt\(number + 100)"
            builder.film(
                SomeFilm(tconst: id, title: "Film \(number)", genres: film.genres), watched: "2025-01-01")
            if let halves = film.halves { life.rate(id, halves) }
        }
        return life.added(to: builder.build())
    }

    private func repeated(_ count: Int, _ genres: [String], _ halves: Int?) -> [([String], Int?)] {
        (0..<count).map { _ in (genres, halves) }
    }

    @Test func `a genre is a favourite when its films are rated above the owner's mean`() {
        let films = repeated(3, ["Drama"], 9) + repeated(3, ["War"], 8) + repeated(6, ["Horror"], 4)
        let favourites = FavouriteGenres(catalogue(films))
        #expect(favourites.source == .ratings && favourites.names == ["Drama", "War"])
    }

    @Test func `three films are few enough, two are not`() {
        let films = repeated(2, ["Drama"], 10) + repeated(3, ["War"], 8) + repeated(4, ["Horror"], 4)
        #expect(FavouriteGenres(catalogue(films)).names == ["War"])
    }

    @Test func `many films that are liked say more than few that are loved`() {
        let films = repeated(3, ["Drama"], 9) + repeated(30, ["War"], 8) + repeated(30, ["Horror"], 4)
        #expect(FavouriteGenres(catalogue(films)).names == ["War", "Drama"])
    }

    @Test func `there are three at most, and equal ones go by name`() {
        let films =
            ["D", "C", "B", "A"].flatMap { repeated(3, [$0], 9) } + repeated(9, ["Horror"], 2)
        #expect(FavouriteGenres(catalogue(films)).names == ["A", "B", "C"])
    }

    @Test func `without ratings what was watched most is liked`() {
        let films = repeated(3, ["Drama"], nil) + repeated(5, ["War"], nil) + repeated(2, ["Horror"], nil)
        let favourites = FavouriteGenres(catalogue(films))
        #expect(favourites.source == .viewings && favourites.names == ["War", "Drama"])
    }

    @Test func `ratings that are all the same tell no genres apart, so viewings do`() {
        let favourites = FavouriteGenres(catalogue(repeated(4, ["Drama"], 8)))
        #expect(favourites.source == .viewings && favourites.names == ["Drama"])
    }

    @Test func `nothing watched, no favourites`() {
        let favourites = FavouriteGenres(CatalogueBuilder().build())
        #expect(favourites.names.isEmpty && favourites.places(in: 0).isEmpty)
    }

    @Test func `a film that names a genre twice, or in several combinations, has it once`() {
        let films =
            repeated(2, ["Drama", "War", "Drama"], 9) + repeated(1, ["War"], 9)
            + repeated(4, ["Horror"], 2)
        let catalogue = catalogue(films)
        let favourites = FavouriteGenres(catalogue)
        #expect(favourites.names == ["War"])
        #expect(favourites.places(in: catalogue.films[0].genres) == [0])
        #expect(favourites.places(in: catalogue.films[3].genres).isEmpty)
        #expect(favourites.places(in: 0).isEmpty)
    }
}
