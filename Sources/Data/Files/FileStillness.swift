import Glibc

/// A file on a medium that cannot be written, as it was when it was looked at.
///
/// It looks through `stat` only: "closing any descriptor drops all POSIX locks" that SQLite holds on the file
/// (SQLite manual, How To Corrupt, 2.2).
struct FileStillness: Equatable, Sendable {
    private let path: String
    private let look: FileLook

    /// Nil unless the file's folder refuses writing and no write-ahead log lies beside it.
    init?(of path: String) {
        guard unsafe access(folder(of: path), W_OK) != 0, !hasLog(path), let look = FileLook(path) else {
            return nil
        }
        self.path = path
        self.look = look
    }

    /// Whether nothing has touched the file since.
    var holds: Bool { !hasLog(path) && FileLook(path) == look }
}

private func hasLog(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path + "-wal", &status) == 0 && status.st_size > 0
}
