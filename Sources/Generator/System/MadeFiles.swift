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
        let ends = bytes.indices.dropFirst().filter { bytes[$0] == UInt8(ascii: "/") }
        for end in ends + [bytes.count] {
            let folder = String(decoding: bytes[..<end], as: UTF8.self)
            if (try? checkFolder(folder)) != nil { continue }
            do throws(SystemError) {
                try Folder.working.makeFolder(folder)
                folders.append(folder)
            } catch {
                throw FileError("create the folder", folder, code: error.code)
            }
        }
    }

    /// Writes a file that did not exist; a link in its place is not followed.
    mutating func write(_ text: String, to path: String) throws(FileError) {
        var operation = "create"
        do throws(SystemError) {
            let file = try Folder.working.makeFile(path)
            files.append(path)
            operation = Self.writing
            try writeFully(Array(text.utf8).span, to: file)
            try file.finish()
        } catch {
            throw FileError(operation, path, code: error.code)
        }
    }

    /// Removes what was made; what cannot be removed stays.
    func remove() {
        for file in files { try? Folder.working.remove(file) }
        for folder in folders.reversed() { try? Folder.working.removeFolder(folder) }
    }
}
