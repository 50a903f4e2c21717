/// Cells below each other, for people.
struct ColumnTable {
    enum Alignment { case left, right }

    private static let gap = "  "

    let alignments: [Alignment]
    /// The first is the head.
    private(set) var rows: [[String]]

    init(_ alignments: [Alignment], head: [String]) {
        self.alignments = alignments
        rows = [head]
    }

    /// Adds a row, which has a cell for each column.
    mutating func add(_ cells: String...) { rows.append(cells) }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// One line a row; the first column is at least `width` wide, so that several tables look like one.
    func render(firstColumn width: Int = 0) -> String {
        var widths = alignments.indices.map { column in
            rows.map { VisibleText.width(of: $0[column]) }.max() ?? 0
        }
        if let first = widths.first { widths[0] = max(first, width) }
        return rows.map { cells in
            let line = cells.indices.map { pad(cells[$0], to: widths[$0], alignments[$0]) }
                .joined(separator: Self.gap)
            return line.trimmingSpaces + "\n"
        }.joined()
    }

    private func pad(_ cell: String, to width: Int, _ alignment: Alignment) -> String {
        let space = String(repeating: " ", count: width - VisibleText.width(of: cell))
        return alignment == .left ? cell + space : space + cell
    }
}

extension String {
    /// Without the spaces at the end.
    fileprivate var trimmingSpaces: String {
        String(decoding: Array(utf8.reversed().drop { $0 == UInt8(ascii: " ") }.reversed()), as: UTF8.self)
    }
}
