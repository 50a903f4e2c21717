import Glibc
import Testing

@testable import Data

/// The file in which it lies, and what may be in its way.
@Suite struct LedgerFileTests {
    private let ana = User(id: "ana")

    private func place() throws -> (folder: TemporaryLibrary, path: String) {
        let folder = try TemporaryLibrary.text()
        return (folder, folder.folder + "/" + LedgerFile.name)
    }

    private func found(_ file: LedgerFile, _ watchlist: SomeWatchlist = .two) -> Ledger {
        var ledger = file.ledger(of: ana)
        ledger.compare(with: watchlist.catalogue)
        return ledger
    }

    @Test func `is written when it says something new, and else left alone`() throws {
        let (folder, path) = try place()
        let first = LedgerFile(reading: path)
        #expect(first.bytes == nil && first.ledger(of: ana).problems.isEmpty)
        #expect(first.keep(found(first)) == nil)
        let look = FileLook(path)
        #expect(look != nil && fileNames(in: folder.folder) == [LedgerFile.name, "library.sql"])
        let second = LedgerFile(reading: path)
        #expect(second.keep(found(second)) == nil)
        #expect(FileLook(path) == look)
    }

    @Test func `is not made for nothing, and stays when nothing is left`() throws {
        let (folder, path) = try place()
        let none = LedgerFile(reading: path)
        #expect(none.keep(found(none, SomeWatchlist())) == nil)
        #expect(fileNames(in: folder.folder) == ["library.sql"])
        #expect(none.keep(found(none)) == nil)
        let some = LedgerFile(reading: path)
        #expect(some.keep(found(some, SomeWatchlist())) == nil)
        #expect(try readFile(path).count < 200)
    }

    @Test func `a file that is not ours is never replaced`() throws {
        let (folder, path) = try place()
        try writeNewFile(path, Array("my own log\n".utf8), mode: 0o644)
        let file = LedgerFile(reading: path)
        #expect(file.keep(found(file)) == nil)
        #expect(try readFile(path) == Array("my own log\n".utf8))
        #expect(fileNames(in: folder.folder) == [LedgerFile.name, "library.sql"])
    }

    @Test func `what another build wrote meanwhile stays, and the next one finds the rest`() throws {
        let (folder, path) = try place()
        let slow = LedgerFile(reading: path)
        let fast = LedgerFile(reading: path)
        #expect(fast.keep(found(fast)) == nil)
        let bytes = try readFile(path)
        #expect(slow.keep(found(slow, SomeWatchlist(("tt1", ["netflix": "-"], nil)))) == nil)
        #expect(try readFile(path) == bytes)
        #expect(fileNames(in: folder.folder) == [LedgerFile.name, "library.sql"])
    }

    @Test func `a folder in its place stops nothing, and is told`() throws {
        let (folder, path) = try place()
        #expect(unsafe mkdir(path, 0o755) == 0)
        let file = LedgerFile(reading: path)
        let ledger = found(file)
        #expect(
            ledger.problems == [
                Problem(.warning, "unreadable_ledger", "cannot read \(path): Is a directory")
            ])
        #expect(file.keep(ledger) == nil)
        #expect(unsafe rmdir(path) == 0)
        #expect(fileNames(in: folder.folder) == ["library.sql"])
    }

    @Test func `a folder that may not be written is no reason to complain`() throws {
        let file = LedgerFile(reading: "/proc/self/" + LedgerFile.name)
        let problem = file.keep(found(file))
        #expect(problem == nil || problem?.code == "ledger_not_kept")
        let away = LedgerFile(reading: "/nowhere/at/all/" + LedgerFile.name)
        #expect(
            away.keep(found(away))
                == Problem(
                    .warning, "ledger_not_kept",
                    "cannot read /nowhere/at/all: No such file or directory; "
                        + "what changed in availability is not remembered"))
    }
}
