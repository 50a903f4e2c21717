/// A film as people are told of it.
package struct FilmName: Equatable, Sendable {
    package var tconst: String
    package var title: String?
    package var year: Int?

    package init(tconst: String, title: String? = nil, year: Int? = nil) {
        self.tconst = tconst
        self.title = title
        self.year = year
    }
}
