import Glibc

/// The folder that holds `path`.
package func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last component of `path`.
package func fileName(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
}

/// The absolute path of an existing file with every symbolic link followed, or nil with `errno` set.
package func resolvedPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
}

/// The absolute path of a file that may not exist yet: its folder's links are followed, its own name is kept.
package func resolvedPathOfNew(_ path: String) -> String? {
    resolvedPath(folder(of: path)).map {
        $0 == "/" ? "/" + fileName(of: path) : "\($0)/\(fileName(of: path))"
    }
}

/// `path` as seen from `folder`; both absolute and free of links, `.` and `..`.
package func relativePath(of path: String, from folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = base.dropFirst(shared).map { _ in ".." }
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
}
