package import Data

/// What is worked out from the films alone, and so can be while the rest of the library is still read.
package struct PreparedFilms: Sendable {
    let index: FilmIndex
    /// By film, as the numbers after them are.
    let titleCards: [TitleCard]
    /// Of the films' ids.
    let fingerprints: [UInt64]

    /// - Parameter catalogue: only its films matter.
    package init(_ catalogue: Catalogue, pageSize: Int) {
        let fingerprints = catalogue.films.indices.map { film in
            fingerprint(of: catalogue.texts.bytes.span.extracting(catalogue.films[film].tconst.range))
        }
        index = FilmIndex(catalogue, fingerprints, pageSize: pageSize)
        let palettes = TitleCard.palettes(of: catalogue.genres, in: catalogue.texts)
        titleCards = catalogue.films.indices.map { number in
            let film = catalogue.films[number]
            return TitleCard(
                title: catalogue.texts.bytes.span.extracting(film.title.range),
                palette: palettes[film.genres],
                fingerprint: fingerprints[number])
        }
        self.fingerprints = fingerprints
    }
}
