/// What a title is sorted by, worked out on strings as one would write it down; `TitleFolder` works on bytes.
struct PlainTitleKey {
    let group: String
    let folded: String

    init(_ title: String) {
        let shown = title.unicodeScalars.drop {
            !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }
        // What folds to nothing at the start lets the next character be the start.
        var folded = ""
        for scalar in shown {
            if folded.isEmpty, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
                continue
            }
            folded += Self.fold(scalar)
        }
        self.folded = Self.withoutArticle(folded)
        group = Self.group(of: self.folded)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> String {
        if let plain = plainLetters[scalar] { return plain }
        return scalar.properties.generalCategory == .nonspacingMark ? "" : scalar.properties.lowercaseMapping
    }

    private static func withoutArticle(_ folded: String) -> String {
        for article in ["the ", "a ", "an "]
        where folded.unicodeScalars.starts(with: article.unicodeScalars) {
            let rest = folded.unicodeScalars.dropFirst(article.unicodeScalars.count)
            if rest.first?.properties.isAlphabetic == true { return String(String.UnicodeScalarView(rest)) }
        }
        return folded
    }

    private static func group(of folded: String) -> String {
        guard let first = folded.unicodeScalars.first, first.properties.isAlphabetic else { return "0–9" }
        return first.isASCII ? String(first).uppercased() : "Other scripts"
    }

    func precedes(_ other: PlainTitleKey) -> Bool {
        let ranks = [self, other].map { key in
            key.group == "0–9" ? 0 : key.group == "Other scripts" ? 2 : 1
        }
        if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
        if group != other.group { return group < other.group }
        return folded.utf8.lexicographicallyPrecedes(other.folded.utf8)
    }

    private static let plainLetters: [Unicode.Scalar: String] = {
        let rows = [
            ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
            ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
            ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for (plain, marked) in rows {
            for letter in marked.unicodeScalars + marked.uppercased().unicodeScalars where !letter.isASCII {
                letters[letter] = plain
            }
        }
        letters["İ"] = "i"
        return letters
    }()
}
