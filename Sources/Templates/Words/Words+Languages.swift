import Data

/// One build has one; nobody asks whether two say the same.
extension Words: Equatable {
    package static func == (left: Words, right: Words) -> Bool { left === right }
}

extension Words {
    /// The languages that the program knows by itself.
    package static let builtIn = ["en", "pl"]

    /// The words of a site: the program's own for its language, and over them those of the owner.
    ///
    /// - Parameter own: what lies in `content/words`, where there is such a file.
    package static func of(_ language: String, own: Phrasebook? = nil) -> Words {
        let table = primary(language) == "pl" ? polish : Phrasebook()
        if let own { return Words(language: language, wordings: table.overlaid(with: own)) }
        return table.isEmpty ? english : Words(language: language, wordings: table)
    }

    /// A language without its region and script: `pl` of `pl-PL`.
    package static func primary(_ language: String) -> String {
        String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
    }

    /// Every phrase of the program, by which a table is checked: Polish has them all.
    package static var keys: some Collection<String> { polish.wordings.keys }

    static func isKnown(_ key: String) -> Bool { polish.wordings[key] != nil }

    /// Our own table is part of the program, and a test reads it: it has no faults.
    package static let polish: Phrasebook = {
        guard let source = try? SourceText(path: "pl.yml", bytes: PackageResources.pl_yml) else {
            return Phrasebook()
        }
        return Phrasebook.read(source, language: "pl").table
    }()
}
