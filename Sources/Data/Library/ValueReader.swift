/// Reads the values of a library leniently: whatever a careful or careless author wrote is understood when it
/// can be, counts as unknown when it cannot, and is then a warning that says where it stands.
struct ValueReader {
    private(set) var problems: [Problem] = []
    private let path: String
    private let table: String
    /// How a row of this table is called in a warning; asked only when there is one.
    private let name: (borrowing Row) -> String

    init(path: String, table: String, naming name: @escaping (borrowing Row) -> String) {
        self.path = path
        self.table = table
        self.name = name
    }

    /// A timestamp in any of the forms of the contract.
    mutating func timestamp(_ row: borrowing Row, _ column: Int, _ field: String) -> Timestamp? {
        let value = row.value(column)
        if value.isNothing { return nil }
        if let read = Timestamp(stored: value) { return read }
        warn(row, column, field, expected: "a time")
        return nil
    }

    /// True, false, or unknown.
    mutating func truth(_ row: borrowing Row, _ column: Int, _ field: String) -> Bool? {
        switch row.value(column) {
        case .null: return nil
        case .integer(0), .real(0): return false
        case .integer(1), .real(1): return true
        case .text(let text):
            switch text.lowercased() {
            case "1", "t", "true": return true
            case "0", "f", "false": return false
            default: if isBlank(text) { return nil }
            }
        default: break
        }
        warn(row, column, field, expected: "true or false")
        return nil
    }

    /// A whole number in `range`; fractions of zero and numeric text count.
    mutating func integer(
        _ row: borrowing Row, _ column: Int, _ field: String, in range: ClosedRange<Int> = .min ... .max
    ) -> Int? {
        let read: Int?
        switch row.value(column) {
        case .null: return nil
        case .integer(let number): read = Int(exactly: number)
        case .real(let number): read = Int(exactly: number)
        case .text(let text):
            if isBlank(text) { return nil }
            read = decimal(text).flatMap { Int(exactly: $0) }
        case .blob: read = nil
        }
        if let read, range.contains(read) { return read }
        warn(row, column, field, expected: "a whole number that makes sense")
        return nil
    }

    /// A mean rating, rounded to tenths.
    mutating func rating(_ row: borrowing Row, _ column: Int, _ field: String) -> Rating? {
        let read: Double?
        switch row.value(column) {
        case .null: return nil
        case .integer(let number): read = Double(number)
        case .real(let number): read = number
        case .text(let text):
            if isBlank(text) { return nil }
            read = decimal(text)
        case .blob: read = nil
        }
        if let read, (0...99.9).contains(read) { return Rating(tenths: Int((read * 10).rounded())) }
        warn(row, column, field, expected: "a rating")
        return nil
    }

    /// Text, repaired when its bytes are not UTF-8; nil when there is none.
    mutating func text(_ row: borrowing Row, _ column: Int, _ field: String) -> String? {
        if row.isNull(column) { return nil }
        if let text = row.validText(column) { return isBlank(text) ? nil : text }
        warn("invalid_utf8", row, "\(field) is not valid UTF-8; shown with replacement characters")
        return row.text(column)
    }

    mutating func warn(_ code: String, _ row: borrowing Row, _ message: String) {
        problems.append(Problem(.warning, code, "\(table) \(name(row)): \(message)", file: path))
    }

    private mutating func warn(
        _ row: borrowing Row, _ column: Int, _ field: String, expected: String
    ) {
        let shown = row.text(column).unicodeScalars.prefix(40)
        warn("unreadable_value", row, "\(field) is '\(String(shown))', not \(expected); it counts as unknown")
    }
}

extension Value {
    /// Null, or text of nothing but white space, which careless exports write for null.
    var isNothing: Bool {
        if case .text(let text) = self { isBlank(text) } else { self == .null }
    }
}

extension Timestamp {
    /// Reads a stored value of any type; nil when it is none or cannot be read.
    init?(stored value: Value) {
        switch value {
        case .integer(let number): self.init(unixNumber: number)
        case .real(let number): self.init(unixNumber: number)
        case .text(let text): self.init(parsing: text)
        case .null, .blob: return nil
        }
    }
}

private func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
}

/// A plain decimal number. `Double(_: String)` alone would accept `nan`, `0x1p3` and `1e400`.
private func decimal(_ text: String) -> Double? {
    let characters = Array(text.utf8.drop { $0 == 0x20 })
    let body = characters.first == UInt8(ascii: "-") ? characters.dropFirst() : characters[...]
    let isDecimal = body.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    guard isDecimal, !body.isEmpty, body.count <= 18 else { return nil }
    return Double(String(decoding: characters, as: UTF8.self))
}
