/// One film library: where a build's facts come from, and where its changes go.
///
/// What kind of file it is ends here: others see users, catalogues, changes and outcomes.
package struct Library: ~Copyable {
    /// What the library is opened for.
    package enum Purpose: Sendable {
        /// Reading leaves the file as it is, byte for byte.
        case reading
        /// Applying changes; what is applied is durable when ``apply(_:as:)`` returns.
        case applying
        /// Applying changes to a copy in memory: a dry run.
        case rehearsing
    }

    /// The path as the owner wrote it, for messages.
    package let path: String
    let purpose: Purpose
    let database: Database
    let schema: Schema
    /// The file behind a text library, which lives in memory while it is used.
    let textFile: TextLibraryFile?
    /// Proof that a file opened as immutable was still, and is.
    private let stillness: FileStillness?

    package static func open(_ path: String, for purpose: Purpose) throws(LibraryError) -> Library {
        if path.hasSuffix(".sql") {
            let file = try TextLibraryFile(path: path, locked: purpose == .applying)
            return try Library(path, purpose, database: try file.load(), textFile: file)
        }
        let file = try resolve(path)
        switch purpose {
        case .reading: return try openForReading(path, file: file)
        case .applying: return try Library(path, purpose, database: try connect(file, .readWrite, path: path))
        case .rehearsing: return try Library(path, purpose, database: try copyInMemory(file, path: path))
        }
    }

    private init(
        _ path: String, _ purpose: Purpose, database: consuming Database,
        textFile: consuming TextLibraryFile? = nil,
        stillness: FileStillness? = nil
    ) throws(LibraryError) {
        let schema = try Schema(of: database, path: path)
        self.path = path
        self.purpose = purpose
        self.database = database
        self.schema = schema
        self.textFile = textFile
        self.stillness = stillness
    }

    /// The library opened for reading, after changes were applied: a text library is in memory already, and
    /// of a file nothing is held longer than writing needs.
    package consuming func readingAgain() throws(LibraryError) -> Library {
        let path = path
        // A text library's lock ends here: nobody has to wait for us to render.
        if textFile != nil { return try Library(path, .reading, database: database) }
        _ = consume self
        return try .open(path, for: .reading)
    }

    /// How many statements have run: it does not grow with the library.
    package var statementsRun: Int { database.statementsRun }

    /// Runs `body` in one transaction, so that all it reads is one snapshot.
    borrowing func reading<Result>(
        _ body: () throws(DatabaseError) -> Result
    ) throws(LibraryError) -> Result {
        do throws(DatabaseError) {
            let result = try database.transaction(.snapshot) { () throws(DatabaseError) in (try body(), true)
            }
            guard stillness?.holds ?? true else {
                throw DatabaseError(code: 5, message: "the library changed while it was read")
            }
            return result
        } catch {
            throw LibraryError(error, path: path)
        }
    }
}

// MARK: - Opening

private func connect(
    _ file: String, _ access: Database.Access, path: String
) throws(LibraryError) -> Database {
    do throws(DatabaseError) {
        let database = try Database(path: file, access: access)
        try configure(database)
        return database
    } catch {
        throw LibraryError(error, path: path)
    }
}

/// "SQLite 3.7.0–3.51.2 … a checkpoint that resets the WAL while another connection writes" can corrupt the
/// file (release notes of 3.51.3), so our connections never start one; whoever closes the library last still
/// does.
private func configure(_ database: borrowing Database) throws(DatabaseError) {
    try database.prepare("PRAGMA wal_autocheckpoint = 0").run()
    try database.execute("PRAGMA synchronous = FULL")
}

extension Library {
    private static func openForReading(_ path: String, file: String) throws(LibraryError) -> Library {
        do throws(LibraryError) {
            return try Library(path, .reading, database: try connect(file, .readOnly, path: path))
        } catch {
            // A library in WAL mode on a medium that cannot be written has nowhere to put its shared memory.
            // With no WAL beside it there is nothing that `immutable` could miss, as long as it stays so.
            guard error.problem.code == "unreadable_library", let stillness = FileStillness(of: file) else {
                throw error
            }
            return try openImmutable(path, file: file, stillness)
        }
    }

    private static func openImmutable(
        _ path: String, file: String, _ stillness: FileStillness
    ) throws(LibraryError) -> Library {
        let database: Database
        do throws(DatabaseError) {
            database = try Database(immutable: file)
        } catch {
            throw LibraryError(error, path: path)
        }
        return try Library(path, .reading, database: database, stillness: stillness)
    }

    private static func copyInMemory(_ file: String, path: String) throws(LibraryError) -> Database {
        let original = try openForReading(path, file: file)
        do throws(DatabaseError) {
            let copy = try Database(inMemory: ())
            try copy.copy(from: original.database)
            return copy
        } catch {
            throw LibraryError(error, path: path)
        }
    }
}
