@testable import Data

extension Node {
    /// The tree on one line: `~` is null, scalars are in double quotes, collections in brackets.
    var outline: String {
        switch content {
        case .null: "~"
        case .scalar(let text): text.outline
        case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
        case .mapping(let pairs):
            "{" + pairs.map { "\($0.key.outline): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }
}

extension String {
    /// The text in double quotes, with everything but printable ASCII as escapes: equivalent texts stay
    /// different.
    var outline: String {
        let scalars = unicodeScalars.map { scalar in
            switch scalar {
            case "\n": "\\n"
            case "\t": "\\t"
            case "\"", "\\": "\\\(scalar)"
            case " "..."~": String(scalar)
            default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            }
        }
        return "\"" + scalars.joined() + "\""
    }
}

extension SourceText {
    init(_ text: String) throws(Problem) { try self.init(path: "changes.yml", bytes: Array(text.utf8)) }
}

extension Problem {
    /// `line:column code message`.
    var outline: String { "\(position?.line ?? 0):\(position?.column ?? 0) \(code) \(message)" }
    /// `line:column code`.
    var place: String { "\(position?.line ?? 0):\(position?.column ?? 0) \(code)" }
}
