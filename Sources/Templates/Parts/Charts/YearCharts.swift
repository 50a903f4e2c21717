import Data

/// The charts of a year, from its numbers.
extension Period {
    func monthChart(of year: Int, in words: Words) -> ColumnChart {
        let most = months.indices.max { months[$0].viewings < months[$1].viewings } ?? 0
        let name = words.monthName(most + 1)
        let peak: Phrase = "Most were in \(name): \(grouped: months[most].viewings)."
        return ColumnChart(
            id: "months-chart", title: monthCaption(of: year),
            description: isOfFilms
                ? "Films of each month from January to December \(year). \(peak)"
                : "Viewings of each month from January to December \(year). \(peak)",
            columns: months.indices.map {
                ColumnChart.Column(label: words.shortMonthName($0 + 1), count: months[$0].viewings)
            })
    }

    func monthCaption(of year: Int) -> Phrase {
        isOfFilms ? "Films by month of \(year)" : "Viewings and films by month of \(year)"
    }

    func weekdayCaption(of year: Int) -> Phrase {
        isOfFilms ? "Films of \(year) by month and weekday" : "Viewings of \(year) by month and weekday"
    }

    /// The two halves of the year.
    func heatMaps(of year: Int) -> [HeatMap] {
        guard let start = Day(year: year, month: 1, day: 1), let middle = Day(year: year, month: 7, day: 1)
        else { return [] }
        let half = min(start.distance(to: middle), days.count)
        return [
            heatMap(0..<half, from: start, id: "first-half", "Days with a film, January to June"),
            heatMap(half..<days.count, from: middle, id: "second-half", "Days with a film, July to December"),
        ]
    }

    private func heatMap(_ range: Range<Int>, from first: Day, id: String, _ title: Phrase) -> HeatMap {
        let days = days[range]
        let filled = days.count { $0 > 0 }
        var words: Phrase =
            "A square a day, the larger the more was watched. Days with a film: \(filled) of \(days.count)."
        if let most = days.indices.max(by: { days[$0] < days[$1] }), days[most] > 1,
            let day = first.advanced(by: most - range.lowerBound)
        {
            words = Phrase(joining: [words, "The most are \(Int(days[most])), on \(day)."])
        }
        return HeatMap(id: id, title: title, description: words, first: first, days: days)
    }

    /// How many viewings there were in each month on each weekday.
    func weekdays(of year: Int) -> [[Int]] {
        var counts = [[Int]](repeating: [Int](repeating: 0, count: 7), count: 12)
        guard let start = Day(year: year, month: 1, day: 1) else { return counts }
        for (number, count) in days.enumerated() where count > 0 {
            guard let day = start.advanced(by: number) else { continue }
            counts[day.month - 1][day.weekday - 1] += Int(count)
        }
        return counts
    }
}
