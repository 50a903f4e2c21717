import Data

/// The history by years and days, newest first.
package struct Diary: Equatable, Sendable {
    /// The films watched in one year, or those whose day nobody knows.
    package struct Year: Equatable, Sendable {
        /// Nil for entries without a day.
        package let year: Int?
        /// Where they are in ``Diary/entries``.
        package fileprivate(set) var range: Range<Int>

        /// The last part of the page's path.
        package var name: String { Diary.name(of: year) }
    }

    /// The last part of the path of the page that shows films watched on `day`.
    static func name(of day: Day?) -> String { name(of: day?.year) }

    private static func name(of year: Int?) -> String { year.map { String($0) } ?? "undated" }

    /// Indices in the catalogue's entries: the newest day first, and those without a day last.
    package let entries: [Int]
    package let years: [Year]

    init(_ catalogue: Catalogue) {
        func day(_ index: Int) -> Day? { catalogue.entries[index].watchedOn }
        let sorted = catalogue.history.enumerated().sorted { left, right in
            let first = day(left.element)?.number ?? .min
            let second = day(right.element)?.number ?? .min
            return first == second ? left.offset < right.offset : first > second
        }
        entries = sorted.map(\.element)
        var years: [Year] = []
        for (position, entry) in entries.enumerated() {
            let year = day(entry)?.year
            if let last = years.last, last.year == year {
                years[years.count - 1].range = last.range.lowerBound..<position + 1
            } else {
                years.append(Year(year: year, range: position..<position + 1))
            }
        }
        self.years = years
    }
}
