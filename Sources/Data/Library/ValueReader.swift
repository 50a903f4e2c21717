/// Reads the values of a library leniently: whatever a careful or careless author wrote is understood when it
/// can be, counts as unknown when it cannot, and is then a warning that says where it stands.
///
/// It reads cells where SQLite holds them: a build reads a third of a million, and makes a value of few.
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
        let read: Reading<Timestamp> =
            switch row.kind(column) {
            case .null: .nothing
            case .integer: Reading(Timestamp(unixNumber: row.integer(column)))
            case .real: Reading(Timestamp(unixNumber: row.real(column)))
            case .text: row.withText(column) { Reading($0) { Timestamp(parsing: $0) } }
            case .blob: .unreadable
            }
        return value(of: read, row, column, field, expected: "a time")
    }

    /// True, false, or unknown.
    mutating func truth(_ row: borrowing Row, _ column: Int, _ field: String) -> Bool? {
        let read: Reading<Bool> =
            switch row.kind(column) {
            case .null: .nothing
            case .integer: Reading(Bool(number: Double(row.integer(column))))
            case .real: Reading(Bool(number: row.real(column)))
            case .text: row.withText(column) { Reading($0) { Bool(word: $0) } }
            case .blob: .unreadable
            }
        return value(of: read, row, column, field, expected: "true or false")
    }

    /// A whole number in `range`; fractions of zero and numeric text count.
    mutating func integer(
        _ row: borrowing Row, _ column: Int, _ field: String, in range: ClosedRange<Int> = .min ... .max
    ) -> Int? {
        let kind = row.kind(column)
        if kind == .integer, let number = Int(exactly: row.integer(column)), range.contains(number) {
            return number
        }
        let read: Reading<Int> =
            switch kind {
            case .null: .nothing
            case .integer: Reading(Int(exactly: row.integer(column)))
            case .real: Reading(Int(exactly: row.real(column)))
            case .text:
                row.withText(column) { Reading($0) { decimal($0).flatMap { Int(exactly: $0) } } }
            case .blob: .unreadable
            }
        return value(
            of: read.when(range.contains), row, column, field, expected: "a whole number that makes sense")
    }

    /// A mean rating, rounded to tenths.
    mutating func rating(_ row: borrowing Row, _ column: Int, _ field: String) -> Rating? {
        value(of: number(row, column).when((0...99.9).contains), row, column, field, expected: "a rating")
            .map { Rating(tenths: Int(($0 * 10).rounded())) }
    }

    /// Numeric text counts as a number.
    func number(_ row: borrowing Row, _ column: Int) -> Reading<Double> {
        switch row.kind(column) {
        case .null: .nothing
        case .integer: .value(Double(row.integer(column)))
        case .real: .value(row.real(column))
        case .text: row.withText(column) { Reading($0) { decimal($0) } }
        case .blob: .unreadable
        }
    }

    /// Text, repaired when its bytes are not UTF-8; nil when there is none.
    mutating func text(_ row: borrowing Row, _ column: Int, _ field: String) -> String? {
        var block = TextBlock()
        return text(row, column, field, into: &block).map { block[$0] }
    }

    /// Text as a piece of `block`, which is `like` where that has the same bytes.
    mutating func text(
        _ row: borrowing Row, _ column: Int, _ field: String, into block: inout TextBlock,
        or like: Text? = nil
    ) -> Text? {
        if row.isNull(column) { return nil }
        let read: Reading<Text> = row.withText(column) { utf8 in
            if let like, block.isEqual(like, utf8) { return .value(like) }
            return utf8.isBlank ? .nothing : Reading(block.append(validating: utf8))
        }
        switch read {
        case .value(let text): return text
        case .nothing: return nil
        case .unreadable:
            warn("invalid_utf8", row, "\(field) is not valid UTF-8; shown with replacement characters")
            return block.append(row.text(column))
        }
    }

    /// A key as a piece of `block`: it may be anything, and is repaired without a word.
    func key(_ row: borrowing Row, _ column: Int, into block: inout TextBlock) -> Text {
        row.withText(column) { block.append(validating: $0) } ?? block.append(row.text(column))
    }

    mutating func warn(_ code: String, _ row: borrowing Row, _ message: String) {
        problems.append(Problem(.warning, code, "\(table) \(name(row)): \(message)", file: path))
    }

    /// The value, or a warning that there is none that can be understood.
    mutating func value<Value>(
        of read: Reading<Value>, _ row: borrowing Row, _ column: Int, _ field: String, expected: String
    ) -> Value? {
        switch read {
        case .value(let value): return value
        case .nothing: return nil
        case .unreadable:
            let shown = String(row.text(column).unicodeScalars.prefix(40))
            warn("unreadable_value", row, "\(field) is '\(shown)', not \(expected); it counts as unknown")
            return nil
        }
    }
}

extension Value {
    /// What a careful or careless author meant by it, nil when that cannot be said.
    package var truth: Bool? {
        switch self {
        case .integer(let number): Bool(number: Double(number))
        case .real(let number): Bool(number: number)
        case .text(let word): Bool(word: word.utf8Span.span)
        case .null, .blob: nil
        }
    }
}

extension Bool {
    fileprivate init?(number: Double) {
        guard number == 0 || number == 1 else { return nil }
        self = number == 1
    }

    /// `1`, `t`, `true` and their opposites, in any case.
    fileprivate init?(word: Span<UInt8>) {
        if word.isWord("1") || word.isWord("t") || word.isWord("true") {
            self = true
        } else if word.isWord("0") || word.isWord("f") || word.isWord("false") {
            self = false
        } else {
            return nil
        }
    }
}

extension Span<UInt8> {
    /// Whether it is a word that is given in small letters.
    func isWord(_ word: String) -> Bool {
        let word = word.utf8Span.span
        guard count == word.count else { return false }
        for index in indices where (self[index].isLetter ? self[index] | 0x20 : self[index]) != word[index] {
            return false
        }
        return true
    }
}
