/// A list of films that the owner made.
package struct FilmList: Sendable {
    /// What its page is called after.
    package let slug: Text
    package let name: Text
    /// CommonMark; may be empty.
    package let description: Text
    /// Whether the order of its films is a ranking.
    package let isRanked: Bool
    /// Where its films are in ``Catalogue/listItems``, in the order of the list.
    package let items: Range<Int>

    package init(slug: Text, name: Text, description: Text, isRanked: Bool, items: Range<Int>) {
        self.slug = slug
        self.name = name
        self.description = description
        self.isRanked = isRanked
        self.items = items
    }
}

/// A film on a list.
package struct ListItem: BitwiseCopyable, Sendable {
    private let filmNumber: Int32
    /// What the owner says of the film there; may be empty.
    package let note: Text

    /// - Parameter film: the index of the film in ``Catalogue/films``.
    package init(film: Int, note: Text = .empty) {
        filmNumber = Int32(clamping: film)
        self.note = note
    }

    package var film: Int { Int(filmNumber) }
}

/// That a film is on a list, seen from the film.
package struct Listed: FilmRow, Equatable {
    @usableFromInline let filmNumber: Int32
    private let listNumber: Int32
    private let place: Int32

    /// - Parameters:
    ///   - list: the index of the list in ``Catalogue/lists``.
    ///   - position: the place of the film there, counted from 1.
    package init(film: Int, list: Int, position: Int) {
        filmNumber = Int32(clamping: film)
        listNumber = Int32(clamping: list)
        place = Int32(clamping: position)
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var list: Int { Int(listNumber) }
    package var position: Int { Int(place) }
}
