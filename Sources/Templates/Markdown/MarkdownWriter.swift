package import Data

/// The bytes of one Markdown page while it is being written; the twin of `HTMLWriter`.
package struct MarkdownWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 1 << 15)
    private let texts: TextBlock
    /// The language that it writes in.
    let words: Words
    private var dates = DateCache()

    /// - Parameter texts: where the texts and fragments lie that will be written.
    package init(texts: TextBlock = TextBlock(), words: Words = .english) {
        self.texts = texts
        self.words = words
    }

    @inline(__always)
    package mutating func write(_ text: Markdown) { buffer.append(markdown: text, in: words) }

    /// Writes what the site says.
    package mutating func say(_ phrase: Phrase) { buffer.append(markdown: phrase, in: words) }

    /// Writes words that have no value; English ones with no look at any table.
    @inline(__always)
    mutating func say(words literal: StaticString) {
        if words.isEnglish, !Words.checksPhrases {
            buffer.append(joining: literal)
        } else {
            say(Phrase(stringLiteral: literal))
        }
    }

    /// Writes a phrase around a name, as `say("On \(name)")` does, but with no memory between.
    @inline(__always)
    mutating func say(_ start: StaticString, _ name: Fragment<Markdown>, _ end: StaticString = "") {
        let (start, end) = words.around(start, end)
        buffer.append(markdownWords: start)
        write(name)
        buffer.append(markdownWords: end)
    }

    mutating func write(_ half: Words.Half) { buffer.append(markdownWords: half) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between; so do those below.
    mutating func write(text: String) { buffer.append(markdownText: text.utf8Span.span) }

    mutating func write(text: Text) { buffer.append(markdownText: text, of: texts) }

    /// Writes text as a double-quoted scalar of YAML.
    mutating func write(quoted text: Text) { buffer.append(quoted: text, of: texts) }

    mutating func write(_ fragment: Fragment<Markdown>) {
        buffer.append(joining: fragment.text.range, of: texts)
    }

    mutating func write(_ number: Int) { buffer.append(decimal: number) }

    mutating func write(grouped number: Int) { buffer.append(grouped: number, in: words) }

    mutating func write(_ rating: Rating) { buffer.append(rating, point: words.numbers.point) }

    mutating func write(_ day: Day) {
        dates.append(day, to: &buffer) { [words] in $0.append(date: day, .long, in: words) }
    }

    /// Writes a date that is no day: those are kept.
    mutating func append(_ date: PartialDate) { buffer.append(date: date, .long, in: words) }

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
