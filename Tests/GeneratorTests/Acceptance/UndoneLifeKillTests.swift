import Foundation
import Testing

/// Killed at any call, an undo is done or it is not.
@Suite(.serialized) struct `An undo that is killed` {
    private static let command = ["undo", "--last-run", "--now", LibraryFixture.now]
    private static let calls = [
        "openat", "pwrite64", "write", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
        "ftruncate", "fcntl", "flock",
    ]

    @Test(arguments: LibraryFixture.Form.allCases)
    func `leaves the library of before or that of afterwards`(_ form: LibraryFixture.Form) async throws {
        let start = try LibraryFixture.life(form)
        let afterwards = try start.wholeDump()
        let (run, _) = try await start.apply(
            """
            - {action: restore_to_watchlist, id: 102, plays: forget}
            - {action: rate, movie: tt0000102, rating: 1}
            - {action: delete_list, list: best}

            """)
        #expect(run.status == 0, "\(run.errors)")
        let before = try start.wholeDump()
        let idle = try await CallCounts.count(
            Self.calls, ["--version"], in: LibraryFixture(copying: start).folder.path)
        let busy = try await CallCounts.count(
            Self.calls, Self.command, in: LibraryFixture(copying: start).folder.path)
        let points = busy.points(Self.calls, after: idle, most: 4, fault: "signal=KILL")
        let ends = try await points.parallelMap { point -> String in
            let site = try LibraryFixture(copying: start)
            let run = try await MarqueeProcess.run(
                Self.command, in: site.folder.path, environment: FaultPoint.environment, shell: point.shell,
                timeout: 60)
            guard run.signal == SIGKILL else { return "not killed" }
            let left = try Self.mended(site).wholeDump()
            #expect(left == before || left == afterwards, "\(point): between")
            if left == before {
                let next = try await site.marquee("undo", "--last-run")
                #expect(next.status == 0, "\(point): \(next.errors)")
            }
            #expect(try Self.mended(site).wholeDump() == afterwards, "\(point)")
            return left == before ? "before" : "afterwards"
        }
        #expect(ends.count { $0 == "before" } >= 5, "\(ends)")
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
