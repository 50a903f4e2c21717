import Glibc

/// What tells one state of a file from another without opening it.
struct FileLook: Equatable, Sendable {
    private let size: Int
    private let inode: UInt
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil when there is no such file; of a symbolic link its target is looked at.
    init?(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        size = Int(status.st_size)
        inode = UInt(status.st_ino)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
