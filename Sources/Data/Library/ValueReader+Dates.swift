extension ValueReader {
    /// When something happened, as exactly as the library knows; a cell that says nothing, or nothing that
    /// can be understood, says that nobody knows.
    mutating func when(_ row: borrowing Row, _ column: Int, _ field: String) -> When {
        let read: Reading<When> =
            switch row.kind(column) {
            case .null: .nothing
            case .integer: Reading(When(number: row.integer(column)))
            case .real: Reading(When(number: row.real(column)))
            case .text: row.withText(column) { Reading($0) { When(stored: $0) } }
            case .blob: .unreadable
            }
        return value(of: read, row, column, field, expected: "a date") ?? .date(.unknown)
    }

    /// A date of the calendar, which is the same in every zone: of a time only the day counts that is written
    /// there.
    mutating func date(_ row: borrowing Row, _ column: Int, _ field: String) -> PartialDate {
        switch when(row, column, field) {
        case .date(let date): return date
        case .instant(let instant):
            let written = row.kind(column) == .text ? row.withText(column, firstDay) : nil
            return PartialDate(written ?? Zone.utc.day(of: instant))
        }
    }
}

private func firstDay(of text: Span<UInt8>) -> Day? {
    var reader = ByteReader(trimming: text)
    return reader.day(in: text)
}
