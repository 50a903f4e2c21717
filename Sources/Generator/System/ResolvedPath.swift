import Glibc

/// An absolute path in which nothing is a symbolic link, also of what does not exist yet.
///
/// `realpath` refuses what is missing, and a first build asks about a folder that is still to be made.
struct ResolvedPath: Equatable, CustomStringConvertible {
    /// Without a slash at the end; empty for `/` itself.
    private(set) var text = ""

    init(_ path: String) throws(SystemError) {
        guard !path.isEmpty else { throw SystemError(ENOENT) }
        guard !path.utf8.contains(0) else { throw SystemError(EINVAL) }
        if path.utf8.first != UInt8(ascii: "/") { text = try currentFolder() }
        if text == "/" { text = "" }
        var pending = Self.components(path)
        var links = 0
        while let component = pending.popLast() {
            guard let target = try step(component) else { continue }
            links += 1
            guard links <= 40 else { throw SystemError(ELOOP) }
            if target.utf8.first == UInt8(ascii: "/") { text = "" }
            pending += Self.components(target)
        }
    }

    var description: String { text.isEmpty ? "/" : text }
    var name: String { String(text[nameStart...]) }
    var parent: ResolvedPath { ResolvedPath(unchecked: String(text.utf8[..<nameStart].dropLast()) ?? "") }

    /// Whether this is `other` or lies somewhere below it.
    func isWithin(_ other: ResolvedPath) -> Bool {
        text == other.text || text.utf8.starts(with: other.text.utf8 + [UInt8(ascii: "/")])
    }

    private init(unchecked text: String) { self.text = text }

    private var nameStart: String.Index {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) } ?? text.startIndex
    }

    /// Goes one component further; returns where a link leads instead of going into it.
    private mutating func step(_ component: String) throws(SystemError) -> String? {
        if component == ".." {
            self = parent
            return nil
        }
        let next = "\(text)/\(component)"
        if try Folder.working.status(of: next)?.kind == .link { return try readLink(next) }
        text = next
        return nil
    }

    /// The components in reverse, so that the next one is taken from the end.
    private static func components(_ path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).reversed().map { String(Substring($0)) }.filter {
            $0 != "."
        }
    }
}

private func currentFolder() throws(SystemError) -> String {
    guard let path = unsafe getcwd(nil, 0) else { throw .last }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
}

private func readLink(_ path: String) throws(SystemError) -> String {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &target, Int(PATH_MAX))
    guard count >= 0 else { throw .last }
    return String(decoding: target[..<count].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
