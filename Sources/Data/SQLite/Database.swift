import CSQLite

/// The version of the SQLite library that is linked, for `--version` and for reports of errors.
package let sqliteVersion = unsafe String(cString: sqlite3_libversion())

/// Whether SQL reads `name` as one of its own words.
package func isKeyword(_ name: String) -> Bool {
    unsafe sqlite3_keyword_check(name, Int32(clamping: name.utf8.count)) != 0
}

/// A connection to one SQLite database; it owns the `sqlite3 *` and closes it on deinit.
///
/// The connection is closed with `sqlite3_close_v2`, so a ``Statement`` that outlives it stays valid until it
/// is itself destroyed.
@safe package struct Database: ~Copyable {
    package enum Access: Sendable { case readOnly, readWrite, create }

    private let handle: OpaquePointer
    private let watch: UnsafeMutablePointer<Watch>

    /// Opens the file at `path`, which should be absolute: a relative one could begin with `:` or `file:`.
    package init(path: String, access: Access) throws(DatabaseError) {
        try self.init(name: path, flags: access.flags)
    }

    /// Opens a database in memory.
    package init(inMemory: Void) throws(DatabaseError) {
        try self.init(name: ":memory:", flags: Access.create.flags)
    }

    /// Opens a file that nobody can write, without locks or side files. See ``Library`` for when that is
    /// true.
    package init(immutable path: String) throws(DatabaseError) {
        try self.init(name: immutableAddress(of: path), flags: Access.readOnly.flags | SQLITE_OPEN_URI)
    }

    private init(name: String, flags: Int32) throws(DatabaseError) {
        var handle: OpaquePointer?
        let code = unsafe sqlite3_open_v2(
            name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened = unsafe handle else {
            let message = unsafe String(cString: sqlite3_errstr(code))
            unsafe sqlite3_close_v2(handle)
            throw DatabaseError(code: code, message: message)
        }
        unsafe self.handle = opened
        unsafe watch = installGuard(on: opened)
    }

    deinit {
        unsafe sqlite3_close_v2(handle)
        unsafe watch.deinitialize(count: 1)
        unsafe watch.deallocate()
    }

    /// How many statements have begun to run.
    package var statementsRun: Int { unsafe watch.pointee.statements }

    /// What the authorizer refused last, in words.
    package var refusal: String? { unsafe watch.pointee.refusal }

    /// Lets statements do only what `policy` allows, from now on.
    package func restrict(to policy: Watch.Policy) {
        unsafe watch.pointee.policy = policy
        unsafe watch.pointee.refusal = nil
    }

    /// Runs SQL that returns no rows.
    package func execute(_ sql: String) throws(DatabaseError) { try prepare(sql).run() }

    /// Compiles one statement.
    package func prepare(_ sql: String) throws(DatabaseError) -> Statement {
        var statement: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(handle, sql, -1, 0, &statement, nil)
        guard code == SQLITE_OK, let compiled = unsafe statement else {
            throw unsafe DatabaseError(code: code, message: String(cString: sqlite3_errmsg(handle)), sql: sql)
        }
        return unsafe Statement(adopting: compiled)
    }

    /// Whether a transaction is open.
    package var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    /// Copies every page of `source` into this database.
    package func copy(from source: borrowing Database) throws(DatabaseError) {
        guard let backup = unsafe sqlite3_backup_init(handle, "main", source.handle, "main") else {
            throw lastError()
        }
        let step = unsafe sqlite3_backup_step(backup, -1)
        let code = unsafe sqlite3_backup_finish(backup)
        guard step == SQLITE_DONE, code == SQLITE_OK else {
            let failure = step == SQLITE_DONE ? code : step
            throw unsafe DatabaseError(code: failure, message: String(cString: sqlite3_errstr(failure)))
        }
    }

    /// Runs every statement of a script; an error says at which byte its statement begins.
    ///
    /// The script is handed over with its end marked by NUL: "if nByte is negative, then zSql is read up to
    /// the first zero terminator" (SQLite manual, Compiling An SQL Statement). A counted string would be
    /// copied whole for each statement, and a script of n statements would take n² time.
    package func run(script: [UInt8]) throws(ScriptError) {
        let terminated = script + [0]
        var offset = 0
        while offset < script.count {
            do throws(DatabaseError) {
                offset += try runFirst(of: terminated.span.extracting(offset...))
            } catch {
                throw ScriptError(error: error, offset: offset)
            }
        }
    }

    /// Runs the first statement of `script` and returns its length; white space and comments are a statement
    /// too.
    private func runFirst(of script: Span<UInt8>) throws(DatabaseError) -> Int {
        var statement: OpaquePointer?
        var length = 0
        let code = unsafe script.withUnsafeBufferPointer { utf8 in
            unsafe utf8.withMemoryRebound(to: CChar.self) { source in
                var tail: UnsafePointer<CChar>?
                let code = unsafe sqlite3_prepare_v2(handle, source.baseAddress, -1, &statement, &tail)
                length = unsafe tail.map { unsafe $0 - (source.baseAddress ?? $0) } ?? source.count
                return code
            }
        }
        guard code == SQLITE_OK else { throw lastError() }
        if let compiled = unsafe statement {
            unsafe watch.pointee.isRunning = true
            defer { unsafe watch.pointee.isRunning = false }
            try unsafe Statement(adopting: compiled).run()
        }
        return max(length, 1)
    }

    private func lastError() -> DatabaseError {
        unsafe DatabaseError(
            code: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)))
    }
}

/// An error in a script, and where the failing statement begins.
package struct ScriptError: Error, Equatable, Sendable {
    package var error: DatabaseError
    package var offset: Int
}

extension Database.Access {
    fileprivate var flags: Int32 {
        switch self {
        case .readOnly: SQLITE_OPEN_READONLY
        case .readWrite: SQLITE_OPEN_READWRITE
        case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        }
    }
}

/// The `file:` address of `path`, with everything but plain characters percent-encoded.
private func immutableAddress(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var address = Array("file:".utf8)
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"):
            address.append(byte)
        default: address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: address, as: UTF8.self) + "?immutable=1"
}
