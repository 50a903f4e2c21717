import Data

/// The history by years and days, newest first.
package struct Diary: Equatable, Sendable {
    /// The films watched in one year.
    package struct Year: Equatable, Sendable {
        package let year: Int
        /// Where they are in ``Diary/entries``.
        package fileprivate(set) var range: Range<Int>
        /// The pages of the year, counted from its start.
        package fileprivate(set) var paging = Paging(count: 0, size: 1) { _ in 0 }

        /// The last part of the page's path.
        package var name: String { String(year) }
    }

    /// Indices in the catalogue's entries, the newest first.
    package let entries: [Int]
    package let years: [Year]

    /// - Parameter pageSize: of the site; a line of the diary is small, so its pages have four times as many.
    init(_ catalogue: Catalogue, _ fingerprints: [UInt64], pageSize: Int) {
        entries = Self.sorted(catalogue)
        var years = Self.years(of: entries, in: catalogue)
        for index in years.indices {
            let films = entries[years[index].range]
            years[index].paging = Paging(count: films.count, size: max(pageSize, 1) * 4) {
                fingerprints[catalogue.entries[films[films.startIndex + $0]].film]
            }
        }
        self.years = years
    }

    /// The position of the year that holds an entry watched on `day`.
    func year(of day: Day) -> Int? {
        let year = day.year
        var range = years.indices
        while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
            let found = years[middle].year
            // Newer years stand before older ones.
            if found == year { return middle }
            range = found > year ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// The history is sorted by instants, and days follow them, but for a day that a time zone skipped.
    private static func sorted(_ catalogue: Catalogue) -> [Int] {
        func day(_ index: Int) -> Int32 { catalogue.entries[index].watchedOn?.number ?? .min }
        let history = catalogue.history
        guard zip(history, history.dropFirst()).contains(where: { day($0) < day($1) }) else { return history }
        let sorted = history.enumerated().sorted { left, right in
            let (first, second) = (day(left.element), day(right.element))
            return first == second ? left.offset < right.offset : first > second
        }
        return sorted.map(\.element)
    }

    private static func years(of entries: [Int], in catalogue: Catalogue) -> [Year] {
        var years: [Year] = []
        for (position, entry) in entries.enumerated() {
            guard let year = catalogue.entries[entry].watchedOn?.year else { continue }
            if let last = years.last, last.year == year {
                years[years.count - 1].range = last.range.lowerBound..<position + 1
            } else {
                years.append(Year(year: year, range: position..<position + 1))
            }
        }
        return years
    }
}
