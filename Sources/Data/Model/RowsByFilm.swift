/// Something that is known of one film.
package protocol FilmRow: BitwiseCopyable, Sendable {
    /// The index of the film in ``Catalogue/films``.
    var film: Int { get }
}

/// What is known of some films: many rows for one, none for most.
///
/// The rows are sorted by film and found by halving, so that a library without any pays nothing and one with
/// a few pays for those. Pages ask from another module: what they call can be inlined, or each call would ask
/// the runtime what `Row` is.
package struct RowsByFilm<Row: FilmRow>: Sendable {
    /// All rows, those of one film side by side.
    package let rows: [Row]

    package init() { rows = [] }

    /// Sorts the rows by film; those of one film stay in the order in which they come.
    package init(_ rows: [Row]) {
        let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.film <= $1.film }
        self.rows =
            isSorted
            ? rows
            : rows.enumerated().sorted { ($0.element.film, $0.offset) < ($1.element.film, $1.offset) }
                .map(\.element)
    }

    @inlinable package var isEmpty: Bool { rows.isEmpty }

    /// Where the rows of a film are.
    @inlinable package func range(of film: Int) -> Range<Int> {
        if rows.isEmpty { return 0..<0 }
        let start = firstIndex(from: film)
        var end = start
        while end < rows.count, rows[end].film == film { end += 1 }
        return start..<end
    }

    @inlinable package subscript(film: Int) -> ArraySlice<Row> { rows[range(of: film)] }

    /// The only row of a film, for what there is at most one of.
    @inlinable package func row(of film: Int) -> Row? {
        if rows.isEmpty { return nil }
        let index = firstIndex(from: film)
        return index < rows.count && rows[index].film == film ? rows[index] : nil
    }

    /// The index of the first row of this or a later film.
    @inlinable package func firstIndex(from film: Int) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].film < film { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
