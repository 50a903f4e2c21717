package import Data

/// What one language says, by the keys of the phrases: a file such as `content/words/de.yml`, or ours for
/// Polish.
///
///     On your platforms: Auf deinen Plattformen
///     "{1} {1|film|films}": "{1} {1|Film|Filme}"
package struct Phrasebook: Sendable {
    let wordings: [String: Wording]

    init(wordings: [String: Wording] = [:]) { self.wordings = wordings }

    var isEmpty: Bool { wordings.isEmpty }

    /// The same book, with what another one says instead.
    func overlaid(with other: Phrasebook) -> Phrasebook {
        Phrasebook(wordings: wordings.merging(other.wordings) { $1 })
    }

    /// Reads a file of words.
    ///
    /// - Parameter isOwn: whether the owner wrote it, so that a phrase which nobody says is a slip.
    /// - Returns: what could be read, and what could not.
    package static func read(
        _ source: SourceText, language: String, isOwn: Bool = true
    ) -> (book: Phrasebook, problems: [Problem]) {
        let (root, faults) = YAMLReader.read(source)
        var reader = PhrasebookReader(source: source, forms: PluralRule(language: language).count)
        reader.read(root, isOwn: isOwn)
        return (Phrasebook(wordings: reader.wordings), faults + reader.problems)
    }
}

/// Reads the phrases of one file, and collects what is wrong with them.
private struct PhrasebookReader {
    let source: SourceText
    let forms: Int
    var wordings: [String: Wording] = [:]
    var problems: [Problem] = []

    init(source: SourceText, forms: Int) { (self.source, self.forms) = (source, forms) }

    mutating func read(_ root: Node, isOwn: Bool) {
        switch root.content {
        case .null: break
        case .mapping(let pairs):
            for pair in pairs where !isOwn || isKnown(pair) { read(pair) }
        case .scalar, .sequence: complain("the top level must be a mapping of phrases", at: root.position)
        }
    }

    /// A phrase that nobody says may be one that a newer program says otherwise: the site is built without it.
    private mutating func isKnown(_ pair: Node.Pair) -> Bool {
        if Phrasebook.polish.wordings[pair.key] != nil { return true }
        let near = suggestion(for: pair.key, among: Phrasebook.polish.wordings.keys.sorted())
        let message = "the site never says '\(pair.key)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
        problems.append(source.problem(.warning, "unknown_phrase", message, at: pair.keyPosition))
        return false
    }

    private mutating func read(_ pair: Node.Pair) {
        switch pair.value.content {
        case .null: return
        case .scalar(let text):
            do throws(Wording.Fault) {
                let wording = try Wording(text, forms: forms)
                let values = try Wording(pair.key, forms: 2).values
                if DateWords.keys.contains(pair.key), text.contains(where: { "<>&\"".contains($0) }) {
                    complain("a date has none of <, >, & and quotes", at: pair.value.position)
                } else if wording.values > values {
                    complain(
                        "the phrase has \(values) values, and this asks for {\(wording.values)}",
                        at: pair.value.position)
                } else {
                    wordings[pair.key] = wording
                }
            } catch {
                complain(error.message, at: pair.value.position)
            }
        case .sequence, .mapping: complain("a phrase is a text", at: pair.value.position)
        }
    }

    private mutating func complain(_ message: String, at position: Position) {
        problems.append(source.problem("invalid_words", message, at: position))
    }
}

extension Phrasebook {
    /// Polish, which has every phrase of the program. It is part of the program, and a test reads it: it has
    /// no faults.
    package static let polish: Phrasebook = {
        guard let source = try? SourceText(path: "pl.yml", bytes: PackageResources.pl_yml) else {
            return Phrasebook()
        }
        return read(source, language: "pl", isOwn: false).book
    }()
}

extension Wording.Fault {
    fileprivate var message: String {
        switch self {
        case .openBrace: "a '{' without its '}'"
        case .notANumber(let text): "'{\(text)}' is no value: write the number of a value, such as {1}"
        case .forms(let count, let wanted):
            "this language has \(wanted) forms of a word that agrees with a number, and here are \(count)"
        }
    }
}
