import Templates

/// Writes one JSON text on one line, with the members of objects in the order in which they come.
///
/// Whatever could hide or reorder text on a terminal is written as an escape, so that the output is safe to
/// look at.
struct JSONWriter: JSONBuilder {
    private(set) var text = ""
    private var needsComma = false

    mutating func object(_ members: (inout JSONWriter) -> Void) { group("{", "}", members) }

    mutating func array(_ elements: (inout JSONWriter) -> Void) { group("[", "]", elements) }

    /// Writes the name of a member; its value follows.
    mutating func name(_ name: StaticString) {
        string("\(name)")
        text += ": "
        needsComma = false
    }

    mutating func value(_ value: String?) {
        if let value { string(value) } else { literal("null") }
    }

    mutating func value(_ value: Int?) { literal(value.map(String.init) ?? "null") }

    mutating func value(_ value: Bool?) { literal(value.map { $0 ? "true" : "false" } ?? "null") }

    /// Writes seconds, exactly.
    mutating func member(_ name: StaticString, nanoseconds: Int64) {
        self.name(name)
        let digits = String(nanoseconds % 1_000_000_000)
        let zeros = String(repeating: "0", count: 9 - digits.count)
        literal("\(nanoseconds / 1_000_000_000).\(zeros)\(digits)")
    }

    private mutating func group(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        text += open
        needsComma = false
        body(&self)
        text += close
        needsComma = true
    }

    private mutating func literal(_ literal: String) {
        separate()
        text += literal
        needsComma = true
    }

    private mutating func string(_ value: String) {
        separate()
        text += "\""
        for scalar in value.unicodeScalars { text += Self.escape(scalar) }
        text += "\""
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text += ", " }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            guard VisibleText.isHidden(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
