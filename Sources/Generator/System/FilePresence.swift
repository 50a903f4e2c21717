import Data
import Glibc

/// Whether there is anything at `path`, be it a link that points nowhere.
///
/// A folder that may not be searched hides its files: that is an error, and not an absence.
func isPresent(_ path: String) throws(FileError) -> Bool {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError("read", path, code: errno) }
    return false
}

/// Checks that `path` can be reached, through links.
func checkReachable(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileError("read", path, code: errno) }
}

/// Checks that `path` is a folder.
func checkFolder(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw FileError("read the folder", path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError("read the folder", path, code: ENOTDIR)
    }
}
