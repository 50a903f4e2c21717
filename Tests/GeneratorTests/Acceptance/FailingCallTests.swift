import Foundation
import Testing

/// A system call that fails is told with its reason, and nothing is lost.
@Suite(.serialized) struct `A build whose system calls fail` {
    @Test(arguments: [
        ("error=ENOSPC", ["pwrite64", "write", "mkdirat", "mkdir", "ftruncate"]),
        (
            "error=EIO",
            ["fsync", "fdatasync", "pwrite64", "write", "renameat", "rename", "renameat2", "pread64"]
        ),
    ])
    func `says so and can be run again`(_ fault: String, calls: [String]) async throws {
        for form in LibraryFixture.Form.allCases {
            let scenario = try await FaultScenario(form, isFirst: false)
            let points = try await scenario.points(calls, most: 3, fault: fault)
            let failed = try await points.parallelMap { point in
                let site = try scenario.site()
                let run = try await scenario.run(site, at: point)
                #expect(run.signal == nil, "\(point)")
                if run.status == 0 {
                    // SQLite does not mind when a few calls fail, such as the sync of a folder.
                    try scenario.expectFinished(site, point)
                    return false
                }
                // A page of a database that cannot be read is a damaged database to SQLite's own check.
                let isSaid = [73, 74].contains(run.status) || (point.call == "pread64" && run.status == 65)
                #expect(isSaid, "\(point): \(run.status ?? -1) \(run.errors)")
                // What fails may be the message itself.
                let isSilent = point.call == "write" && run.errors == ""
                #expect(isSilent || !run.onlyError.isEmpty, "\(point): \(run.errors)")
                #expect(!run.errors.contains(site.folder.path), "\(point): \(run.errors)")
                try scenario.expectWhole(site, point)
                let next = try await MarqueeProcess.run(FaultScenario.command, in: site.folder.path)
                #expect(next.status == 0, "\(point): \(next.errors)")
                try scenario.expectFinished(site, point)
                return true
            }
            #expect(failed.count { $0 } >= 2, "only \(failed.count { $0 }) of \(points) failed")
        }
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `goes on when it was only interrupted`(_ form: LibraryFixture.Form) async throws {
        let scenario = try await FaultScenario(form, isFirst: false)
        let points = try await scenario.points(
            ["openat", "read", "write", "pwrite64", "pread64", "flock"], most: 3, fault: "error=EINTR")
        #expect(points.count > 4)
        _ = try await points.parallelMap { point in
            let site = try scenario.site()
            let run = try await scenario.run(site, at: point)
            #expect(run.status == 0, "\(point): \(run.errors)")
            if run.status == 0 { try scenario.expectFinished(site, point) }
        }
    }
}
