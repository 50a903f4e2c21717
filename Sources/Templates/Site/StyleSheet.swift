import Data

/// The style sheet of every page: written in parts that people read, published as one small file.
package enum StyleSheet {
    /// What is written, in the order in which rules may override one another.
    package static let source = parts.reduce(into: []) { $0 += $1 }

    /// What is published.
    package static func bytes(_ theme: Theme = .marquee) -> [UInt8] { squeezed(source + theme.css) }

    private static let parts = [
        PackageResources.style_css, PackageResources.tonight_css, PackageResources.changes_css,
        PackageResources.charts_css, PackageResources.find_css,
    ]

    /// Leaves out comments, and white space where nobody but people needs it.
    ///
    /// A colon loses what follows it only: before it, a space means "inside" in a selector.
    package static func squeezed(_ css: [UInt8]) -> [UInt8] {
        let css = css.span
        var squeezed: [UInt8] = []
        squeezed.reserveCapacity(css.count)
        var place = 0
        var hasSpace = false
        while place < css.count {
            let byte = css[place]
            if byte == UInt8(ascii: "/"), place + 1 < css.count, css[place + 1] == UInt8(ascii: "*") {
                place = afterComment(css, place)
            } else if byte == .space || byte == UInt8(ascii: "\n") {
                place += 1
                hasSpace = true
            } else {
                if hasSpace, needsSpace(squeezed.last, byte) { squeezed.append(.space) }
                hasSpace = false
                if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), squeezed.last == UInt8(ascii: ";")
                {
                    squeezed.removeLast()
                }
                if byte == UInt8(ascii: "\"") {
                    let end = afterString(css, place)
                    squeezed.append(copying: css, place..<end)
                    place = end
                } else {
                    squeezed.append(byte)
                    place += 1
                }
            }
        }
        return squeezed + [UInt8(ascii: "\n")]
    }

    private static func needsSpace(_ before: UInt8?, _ after: UInt8) -> Bool {
        guard let before else { return false }
        return before != UInt8(ascii: ":") && !isBreak(before) && !isBreak(after)
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ">"):
            true
        default: false
        }
    }

    private static func afterComment(_ css: borrowing Span<UInt8>, _ start: Int) -> Int {
        var end = start + 2
        while end + 1 < css.count, css[end] != UInt8(ascii: "*") || css[end + 1] != UInt8(ascii: "/") {
            end += 1
        }
        return min(end + 2, css.count)
    }

    /// Where a string ends; what it says is left as it is.
    private static func afterString(_ css: borrowing Span<UInt8>, _ start: Int) -> Int {
        var end = start + 1
        while end < css.count, css[end] != UInt8(ascii: "\"") {
            end += css[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(end + 1, css.count)
    }
}
