/// Where a title stands in an alphabetical list.
///
/// Not a collation of any one language, but what readers of Latin letters expect: marks on letters, capitals,
/// punctuation in front and an English article do not count. The same everywhere, whatever the machine's
/// locale.
package struct TitleKey: Comparable, Sendable {
    /// One section of the list.
    package enum Group: Hashable, Comparable, Sendable {
        case digits
        /// A lower-case ASCII letter.
        case letter(UInt8)
        case otherScripts

        /// What its heading says.
        package var label: String {
            switch self {
            case .digits: "0–9"
            case .letter(let byte): String(decoding: [byte - 32], as: UTF8.self)
            case .otherScripts: "Other scripts"
            }
        }

        /// Its `id` on the page.
        package var anchor: String {
            switch self {
            case .digits: "digits"
            case .letter(let byte): String(decoding: [byte], as: UTF8.self)
            case .otherScripts: "other"
            }
        }
    }

    package let group: Group
    private let folded: String

    package init(_ title: String) {
        var folded = String.UnicodeScalarView()
        for scalar in title.unicodeScalars {
            if folded.isEmpty, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
                continue
            }
            append(scalar, to: &folded)
        }
        self.folded = Self.dropArticle(from: String(folded))
        group = Self.group(of: self.folded)
    }

    package static func < (left: TitleKey, right: TitleKey) -> Bool {
        (left.group, left.folded) < (right.group, right.folded)
    }

    private static func dropArticle(from folded: String) -> String {
        for article in ["the ", "a ", "an "] where folded.hasPrefix(article) {
            let rest = folded.dropFirst(article.count)
            if rest.unicodeScalars.first?.properties.isAlphabetic == true { return String(rest) }
        }
        return folded
    }

    private static func group(of folded: String) -> Group {
        if let first = folded.utf8.first, 97...122 ~= first { return .letter(first) }
        return folded.unicodeScalars.first?.properties.isAlphabetic == true ? .otherScripts : .digits
    }
}

/// Appends the letter without its marks, in lower case.
private func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    if scalar.isASCII {
        folded.append("A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    } else if let plain = plainLetters[scalar] {
        folded.append(contentsOf: plain.unicodeScalars)
    } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
}

/// The Latin letters with marks that titles use, and what they are sorted as.
private let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
        ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ]
    var letters: [Unicode.Scalar: String] = ["İ": "i"]
    for (plain, marked) in rows {
        for scalar in marked.unicodeScalars {
            letters[scalar] = plain
            let capital = scalar.properties.uppercaseMapping.unicodeScalars
            if let only = capital.first, capital.count == 1, !only.isASCII { letters[only] = plain }
        }
    }
    return letters
}()
