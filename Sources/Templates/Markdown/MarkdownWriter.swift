import Data

/// The bytes of one Markdown page while it is being written; the twin of `HTMLWriter`.
package struct MarkdownWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(1 << 15) }

    package mutating func write(_ text: Markdown) { bytes.append(markdown: text) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between; so do the four below.
    mutating func write(text: String) { bytes.append(markdownText: text.utf8Span.span) }

    mutating func write(_ number: Int) { bytes.append(decimal: number) }

    mutating func write(_ rating: Rating) { bytes.append(rating) }

    mutating func write(_ day: Day) { bytes.append(date: day) }

    mutating func write(_ link: Link) { bytes.append(markdownLink: link) }

    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
