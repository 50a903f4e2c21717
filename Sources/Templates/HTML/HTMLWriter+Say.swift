/// Phrases that are written for every film: what stands in them is written in between, and in English nothing
/// is allocated for either.
extension HTMLWriter {
    /// Writes a phrase around one value: `say("since ") { $0.write(date: day) }` for `since {1}`.
    @inline(__always)
    mutating func say(
        _ start: StaticString, _ end: StaticString = "", value: (inout HTMLWriter) -> Void
    ) {
        let (start, end) = words.around(start, end)
        write(start)
        value(&self)
        write(end)
    }

    /// Writes a phrase of which some words are a link, whose tags are two of its values: `On the {1}list{2}`.
    mutating func say(
        _ start: StaticString, _ open: Markup, _ linked: StaticString, _ close: Markup,
        _ end: StaticString = ""
    ) {
        guard words.isEnglish, !Words.checksPhrases else {
            var phrase = Phrase.Interpolation(literalCapacity: 0, interpolationCount: 2)
            phrase.appendLiteral(start)
            phrase.appendInterpolation(html: open)
            phrase.appendLiteral(linked)
            phrase.appendInterpolation(html: close)
            phrase.appendLiteral(end)
            return say(Phrase(stringInterpolation: phrase))
        }
        write(name: start)
        write(open)
        write(name: linked)
        write(close)
        write(name: end)
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
        write(name: start)
        write(grouped: number)
        write(name: " ")
        write(name: number == 1 ? one : other)
    }
}
