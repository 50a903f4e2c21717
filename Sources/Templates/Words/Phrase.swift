package import Data

/// Something that the site says, before anybody asks in which language.
///
///     let title: Phrase = "\(wanted, "film", "films") on your watchlist"
///
/// The code has it in English. `Words` looks for it under its key, which is the literal with a number for each
/// value: `{1} {1|film|films} on your watchlist`. Whoever writes it escapes its values, as in `Markup`.
package struct Phrase: ExpressibleByStringInterpolation, Sendable {
    enum Content: Sendable {
        /// Kept where the compiler put it: most phrases have no values, and then nothing is allocated.
        case literal(StaticString)
        case pieces([Piece])
        /// What nobody translates, such as the name of a film.
        case verbatim(String)
        case joined([Phrase], separator: StaticString)
    }

    enum Piece: Sendable {
        case words(StaticString)
        case value(Value)
    }

    /// What stands between the words.
    enum Value: Sendable {
        case text(String)
        /// Digits alone, as in a year.
        case number(Int)
        case grouped(Int)
        /// A number and the noun that agrees with it.
        case counted(Int, one: StaticString, other: StaticString)
        /// What agrees with a number that stands elsewhere.
        case agreeing(Int, one: StaticString, other: StaticString)
        case rating(Rating)
        case date(PartialDate, DateWords.Length)
        /// A date that machines can read too, where the page is for them.
        case time(PartialDate, DateWords.Length)
        case phrase(Phrase)
        case html(Markup)
        case markdown(Markdown)
    }

    let content: Content

    @inline(__always)
    package init(stringLiteral literal: StaticString) { content = .literal(literal) }

    package init(stringInterpolation interpolation: consuming Interpolation) {
        content = .pieces(interpolation.pieces)
    }

    package init(verbatim text: String) { content = .verbatim(text) }

    /// Phrases one after the other, each translated for itself: sentences, or the items of a list.
    init(joining phrases: [Phrase], by separator: StaticString = " ") {
        content = .joined(phrases, separator: separator)
    }

    /// `A`, `A and B`, `A, B and C`.
    init(listing items: [Phrase]) {
        guard let last = items.last, items.count > 1 else {
            self = items.first ?? ""
            return
        }
        self = "\(Phrase(joining: items.dropLast(), by: ", ")) and \(last)"
    }

    /// One right behind the other.
    static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(joining: [left, right], by: "") }

    init(listing names: [String]) { self.init(listing: names.map(Phrase.init(verbatim:))) }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        fileprivate var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.words(literal)) }
        }

        package mutating func appendInterpolation(_ text: String) { pieces.append(.value(.text(text))) }

        /// A name of the program that is the same in every language, such as `4½`.
        mutating func appendInterpolation(text: StaticString) {
            pieces.append(.value(.text(text.description)))
        }

        package mutating func appendInterpolation(_ number: Int) { pieces.append(.value(.number(number))) }

        /// A number for people: `1,603,536`.
        package mutating func appendInterpolation(grouped number: Int) {
            pieces.append(.value(.grouped(number)))
        }

        /// A number and the noun that agrees with it: `1 film`, `2 films`.
        package mutating func appendInterpolation(
            _ number: Int, _ one: StaticString, _ other: StaticString
        ) {
            pieces.append(.value(.counted(number, one: one, other: other)))
        }

        package mutating func appendInterpolation(films number: Int) {
            appendInterpolation(number, "film", "films")
        }

        /// A word that agrees with a number which stands elsewhere: `is`, `are`.
        package mutating func appendInterpolation(
            agreeing number: Int, _ one: StaticString, _ other: StaticString
        ) {
            pieces.append(.value(.agreeing(number, one: one, other: other)))
        }

        mutating func appendInterpolation(_ rating: Rating) { pieces.append(.value(.rating(rating))) }

        package mutating func appendInterpolation(_ day: Day) { appendInterpolation(PartialDate(day)) }

        package mutating func appendInterpolation(_ date: PartialDate) {
            pieces.append(.value(.date(date, .long)))
        }

        /// A month with what precedes it in a sentence: `in October 2025`.
        mutating func appendInterpolation(within date: PartialDate) {
            pieces.append(.value(.date(date, .within)))
        }

        mutating func appendInterpolation(time date: PartialDate) {
            pieces.append(.value(.time(date, .long)))
        }

        mutating func appendInterpolation(shortTime date: PartialDate) {
            pieces.append(.value(.time(date, .short)))
        }

        /// A month with what precedes it in a sentence: `in October 2025`.
        mutating func appendInterpolation(withinTime date: PartialDate) {
            pieces.append(.value(.time(date, .within)))
        }

        package mutating func appendInterpolation(_ phrase: Phrase) {
            pieces.append(.value(.phrase(phrase)))
        }

        /// Markup between the words, such as a link; for phrases that only a page in HTML says.
        package mutating func appendInterpolation(html markup: Markup) {
            pieces.append(.value(.html(markup)))
        }

        package mutating func appendInterpolation(markdown: Markdown) {
            pieces.append(.value(.markdown(markdown)))
        }
    }
}

extension DefaultStringInterpolation {
    /// A phrase is no text before a language says it.
    @available(*, unavailable, message: "say the phrase with Words")
    mutating func appendInterpolation(_ phrase: Phrase) {}
}
