extension [UInt8] {
    /// Appends a column's value as an SQL literal that reads back as the same value.
    mutating func appendLiteral(_ row: borrowing Row, _ column: Int) {
        switch row.value(column) {
        case .null: self += Array("NULL".utf8)
        case .integer(let integer): self += Array(String(integer).utf8)
        case .real(let real): self += Array(literal(real).utf8)
        case .blob(let blob): appendBlob(blob)
        case .text(let text):
            let original = row.bytes(column)
            // A NUL would end the script, and invalid bytes would make it unreadable to every other tool.
            guard original.span.isValidUTF8, !original.contains(0) else {
                self += Array("CAST(".utf8)
                appendBlob(original)
                self += Array(" AS TEXT)".utf8)
                return
            }
            appendText(text)
        }
    }

    private mutating func appendBlob(_ blob: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        self += Array("X'".utf8)
        for byte in blob {
            append(digits[Int(byte >> 4)])
            append(digits[Int(byte & 15)])
        }
        append(UInt8(ascii: "'"))
    }

    /// Line breaks are spelled as `.dump` spells them, so that a row stays on one line.
    private mutating func appendText(_ text: String) {
        var quoted = Array(text.utf8)
        var closing = ""
        for (byte, code, spellings) in [(UInt8(0x0A), 10, ["\\n", "\\012"]), (0x0D, 13, ["\\r", "\\015"])]
        where quoted.contains(byte) {
            let spelling = unusedSpelling(spellings, in: text)
            quoted = quoted.flatMap { $0 == byte ? Array(spelling.utf8) : [$0] }
            self += Array("replace(".utf8)
            closing += ",'\(spelling)',char(\(code)))"
        }
        append(UInt8(ascii: "'"))
        for byte in quoted {
            append(byte)
            if byte == UInt8(ascii: "'") { append(byte) }
        }
        append(UInt8(ascii: "'"))
        self += Array(closing.utf8)
    }
}

/// A stand-in for a line break that the text does not contain itself.
private func unusedSpelling(_ spellings: [String], in text: String) -> String {
    if let free = spellings.first(where: { !contains(text, $0) }) { return free }
    var number = 0
    while contains(text, "(\(spellings[0])\(number))") { number += 1 }
    return "(\(spellings[0])\(number))"
}

private func contains(_ text: String, _ part: String) -> Bool {
    let part = Array(part.utf8)
    let text = Array(text.utf8)
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
}

/// The shortest text that reads back as the same number; SQLite spells infinity as a number too large.
private func literal(_ real: Double) -> String {
    if real.isInfinite { return real < 0 ? "-9.0e+999" : "9.0e+999" }
    return "\(real)"
}
