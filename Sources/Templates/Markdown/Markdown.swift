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

    /// Adopts bytes that are Markdown already. This is the only door for it, as with `Markup`.
    package init(trusted bytes: [UInt8]) { content = .bytes(bytes) }

    /// What a writer of that language writes.
    package func bytes(in words: Words) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(markdown: self, in: words)
        return bytes
    }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        fileprivate var bytes: [UInt8] = []
        fileprivate var phrases: [PlacedPhrase] = []

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

        /// What the site says, in the language of whoever writes the Markdown.
        package mutating func appendInterpolation(_ phrase: Phrase) {
            phrases.append(PlacedPhrase(place: bytes.count, phrase: phrase))
        }

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

        /// A date as people read it, in which nothing needs an escape.
        mutating func appendInterpolation(_ day: Day) { appendInterpolation("\(day)" as Phrase) }

        package mutating func appendInterpolation(_ markdown: Markdown) {
            switch markdown.content {
            case .literal(let literal): bytes.append(joining: literal)
            case .bytes(let other): bytes.append(joining: other.span)
            case .phrases(let other, let more):
                bytes.append(joining: other.span)
                phrases += more.map {
                    PlacedPhrase(place: bytes.count - other.count + $0.place, phrase: $0.phrase)
                }
            }
        }

        /// A link's destination, to stand between parentheses.
        package mutating func appendInterpolation(_ link: Link) { bytes.append(markdownLink: link) }
    }
}

extension ByteSink where Self: ~Copyable {
    @inline(__always)
    mutating func append(markdown: borrowing Markdown, in words: Words) {
        switch markdown.content {
        case .literal(let literal): append(joining: literal)
        case .bytes(let bytes): append(joining: bytes.span)
        case .phrases(let bytes, let phrases): append(bytes, phrases, in: words)
        }
    }

    private mutating func append(_ bytes: [UInt8], _ phrases: [PlacedPhrase], in words: Words) {
        var start = 0
        for phrase in phrases {
            append(joining: bytes.span.extracting(start..<phrase.place))
            append(markdown: phrase.phrase, in: words)
            start = phrase.place
        }
        append(joining: bytes.span.extracting(start..<bytes.count))
    }

    mutating func append(markdownWords half: Words.Half) {
        switch half {
        case .literal(let literal): append(joining: literal)
        case .words(let words): append(markdownWords: words)
        }
    }

    /// Appends words of a translation. A full stop right behind a number ends a sentence, as in English.
    private mutating func append(markdownWords words: String) {
        let utf8 = words.utf8Span.span
        guard let last, last.isDigit, !utf8.isEmpty, utf8[0] == UInt8(ascii: ".") else {
            return append(escapingMarkdown: utf8)
        }
        append(UInt8(ascii: "."))
        append(escapingMarkdown: utf8.extracting(droppingFirst: 1))
    }

    /// Appends a phrase, its values escaped.
    mutating func append(markdown phrase: Phrase, in words: Words) {
        for said in words.said(phrase) {
            switch said {
            case .literal(let literal): append(joining: literal)
            case .words(let words): append(markdownWords: words)
            case .text(let text): append(markdownText: text.utf8Span.span)
            case .time(let date, let length): append(date: date, length, in: words)
            case .html: continue
            case .markdown(let markdown): append(markdown: markdown, in: words)
            }
        }
    }
}
