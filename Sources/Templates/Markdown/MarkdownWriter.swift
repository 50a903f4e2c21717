package import Data

/// The bytes of one Markdown page while it is being written; the twin of `HTMLWriter`.
package struct MarkdownWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 1 << 15)
    private let texts: TextBlock
    private var dates = DateCache()

    /// - Parameter texts: where the texts and fragments lie that will be written.
    package init(texts: TextBlock = TextBlock()) { self.texts = texts }

    @inline(__always)
    package mutating func write(_ text: Markdown) { buffer.append(markdown: text) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between; so do those below.
    mutating func write(text: String) { buffer.append(markdownText: text.utf8Span.span) }

    mutating func write(text: Text) { buffer.append(markdownText: text, of: texts) }

    /// Writes text as a double-quoted scalar of YAML.
    mutating func write(quoted text: Text) { buffer.append(quoted: text, of: texts) }

    mutating func write(_ fragment: Fragment<Markdown>) {
        buffer.append(joining: fragment.text.range, of: texts)
    }

    mutating func write(_ number: Int) { buffer.append(decimal: number) }

    mutating func write(grouped number: Int) { buffer.append(grouped: number) }

    mutating func write(_ rating: Rating) { buffer.append(rating) }

    mutating func write(_ day: Day) {
        dates.append(day, to: &buffer) { $0.append(date: day) }
    }

    /// Writes a date that is no day: those are kept.
    mutating func append(_ date: PartialDate) { buffer.append(date: date, lettersOfMonth: .max) }

    /// Writes words that are part of the program.
    mutating func write(literal: StaticString) { buffer.append(joining: literal) }

    mutating func write(_ link: Link) { buffer.append(markdownLink: link) }

    mutating func write(_ link: PageLink) { buffer.append(link, texts) }

    /// Makes room for a list of so many films at once. A buffer that grows is there twice while it is copied.
    mutating func reserve(_ films: Int, bytesEach size: Int) { buffer.reserve(films * size) }

    package mutating func clear() { buffer.clear() }

    /// Lends the page.
    package func withBytes<Result, Failure>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try buffer.withBytes(body)
    }

    /// The page as a value of its own.
    package var bytes: [UInt8] { buffer.bytes }
}
