/// Somebody who worked on a film.
package struct Person: BitwiseCopyable, Sendable {
    /// The library's key of the person.
    package let key: Text
    package let name: Text
    /// Such as `nm0000634`; may be empty.
    package let imdbID: Text

    package init(key: Text, name: Text, imdbID: Text = .empty) {
        self.key = key
        self.name = name
        self.imdbID = imdbID
    }
}

/// What a person did for one film.
package struct Credit: FilmRow {
    /// In the order in which a film's page names them.
    package enum Role: UInt8, CaseIterable, BitwiseCopyable, Sendable {
        case director, writer, cast, composer, cinematographer

        /// As the library writes it.
        package init?(word: String) {
            guard let role = Self.allCases.first(where: { "\($0)" == word.lowercased() }) else { return nil }
            self = role
        }
    }

    @usableFromInline let filmNumber: Int32
    private let personNumber: Int32
    package let role: Role
    /// Whom the person plays; may be empty.
    package let character: Text

    /// - Parameters:
    ///   - film: the index of the film in ``Catalogue/films``.
    ///   - person: the index of the person in ``Catalogue/people``.
    package init(film: Int, person: Int, role: Role, character: Text = .empty) {
        filmNumber = Int32(clamping: film)
        personNumber = Int32(clamping: person)
        self.role = role
        self.character = character
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var person: Int { Int(personNumber) }
}
