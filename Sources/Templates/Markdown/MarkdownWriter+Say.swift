/// The same phrases in reports.
extension MarkdownWriter {
    /// Writes a phrase around one value: `say("since ") { $0.write(day) }` for `since {1}`.
    @inline(__always)
    mutating func say(
        _ start: StaticString, _ end: StaticString = "", value: (inout MarkdownWriter) -> Void
    ) {
        let (start, end) = words.around(start, end)
        write(start)
        value(&self)
        write(end)
    }

    /// Writes a phrase of which some words are a link, whose ends are two of its values: `On the {1}list{2}`.
    mutating func say(
        _ start: StaticString, _ open: Markdown, _ linked: StaticString, _ close: Markdown,
        _ end: StaticString = ""
    ) {
        guard words.isEnglish, !Words.checksPhrases else {
            var phrase = Phrase.Interpolation(literalCapacity: 0, interpolationCount: 2)
            phrase.appendLiteral(start)
            phrase.appendInterpolation(markdown: open)
            phrase.appendLiteral(linked)
            phrase.appendInterpolation(markdown: close)
            phrase.appendLiteral(end)
            return say(Phrase(stringInterpolation: phrase))
        }
        write(literal: start)
        write(open)
        write(literal: linked)
        write(close)
        write(literal: end)
    }

    /// Writes a number and the noun that agrees with it, as `say(" from \(votes, "vote", "votes")")` does.
    mutating func say(
        _ start: StaticString, _ number: Int, _ one: StaticString, _ other: StaticString
    ) {
        guard words.isEnglish, !Words.checksPhrases else {
            var phrase = Phrase.Interpolation(literalCapacity: 0, interpolationCount: 1)
            phrase.appendLiteral(start)
            phrase.appendInterpolation(number, one, other)
            return say(Phrase(stringInterpolation: phrase))
        }
        write(literal: start)
        write(grouped: number)
        write(literal: " ")
        write(literal: number == 1 ? one : other)
    }
}
