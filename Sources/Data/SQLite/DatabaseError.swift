/// What SQLite refused, and the statement it refused.
package struct DatabaseError: Error, Equatable, Sendable {
    /// The extended result code.
    package var code: Int32
    package var message: String
    package var sql: String?

    package init(code: Int32, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// The code without the bits that tell its variants apart.
    ///
    /// "Every extended result code has a corresponding primary result code … the primary result code is the
    /// least significant 8 bits" (SQLite manual, Result and Error Codes).
    package var primaryCode: Int32 { code & 0xFF }
}

extension DatabaseError: CustomStringConvertible {
    package var description: String {
        let context = sql.map { " while running `\($0)`" } ?? ""
        return "SQLite error \(code): \(message)\(context)"
    }
}
