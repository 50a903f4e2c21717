import Data

/// A table of comma-separated values as RFC 4180 has them.
struct CSVTable {
    private(set) var bytes: [UInt8] = []
    private var isInRow = false

    /// Writes a cell of text.
    ///
    /// Spreadsheets run a cell that begins like a formula, whatever the file calls it: a quote in front makes
    /// it text ([OWASP](https://owasp.org/www-community/attacks/CSV_Injection)).
    mutating func write(_ text: String) {
        var cell = [UInt8](cleaning: text.utf8Span.span, .kept)
        if let first = cell.first, "=+-@\t\r".utf8.contains(first) { cell.insert(UInt8(ascii: "'"), at: 0) }
        write(cell: cell)
    }

    /// Writes a number, in which a minus is no formula.
    mutating func write(number: String) { write(cell: Array(number.utf8)) }

    mutating func endRow() {
        bytes.append(literal: "\r\n")
        isInRow = false
    }

    private mutating func write(cell: [UInt8]) {
        if isInRow { bytes.append(UInt8(ascii: ",")) }
        isInRow = true
        guard cell.contains(where: { "\",\n\r".utf8.contains($0) }) else { return bytes += cell }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
