/// A film that the owner loves.
package struct Favorite: FilmRow, Equatable {
    @usableFromInline let filmNumber: Int32
    private let day: OptionalDay

    /// - Parameter film: the index of the film in ``Catalogue/films``.
    package init(film: Int, since: Day?) {
        filmNumber = Int32(clamping: film)
        day = OptionalDay(since)
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var since: Day? { day.day }
}

/// A film that the owner has begun.
package struct Begun: FilmRow, Equatable {
    /// In the order in which a page shows them.
    package enum State: String, CaseIterable, Sendable { case watching, paused, dropped }

    @usableFromInline let filmNumber: Int32
    private let day: OptionalDay
    private let number: UInt8

    /// - Parameter film: the index of the film in ``Catalogue/films``.
    package init(film: Int, state: State, since: Day?) {
        filmNumber = Int32(clamping: film)
        day = OptionalDay(since)
        number = UInt8(clamping: State.allCases.firstIndex(of: state) ?? 0)
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var since: Day? { day.day }
    package var state: State { State.allCases[Int(number)] }
}

/// A tag on a film.
package struct Tagging: FilmRow, Equatable {
    @usableFromInline let filmNumber: Int32
    private let tagNumber: Int32

    /// - Parameters:
    ///   - film: the index of the film in ``Catalogue/films``.
    ///   - tag: the index of the tag in ``Catalogue/tags``.
    package init(film: Int, tag: Int) {
        filmNumber = Int32(clamping: film)
        tagNumber = Int32(clamping: tag)
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var tag: Int { Int(tagNumber) }
}
