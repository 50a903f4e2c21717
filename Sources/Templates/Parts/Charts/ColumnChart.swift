/// Upright columns with a label below each and its number above: for what follows a calendar or a scale.
struct ColumnChart {
    struct Column {
        let label: String
        let count: Int
    }

    let id: String
    let title: Phrase
    let description: Phrase
    let columns: [Column]

    /// How many columns are told apart on a phone.
    static let mostColumns = 48
    private static let top = 16
    private static let plot = 88
    /// About how wide a character is, at the size of the text.
    private static let character = 7

    fileprivate var frame: ChartFrame {
        ChartFrame(
            id: id, title: title, description: description, height: Self.top + Self.plot + Self.top + 2)
    }

    private var most: Int { max(columns.lazy.map(\.count).max() ?? 0, 1) }

    /// How far the columns stay from both edges, so that the words of the outermost are not cut there.
    private var inset: Int {
        let words = max(longestLabel, Words.english.grouped(most).count) * Self.character
        return max(words - ChartFrame.width / max(columns.count, 1), 0) / 2
    }

    private var longestLabel: Int { columns.lazy.map(\.label.count).max() ?? 0 }

    private var pitch: Int { (ChartFrame.width - 2 * inset) / max(columns.count, 1) }

    /// Where the middle of a column is.
    fileprivate func middle(_ index: Int) -> Int {
        (ChartFrame.width - pitch * columns.count) / 2 + pitch * index + pitch / 2
    }

    /// What stands between a column's top and the upper edge.
    fileprivate func start(_ index: Int) -> Int {
        let count = columns[index].count
        return Self.top + Self.plot - (count == 0 ? 0 : max(count * Self.plot / most, 2))
    }

    fileprivate var floor: Int { Self.top + Self.plot }

    fileprivate var columnWidth: Int { min(max(pitch * 6 / 10, 2), 28) }

    /// Every so many columns a label fits; the last column always has one.
    fileprivate func hasLabel(_ index: Int) -> Bool {
        let step = max((longestLabel * Self.character + pitch - 1) / pitch, 1)
        return (columns.count - 1 - index).isMultiple(of: step)
    }

    /// Numbers stand above all columns where they fit, else above the highest alone.
    fileprivate func hasNumber(_ index: Int) -> Bool {
        let count = columns[index].count
        guard count > 0 else { return false }
        if String(most).count * Self.character <= pitch { return true }
        return columns.firstIndex { $0.count == count } == index && count == most
    }
}

extension HTMLWriter {
    mutating func write(_ chart: ColumnChart) {
        openChart(chart.frame)
        for index in chart.columns.indices where chart.columns[index].count > 0 {
            let start = chart.start(index)
            write("<rect x=\"\(chart.middle(index) - chart.columnWidth / 2)\" y=\"\(start)\" ")
            write("width=\"\(chart.columnWidth)\" height=\"\(chart.floor - start)\"/>\n")
        }
        write("<path class=\"line\" d=\"M0 \(chart.floor)h\(ChartFrame.width)\"/>\n")
        for (index, column) in chart.columns.enumerated() {
            let middle = chart.middle(index)
            if chart.hasLabel(index) {
                write("<text x=\"\(middle)\" y=\"\(chart.floor + 14)\">\(column.label)</text>\n")
            }
            if chart.hasNumber(index) {
                write("<text class=\"top\" x=\"\(middle)\" y=\"\(chart.start(index) - 4)\">")
                write("\(grouped: column.count)</text>\n")
            }
        }
        closeChart()
    }
}
