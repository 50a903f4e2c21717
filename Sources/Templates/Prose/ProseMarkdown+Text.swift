extension ProseMarkdown {
    func content(at index: Int) -> Piece.Content? {
        pieces.indices.contains(index) ? pieces[index].content : nil
    }

    /// Whether the innermost emphasis that is open was opened with `*`.
    var isInsideStars: Bool {
        delimiters.last.map { $0.description.first == "*" } ?? false
    }

    /// Writes text with its first and last character as entities where Markdown needs punctuation or no
    /// space.
    mutating func appendText(_ text: [UInt8], at index: Int) {
        var scalars = String(decoding: text, as: UTF8.self).unicodeScalars[...]
        if let first = scalars.first, startNeedsEntity(first, at: index) {
            scalars.removeFirst()
            append(entity: first)
        }
        let end = scalars.last.flatMap { endNeedsEntity($0, at: index) ? $0 : nil }
        if end != nil { scalars.removeLast() }
        bytes.append(escapingMarkdown: Array(String(scalars).utf8).span)
        if let end { append(entity: end) }
    }

    private mutating func append(entity scalar: Unicode.Scalar) {
        bytes.append(literal: "&#")
        bytes.append(decimal: Int(scalar.value))
        bytes.append(UInt8(ascii: ";"))
    }

    /// Spaces at the start of a line or of emphasis would be lost. A letter right after emphasis keeps it
    /// from ending, unless the delimiter is `*` and another letter stands before it.
    private func startNeedsEntity(_ first: Unicode.Scalar, at index: Int) -> Bool {
        let before = content(at: index - 1)
        if first == " " { return !before.endsInline }
        guard before.endsEmphasis, !first.isPunctuation else { return false }
        guard bytes.last == UInt8(ascii: "*") else { return true }
        let inner = String(decoding: bytes.suffix(8), as: UTF8.self).unicodeScalars.last { $0 != "*" }
        return inner.map { !$0.isLetter } ?? true
    }

    private func endNeedsEntity(_ last: Unicode.Scalar, at index: Int) -> Bool {
        let after = content(at: index + 1)
        if last == " " { return !after.beginsInline }
        guard after == .open(.emphasis) || after == .open(.strong), !last.isPunctuation else { return false }
        guard !isInsideStars, case .text(let inner) = content(at: index + 2) else { return true }
        let scalars = String(decoding: inner, as: UTF8.self).unicodeScalars
        guard let first = scalars.first, first.isLetter else { return true }
        return scalars.count == 1 && !content(at: index + 3).endsEmphasis
    }
}

/// "A left-flanking delimiter run is … not followed by Unicode white space, and either not followed by a
/// Unicode punctuation character, or … preceded by Unicode white space or a Unicode punctuation character."
///
/// Versions of CommonMark differ on symbols, so they are neither.
extension Unicode.Scalar {
    /// Whether emphasis can begin before and end after the character, whatever is on the other side.
    fileprivate var isLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// Whether emphasis can begin after and end before the character, whatever is on the other side.
    fileprivate var isPunctuation: Bool {
        if isASCII { return !isLetter }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator:
            return true
        default: return false
        }
    }
}

extension Piece.Content? {
    fileprivate var endsEmphasis: Bool { self == .close(.emphasis) || self == .close(.strong) }

    /// Whether a space after this piece is one inside a line.
    fileprivate var endsInline: Bool {
        switch self {
        case .close(let container): container.isInline
        case .code, .image: true
        default: false
        }
    }

    /// Whether a space before this piece is one inside a line.
    fileprivate var beginsInline: Bool {
        switch self {
        case .open(let container): container.isInline
        case .code, .image: true
        default: false
        }
    }
}
