/// The platforms of a library, for changes that name one.
struct Platforms: Sendable {
    struct Platform: Sendable {
        /// As the library writes it.
        let id: Value
        let slug: String
        let name: String
    }

    private let all: [Platform]

    init(_ database: borrowing Database) throws(DatabaseError) {
        all = try database.prepare("SELECT id, platform_slug, platform_name FROM platform ORDER BY id").all {
            (row: borrowing Row) in Platform(id: row.value(0), slug: row.text(1), name: row.text(2))
        }
    }

    /// The one of a slug, else of a name, else of a number.
    func named(_ name: String) -> Platform? {
        let name = ExactText(name)
        return all.first { ExactText($0.slug) == name } ?? all.first { ExactText($0.name) == name }
            ?? all.first { ExactText($0.id.text) == name }
    }

    func suggestion(for name: String) -> String? {
        Data.suggestion(for: name, among: all.map(\.slug) + all.map(\.name))
    }
}
