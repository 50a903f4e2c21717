package import Data

/// What is known of one film on each of some platforms, those without a row included.
///
/// Rows and platforms are both in ascending order, so one walk joins them: a film on five hundred platforms
/// costs five hundred steps and not their square.
package struct Claims: Sequence, IteratorProtocol {
    private let rows: ArraySlice<Availability>
    private var row: Int
    private let platforms: [Int]
    private var position = 0

    /// - Parameter platforms: indices in ascending order.
    package init(of film: Int, on platforms: [Int], in catalogue: Catalogue) {
        rows = catalogue.availability(of: film)
        row = rows.startIndex
        self.platforms = platforms
    }

    package mutating func next() -> Availability? {
        guard position < platforms.count else { return nil }
        let platform = platforms[position]
        position += 1
        while row < rows.endIndex, rows[row].platform < platform { row += 1 }
        if row < rows.endIndex, rows[row].platform == platform { return rows[row] }
        return Availability(platform: platform, state: .unknown, checkedOn: nil)
    }
}
