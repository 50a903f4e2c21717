import Data

/// The bytes of one HTML page while it is being written.
///
/// It takes nothing but `Markup`, so a page cannot write text without escaping it. A worker keeps one writer
/// and clears it between pages: its memory grows to the largest page once.
package struct HTMLWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(1 << 15) }

    package mutating func write(_ markup: Markup) { bytes.append(markup: markup) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between: for what a list says of
    /// each of its films. So do the four below.
    mutating func write(text: String) { bytes.append(htmlText: text.utf8Span.span) }

    mutating func write(_ number: Int) { bytes.append(decimal: number) }

    mutating func write(_ rating: Rating) { bytes.append(rating) }

    mutating func write(shortDate day: Day) { bytes.append(time: day, lettersOfMonth: 3) }

    mutating func write(href link: Link) { bytes.append(attribute: " href=\"", link) }

    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
