/// Why a library could not be read or changed.
package struct LibraryError: Error, Equatable, Sendable {
    /// What kind of failure it is, which decides how the command ends.
    package enum Kind: Sendable {
        /// There is no such file, or it cannot be read.
        case missing
        /// It holds something else than a film library.
        case bad
        /// Another program holds it; trying again later can help.
        case locked
        /// Reading or writing failed midway.
        case failed
    }

    package var kind: Kind
    package var problem: Problem

    init(_ kind: Kind, _ code: String, _ message: String, file: String, at position: Position? = nil) {
        self.kind = kind
        problem = Problem(.error, code, message, file: file, at: position)
    }

    package init(_ kind: Kind, _ problem: Problem) {
        self.kind = kind
        self.problem = problem
    }
}

extension LibraryError {
    init(_ error: FileError, kind: Kind) {
        self.init(
            kind, kind == .missing ? "missing_library" : "library_failed", error.description, file: error.path
        )
        problem.file = nil
    }

    /// What an SQLite error means to the owner of the library at `path`.
    ///
    /// The codes come from the SQLite manual, Result and Error Codes; each can come at any step, not only at
    /// open.
    init(_ error: DatabaseError, path: String) {
        switch (error.code, error.primaryCode) {
        case (776, _):  // SQLITE_READONLY_ROLLBACK
            self.init(
                .locked, "hot_journal",
                "another program stopped in the middle of a write; open the library with that program once",
                file: path)
        case (1544, _), (_, 14):  // SQLITE_READONLY_CANTINIT, SQLITE_CANTOPEN
            self.init(
                .missing, "unreadable_library",
                "cannot be opened: \(error.message); a library in WAL mode needs a writable folder",
                file: path)
        case (_, 5), (_, 6):  // SQLITE_BUSY, SQLITE_LOCKED
            self.init(.locked, "locked", "the library is locked by another program; try again", file: path)
        case (_, 8), (_, 3):  // SQLITE_READONLY, SQLITE_PERM
            self.init(.failed, "read_only", "the library cannot be written: \(error.message)", file: path)
        case (_, 9):  // SQLITE_INTERRUPT
            self.init(
                .bad, "endless_library",
                "reading the library takes too long; is a trigger or column endless?", file: path)
        case (_, 10), (_, 13), (_, 7):  // SQLITE_IOERR, SQLITE_FULL, SQLITE_NOMEM
            self.init(.failed, "library_failed", "reading or writing failed: \(error.message)", file: path)
        case (_, 11), (_, 26):  // SQLITE_CORRUPT, SQLITE_NOTADB
            self.init(
                .bad, "damaged_library",
                "is damaged or no SQLite database (\(error.message)); restore it from a backup", file: path)
        default:
            self.init(.bad, "bad_library", "the library cannot be used: \(error.message)", file: path)
        }
    }
}
