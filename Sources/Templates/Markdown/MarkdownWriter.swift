/// The bytes of one Markdown page while it is being written; the twin of `HTMLWriter`.
package struct MarkdownWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(1 << 15) }

    package mutating func write(_ text: Markdown) { bytes.append(markdown: text) }

    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
