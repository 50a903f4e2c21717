import Data

/// Markup that is safe to place in a page.
///
/// A literal is markup; what is interpolated into it is written by its type, and text is escaped:
///
///     page.write("<li><a\(href: link)>\(film.title)</a></li>")
///
/// The literal is a `StaticString`, so that no string made at run time can pass for markup.
package struct Markup: ExpressibleByStringInterpolation, Sendable {
    /// A literal is kept where the compiler put it: most writes are of one, and then nothing is allocated.
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

    /// Adopts bytes that are markup already. This is the only door for it: search for `trusted:` to see who
    /// uses it.
    package init(trusted bytes: [UInt8]) { content = .bytes(bytes) }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(markup: self)
        return bytes
    }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
        }

        package mutating func appendLiteral(_ literal: StaticString) { bytes.append(literal: literal) }

        /// Text, right between tags and inside a double-quoted attribute.
        package mutating func appendInterpolation(_ text: String) {
            bytes.append(htmlText: text.utf8Span.span)
        }

        package mutating func appendInterpolation(_ text: Substring) {
            bytes.append(htmlText: text.utf8Span.span)
        }

        package mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: number) }

        mutating func appendInterpolation(_ rating: Rating) { bytes.append(rating) }

        package mutating func appendInterpolation(_ markup: Markup) { bytes.append(markup: markup) }

        /// The whole attribute with the space before it, such as ` href="../movies/tt0816692.html"`.
        package mutating func appendInterpolation(href link: Link) {
            bytes.append(attribute: " href=\"", link)
        }

        package mutating func appendInterpolation(src link: Link) {
            bytes.append(attribute: " src=\"", link)
        }
    }
}

extension ByteSink where Self: ~Copyable {
    @inline(__always)
    mutating func append(markup: borrowing Markup) {
        switch markup.content {
        case .literal(let literal): append(literal: literal)
        case .bytes(let bytes): append(copying: bytes.span)
        }
    }
}
