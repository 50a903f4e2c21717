import Data

/// The history by years and days, newest first: every viewing that has a date.
///
/// What is known to the month stands after the days of its month, and what is known to the year after the
/// months of its year.
package struct Diary: Equatable, Sendable {
    /// The viewings of one year.
    package struct Year: Equatable, Sendable {
        package let year: Int
        /// Where they are in ``Diary/plays``.
        package fileprivate(set) var range: Range<Int>
        /// How many films they are of.
        package fileprivate(set) var films = 0
        /// The pages of the year, counted from its start.
        package fileprivate(set) var paging = Paging(count: 0, size: 1) { _ in 0 }

        /// The last part of the page's path.
        package var name: String { String(year) }
    }

    /// Indices in the catalogue's plays of those with a date, the newest first.
    package let plays: [Int]
    package let years: [Year]
    /// How many films the viewings are of.
    package let films: Int

    /// - Parameter pageSize: of the site; a line of the diary is small, so its pages have four times as many.
    init(_ catalogue: Catalogue, _ fingerprints: [UInt64], pageSize: Int) {
        plays = Self.sorted(catalogue)
        var years = Self.years(of: plays, in: catalogue)
        for index in years.indices {
            let plays = plays[years[index].range]
            years[index].paging = Paging(count: plays.count, size: max(pageSize, 1) * 4) {
                fingerprints[catalogue.plays.rows[plays[plays.startIndex + $0]].film]
            }
        }
        films = Self.films(of: plays, in: &years, catalogue)
        self.years = years
    }

    /// The position of the year that holds a viewing in `year`.
    func position(of year: Int) -> Int? {
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
        func day(_ play: Int) -> Int32 { catalogue.plays.rows[play].date.firstDay?.number ?? .min }
        let history = catalogue.history
        guard zip(history, history.dropFirst()).contains(where: { day($0) < day($1) }) else { return history }
        let sorted = history.enumerated().sorted { left, right in
            let (first, second) = (day(left.element), day(right.element))
            return first == second ? left.offset < right.offset : first > second
        }
        return sorted.map(\.element)
    }

    /// Counts the films of each year, and returns how many there are in all.
    private static func films(of plays: [Int], in years: inout [Year], _ catalogue: Catalogue) -> Int {
        var films = 0
        // The last year in which each film was seen so far.
        var seen = [Int32](repeating: -1, count: catalogue.films.count)
        for year in years.indices {
            let mark = Int32(clamping: year)
            for position in years[year].range {
                let film = catalogue.plays.rows[plays[position]].film
                guard seen[film] != mark else { continue }
                if seen[film] < 0 { films += 1 }
                seen[film] = mark
                years[year].films += 1
            }
        }
        return films
    }

    private static func years(of plays: [Int], in catalogue: Catalogue) -> [Year] {
        var years: [Year] = []
        for (position, play) in plays.enumerated() {
            guard let year = catalogue.plays.rows[play].date.year else { continue }
            if let last = years.last, last.year == year {
                years[years.count - 1].range = last.range.lowerBound..<position + 1
            } else {
                years.append(Year(year: year, range: position..<position + 1))
            }
        }
        return years
    }
}
