package import Data

/// What is known of one film on each of some platforms, those without a row included.
///
/// Rows and platforms are both in ascending order, so one walk joins them: a film on five hundred platforms
/// costs five hundred steps and not their square.
package struct Claims: Sequence, IteratorProtocol {
    private var rows: ArraySlice<Availability>
    private var platforms: ArraySlice<Int>

    /// - Parameter platforms: indices in ascending order.
    package init(of film: Int, on platforms: [Int], in catalogue: Catalogue) {
        rows = catalogue.availability(of: film)
        self.platforms = platforms[...]
    }

    package mutating func next() -> Availability? {
        guard let platform = platforms.popFirst() else { return nil }
        while let row = rows.first, row.platform < platform { rows.removeFirst() }
        if let row = rows.first, row.platform == platform { return row }
        return Availability(platform: platform, state: .unknown, checkedOn: nil)
    }
}
