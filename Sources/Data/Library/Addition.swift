/// An optional table or column that a library lacks.
package struct Addition: Equatable, Sendable {
    package let table: String
    /// Nil when it is the table itself.
    package let column: String?
    /// The statement that adds it; nil when the library has something else of that name, which is left alone.
    package let sql: String?

    static func table(_ part: LibraryPart, isTaken: Bool) -> Addition {
        Addition(table: part.table, column: nil, sql: isTaken ? nil : part.definition)
    }

    static func column(_ column: String, _ type: String, of table: String) -> Addition {
        Addition(table: table, column: column, sql: "ALTER TABLE \(table) ADD COLUMN \(column) \(type)")
    }

    /// Whether the name is taken by something that is not ours, so that nothing can be added.
    package var isSkipped: Bool { sql == nil }
}

extension Addition: CustomStringConvertible {
    /// What is added, or why it is not.
    package var description: String {
        if let column { return "the column \(table).\(column)" }
        guard isSkipped else { return "the table \(table)" }
        return "the table \(table) is left out: the library has another '\(table)', which is not ours"
    }
}

extension Schema {
    /// Every optional table and column that the library lacks, tables first.
    var missingParts: [Addition] {
        let tables = LibraryPart.allCases.filter { !has($0) }.map {
            Addition.table($0, isTaken: rival(of: $0) != nil)
        }
        let ours = LibraryPart.allCases.filter { has($0) }.flatMap { part in
            part.optionalColumns.map { (table: part.table, column: $0.name, type: $0.type) }
        }
        let columns = (LibraryPart.columns + ours).filter { !has($0.table, $0.column) }
        return tables + columns.map { .column($0.column, $0.type, of: $0.table) }
    }
}
