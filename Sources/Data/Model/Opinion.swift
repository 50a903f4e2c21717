/// What the owner thinks of a film: stars, a review, or both.
package struct Opinion: FilmRow {
    @usableFromInline let filmNumber: Int32
    private let updated: OptionalDay
    private let halves: UInt8
    package let hasSpoilers: Bool
    /// CommonMark; empty when there is none.
    package let review: Text

    /// - Parameter film: the index of the film in ``Catalogue/films``.
    package init(
        film: Int, stars: Stars?, review: Text = .empty, hasSpoilers: Bool = false, updatedOn: Day? = nil
    ) {
        filmNumber = Int32(clamping: film)
        halves = UInt8(clamping: stars?.halves ?? 0)
        self.review = review
        self.hasSpoilers = hasSpoilers
        updated = OptionalDay(updatedOn)
    }

    @inlinable package var film: Int { Int(filmNumber) }
    package var stars: Stars? { Stars(halves: Int(halves)) }
    package var updatedOn: Day? { updated.day }
}

/// The owner's rating: half a star to five.
package struct Stars: Hashable, Comparable, Sendable {
    /// 1 to 10.
    package let halves: Int

    /// Nil unless there are 1 to 10 halves.
    package init?(halves: Int) {
        guard 1...10 ~= halves else { return nil }
        self.halves = halves
    }

    package static let all = (1...10).compactMap { Stars(halves: $0) }

    package static func < (left: Stars, right: Stars) -> Bool { left.halves < right.halves }
}

extension Stars: CustomStringConvertible {
    /// As libraries and people write it: `4` or `4.5`.
    package var description: String {
        halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5"
    }
}
