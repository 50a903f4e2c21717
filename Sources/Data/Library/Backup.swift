import Glibc

/// A copy of the library as it was before a run changed it, beside the library.
///
/// Backups are numbered, so that neither a clock that was set back nor a fixed `--now` can confuse their
/// order.
struct Backup: Sendable {
    private let libraryPath: String
    private let number: Int

    private var path: String { "\(libraryPath)\(Self.infix)\(digits(number))" }
    private static let infix = ".backup-"

    /// Where it is, as seen by an owner who calls the library `path`: a library that is a link has its
    /// backups beside the file that it leads to.
    func path(for path: String) -> String {
        let isBeside = fileName(of: libraryPath) == fileName(of: path)
        return isBeside ? Backup(libraryPath: path, number: number).path : self.path
    }

    /// Removes the backup again: the run changed nothing.
    func discard() { unsafe unlink(path) }

    /// Removes all but the newest `count` backups; one that cannot be removed is only a backup too many.
    func removeOlder(keeping count: Int) {
        for old in Self.numbers(of: libraryPath).sorted().dropLast(count) {
            unsafe unlink("\(libraryPath)\(Self.infix)\(digits(old))")
        }
    }

    /// Copies the library through SQLite's backup interface, checks the copy, and gives it its name once it
    /// is on disk.
    ///
    /// It reads through a connection of its own: "if the source database connection is being used to write to
    /// the source database … then SQLITE_LOCKED is returned immediately" (SQLite manual, Online Backup API).
    static func make(of libraryPath: String) throws(DatabaseError) -> Backup {
        let backup = Backup(libraryPath: libraryPath, number: (numbers(of: libraryPath).max() ?? 0) + 1)
        let temporary = "\(libraryPath)\(infix)new"
        do throws(DatabaseError) {
            try createPrivately(temporary, like: libraryPath)
            try copy(try Database(path: libraryPath, access: .readOnly), to: temporary)
            try makeDurable(temporary, as: backup.path)
        } catch {
            unsafe unlink(temporary)
            let reason = "no backup could be made, so nothing was changed: \(error.message)"
            throw DatabaseError(code: error.code, message: reason)
        }
        return backup
    }

    private static func copy(_ source: borrowing Database, to path: String) throws(DatabaseError) {
        let target = try Database(path: path, access: .readWrite)
        // What is cut off here never gets its name, and ``makeDurable`` waits for the disk once.
        try target.execute("PRAGMA synchronous = OFF")
        try target.copy(from: source)
        let verdicts = try target.prepare("PRAGMA integrity_check(1)").all { (row: borrowing Row) in
            row.text(0)
        }
        guard verdicts == ["ok"] else {
            throw DatabaseError(
                code: 11, message: verdicts.joined().split(separator: "\n").joined(separator: " "))
        }
    }

    private static func makeDurable(_ temporary: String, as path: String) throws(DatabaseError) {
        do throws(FileError) {
            try syncFile(temporary)
            guard unsafe rename(temporary, path) == 0 else { throw FileError("write", path, code: errno) }
            try syncFolder(folder(of: path))
        } catch {
            throw DatabaseError(code: 10, message: error.reason)
        }
    }

    /// The copy may be read by those who may read the library, from its first byte on.
    private static func createPrivately(_ path: String, like libraryPath: String) throws(DatabaseError) {
        do throws(FileError) {
            try writeNewFile(path, [], mode: fileMode(of: libraryPath) ?? 0o600)
        } catch {
            throw DatabaseError(code: 10, message: error.reason)
        }
    }

    /// Only names as we write them count, and none so long that the next number would be too large.
    private static func numbers(of libraryPath: String) -> [Int] {
        let prefix = fileName(of: libraryPath) + infix
        return fileNames(in: folder(of: libraryPath)).compactMap { name in
            let suffix = name.utf8.dropFirst(prefix.utf8.count)
            let isNumber = suffix.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard name.hasPrefix(prefix), isNumber, (6...12).contains(suffix.count) else { return nil }
            return Int(name.suffix(suffix.count))
        }
    }
}

/// At least six digits, so that names sort as numbers do.
private func digits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
}
