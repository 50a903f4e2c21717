import Glibc

/// The ledger where it lies: beside the library's configuration.
package struct LedgerFile: Equatable, Sendable {
    /// What it is called in the content folder.
    package static let name = "availability.log"

    package let path: String
    /// Nil when there is none, or none that can be read.
    let bytes: [UInt8]?
    private let problem: Problem?

    /// Larger files are nobody's watchlist.
    private static let limit = 64 << 20

    /// A file that cannot be read stops no build: what it remembers is not told, and it is not replaced.
    package init(reading path: String) {
        self.path = path
        do throws(FileError) {
            bytes = try readFile(path, limit: Self.limit)
            problem = nil
        } catch {
            bytes = nil
            problem = error.code == ENOENT ? nil : Problem(.warning, "unreadable_ledger", error.description)
        }
    }

    /// The ledger of a user, with what is wrong with it.
    package func ledger(of user: User) -> Ledger {
        guard let problem else { return LedgerReader(bytes ?? [], of: user, path: path).ledger }
        var ledger = Ledger(of: user)
        ledger.isOurs = false
        ledger.problems = [problem]
        return ledger
    }

    /// Replaces the file when the ledger says something else, and tells when that is not possible.
    ///
    /// Whoever may not write here may still build; and when another build was faster, the next one finds what
    /// is missing then. So the file is never torn, and a build that is killed at any time loses nothing.
    package func keep(_ ledger: Ledger) -> Problem? {
        let new = ledger.bytes
        guard ledger.isOurs, new != bytes, bytes != nil || !ledger.isEmpty else { return nil }
        do throws(FileError) {
            guard let lock = try FileLock.take(folder(of: path)) else { return nil }
            if LedgerFile(reading: path) == self { try replaceFile(path, with: new) }
            lock.release()
            return nil
        } catch {
            guard ![EROFS, EACCES, EPERM].contains(error.code) else { return nil }
            let message = "\(error); what changed in availability is not remembered"
            return Problem(.warning, "ledger_not_kept", message)
        }
    }
}
