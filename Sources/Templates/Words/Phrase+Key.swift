extension Phrase {
    /// What it is called where words of other languages are looked up; nil for what is never translated.
    package var key: String? {
        switch content {
        case .literal(let literal): return literal.utf8CodeUnitCount == 0 ? nil : literal.description
        case .pieces(let pieces): return Self.key(of: pieces)
        case .verbatim, .joined: return nil
        }
    }

    private static func key(of pieces: [Piece]) -> String? {
        var key = ""
        var count = 0
        var hasWords = false
        for piece in pieces {
            guard case .value(let value) = piece else {
                if case .words(let words) = piece { key += words.description }
                hasWords = true
                continue
            }
            count += 1
            switch value {
            case .counted(_, let one, let other):
                key += "{\(count)} {\(count)|\(one)|\(other)}"
                hasWords = true
            case .agreeing(_, let one, let other):
                key += "{\(count)|\(one)|\(other)}"
                hasWords = true
            default: key += "{\(count)}"
            }
        }
        return hasWords ? key : nil
    }

    /// Whether it says nothing.
    var isEmpty: Bool {
        switch content {
        case .literal(let literal): literal.utf8CodeUnitCount == 0
        case .pieces(let pieces): pieces.isEmpty
        case .verbatim(let text): text.isEmpty
        case .joined(let phrases, _): phrases.allSatisfy(\.isEmpty)
        }
    }
}
