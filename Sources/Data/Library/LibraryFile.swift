import Glibc

/// The absolute path of the library's file, once it is known to be one that may be opened.
///
/// Looking comes before SQLite: it would hang on a FIFO, and an empty file passes its checks as an empty
/// database.
func resolve(_ path: String) throws(LibraryError) -> String {
    guard let resolved = resolvedPath(path) else {
        throw LibraryError(
            .missing, "missing_library", "cannot read the library: \(reason(errno))", file: path)
    }
    var status = stat()
    guard unsafe stat(resolved, &status) == 0, unsafe access(resolved, R_OK) == 0 else {
        throw LibraryError(
            .missing, "missing_library", "cannot read the library: \(reason(errno))", file: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
        throw LibraryError(.missing, "missing_library", "the library is not a regular file", file: path)
    }
    guard status.st_size > 0 else {
        throw LibraryError(.bad, "empty_library", "the library is an empty file, not a database", file: path)
    }
    return resolved
}

private func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
