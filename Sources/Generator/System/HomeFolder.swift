import Glibc

/// The user's home folder: `HOME`, or what the system's list of users says.
func homeFolder() -> String? {
    if let home = unsafe getenv("HOME") {
        let path = unsafe String(cString: home)
        if path.utf8.first == UInt8(ascii: "/") { return path }
    }
    guard let user = unsafe getpwuid(getuid()), let home = unsafe user.pointee.pw_dir else { return nil }
    return unsafe String(cString: home)
}
