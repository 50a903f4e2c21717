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
        /// Bytes, and phrases that come into them where they are written: in the language of the writer.
        case phrases([UInt8], [PlacedPhrase])
    }

    fileprivate let content: Content

    @inline(__always)
    package init(stringLiteral literal: StaticString) { content = .literal(literal) }

    package init(stringInterpolation interpolation: consuming Interpolation) {
        content =
            interpolation.phrases.isEmpty
            ? .bytes(interpolation.bytes) : .phrases(interpolation.bytes, interpolation.phrases)
    }

    /// Adopts bytes that are markup already. This is the only door for it: search for `trusted:` to see who
    /// uses it.
    package init(trusted bytes: [UInt8]) { content = .bytes(bytes) }

    /// What a writer of that language writes.
    package func bytes(in words: Words) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(markup: self, in: words)
        return bytes
    }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        fileprivate var bytes: [UInt8] = []
        fileprivate var phrases: [PlacedPhrase] = []

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

        /// What the site says, in the language of whoever writes the markup.
        package mutating func appendInterpolation(_ phrase: Phrase) {
            phrases.append(PlacedPhrase(place: bytes.count, phrase: phrase))
        }

        /// The same for a phrase that stands here: `"<h1>\(say: "Tonight")</h1>"`.
        package mutating func appendInterpolation(say phrase: Phrase) { appendInterpolation(phrase) }

        /// A number for people: `1,603,536`.
        mutating func appendInterpolation(grouped number: Int) {
            appendInterpolation("\(grouped: number)" as Phrase)
        }

        /// A number and the noun that agrees with it: `1 film`, `2 films`.
        mutating func appendInterpolation(_ number: Int, _ one: StaticString, _ other: StaticString) {
            appendInterpolation("\(number, one, other)" as Phrase)
        }

        mutating func appendInterpolation(films number: Int) {
            appendInterpolation("\(films: number)" as Phrase)
        }

        mutating func appendInterpolation(_ rating: Rating) { appendInterpolation("\(rating)" as Phrase) }

        package mutating func appendInterpolation(_ markup: Markup) {
            let start = bytes.count
            switch markup.content {
            case .literal(let literal): bytes.append(literal: literal)
            case .bytes(let other): bytes += other
            case .phrases(let other, let more):
                bytes += other
                phrases += more.map { PlacedPhrase(place: start + $0.place, phrase: $0.phrase) }
            }
        }

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
    mutating func append(markup: borrowing Markup, in words: Words) {
        switch markup.content {
        case .literal(let literal): append(literal: literal)
        case .bytes(let bytes): append(copying: bytes.span)
        case .phrases(let bytes, let phrases): append(bytes, phrases, in: words)
        }
    }

    private mutating func append(_ bytes: [UInt8], _ phrases: [PlacedPhrase], in words: Words) {
        var start = 0
        for phrase in phrases {
            append(copying: bytes.span, start..<phrase.place)
            append(html: phrase.phrase, in: words)
            start = phrase.place
        }
        append(copying: bytes.span, start..<bytes.count)
    }

    mutating func append(htmlWords half: Words.Half) {
        switch half {
        case .literal(let literal): append(literal: literal)
        case .words(let words): append(escapingHTML: words.utf8Span.span)
        }
    }

    /// Appends a phrase, its values escaped.
    mutating func append(html phrase: Phrase, in words: Words) {
        for said in words.said(phrase) {
            switch said {
            case .literal(let literal): append(literal: literal)
            case .words(let words): append(escapingHTML: words.utf8Span.span)
            case .text(let text): append(htmlText: text.utf8Span.span)
            case .time(let date, let length): append(time: date, length, in: words)
            case .html(let markup): append(markup: markup, in: words)
            case .markdown: continue
            }
        }
    }
}

/// A phrase, and how many bytes of the markup around it precede it.
struct PlacedPhrase: Sendable {
    let place: Int
    let phrase: Phrase
}
