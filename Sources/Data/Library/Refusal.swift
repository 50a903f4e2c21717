/// Why a change cannot be done: what the entry is answered, and where in it the reason stands.
struct Refusal: Equatable, Sendable {
    var outcome: Outcome
    var message: String
    /// Nil for the action itself.
    var position: Position?

    init(_ outcome: Outcome, _ message: String, at position: Position? = nil) {
        self.outcome = outcome
        self.message = message
        self.position = position
    }

    /// A table that the library lacks; one can be added unless something else has its name.
    static func missing(
        _ part: LibraryPart, in schema: Schema, at position: Position? = nil
    ) -> Refusal {
        let message =
            if let rival = schema.rival(of: part) {
                "the library has another \(rival) '\(part.table)', so it has no place for this"
            } else {
                "the library has no table '\(part.table)'; 'marquee upgrade' adds it"
            }
        return Refusal(.unsupportedByLibrary, message, at: position)
    }

    static func missing(_ column: String, of part: LibraryPart, at position: Position? = nil) -> Refusal {
        Refusal(
            .unsupportedByLibrary,
            "the library has no column '\(part.table).\(column)'; 'marquee upgrade' adds it", at: position)
    }

    /// Without a user there is nobody whose list or platform it could be.
    static func nobody(at position: Position) -> Refusal {
        Refusal(.notFound, "the library holds no user yet, so it can keep nothing of yours", at: position)
    }

    static func filmTwice(at position: Position) -> Refusal {
        Refusal(.invalidTarget, "'movies' names a film twice", at: position)
    }

    static func future(_ when: When?, _ key: String, at position: Position) -> Refusal {
        let message = "'\(key)' lies in the future"
        guard case .date(let date)? = when else { return Refusal(.futureAt, message, at: position) }
        guard date.day != nil else {
            return Refusal(.futureAt, "\(message): \(date) has not begun", at: position)
        }
        let mend = key == "at" ? "; leave 'at' out to mean now" : ""
        return Refusal(.futureAt, "\(message): \(date) means its noon\(mend)", at: position)
    }
}
