/// How one language says a phrase: words, and where the values of the phrase stand between them.
///
///     {1} {1|film|filmy|filmów} na liście
struct Wording: Equatable, Sendable {
    enum Piece: Equatable, Sendable {
        case words(String)
        /// The value of that index, from 0.
        case value(Int)
        /// The form that agrees with the number of that index.
        case forms(Int, [String])
    }

    let pieces: [Piece]

    /// What is wrong with a wording.
    enum Fault: Error, Equatable {
        case openBrace
        case notANumber(String)
        case forms(Int, wanted: Int)
    }

    /// What nobody can see goes here, so that words are only escaped where they are written.
    /// - Parameter forms: how many forms of a word the language has.
    init(_ text: String, forms: Int) throws(Fault) {
        let text = String(decoding: [UInt8](cleaning: text.utf8Span.span, .collapsed), as: UTF8.self)
        var pieces: [Piece] = []
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{") {
            if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
            rest = rest[rest.index(after: brace)...]
            guard let end = rest.firstIndex(of: "}") else { throw .openBrace }
            pieces.append(try Self.value(rest[..<end], forms: forms))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    private static func value(_ text: Substring, forms count: Int) throws(Fault) -> Piece {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard let first = parts.first, let number = Int(first), number > 0 else {
            throw .notANumber(String(text))
        }
        if parts.count == 1 { return .value(number - 1) }
        guard parts.count == count + 1 else { throw .forms(parts.count - 1, wanted: count) }
        return .forms(number - 1, parts.dropFirst().map(String.init))
    }

    /// How many values it asks for.
    var values: Int {
        pieces.reduce(0) { most, piece in
            switch piece {
            case .words: most
            case .value(let index), .forms(let index, _): max(most, index + 1)
            }
        }
    }
}
