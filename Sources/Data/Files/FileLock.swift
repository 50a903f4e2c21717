import Glibc

/// An advisory lock on a file, held as long as the value lives.
///
/// The kernel frees it when the process ends, however it ends; there is no lock file to leave behind.
struct FileLock: ~Copyable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Waits up to five seconds; nil when another process still holds the lock then.
    ///
    /// A holder that replaces the file by renaming leaves the lock on the old one, so the path is looked at
    /// again once the lock is held.
    static func take(_ path: String) throws(FileError) -> FileLock? {
        for _ in 0..<100 {
            let descriptor = try openDescriptor(path, O_RDONLY | O_NONBLOCK)
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isNamed(path, descriptor) {
                return FileLock(descriptor: descriptor)
            }
            close(descriptor)
            // A signal ends the wait: who interrupts a run does not want to see it out.
            guard usleep(50_000) == 0 else { return nil }
        }
        return nil
    }

    /// Frees the lock where this stands: a value that is used no more may end before.
    consuming func release() {}

    deinit { close(descriptor) }
}

/// Whether `path` names the file that `descriptor` has open.
private func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
    var named = stat()
    var opened = stat()
    guard unsafe stat(path, &named) == 0, unsafe fstat(descriptor, &opened) == 0 else { return false }
    return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
}
