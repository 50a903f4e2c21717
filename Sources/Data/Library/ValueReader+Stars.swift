extension ValueReader {
    /// The owner's stars, which may be halved.
    mutating func stars(_ row: borrowing Row, _ column: Int, _ field: String) -> Stars? {
        value(
            of: stars(row, column, halvesInOne: 2), row, column, field,
            expected: "half a star to 5 stars")
    }

    /// The owner's rating from 1 to 10: each is half a star.
    ///
    /// The scale belongs to the column. What lies beyond it is unknown and never rescaled: a 4 can be either.
    mutating func halfStars(_ row: borrowing Row, _ column: Int, _ field: String) -> Stars? {
        value(
            of: stars(row, column, halvesInOne: 1), row, column, field,
            expected: "a whole number from 1 to 10")
    }

    private func stars(_ row: borrowing Row, _ column: Int, halvesInOne: Double) -> Reading<Stars> {
        switch number(row, column) {
        case .value(let number): Reading(Int(exactly: number * halvesInOne).flatMap { Stars(halves: $0) })
        case .nothing: .nothing
        case .unreadable: .unreadable
        }
    }
}
