import Data
import Glibc
import Testing

@testable import Generator

@Suite struct `Files that were made` {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `are taken away again, and nothing else is`() throws {
        try folder.write("mine", to: "here/mine")
        var made = MadeFiles()
        try made.makeFolders(folder.path + "/here/a//b/c/")
        try made.makeFolders(folder.path + "/here/a/d")
        try made.write("text", to: folder.path + "/here/a/b/file")
        try made.write("", to: folder.path + "/here/empty")
        #expect(try folder.read("here/a/b/file") == "text")
        #expect(
            try folder.list() == [
                "here", "here/a", "here/a/b", "here/a/b/c", "here/a/b/file", "here/a/d", "here/empty",
                "here/mine",
            ])
        made.remove()
        #expect(try folder.list() == ["here", "here/mine"])
    }

    @Test func `keep what somebody else put beside them`() throws {
        var made = MadeFiles()
        try made.makeFolders(folder.path + "/a/b")
        try folder.write("theirs", to: "a/theirs")
        made.remove()
        #expect(try folder.list() == ["a", "a/theirs"])
    }

    @Test func `never replace a file, nor follow a link`() throws {
        try folder.write("mine", to: "file")
        unsafe symlink("target", folder.path + "/link")
        var made = MadeFiles()
        for name in ["file", "link"] {
            let path = "\(folder.path)/\(name)"
            #expect(throws: FileError("create", path, code: EEXIST)) { try made.write("new", to: path) }
        }
        made.remove()
        #expect(try folder.read("file") == "mine")
        #expect(!folder.exists("target"))
    }

    @Test func `need a folder to stand in`() throws {
        try folder.write("", to: "file")
        var made = MadeFiles()
        let path = folder.path + "/file/x"
        #expect(throws: FileError("create the folder", folder.path + "/file", code: EEXIST)) {
            try made.makeFolders(path)
        }
    }
}
