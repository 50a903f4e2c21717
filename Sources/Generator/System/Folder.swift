import Glibc

/// An open folder, lent by the owner of its descriptor.
///
/// Names are looked up in the folder itself and links are not followed, so nobody can bend a path meanwhile.
struct Folder: Sendable {
    let descriptor: Int32

    /// What paths start from that are given as they are.
    static let working = Folder(descriptor: AT_FDCWD)

    func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// What `name` is, or nil when there is nothing.
    func status(of name: String) throws(SystemError) -> FileStatus? {
        var status = stat()
        if unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        guard errno == ENOENT else { throw .last }
        return nil
    }

    func openFolder(_ name: String) throws(SystemError) -> Descriptor {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        return Descriptor(
            owning: try retrying { () -> Int32 in unsafe openat(descriptor, name, flags) })
    }

    func openFile(_ name: String) throws(SystemError) -> Descriptor {
        let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        return Descriptor(
            owning: try retrying { () -> Int32 in unsafe openat(descriptor, name, flags) })
    }

    /// Makes a file that was not there.
    func makeFile(_ name: String) throws(SystemError) -> Descriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return Descriptor(
            owning: try retrying { () -> Int32 in unsafe openat(descriptor, name, flags, 0o644) })
    }

    func makeFolder(_ name: String) throws(SystemError) {
        guard unsafe mkdirat(descriptor, name, 0o755) == 0 else { throw .last }
    }

    func remove(_ name: String) throws(SystemError) {
        guard unsafe unlinkat(descriptor, name, 0) == 0 else { throw .last }
    }

    func removeFolder(_ name: String) throws(SystemError) {
        guard unsafe unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw .last }
    }

    func rename(_ name: String, to newName: String) throws(SystemError) {
        guard unsafe renameat(descriptor, name, descriptor, newName) == 0 else { throw .last }
    }

    /// Whether this process may make and remove files here.
    func checkWritable() throws(SystemError) {
        guard unsafe faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 else { throw .last }
    }
}
