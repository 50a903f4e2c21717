import Foundation
import Testing

/// Killed at any call, changes are applied or undone, or they are not.
@Suite(.serialized) struct `A run on a film life that is killed` {
    private static let calls = [
        "openat", "pwrite64", "write", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
        "ftruncate", "fcntl", "flock",
    ]
    private static let changes = """
        - {action: restore_to_watchlist, id: 102, plays: forget}
        - {action: rate, movie: tt0000102, rating: 1}
        - {action: delete_list, list: best}

        """

    @Test(arguments: LibraryFixture.Form.allCases)
    func `leaves all applied or nothing, and the next run finishes it`(_ form: LibraryFixture.Form)
        async throws
    {
        let start = try LibraryFixture.life(form, changes: Self.changes)
        let done = try LibraryFixture(copying: start)
        #expect(try await done.marquee("apply").status == 0)
        try await strike(["apply"], at: start, from: start.wholeDump(), to: done.wholeDump(), changes: 3)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `leaves all undone or nothing, and the next run finishes it`(_ form: LibraryFixture.Form)
        async throws
    {
        let start = try LibraryFixture.life(form, changes: Self.changes)
        let first = try start.wholeDump()
        #expect(try await start.marquee("apply").status == 0)
        try await strike(["undo", "--last-run"], at: start, from: start.wholeDump(), to: first, changes: 6)
    }

    /// - Parameter changes: how many changes the library remembers when all is done.
    private func strike(
        _ arguments: [String], at start: LibraryFixture, from before: String, to afterwards: String,
        changes: Int
    ) async throws {
        let command = arguments + ["--now", LibraryFixture.now]
        let counted = try LibraryFixture(copying: start)
        let idle = try await CallCounts.count(Self.calls, ["--version"], in: counted.folder.path)
        let busy = try await CallCounts.count(Self.calls, command, in: counted.folder.path)
        let points = busy.points(Self.calls, after: idle, most: 3, fault: "signal=KILL")
        let ends = try await points.parallelMap { point -> String in
            let site = try LibraryFixture(copying: start)
            let run = try await MarqueeProcess.run(
                command, in: site.folder.path, environment: FaultPoint.environment, shell: point.shell,
                timeout: 600)
            guard run.signal == SIGKILL else { return "not killed" }
            let left = try Self.mended(site).wholeDump()
            #expect(left == before || left == afterwards, "\(point): between")
            if left == before {
                let next = try await site.marquee(arguments)
                #expect(next.status == 0, "\(point): \(next.errors)")
            }
            let end = try Self.mended(site)
            #expect(try end.wholeDump() == afterwards, "\(point)")
            #expect(try end.journalCount() == changes, "\(point)")
            return left == before ? "before" : "afterwards"
        }
        #expect(ends.count { $0 == "before" } >= 3, "\(ends)")
    }

    /// A copy that the shell has opened for writing, so that it rolls back what was cut off.
    private static func mended(_ site: LibraryFixture) throws -> LibraryFixture {
        let copy = try LibraryFixture(copying: site)
        if copy.form == .database {
            #expect(try SQLiteShell.run("PRAGMA integrity_check;", on: copy.library) == "ok\n")
        }
        return copy
    }
}
