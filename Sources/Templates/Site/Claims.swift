package import Data

/// What is known of one film on each of some platforms, those without a row included.
///
/// Rows and platforms are both in ascending order, so one walk joins them: a film on five hundred platforms
/// costs five hundred steps and not their square. It keeps positions only, and is handed the arrays at each
/// step: holding them would count references for every list of every page.
package struct Claims: Sendable {
    private var row: Int
    private let end: Int
    private var position = 0

    package init(of film: Int, in catalogue: borrowing Catalogue) {
        row = catalogue.availabilityStarts[film]
        end = catalogue.availabilityStarts[film + 1]
    }

    /// - Parameter platforms: indices in ascending order, the same at each step.
    package mutating func next(on platforms: borrowing [Int], in catalogue: borrowing Catalogue)
        -> Availability?
    {
        guard position < platforms.count else { return nil }
        let platform = platforms[position]
        position += 1
        while row < end, catalogue.availabilities[row].platform < platform { row += 1 }
        if row < end, catalogue.availabilities[row].platform == platform {
            return catalogue.availabilities[row]
        }
        return Availability(platform: platform, state: .unknown, checkedOn: nil)
    }
}
