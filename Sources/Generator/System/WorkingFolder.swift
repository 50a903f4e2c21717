import Data
import Glibc

/// The folder that relative paths start from.
enum WorkingFolder {
    /// Moves the process, as git and make do for `-C`: paths in options and in messages are then relative to
    /// the site.
    static func enter(_ path: String) throws(Failure) {
        guard unsafe chdir(path) == 0 else {
            throw Failure(.missingInput, FileError("enter the folder", path, code: errno))
        }
    }
}
