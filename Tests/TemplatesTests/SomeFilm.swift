import Data

/// A film as tests write one down; a catalogue keeps its texts in a block.
struct SomeFilm {
    var tconst: String
    var title: String
    var originalTitle = ""
    var year: Int?
    var genres: [String] = []
    var rating: Rating?
    var votes: Int?
    var posterPath = ""
}

extension Catalogue {
    mutating func append(_ film: SomeFilm) {
        films.append(
            Film(
                tconst: texts.append(film.tconst), title: texts.append(film.title),
                originalTitle: texts.append(film.originalTitle), year: film.year,
                genres: film.genres.isEmpty ? 0 : genres.append(film.genres.map { texts.append($0) }),
                rating: film.rating, votes: film.votes, posterPath: texts.append(film.posterPath)))
    }
}
