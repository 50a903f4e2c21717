import Glibc

/// A library kept as SQL text, so that it lives in git and a change is a diff of one line.
///
/// It is loaded into memory to be used; what was applied is written back whole (``save(_:)``).
struct TextLibraryFile: ~Copyable {
    private let path: String
    /// Held while changes are applied, so that two runs cannot overwrite each other's.
    private let lock: FileLock?
    /// The file as it was before it was read: editors know nothing of our lock.
    private let look: FileLook?

    init(path: String, locked: Bool) throws(LibraryError) {
        let lock = try locked ? lockLibrary(path) : nil
        self.path = path
        self.lock = lock
        look = FileLook(path)
    }

    /// Loads the text under an authorizer that allows nothing but creating and filling tables and indexes.
    func load() throws(LibraryError) -> Database {
        let script = try readScript()
        let database: Database
        do throws(DatabaseError) {
            database = try Database(inMemory: ())
        } catch {
            throw LibraryError(error, path: path)
        }
        database.restrict(to: .loading)
        do throws(ScriptError) {
            try database.run(script: script)
        } catch {
            throw refused(error, in: script, by: database)
        }
        guard !database.isInTransaction else {
            throw LibraryError(
                .bad, "bad_library", "the text ends before its COMMIT; was it cut off?", file: path,
                at: position(of: script.count, in: script))
        }
        database.restrict(to: .library)
        return database
    }

    private func refused(_ failure: ScriptError, in script: [UInt8], by database: borrowing Database)
        -> LibraryError
    {
        let message = database.refusal.map { "a text library may not contain \($0)" } ?? failure.error.message
        return LibraryError(
            .bad, "bad_library", message, file: path, at: position(of: failure.offset, in: script))
    }

    /// Writes the whole library back in its canonical form, or leaves the file as it is.
    func save(_ database: borrowing Database) throws(LibraryError) {
        var dump = CanonicalDump()
        do throws(DatabaseError) {
            try dump.write(database)
        } catch {
            throw LibraryError(error, path: path)
        }
        do throws(FileError) {
            try replaceFile(path, with: dump.bytes, ifStill: look)
        } catch {
            guard error.code != ESTALE else {
                throw LibraryError(
                    .locked, "library_changed",
                    "the library was changed while changes were applied, so nothing was written; try again",
                    file: path)
            }
            throw LibraryError(error, kind: .failed)
        }
    }

    private func readScript() throws(LibraryError) -> [UInt8] {
        var script: [UInt8]
        do throws(FileError) {
            script = try readFile(path, limit: 1 << 30)
        } catch {
            throw LibraryError(error, kind: .missing)
        }
        if script.starts(with: [0xEF, 0xBB, 0xBF]) { script.removeFirst(3) }
        guard let nul = script.firstIndex(of: 0) else { return script }
        throw LibraryError(
            .bad, "bad_library",
            "a text library holds no NUL characters; is it a database? then its name ends in .db",
            file: path, at: position(of: nul, in: script))
    }
}

private func lockLibrary(_ path: String) throws(LibraryError) -> FileLock {
    do throws(FileError) {
        if let lock = try FileLock.take(path) { return lock }
    } catch {
        throw LibraryError(error, kind: .missing)
    }
    throw LibraryError(.locked, "locked", "the library is locked by another program; try again", file: path)
}

/// The place of the first thing at or after `offset` that is not white space.
private func position(of offset: Int, in script: [UInt8]) -> Position {
    var place = offset
    while place < script.count, [0x20, 0x09, 0x0A, 0x0D].contains(script[place]) { place += 1 }
    let before = script[..<min(place, script.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let scalars = before[lineStart...].count { $0 & 0xC0 != 0x80 }
    return Position(line: before.count { $0 == 0x0A } + 1, column: scalars + 1)
}
