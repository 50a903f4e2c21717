import Data

/// What an evening is chosen by, beside what the builder gives.
extension Catalogue {
    func film(_ tconst: String) -> Int { films.firstIndex { texts[$0.tconst] == tconst } ?? 0 }

    mutating func offer(_ tconst: String, on slug: String, isFree: Bool = false, at address: String = "") {
        let platform = platforms.firstIndex { $0.slug == slug } ?? 0
        let offer = Offer(
            film: film(tconst), platform: platform, isFree: isFree, address: texts.append(address))
        offers = RowsByFilm(offers.rows + [offer])
    }

    mutating func runtime(_ tconst: String, _ minutes: Int?) {
        details = RowsByFilm(details.rows + [FilmDetails(film: film(tconst), runtime: minutes)])
    }
}
