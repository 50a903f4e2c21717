import Data

/// Markdown that is safe to place in a report.
///
/// A literal is Markdown; what is interpolated into it is written by its type, and text is escaped:
///
///     page.write("- [\(film.title)](\(link)) (\(year))\n")
package struct Markdown: ExpressibleByStringInterpolation, Sendable {
    fileprivate enum Content {
        case literal(StaticString)
        case bytes([UInt8])
    }

    fileprivate let content: Content

    @inline(__always)
    package init(stringLiteral literal: StaticString) { content = .literal(literal) }

    package init(stringInterpolation interpolation: consuming Interpolation) {
        content = .bytes(interpolation.bytes)
    }

    /// Adopts bytes that are Markdown already. This is the only door for it, as with `Markup`.
    package init(trusted bytes: [UInt8]) { content = .bytes(bytes) }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(markdown: self)
        return bytes
    }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
        }

        package mutating func appendLiteral(_ literal: StaticString) { bytes.append(joining: literal) }

        /// Text, right wherever inline text may stand: after a heading's `#`, in a list item, a cell, a link.
        package mutating func appendInterpolation(_ text: String) {
            bytes.append(markdownText: text.utf8Span.span)
        }

        package mutating func appendInterpolation(_ text: Substring) {
            bytes.append(markdownText: text.utf8Span.span)
        }

        package mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: number) }

        mutating func appendInterpolation(_ rating: Rating) { bytes.append(rating) }

        /// A date as people read it, in which nothing needs an escape.
        mutating func appendInterpolation(_ day: Day) { bytes.append(date: day) }

        package mutating func appendInterpolation(_ markdown: Markdown) { bytes.append(markdown: markdown) }

        /// A link's destination, to stand between parentheses.
        package mutating func appendInterpolation(_ link: Link) { bytes.append(markdownLink: link) }
    }
}

extension ByteSink where Self: ~Copyable {
    @inline(__always)
    mutating func append(markdown: borrowing Markdown) {
        switch markdown.content {
        case .literal(let literal): append(joining: literal)
        case .bytes(let bytes): append(joining: bytes.span)
        }
    }
}
