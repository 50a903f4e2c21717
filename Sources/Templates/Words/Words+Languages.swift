import Data

/// One build has one; nobody asks whether two say the same.
extension Words: Equatable {
    package static func == (left: Words, right: Words) -> Bool { left === right }
}

extension Words {
    /// The words of a site: the program's own for its language, and over them those of the owner.
    ///
    /// - Parameter own: what lies in `content/words`, where there is such a file.
    package static func of(_ language: String, own: Phrasebook? = nil) -> Words {
        let book = primary(language) == "pl" ? Phrasebook.polish : Phrasebook()
        if let own { return Words(language: language, wordings: book.overlaid(with: own)) }
        return book.isEmpty ? english : Words(language: language, wordings: book)
    }

    /// A language without its region and script: `pl` of `pl-PL`.
    package static func primary(_ language: String) -> String {
        String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
    }

    /// Whether the program says the phrase at all: Polish has them all.
    static func isKnown(_ key: String) -> Bool { Phrasebook.polish.wordings[key] != nil }
}
