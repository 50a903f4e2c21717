/// The script of every page: written in parts that people read, published as one small file.
///
/// It holds no words that anybody reads, since these are translated: they stand in the pages.
package enum SiteScript {
    /// What is published.
    package static let bytes = parts.reduce(into: []) { $0 += squeezed($1) }

    /// What they have in common comes first.
    package static let parts = [
        PackageResources.start_js, PackageResources.room_js, PackageResources.search_js,
        PackageResources.filter_js,
        PackageResources.end_js,
    ]

    /// Leaves out what only people need: white space before a line, empty lines, lines of comment.
    package static func squeezed(_ script: [UInt8]) -> [UInt8] {
        var squeezed: [UInt8] = []
        squeezed.reserveCapacity(script.count)
        for line in script.split(separator: UInt8(ascii: "\n")) {
            let line = line.drop { $0 == UInt8(ascii: " ") }
            if line.isEmpty || line.starts(with: "//".utf8) { continue }
            squeezed += line
            squeezed.append(UInt8(ascii: "\n"))
        }
        return squeezed
    }
}
