import Data

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
        package var label: Phrase {
            switch self {
            case .digits: Phrase(verbatim: "0–9")
            case .letter(let byte): Phrase(verbatim: String(decoding: [byte - 32], as: UTF8.self))
            case .otherScripts: "Other scripts"
            }
        }

        /// What a page says that shows this section and those up to `last`: `A to C`.
        func words(to last: Self) -> Phrase {
            self == last ? label : "\(label) to \(last.label)"
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
    private let folded: [UInt8]

    package init(_ title: String) {
        var folded: [UInt8] = []
        var folder = TitleFolder()
        group = folder.append(title.utf8Span.span, to: &folded)
        self.folded = folded
    }

    package static func < (left: TitleKey, right: TitleKey) -> Bool {
        if left.group != right.group { return left.group < right.group }
        return left.folded.lexicographicallyPrecedes(right.folded)
    }
}
