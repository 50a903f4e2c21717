import Data

/// Cuts titles and names into the words that are searched for: small letters without marks.
///
/// The script does the same with what a reader types, and a test holds the two together. Where words are
/// written without spaces between them, each two neighbours count as a word, and the last character too.
struct SearchWords {
    /// The words of the text that was cut last, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each of them ends there.
    private(set) var ends: [Int] = []
    /// Which of them a reader types who types the whole text.
    private(set) var areTyped: [Bool] = []
    private var known: [UInt32: [Glyph]] = [:]
    /// How many these are.
    var typed: Int { areTyped.count { $0 } }
    /// How many letters the word has that is being read, and ideographs the run.
    private var letters = 0
    private var ideographs = 0
    private var previous: Unicode.Scalar = "\0"

    /// One plain character, of what Unicode is asked once.
    private struct Glyph {
        enum Kind { case letter, ideograph, other }
        let scalar: Unicode.Scalar
        let kind: Kind
    }

    /// Longer words are cut, and further ones left out: a title may be a novel.
    private static let longest = 24
    private static let most = 64

    /// - Parameter range: where in `utf8` a text is that is valid.
    mutating func cut(_ range: Range<Int>, of utf8: borrowing [UInt8]) {
        let text = utf8.span.extracting(range)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        areTyped.removeAll(keepingCapacity: true)
        var index = 0
        while index < text.count, ends.count < Self.most {
            if text[index] < 0x80 {
                index = add(asciiOf: text, at: index)
            } else {
                let scalar = text.scalar(at: &index)
                for glyph in glyphs(of: scalar) { add(glyph) }
            }
        }
        endIdeographs()
        endWord()
    }

    /// Adds the letters that stand here, or ends the word, and returns where to go on: nearly all text is of
    /// such letters.
    private mutating func add(asciiOf text: Span<UInt8>, at start: Int) -> Int {
        if ideographs > 0 { endIdeographs() }
        var end = start
        while end < text.count, text[end].isAlphanumeric { end += 1 }
        guard end > start else {
            endWord()
            return start + 1
        }
        let kept = Swift.min(end - start, Self.longest - letters)
        for index in start..<start + kept { bytes.append(text[index] | 0x20) }
        letters += kept
        return end
    }

    private mutating func add(_ glyph: Glyph) {
        switch glyph.kind {
        case .letter:
            endIdeographs()
            guard letters < Self.longest else { return }
            letters += 1
            append(glyph.scalar)
        case .ideograph:
            endWord()
            if ideographs > 0 {
                append(previous)
                append(glyph.scalar)
                endWord(isTyped: true)
            }
            previous = glyph.scalar
            ideographs += 1
        case .other:
            endIdeographs()
            endWord()
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if let utf8 = UTF8.encode(scalar) { bytes.append(contentsOf: utf8) }
    }

    private mutating func endWord() {
        guard letters > 0 else { return }
        letters = 0
        endWord(isTyped: true)
    }

    private mutating func endWord(isTyped: Bool) {
        ends.append(bytes.count)
        areTyped.append(isTyped)
    }

    private mutating func endIdeographs() {
        guard ideographs > 0 else { return }
        append(previous)
        endWord(isTyped: ideographs == 1)
        ideographs = 0
    }
}

extension SearchWords {
    private mutating func glyphs(of scalar: Unicode.Scalar) -> [Glyph] {
        if let glyphs = known[scalar.value] { return glyphs }
        let small = SearchLetters.narrow(scalar).properties.lowercaseMapping.unicodeScalars
        let plain = small.filter { !SearchLetters.isMark($0) }
            .flatMap { letter in SearchLetters.plain(letter).map { Array($0.unicodeScalars) } ?? [letter] }
        let glyphs = plain.map { Glyph(scalar: $0, kind: Self.kind(of: $0)) }
        known[scalar.value] = glyphs
        return glyphs
    }

    private static func kind(of scalar: Unicode.Scalar) -> Glyph.Kind {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            isIdeograph(scalar) ? .ideograph : .letter
        default: .other
        }
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
