package import Data

/// The bytes of one HTML page while it is being written.
///
/// It takes nothing but `Markup` and what it escapes itself, so a page cannot write text without escaping it.
/// A worker keeps one writer and clears it between pages.
package struct HTMLWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 1 << 15)
    private let texts: TextBlock
    /// The language that it writes in.
    let words: Words
    private var dates = DateCache()
    private var shortDates = DateCache()
    /// Whether cards carry facts, for a form that stands before them.
    var saysFacts = false
    /// The films that the page lists so far, where somebody may ask.
    private(set) var listed: [Int32] = []

    /// - Parameter texts: where the texts and fragments lie that will be written.
    package init(texts: TextBlock = TextBlock(), words: Words = .english) {
        self.texts = texts
        self.words = words
    }

    @inline(__always)
    package mutating func write(_ markup: Markup) { buffer.append(markup: markup, in: words) }

    /// Writes what the site says.
    package mutating func say(_ phrase: Phrase) { buffer.append(html: phrase, in: words) }

    /// Writes words that have no value; English ones with no look at any table.
    @inline(__always)
    mutating func say(words literal: StaticString) {
        if words.isEnglish, !Words.checksPhrases {
            buffer.append(literal: literal)
        } else {
            say(Phrase(stringLiteral: literal))
        }
    }

    /// Writes a phrase around a name, as `say("On \(name)")` does, but with no memory between.
    @inline(__always)
    mutating func say(_ start: StaticString, _ name: Fragment<Markup>, _ end: StaticString = "") {
        let (start, end) = words.around(start, end)
        buffer.append(htmlWords: start)
        write(name)
        buffer.append(htmlWords: end)
    }

    mutating func write(_ half: Words.Half) { buffer.append(htmlWords: half) }

    /// Writes text, escaped, as `write("\(text)")` does, but with no memory between: for what a list says of
    /// each of its films. So do those below.
    mutating func write(text: String) { buffer.append(htmlText: text.utf8Span.span) }

    mutating func write(text: Text) { buffer.append(htmlText: text, of: texts) }

    mutating func write(_ fragment: Fragment<Markup>) {
        buffer.append(copying: fragment.text.range, of: texts)
    }

    /// Writes a fragment with another one `place` bytes after its start.
    mutating func write(_ part: Fragment<Markup>, in whole: Fragment<Markup>, at place: Int) {
        let range = whole.text.range
        buffer.append(copying: range.lowerBound..<range.lowerBound + place, of: texts)
        write(part)
        buffer.append(copying: range.lowerBound + place..<range.upperBound, of: texts)
    }

    mutating func write(_ number: Int) { buffer.append(decimal: number) }

    mutating func write(grouped number: Int) { buffer.append(grouped: number, in: words) }

    mutating func write(_ rating: Rating) { buffer.append(rating, point: words.numbers.point) }

    mutating func write(date day: Day) {
        dates.append(day, to: &buffer) { [words] in $0.append(time: day, .long, in: words) }
    }

    mutating func write(shortDate day: Day) {
        shortDates.append(day, to: &buffer) { [words] in $0.append(time: day, .short, in: words) }
    }

    /// Writes a date that is no day: those are kept.
    mutating func write(_ date: PartialDate, _ length: DateWords.Length) {
        buffer.append(time: date, length, in: words)
    }

    mutating func write(href link: Link) { buffer.append(attribute: " href=\"", link) }

    mutating func write(href link: PageLink) {
        buffer.append(literal: " href=\"")
        buffer.append(link, texts)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Writes a name that is part of the program.
    mutating func write(name: StaticString) { buffer.append(literal: name) }

    /// Writes an address alone, for an attribute whose name is written already.
    mutating func write(_ link: PageLink) { buffer.append(link, texts) }

    /// Writes the address of a page below the output folder.
    mutating func write(_ path: PagePath, as format: Format) { buffer.append(path, format, texts) }

    /// Makes room for a list of so many films at once. A buffer that grows is there twice while it is copied.
    mutating func reserve(_ films: Int, bytesEach size: Int) { buffer.reserve(films * size) }

    /// Writes a string of JSON with its quotes; HTML has nothing to escape in it.
    mutating func write(json text: Text) { buffer.append(json: text, of: texts) }

    mutating func write(json text: String) { buffer.append(json: text.utf8Span.span) }

    mutating func list(_ film: Int) { listed.append(Int32(clamping: film)) }

    package mutating func clear() {
        buffer.clear()
        saysFacts = false
        listed.removeAll(keepingCapacity: true)
    }

    /// Lends the page.
    package func withBytes<Result, Failure>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try buffer.withBytes(body)
    }

    /// The page as a value of its own.
    package var bytes: [UInt8] { buffer.bytes }
}
