import Data

/// Which files of words and facts the search has: the first thing that the search page loads.
package struct SearchDirectoryFile: DataFile {
    package static let kind: StaticString = "search"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "assets/search/index.js")
    }

    /// A bracket opens after the beginning whose words are divided, and holds what may follow.
    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "marquee(\"index\",[\"")
        var text: [UInt8] = []
        var depth = 0
        for node in site.search.files.nodes {
            let length = Int(node.depth)
            while depth > length {
                text.append(UInt8(ascii: ")"))
                depth -= 1
            }
            if length > 0 {
                text.append(nameOf: site.search.words.byte(length - 1, of: node.words.lowerBound))
            }
            if node.isSplit {
                text.append(UInt8(ascii: "("))
                depth += 1
            }
        }
        while depth > 0 {
            text.append(UInt8(ascii: ")"))
            depth -= 1
        }
        file.write(trusted: text.span)
        file.write(literal: "\",")
        file.write(site.search.films.fileCount)
        file.write(literal: ",")
        file.write(site.search.people.fileCount)
        file.write(literal: "]);\n")
    }
}

extension [UInt8] {
    /// Appends one byte of a word as names of files have it, which hold ASCII letters and digits only.
    mutating func append(nameOf byte: UInt8) {
        guard byte >= 0x80 else { return append(byte) }
        append(UInt8(ascii: "-"))
        for digit in [byte >> 4, byte & 15] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
    }
}
