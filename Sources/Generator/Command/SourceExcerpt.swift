/// A line of a file with a caret below the place that is meant.
struct SourceExcerpt: Equatable {
    var line: String
    /// White space that ends below the scalar that is meant.
    var indent: String

    /// - Parameters:
    ///   - column: counts Unicode scalars from 1; beyond the end it stands for the end of the line.
    ///   - limit: how many columns are shown of a longer line.
    init(of source: String, column: Int, limit: Int = 100) {
        let pieces = source.unicodeScalars.map(Piece.init)
        let target = min(max(column - 1, 0), pieces.count)
        let window = Self.window(around: target, in: pieces, limit: limit)
        let before = pieces[window.lowerBound..<target]
        line = pieces[window].map(\.text).joined()
        indent = before.map(\.space).joined()
        if window.lowerBound > 0 {
            line = "…" + line
            indent = " " + indent
        }
        if window.upperBound < pieces.count { line += "…" }
    }

    /// As much of the line as fits, with a third of it before the place that is meant.
    private static func window(around target: Int, in pieces: [Piece], limit: Int) -> Range<Int> {
        var start = target
        var room = pieces.reduce(0) { $0 + $1.width } <= limit ? limit : limit / 3
        while start > 0, pieces[start - 1].width <= room {
            start -= 1
            room -= pieces[start].width
        }
        var end = start
        room = limit
        while end < pieces.count, pieces[end].width <= room || end <= target {
            room -= pieces[end].width
            end += 1
        }
        return start..<end
    }

    /// How one scalar is shown; a tab stays a tab above and below, so that both lines are indented alike.
    private struct Piece {
        var text: String
        var width: Int
        var space: String

        init(_ scalar: Unicode.Scalar) {
            guard scalar != "\t" else {
                (text, width, space) = ("\t", 1, "\t")
                return
            }
            text = VisibleText.escape(scalar)
            width = VisibleText.isHidden(scalar) ? text.utf8.count : VisibleText.width(of: scalar)
            space = String(repeating: " ", count: width)
        }
    }
}
