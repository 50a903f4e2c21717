/// One viewing of a film.
///
/// A library without a table of viewings knows one for each film that was watched, from its entry.
package struct Play: FilmRow {
    @usableFromInline let filmNumber: Int32
    private let platformNumber: Int32
    package let date: PartialDate
    /// Whether the owner had seen the film before.
    package let isRewatch: Bool
    /// Where it was watched, when not on a platform; may be empty.
    package let venue: Text
    /// What the owner says of this viewing; may be empty.
    package let note: Text

    /// - Parameters:
    ///   - film: the index of the film in ``Catalogue/films``.
    ///   - platform: the index of the platform in ``Catalogue/platforms``.
    package init(
        film: Int, date: PartialDate, platform: Int? = nil, venue: Text = .empty, note: Text = .empty,
        isRewatch: Bool = false
    ) {
        filmNumber = Int32(clamping: film)
        platformNumber = Int32(clamping: platform ?? -1)
        self.date = date
        self.venue = venue
        self.note = note
        self.isRewatch = isRewatch
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var platform: Int? { platformNumber < 0 ? nil : Int(platformNumber) }
}
