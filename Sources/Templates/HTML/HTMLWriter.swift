import Data

/// The bytes of one HTML page while it is being written.
///
/// It takes nothing but `Markup`, so a page cannot write text without escaping it. A worker keeps one writer
/// and clears it between pages.
package struct HTMLWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(usualSize) }

    package mutating func write(_ markup: Markup) { bytes.append(markup: markup) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between: for what a list says of
    /// each of its films. So do the four below.
    mutating func write(text: String) { bytes.append(htmlText: text.utf8Span.span) }

    mutating func write(_ number: Int) { bytes.append(decimal: number) }

    mutating func write(_ rating: Rating) { bytes.append(rating) }

    mutating func write(shortDate day: Day) { bytes.append(time: day, lettersOfMonth: 3) }

    mutating func write(href link: Link) { bytes.append(attribute: " href=\"", link) }

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
