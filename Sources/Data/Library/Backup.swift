import Glibc

/// A copy of the library as it was before a run changed it, beside the library.
///
/// Backups are numbered, so that neither a clock that was set back nor a fixed `--now` can confuse their
/// order.
struct Backup: Sendable {
    fileprivate let libraryPath: String
    fileprivate let number: Int

    private var path: String { "\(libraryPath)\(Self.infix)\(digits(number))" }
    private static let infix = ".backup-"

    /// Removes the backup again: the run changed nothing.
    func discard() { unsafe unlink(path) }

    /// Removes all but the newest `count` backups; one that cannot be removed is only a backup too many.
    func removeOlder(keeping count: Int) {
        for old in Self.numbers(of: libraryPath).sorted().dropLast(count) {
            unsafe unlink("\(libraryPath)\(Self.infix)\(digits(old))")
        }
    }

    /// Copies `source` through SQLite's backup interface, checks the copy, and gives it its name once it is
    /// on disk.
    static func make(of source: borrowing Database, path libraryPath: String) throws(LibraryError) -> Backup {
        let backup = Backup(libraryPath: libraryPath, number: (numbers(of: libraryPath).max() ?? 0) + 1)
        let temporary = "\(libraryPath)\(infix)new"
        do throws(DatabaseError) {
            try createPrivately(temporary, like: libraryPath)
            try copy(source, to: temporary)
            try makeDurable(temporary, as: backup.path)
        } catch {
            unsafe unlink(temporary)
            var failure = LibraryError(error, path: libraryPath)
            failure.kind = .failed
            failure.problem.message = "no backup could be made, so nothing was changed: \(error.message)"
            throw failure
        }
        return backup
    }

    private static func copy(_ source: borrowing Database, to path: String) throws(DatabaseError) {
        let target = try Database(path: path, access: .readWrite)
        try target.copy(from: source)
        let verdicts = try target.prepare("PRAGMA integrity_check(1)").all { (row: borrowing Row) in
            row.text(0)
        }
        guard verdicts == ["ok"] else {
            throw DatabaseError(
                code: 11, message: "the library is damaged: \(verdicts.joined(separator: " "))")
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
            throw DatabaseError(code: 14, message: error.reason)
        }
    }

    private static func numbers(of libraryPath: String) -> [Int] {
        let prefix = fileName(of: libraryPath) + infix
        return fileNames(in: folder(of: libraryPath)).compactMap { name in
            guard name.hasPrefix(prefix) else { return nil }
            return Int(name.dropFirst(prefix.count))
        }
    }
}

extension Library {
    /// Copies the library before it is changed.
    borrowing func makeBackup() throws(LibraryError) -> Backup {
        try Backup.make(of: database, path: try resolve(path))
    }
}

/// At least six digits, so that names sort as numbers do.
private func digits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
}
