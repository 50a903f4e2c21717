/// When something happened, as an entry says it.
package enum When: Hashable, Sendable {
    case instant(Instant)
    /// A day, a month, a year, or that nobody knows.
    case date(PartialDate)
}

extension When: CustomStringConvertible {
    /// The instant in UTC, or the date as far as it is known: what a library stores.
    package var description: String {
        switch self {
        case .instant(let instant): instant.description
        case .date(let date): date.description
        }
    }
}

extension When {
    /// An instant, a day, a month, a year, or `unknown`.
    init?(written text: String) {
        if text == "unknown" {
            self = .date(.unknown)
        } else if let date = PartialDate(written: text) {
            self = .date(date)
        } else if isDate(text), let time = Timestamp(parsing: text) {
            self.init(time)
        } else {
            return nil
        }
    }
}

/// Whether a time begins with a date, and not with a number alone or a sign.
private func isDate(_ text: String) -> Bool {
    text.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false && text.utf8.contains(UInt8(ascii: "-"))
}
