/// What was done to one row of the library: enough to show it, and to undo it exactly.
package struct RowEdit: Equatable, Sendable {
    package enum Kind: String, Sendable { case insert, update, delete }

    /// One column of the row, with the library's own values: null where the row was not there.
    package struct Cell: Equatable, Sendable {
        package var column: String
        package var before: Value
        package var after: Value

        package init(_ column: String, before: Value, after: Value) {
            self.column = column
            self.before = before
            self.after = after
        }

        package var isChanged: Bool { before != after }
    }

    package var kind: Kind
    package var table: String
    /// Where the row has its place: its rowid; of a row deleted from a text library how many rows stood up to
    /// it, unless the rowid is a column. Rowids that are none are numbered anew whenever a text is read.
    package var rowID: Int64?
    /// Every column of a row that came or went; of an updated one the key and what changed.
    package var cells: [Cell]

    package init(_ kind: Kind, _ table: String, rowID: Int64?, cells: [Cell]) {
        self.kind = kind
        self.table = table
        self.rowID = rowID
        self.cells = cells
    }

    package subscript(column: String) -> Cell? { cells.first { $0.column == column } }
}
