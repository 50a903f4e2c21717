import Data

/// Half a year as calendars show it: a column a week, a row a weekday, and a square a day that grows with
/// what was watched.
///
/// Size tells it and not a shade, so it is the same on paper and in colours that a reader forces. A whole
/// year would be too small on a phone; its halves stand side by side where there is room.
struct HeatMap {
    let id: String
    let title: Phrase
    let description: Phrase
    let first: Day
    /// How often something happened on each day from the first.
    let days: ArraySlice<UInt8>

    private static let pitch = 11
    private static let left = 28
    private static let top = 16
    /// How wide a square is after one, two and more viewings.
    private static let sizes = [5, 7, 9]
    /// What draws such a square from its corner.
    private static let shapes = sizes.map { width -> Markup in "h\(width)v\(width)h-\(width)z" }

    fileprivate var frame: ChartFrame {
        ChartFrame(id: id, title: title, description: description, height: Self.top + 7 * Self.pitch + 2)
    }

    /// The week and the weekday of a day, both counted from 0.
    private func place(_ index: Int) -> (week: Int, weekday: Int) {
        let position = index + first.weekday - 1
        return (position / 7, position % 7)
    }

    /// A row of dots for each weekday: where nothing grows, they are the days.
    fileprivate func writeDots(into html: inout HTMLWriter) {
        for weekday in 0..<7 {
            let early = place(0).weekday > weekday ? 1 : 0
            let end = place(days.count - 1)
            let weeks = end.week - early + (end.weekday >= weekday ? 1 : 0)
            let x = Self.left + early * Self.pitch + Self.pitch / 2 - 1
            let y = Self.top + weekday * Self.pitch + Self.pitch / 2
            html.write("M\(x) \(y)h\((weeks - 1) * Self.pitch + 2)")
        }
    }

    fileprivate func writeSquares(into html: inout HTMLWriter) {
        guard days.contains(where: { $0 > 0 }) else { return }
        html.write("<path d=\"")
        for (index, count) in days.enumerated() where count > 0 {
            let (week, weekday) = place(index)
            let width = Self.sizes[min(Int(count), Self.sizes.count) - 1]
            let x = Self.left + week * Self.pitch + (Self.pitch - width) / 2
            let y = Self.top + weekday * Self.pitch + (Self.pitch - width) / 2
            html.write("M")
            html.write(x)
            html.write(" ")
            html.write(y)
            html.write(Self.shapes[min(Int(count), Self.sizes.count) - 1])
        }
        html.write("\"/>\n")
    }

    fileprivate func writeLabels(into html: inout HTMLWriter) {
        for weekday in [0, 3, 6] {
            let y = Self.top + weekday * Self.pitch + Self.pitch - 1
            html.write("<text class=\"side\" x=\"\(Self.left - 5)\" y=\"\(y)\">")
            html.write("\(html.words.shortWeekdayName(weekday + 1))</text>\n")
        }
        for index in days.indices.map({ $0 - days.startIndex }) {
            guard let day = first.advanced(by: index), day.day == 1 else { continue }
            let x = Self.left + (place(index).week * 2 + 4) * Self.pitch / 2
            html.write(
                "<text x=\"\(x)\" y=\"\(Self.top - 5)\">\(html.words.shortMonthName(day.month))</text>\n")
        }
    }
}

extension HTMLWriter {
    mutating func write(_ map: HeatMap) {
        openChart(map.frame)
        write("<path class=\"off\" d=\"")
        map.writeDots(into: &self)
        write("\"/>\n")
        map.writeSquares(into: &self)
        map.writeLabels(into: &self)
        closeChart()
    }
}
