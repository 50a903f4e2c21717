import Glibc

/// A file on a medium that cannot be written, as it was when it was looked at.
///
/// It looks through `stat` only: "closing any descriptor drops all POSIX locks" that SQLite holds on the file
/// (SQLite manual, How To Corrupt, 2.2).
struct FileStillness: Equatable, Sendable {
    private let path: String
    private let look: Look

    /// Nil unless the file's folder refuses writing and no write-ahead log lies beside it.
    init?(of path: String) {
        guard unsafe access(folder(of: path), W_OK) != 0, let look = Look(path) else { return nil }
        self.path = path
        self.look = look
    }

    /// Whether nothing has touched the file since.
    var holds: Bool { Look(path) == look }

    /// What tells one state of a file from another.
    private struct Look: Equatable, Sendable {
        var size: Int, inode: UInt, seconds: Int, nanoseconds: Int

        init?(_ path: String) {
            var status = stat()
            if unsafe stat(path + "-wal", &status) == 0 && status.st_size > 0 { return nil }
            guard unsafe stat(path, &status) == 0 else { return nil }
            size = Int(status.st_size)
            inode = UInt(status.st_ino)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }
}
