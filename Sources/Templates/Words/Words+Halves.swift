extension Words {
    /// Words with no value, or half of a phrase around one, as a writer takes them.
    enum Half {
        case literal(StaticString)
        case words(String)
    }

    /// What stands before the one value of a phrase, and after it.
    @inline(__always)
    func around(_ start: StaticString, _ end: StaticString) -> (Half, Half) {
        isEnglish && !Self.checksPhrases ? (.literal(start), .literal(end)) : lookUp(start, end)
    }

    private func lookUp(_ start: StaticString, _ end: StaticString) -> (Half, Half) {
        let key = "\(start){1}\(end)"
        if isEnglish { assert(!Self.checksPhrases || Self.isKnown(key), "no Polish for '\(key)'") }
        guard let pieces = wordings[key]?.pieces, let value = pieces.firstIndex(of: .value(0)) else {
            return (.literal(start), .literal(end))
        }
        return (.words(Self.words(pieces[..<value])), .words(Self.words(pieces[(value + 1)...])))
    }

    private static func words(_ pieces: ArraySlice<Wording.Piece>) -> String {
        pieces.reduce(into: "") { if case .words(let words) = $1 { $0 += words } }
    }
}
