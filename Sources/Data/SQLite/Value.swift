/// A value as SQLite stores it, whatever type its column was declared with.
package enum Value: Equatable, Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}
