import Data

/// The bytes of one Markdown page while it is being written; the twin of `HTMLWriter`.
package struct MarkdownWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(usualSize) }

    package mutating func write(_ text: Markdown) { bytes.append(markdown: text) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between; so do the four below.
    mutating func write(text: String) { bytes.append(markdownText: text.utf8Span.span) }

    mutating func write(_ number: Int) { bytes.append(decimal: number) }

    mutating func write(_ rating: Rating) { bytes.append(rating) }

    mutating func write(_ day: Day) { bytes.append(date: day) }

    mutating func write(_ link: Link) { bytes.append(markdownLink: link) }

    /// Makes room for a list of so many films at once. A buffer that doubles is there twice while it is copied;
    /// room that is never written to takes no memory.
    mutating func reserve(_ films: Int, bytesEach size: Int) {
        bytes.reserveCapacity(bytes.count + films * size)
    }

    package mutating func clear() {
        if bytes.capacity > 16 * usualSize { bytes = [] }
        bytes.removeAll(keepingCapacity: true)
        bytes.reserveCapacity(usualSize)
    }
}

/// Nearly all pages fit in it; what a long list needed more is given back when it is written.
private let usualSize = 1 << 15
