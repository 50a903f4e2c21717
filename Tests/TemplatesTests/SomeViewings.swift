import Data

@testable import Templates

/// Four films and eight viewings, of which nearly everything is told that statistics count.
enum SomeViewings {
    private static func builder(titles: [String], genre: String) -> CatalogueBuilder {
        var builder = CatalogueBuilder()
        builder.platform("netflix", "Netflix", mine: true)
        builder.platform("mubi", "MUBI")
        builder.film(
            SomeFilm(
                tconst: "a1", title: titles[0], year: 1999, genres: ["Drama", "Crime"],
                rating: Rating(tenths: 80)), added: "2024-12-01", watched: "2025-01-02")
        builder.film(
            SomeFilm(
                tconst: "a2", title: titles[1], year: 1994, genres: ["Drama"], rating: Rating(tenths: 60)),
            added: "2025-01-01", watched: "2025-06-10")
        builder.film(
            SomeFilm(tconst: "a3", title: titles[2], year: 2001, genres: ["Crime", "Crime"]),
            added: "2025-01-05", watched: "2025-01-02")
        builder.film(
            SomeFilm(
                tconst: "a4", title: titles[3], year: 2001, genres: [genre], rating: Rating(tenths: 70)),
            added: "2024-01-01", watched: "2025-01-01")
        return builder
    }

    /// - Parameter text: for what people write: names of people, places, languages and genres.
    static func catalogue(
        titles: [String] = ["Amber", "Birch", "Cedar", "Dune"], text: (String) -> String = { $0 }
    ) -> Catalogue {
        var life = Life(builder(titles: titles, genre: text("Comedy")))
        life.play("a1", "2024-12-31", via: "netflix")
        life.play("a2", "2025-01-01", via: "netflix")
        life.play("a1", "2025-01-02", venue: text("Kino"), again: true)
        life.play("a3", "2025-01-02")
        life.play("a3", "2025-03", again: true)
        life.play("a4", "2025")
        life.play("a2", "2025-06-10", via: "mubi", again: true)
        life.detail("a1", runtime: 100, language: "en")
        life.detail("a2", runtime: 90, language: "EN")
        life.detail("a3", language: text("Elvish"))
        var more = SomeLife()
        more.plays = [("a4", nil)]
        more.rate("a1", 10)
        more.rate("a2", 3)
        more.rate("a3", 8)
        more.credit("a1", text("Mila Grey"), .director)
        more.credit("a2", text("Mila Grey"), .director)
        more.credit("a3", "Solo", .director)
        more.credit("a1", "Tom Low", .cast)
        more.credit("a3", "Tom Low", .cast, as: "Himself")
        more.credit("a3", "Tom Low", .cast, as: "His brother")
        more.credit("a3", "Tom Low", .writer)
        return more.added(to: life.build())
    }

    static func site(sections: [SectionName]? = nil) -> Site {
        Site(settings: Settings(title: "The Lantern", sections: sections), catalogue: catalogue())
    }
}
