import Glibc

extension FileStatus {
    /// What a path leads to in the end; nil when it leads to nothing, or nobody can tell.
    static func followingLinks(_ path: String) -> FileStatus? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? FileStatus(status) : nil
    }

    /// Whether a path leads to a pipe with a name.
    static func isPipe(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }
}

extension Folder {
    /// The permissions of a file that this process may write; an error when it may not.
    func modeOfWritable(_ name: String) throws(SystemError) -> mode_t {
        guard unsafe faccessat(descriptor, name, W_OK, AT_EACCESS) == 0 else { throw .last }
        var status = stat()
        guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return status.st_mode & 0o7777
    }
}
