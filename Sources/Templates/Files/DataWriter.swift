package import Data

/// The bytes of one file for programs while it is being written; the sibling of `HTMLWriter`.
///
/// Each language has its own way in: `write(markup)` for XML and SVG, which take what HTML takes;
/// `write(json:)` and others for text that must be quoted.
package struct DataWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 1 << 15)
    let texts: TextBlock

    /// - Parameter texts: where the texts lie that will be written.
    package init(texts: TextBlock = TextBlock()) { self.texts = texts }

    /// Writes what is part of the program as it is.
    @inline(__always)
    mutating func write(literal: StaticString) { buffer.append(literal: literal) }

    /// Writes XML or SVG.
    @inline(__always)
    mutating func write(_ markup: Markup) { buffer.append(markup: markup) }

    /// Writes text, escaped for XML.
    mutating func write(text: Text) { buffer.append(htmlText: text, of: texts) }

    mutating func write(text: String) { buffer.append(htmlText: text.utf8Span.span) }

    mutating func write(_ number: Int) { buffer.append(decimal: number) }

    mutating func write(_ rating: Rating) { buffer.append(rating) }

    /// Writes bytes that are right in the file's language already.
    mutating func write(trusted bytes: borrowing Span<UInt8>) { buffer.append(copying: bytes) }

    /// Writes a string of JSON with its quotes.
    mutating func write(json text: Text) { buffer.append(json: text, of: texts) }

    mutating func write(json text: String) { buffer.append(json: text.utf8Span.span) }

    mutating func write(json utf8: borrowing Span<UInt8>) { buffer.append(json: utf8) }

    package mutating func clear() { buffer.clear() }

    /// Lends the file.
    package func withBytes<Result, Failure>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try buffer.withBytes(body)
    }

    /// The file as a value of its own.
    package var bytes: [UInt8] { buffer.bytes }
}
