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
        var squeezed: [UInt8] = []
        squeezed.reserveCapacity(css.count)
        var rest = css[...]
        var hasSpace = false
        while let byte = rest.first {
            if rest.starts(with: "/*".utf8) {
                rest = afterComment(rest)
            } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                rest.removeFirst()
                hasSpace = true
            } else {
                if hasSpace, needsSpace(squeezed.last, byte) { squeezed.append(UInt8(ascii: " ")) }
                hasSpace = false
                if "{}".utf8.contains(byte), squeezed.last == UInt8(ascii: ";") { squeezed.removeLast() }
                let end = byte == UInt8(ascii: "\"") ? afterString(rest) : rest.startIndex + 1
                squeezed += rest[..<end]
                rest = rest[end...]
            }
        }
        return squeezed + [UInt8(ascii: "\n")]
    }

    private static func needsSpace(_ before: UInt8?, _ after: UInt8) -> Bool {
        guard let before else { return false }
        return !"{};:,>".utf8.contains(before) && !"{};,>".utf8.contains(after)
    }

    private static func afterComment(_ css: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = css.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
        return rest.dropFirst(2)
    }

    /// Where a string ends; what it says is left as it is.
    private static func afterString(_ css: ArraySlice<UInt8>) -> Int {
        var end = css.startIndex + 1
        while end < css.endIndex, css[end] != UInt8(ascii: "\"") {
            end += css[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(end + 1, css.endIndex)
    }
}
