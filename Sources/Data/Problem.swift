/// Something wrong with what a person wrote or stored, in words that say what, where, why and how to mend it.
///
/// Problems are collected, sorted and printed once, so that one run names everything there is to mend.
package struct Problem: Error, Equatable, Sendable {
    package enum Severity: String, Sendable, Comparable {
        case error, warning

        package static func < (left: Severity, right: Severity) -> Bool {
            left == .error && right == .warning
        }
    }

    package var severity: Severity
    /// A stable name that programs can match, such as `invalid_action`.
    package var code: String
    /// One line: what is wrong, with the mend when there is one.
    package var message: String
    package var file: String?
    package var position: Position?
    /// The line of the file at `position`, shown above a caret.
    package var source: String?

    package init(
        _ severity: Severity, _ code: String, _ message: String,
        file: String? = nil, at position: Position? = nil, source: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.file = file
        self.position = position
        self.source = source
    }
}

/// A place in a text file; both count from 1, columns in Unicode scalars.
package struct Position: Equatable, Hashable, Sendable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
