/// A value as SQLite stores it, whatever type its column was declared with.
package enum Value: Equatable, Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

extension Value {
    /// The type of a value, without the value.
    package enum Kind: Equatable, Sendable { case null, integer, real, text, blob }

    /// The value as a person would write it.
    package var text: String {
        switch self {
        case .null: "null"
        case .integer(let integer): String(integer)
        case .real(let real): "\(real)"
        case .text(let text): text
        case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
        }
    }

    package var integer: Int? {
        if case .integer(let integer) = self { Int(exactly: integer) } else { nil }
    }
}
