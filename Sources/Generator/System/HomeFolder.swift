import Data
import Glibc

/// The user's home folder: `HOME`, or what the system's list of users says.
///
/// The list is read as the file it is: `getpwuid` loads libraries at run time, which a program without any
/// cannot.
func homeFolder() -> String? {
    if let home = unsafe getenv("HOME") {
        let path = unsafe String(cString: home)
        if path.utf8.first == UInt8(ascii: "/") { return path }
    }
    guard let users = try? readFile("/etc/passwd", limit: 1 << 20) else { return nil }
    return homeFolder(of: getuid(), in: String(decoding: users, as: UTF8.self))
}

/// The sixth field of the user's line: `name:password:uid:gid:comment:home:shell`.
func homeFolder(of user: uid_t, in list: String) -> String? {
    for line in list.split(separator: "\n") {
        let fields = line.split(separator: ":", omittingEmptySubsequences: false)
        if fields.count == 7, uid_t(fields[2]) == user { return String(fields[5]) }
    }
    return nil
}
