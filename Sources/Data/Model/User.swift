/// Whose films a build shows.
package struct User: Equatable, Sendable {
    /// The id as the library writes it.
    package var id: String

    package init(id: String) { self.id = id }

    /// What two spellings of one id have in common: UUIDs compare without case and hyphens, other ids
    /// exactly.
    package var key: ExactText { Self.key(of: id) }

    static func key(of id: String) -> ExactText {
        let digits = id.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count == 32, digits.allSatisfy(isHexDigit) else { return ExactText(id) }
        return ExactText(String(decoding: digits.map { $0 | 0x20 }, as: UTF8.self))
    }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
    default: false
    }
}
