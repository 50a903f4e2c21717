/// Facts of a film that not every library keeps.
package struct FilmDetails: FilmRow {
    @usableFromInline let filmNumber: Int32
    @usableFromInline let minutes: Int16
    /// Texts are empty when they are not known.
    package var overview = Text.empty
    package var tagline = Text.empty
    /// A language tag as the library writes it, such as `ja`.
    package var language = Text.empty
    /// An address on the web, as the library writes it.
    package var trailer = Text.empty
    package var backdrop = Text.empty
    package var released = PartialDate.unknown

    /// - Parameter film: the index of the film in ``Catalogue/films``.
    package init(film: Int, runtime: Int? = nil) {
        filmNumber = Int32(clamping: film)
        minutes = Int16(clamping: runtime ?? 0)
    }

    @inlinable package var film: Int { Int(filmNumber) }
    /// In minutes.
    @inlinable package var runtime: Int? { minutes > 0 ? Int(minutes) : nil }
}
