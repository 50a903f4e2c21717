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

    /// The same table, with what another one says instead.
    func overlaid(with other: Phrasebook) -> Phrasebook {
        Phrasebook(wordings: wordings.merging(other.wordings) { $1 })
    }

    /// - Returns: what could be read, and what could not.
    package static func read(_ source: SourceText, language: String) -> (table: Phrasebook, problems: [Problem]) {
        let (root, faults) = YAMLReader.read(source)
        var problems = faults
        var wordings: [String: Wording] = [:]
        let forms = PluralRule(language: language).count
        func complain(_ message: String, at position: Position) {
            problems.append(source.problem("invalid_words", message, at: position))
        }
        switch root.content {
        case .null: break
        case .mapping(let pairs):
            for pair in pairs {
                switch pair.value.content {
                case .null: continue
                case .scalar(let text):
                    do throws(Wording.Fault) {
                        wordings[pair.key] = try Wording(text, forms: forms)
                    } catch {
                        complain(error.message, at: pair.value.position)
                    }
                default: complain("a phrase is a text", at: pair.value.position)
                }
            }
        default: complain("the top level must be a mapping of phrases", at: root.position)
        }
        return (Phrasebook(wordings: wordings), problems)
    }
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
