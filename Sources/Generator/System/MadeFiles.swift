import Data
import Glibc

/// Files and folders that this run made, and takes away again when it cannot make them all.
struct MadeFiles {
    /// The operation of an error that came when a file was there and its contents were not.
    static let writing = "write"

    private var folders: [String] = []
    private var files: [String] = []

    /// Makes the folder and those above it, as far as they are missing.
    mutating func makeFolders(_ path: String) throws(FileError) {
        let bytes = Array(path.utf8)
        let slash = UInt8(ascii: "/")
        for end in bytes.indices.dropFirst() + [bytes.count] where end == bytes.count || bytes[end] == slash {
            let folder = String(decoding: bytes[..<end], as: UTF8.self)
            if isFolder(folder) { continue }
            guard unsafe mkdir(folder, 0o777) == 0 else {
                throw FileError("create the folder", folder, code: errno)
            }
            folders.append(folder)
        }
    }

    /// Writes a file that did not exist; a link in its place is not followed.
    mutating func write(_ text: String, to path: String) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let descriptor = unsafe open(path, flags, 0o666)
        guard descriptor >= 0 else { throw FileError("create", path, code: errno) }
        files.append(path)
        let code = writeAll(Array(text.utf8), to: descriptor)
        guard code == 0 else {
            close(descriptor)
            throw FileError(Self.writing, path, code: code)
        }
        guard close(descriptor) == 0 else { throw FileError(Self.writing, path, code: errno) }
    }

    /// Removes what was made; what cannot be removed stays.
    func remove() {
        for file in files { unsafe unlink(file) }
        for folder in folders.reversed() { unsafe rmdir(folder) }
    }

    /// Zero, or the error that stopped it.
    private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { rest in
                unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? EIO : errno }
            written += count
        }
        return 0
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
