/// What a library says of a film that a platform has: where it is there, and whether it costs anything.
///
/// Most rows say neither, and then there is no offer: a library may hold half a million rows.
package struct Offer: FilmRow {
    @usableFromInline let filmNumber: Int32
    /// The number of the platform above a bit that says whether it is free.
    private let place: Int32
    /// An address on the web, as the library writes it; empty when there is none.
    package let address: Text

    /// - Parameters:
    ///   - film: the index of the film in ``Catalogue/films``.
    ///   - platform: the index of the platform in ``Catalogue/platforms``.
    package init(film: Int, platform: Int, isFree: Bool, address: Text = .empty) {
        filmNumber = Int32(clamping: film)
        place = Int32(clamping: platform << 1 | (isFree ? 1 : 0))
        self.address = address
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var platform: Int { Int(place >> 1) }
    /// Whether it can be seen there without paying, with advertising or without.
    package var isFree: Bool { place & 1 == 1 }
}
