import Data
import Glibc
import Testing

@testable import Generator

@Suite struct `A folder` {
    @Test func `is listed by bytes, with what links point to`() throws {
        let folder = try TemporaryFolder()
        for name in ["b.md", "B.md", ".hidden", "é.md", "folder/x"] { try folder.write("", to: name) }
        unsafe symlink("b.md", folder.path + "/link")
        unsafe symlink("nowhere", folder.path + "/broken")
        unsafe mkfifo(folder.path + "/pipe", 0o600)
        let entries = try #require(try listFolder(folder.path))
        #expect(
            entries.compactMap(\.name) == [
                ".hidden", "B.md", "b.md", "broken", "folder", "link", "pipe", "é.md",
            ])
        #expect(entries.map(\.kind) == [.file, .file, .file, .other, .folder, .file, .other, .file])
        #expect(entries.map(\.isHidden) == [true, false, false, false, false, false, false, false])
    }

    @Test func `may hold names that are not UTF-8`() throws {
        let folder = try TemporaryFolder()
        let path = (Array(folder.path.utf8) + [0x2F, 0x61, 0xFF, 0]).map(CChar.init(bitPattern:))
        unsafe path.withUnsafeBufferPointer { path in
            if let start = path.baseAddress { _ = unsafe close(creat(start, 0o600)) }
        }
        let entries = try #require(try listFolder(folder.path))
        #expect(entries.map(\.bytes) == [[0x61, 0xFF]])
        #expect(entries[0].name == nil)
        #expect(entries[0].label == "a\u{FFFD}")
    }

    @Test func `may be missing`() throws {
        #expect(try listFolder("/nonexistent/folder") == nil)
    }

    @Test func `is not a file`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "file")
        let path = folder.path + "/file"
        #expect(throws: FileError("read the folder", path, code: ENOTDIR)) { try listFolder(path) }
    }
}
