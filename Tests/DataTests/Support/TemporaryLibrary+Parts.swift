@testable import Data

extension TemporaryLibrary {
    /// The contract's schema with every optional table and column.
    static let fullSchema =
        schema
        + LibraryPart.columns.map { "ALTER TABLE \($0.table) ADD COLUMN \($0.column) \($0.type);\n" }.joined()
        + LibraryPart.allCases.map { "\($0.definition);\n" }.joined()

    /// A database file with every optional table, films `tt1` to `tt9`, and `rows`.
    static func full(_ rows: String..., schema: String = fullSchema) throws -> TemporaryLibrary {
        let films = (1...9).map {
            "INSERT INTO movie(tconst, primary_title) VALUES('tt\($0)', 'Film \($0)');\n"
        }
        return try database((films + rows.map { "\($0);\n" }).joined() + "SELECT 1", schema: schema)
    }

    func load(
        as user: String = ana, in zone: Zone = .utc, for audience: Audience = .everyone
    ) throws -> LoadedCatalogue {
        try Library.open(path, for: .reading).catalogue(of: User(id: user), in: zone, for: audience)
    }

    func catalogue(
        as user: String = ana, in zone: Zone = .utc, for audience: Audience = .everyone
    ) throws -> Catalogue {
        try load(as: user, in: zone, for: audience).catalogue
    }

    /// Everything that is told of what was loaded, warnings and texts included, in one string.
    func everything(as user: String = ana, for audience: Audience = .everyone) throws -> String {
        let loaded = try load(as: user, for: audience)
        return "\(loaded.catalogue) \(loaded.problems)"
            + String(decoding: loaded.catalogue.texts.bytes, as: UTF8.self)
    }
}

extension Catalogue {
    func key(of film: Int) -> String { texts[films[film].tconst] }

    /// The keys of all films.
    var shown: [String] { films.indices.map(key) }

    /// Every viewing as `tt1 2025-10-12`, in the order of the catalogue.
    var viewings: [String] { plays.rows.map { "\(key(of: $0.film)) \($0.date)" } }

    /// The history as `tt1 2025-10-12`, newest first.
    var seen: [String] { history.map { viewings[$0] } }

    /// Every list as `Name: tt1 tt2`.
    var listsOfFilms: [String] {
        lists.map { list in
            "\(texts[list.name]):" + listItems[list.items].map { " \(key(of: $0.film))" }.joined()
        }
    }

    /// Every tag of a film as `tt1 cosy`.
    var tagged: [String] { taggings.rows.map { "\(key(of: $0.film)) \(texts[tags[$0.tag]])" } }

    /// Every credit as `tt1 director Ann`.
    var credited: [String] {
        credits.rows.map {
            let character = $0.character.isEmpty ? "" : " as \(texts[$0.character])"
            return "\(key(of: $0.film)) \($0.role) \(texts[people[$0.person].name])\(character)"
        }
    }

    /// Every rating as `tt1 4.5`.
    var rated: [String] {
        opinions.rows.map { "\(key(of: $0.film)) \($0.stars?.description ?? "-")" }
    }
}
