package import Data

/// The bytes of one file for programs while it is being written; the sibling of `HTMLWriter`.
///
/// Each language has its own way in: `write(markup)` for XML and SVG, which take what HTML takes;
/// `write(json:)` and others for text that must be quoted.
package struct DataWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 1 << 15)
    let texts: TextBlock
    /// The language that it writes in.
    let words: Words
    var json = JSONState()

    /// - Parameter texts: where the texts lie that will be written.
    package init(texts: TextBlock = TextBlock(), words: Words = .english) {
        self.texts = texts
        self.words = words
    }

    /// Writes what is part of the program as it is.
    @inline(__always)
    mutating func write(literal: StaticString) { buffer.append(literal: literal) }

    /// Writes XML or SVG.
    @inline(__always)
    mutating func write(_ markup: Markup) { buffer.append(xml: markup.bytes(in: words).span) }

    /// Writes text, escaped for XML.
    mutating func write(text: Text) { write(text: texts[text]) }

    mutating func write(text: String) { write("\(text)") }

    mutating func write(_ number: Int) { buffer.append(decimal: number) }

    /// Writes Markdown.
    mutating func write(markdown: Markdown) { buffer.append(markdown: markdown, in: words) }

    /// Writes an address within the site.
    mutating func write(_ link: PageLink) { buffer.append(link, texts) }

    /// Writes the address of a page below the output folder.
    mutating func write(_ path: PagePath, as format: Format) { buffer.append(path, format, texts) }

    /// Writes a number that programs read.
    mutating func write(_ rating: Rating) { buffer.append(rating, point: UInt8(ascii: ".")) }

    /// Writes the name of a page, which needs no escape in any language.
    mutating func write(name: Text) { buffer.append(copying: name.range, of: texts) }

    /// Writes bytes that are right in the file's language already.
    mutating func write(trusted bytes: borrowing Span<UInt8>) { buffer.append(copying: bytes) }

    /// Writes a string of JSON with its quotes.
    mutating func write(json text: Text) { buffer.append(json: text, of: texts) }

    mutating func write(json text: String) { buffer.append(json: text.utf8Span.span) }

    package mutating func clear() {
        buffer.clear()
        json = JSONState()
    }

    /// Makes room for a long list at once. A buffer that grows is there twice while it is copied.
    mutating func reserve(_ items: Int, bytesEach size: Int) { buffer.reserve(items * size) }

    /// Lends the file.
    package func withBytes<Result, Failure>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try buffer.withBytes(body)
    }

    /// The file as a value of its own.
    package var bytes: [UInt8] { buffer.bytes }
}
