/// A line of a file with a caret below the place that is meant.
struct SourceExcerpt: Equatable {
    var line: String
    /// White space that ends below the scalar that is meant.
    var indent: String

    /// - Parameters:
    ///   - column: counts Unicode scalars from 1; beyond the end it stands for the end of the line.
    ///   - limit: how many columns are shown of a longer line.
    init(of source: String, column: Int, limit: Int = 100) {
        let scalars = source.unicodeScalars
        let target = scalars.index(
            scalars.startIndex, offsetBy: max(column - 1, 0), limitedBy: scalars.endIndex)
        let before = scalars[..<(target ?? scalars.endIndex)]
        let after = scalars[before.endIndex...]
        // Looking at no more than can be shown keeps a line of 64 KB with a thousand mistakes cheap.
        let left = before.suffix(limit).map(Piece.init)
        let right = after.prefix(limit).map(Piece.init)
        let rightWidth = min(Self.width(of: right), limit - limit / 3)
        let shownLeft = Self.fitting(left.reversed(), limit: limit - rightWidth).reversed()
        let shownRight = Self.fitting(right, limit: limit - Self.width(of: shownLeft))
        let isCutBefore = shownLeft.count < before.count
        let isCutAfter = shownRight.count < after.count
        line =
            (isCutBefore ? "…" : "") + (shownLeft + shownRight).map(\.text).joined() + (isCutAfter ? "…" : "")
        indent = (isCutBefore ? " " : "") + shownLeft.map(\.space).joined()
    }

    private static func width(of pieces: some Sequence<Piece>) -> Int { pieces.reduce(0) { $0 + $1.width } }

    private static func fitting(_ pieces: [Piece], limit: Int) -> ArraySlice<Piece> {
        var room = limit
        return pieces.prefix { piece in
            room -= piece.width
            return room >= 0
        }
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
