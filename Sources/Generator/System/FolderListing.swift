import Data
import Glibc

/// One name in a folder.
struct FolderEntry: Equatable, Sendable {
    enum Kind: Sendable { case file, folder, other }

    /// As the folder holds it, for a name need not be UTF-8.
    var bytes: [UInt8]
    /// What a link points to, `other` when it points nowhere.
    var kind: Kind

    /// The name, nil when it is not UTF-8.
    var name: String? { String(validating: bytes, as: UTF8.self) }

    /// The name as it can be shown.
    var label: String { String(decoding: bytes, as: UTF8.self) }

    var isHidden: Bool { bytes.first == UInt8(ascii: ".") }
}

/// Everything in the folder but `.` and `..`, sorted by bytes: no two file systems agree on an order.
///
/// Nil when there is no such folder.
func listFolder(_ path: String) throws(FileError) -> [FolderEntry]? {
    guard let folder = unsafe opendir(path) else {
        if errno == ENOENT { return nil }
        throw FileError("read the folder", path, code: errno)
    }
    defer { unsafe closedir(folder) }
    let descriptor = unsafe dirfd(folder)
    var entries: [FolderEntry] = []
    while true {
        errno = 0
        guard let entry = unsafe readdir(folder) else { break }
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
            unsafe UnsafeRawPointer(name).withMemoryRebound(to: CChar.self, capacity: 256) { characters in
                unsafe Array(UnsafeRawBufferPointer(start: characters, count: strlen(characters)))
            }
        }
        if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
        entries.append(FolderEntry(bytes: name, kind: kind(of: name, in: descriptor)))
    }
    guard errno == 0 else { throw FileError("read the folder", path, code: errno) }
    return entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
}

private func kind(of name: [UInt8], in folder: Int32) -> FolderEntry.Kind {
    var status = stat()
    let found = unsafe (name + [0]).withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return false }
        return unsafe fstatat(folder, start.assumingMemoryBound(to: CChar.self), &status, 0) == 0
    }
    guard found else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
}
