import Data

/// The language of the interface: what a phrase is in it, and how numbers and dates are written.
///
/// English is what the code has, and is written without a look at any table. One is made for a build, and
/// every writer has it.
package final class Words: Sendable {
    package static let english = Words(language: "en", wordings: [:], isEnglish: true)

    /// A BCP 47 tag.
    package let language: String
    let isEnglish: Bool
    let numbers: NumberStyle
    let dates: DateWords
    let wordings: [String: Wording]
    let plural: PluralRule

    /// - Parameter wordings: by the key of the phrase; what is missing is said in English.
    package convenience init(language: String, wordings book: Phrasebook) {
        self.init(language: language, wordings: book.wordings, isEnglish: false)
    }

    private init(language: String, wordings: [String: Wording], isEnglish: Bool) {
        self.language = language
        self.isEnglish = isEnglish
        self.wordings = wordings
        plural = PluralRule(language: language)
        numbers = isEnglish ? .english : NumberStyle(wordings[NumberStyle.sample]?.words ?? "")
        dates = isEnglish ? .english : DateWords(wordings)
    }

    /// The phrase as plain text.
    package func say(_ phrase: Phrase) -> String {
        said(phrase).reduce(into: "") { text, said in
            switch said {
            case .literal(let words): text += words.description
            case .words(let words), .text(let words): text += words
            case .time(let date, let length): text += written(date, length)
            case .html, .markdown: break
            }
        }
    }

    /// A piece of a phrase in its language, which a writer writes in its own way.
    enum Said {
        /// Words of the program, in which nothing needs an escape.
        case literal(StaticString)
        /// Words of a translation: clean, and the spaces at their ends stay.
        case words(String)
        case text(String)
        case time(PartialDate, DateWords.Length)
        case html(Markup)
        case markdown(Markdown)
    }

    /// The phrase in this language, piece by piece.
    func said(_ phrase: Phrase) -> [Said] {
        var pieces: [Said] = []
        say(phrase) { pieces.append($0) }
        return pieces
    }

    private func say(_ phrase: Phrase, _ body: (Said) -> Void) {
        switch phrase.content {
        case .verbatim(let text): body(.text(text))
        case .joined(let phrases, let separator):
            for (index, phrase) in phrases.enumerated() {
                if index > 0 { body(.literal(separator)) }
                say(phrase, body)
            }
        case .literal(let literal):
            if let wording = wording(of: phrase) { say(wording, [], body) } else { body(.literal(literal)) }
        case .pieces(let pieces):
            if let wording = wording(of: phrase) {
                let values = pieces.compactMap { piece -> Phrase.Value? in
                    if case .value(let value) = piece { value } else { nil }
                }
                say(wording, values, body)
            } else {
                for piece in pieces { say(piece, body) }
            }
        }
    }

    private func wording(of phrase: Phrase) -> Wording? {
        if isEnglish {
            assert(
                !Self.checksPhrases || phrase.key.map(Self.isKnown) ?? true,
                "no Polish for '\(phrase.key ?? "")'")
            return nil
        }
        return phrase.key.flatMap { wordings[$0] }
    }

    private func say(_ wording: Wording, _ values: [Phrase.Value], _ body: (Said) -> Void) {
        for piece in wording.pieces {
            switch piece {
            case .words(let words): body(.words(words))
            case .value(let index): if values.indices.contains(index) { say(values[index], body) }
            case .forms(let index, let forms):
                guard values.indices.contains(index), let number = values[index].number else { continue }
                body(.words(forms[plural.form(for: number)]))
            }
        }
    }

    /// A piece in English: that of the program, or of a phrase that the language lacks.
    private func say(_ piece: Phrase.Piece, _ body: (Said) -> Void) {
        switch piece {
        case .words(let words): body(.literal(words))
        case .value(.counted(let number, let one, let other)):
            body(.text(numbers.written(number)))
            body(.literal(" "))
            body(.literal(number == 1 ? one : other))
        case .value(.agreeing(let number, let one, let other)): body(.literal(number == 1 ? one : other))
        case .value(let value): say(value, body)
        }
    }

    private func say(_ value: Phrase.Value, _ body: (Said) -> Void) {
        switch value {
        case .text(let text): body(.text(text))
        case .number(let number): body(.text(String(number)))
        case .grouped(let number), .counted(let number, _, _), .agreeing(let number, _, _):
            body(.text(numbers.written(number)))
        case .rating(let rating): body(.text(written(rating)))
        case .date(let date, let length): body(.text(written(date, length)))
        case .time(let date, let length): body(.time(date, length))
        case .phrase(let phrase): say(phrase, body)
        case .html(let markup): body(.html(markup))
        case .markdown(let markdown): body(.markdown(markdown))
        }
    }

    /// A number for people: `1,603,536`.
    package func grouped(_ number: Int) -> String { numbers.written(number) }

    func written(_ rating: Rating) -> String {
        var bytes: [UInt8] = []
        bytes.append(rating, point: numbers.point)
        return String(decoding: bytes, as: UTF8.self)
    }

    func written(_ day: Day) -> String { written(PartialDate(day)) }

    func written(_ date: PartialDate, _ length: DateWords.Length = .long) -> String {
        var bytes: [UInt8] = []
        bytes.append(date: date, length, in: self)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether every phrase is looked up in the Polish table, as in tests: what is said is translated.
    #if DEBUG
        static let checksPhrases = true
    #else
        static let checksPhrases = false
    #endif
}

extension Phrase.Value {
    /// What a word may agree with.
    fileprivate var number: Int? {
        switch self {
        case .number(let number), .grouped(let number), .counted(let number, _, _),
            .agreeing(let number, _, _):
            number
        case .text, .rating, .date, .time, .phrase, .html, .markdown: nil
        }
    }
}

extension Wording {
    /// What it says when it has no values.
    var words: String? {
        guard pieces.count == 1, case .words(let words)? = pieces.first else { return nil }
        return words
    }
}
