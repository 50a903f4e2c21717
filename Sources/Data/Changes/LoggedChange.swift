/// A change as the library's journal remembers it.
package struct LoggedChange: Equatable, Sendable {
    package var id: Int
    /// Which run applied it, counted from 1; nil where an older version of the program did.
    package var run: Int?
    package var appliedAt: String
    /// The path of the changes file, beside the library's path as the owner wrote that.
    package var file: String
    /// 0 for what was undone: that stands in no file.
    package var line: Int
    package var action: String
    package var film: FilmName?
    package var edits: [RowEdit]
    /// The change that undid this one, unless that was undone itself.
    package var undoneBy: Int?
    /// The change that this one undid.
    package var undoes: Int?
    /// Whether it is about an opinion or a list that is private, or once was.
    package var isPrivate: Bool

    package init(
        id: Int, run: Int? = nil, appliedAt: String, file: String, line: Int, action: String,
        film: FilmName? = nil, edits: [RowEdit] = [], undoneBy: Int? = nil, undoes: Int? = nil,
        isPrivate: Bool
    ) {
        self.id = id
        self.run = run
        self.appliedAt = appliedAt
        self.file = file
        self.line = line
        self.action = action
        self.film = film
        self.edits = edits
        self.undoneBy = undoneBy
        self.undoes = undoes
        self.isPrivate = isPrivate
    }
}

extension LoggedChange: CustomStringConvertible {
    /// What a message calls it: `#14 rate, changes.yml:9`, or `#15 undo of #14`.
    package var description: String {
        if let undoes { return "#\(id) \(action) of #\(undoes)" }
        return "#\(id) \(action), \(file):\(line)"
    }
}
