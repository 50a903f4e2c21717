import Foundation
import Testing

/// What goes wrong while an archive is made: it is complete or it is not there.
@Suite struct `An archive that is disturbed` {
    private static let films = SampleRows.script + SampleRows.manyFilms(2000)
    private static let command = ["build", "--archive", "site.tar", "--jobs", "2"]

    /// A site with an archive of an earlier build.
    private func site(_ changes: String? = nil) async throws -> (LibraryFixture, old: Foundation.Data) {
        let site = try LibraryFixture(sql: Self.films, changes: changes)
        let run = try await site.marquee(Self.command + ["--no-apply"])
        try #require(run.status == 0, "\(run.errors)")
        try site.folder.write("user: ada\ntitle: Another title\n", to: "content/site.yml")
        return (site, try archive(site))
    }

    private func archive(_ site: LibraryFixture) throws -> Foundation.Data {
        try TemporaryFolder.contents(of: site.folder.path + "/site.tar")
    }

    private func names(_ site: LibraryFixture) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: site.folder.path).sorted()
    }

    @Test(arguments: [
        "- id: 999\n  action: mark_as_watched\n", "- id: 101\n  action: nothing\n", "not: [a list",
    ])
    func `by refused changes stays the old one`(_ changes: String) async throws {
        let (site, old) = try await site()
        try site.write(changes: changes)
        let run = try await site.marquee(Self.command)
        #expect(run.status == 65)
        #expect(try archive(site) == old)
        #expect(try names(site) == ["content", "site.tar"])
    }

    @Test(arguments: ["write", "renameat", "close", "ftruncate", "fchmod"])
    func `by a kill is the old one or the new one`(_ call: String) async throws {
        let (start, old) = try await site()
        let whole = try LibraryFixture(copying: start)
        #expect(try await whole.marquee(Self.command).status == 0)
        let new = try archive(whole)
        try #require(new != old)
        let counted = try LibraryFixture(copying: start)
        let counts = try await CallCounts.count(
            [call], Self.command + ["--now", LibraryFixture.now], in: counted.folder.path)
        let points = counts.points([call], after: CallCounts(log: ""), most: 6, fault: "signal=KILL")
        #expect(!points.isEmpty)
        var kills = 0
        for point in points {
            let site = try LibraryFixture(copying: start)
            let run = try await site.marquee(
                Self.command, environment: FaultPoint.environment, shell: point.shell, timeout: 600)
            kills += run.signal == SIGKILL ? 1 : 0
            let left = try archive(site)
            #expect(left == old || left == new, "\(point): torn")
            let next = try await site.marquee(Self.command)
            #expect(next.status == 0, "\(point): \(next.errors)")
            #expect(try archive(site) == new)
            #expect(try names(site) == ["content", "site.tar"], "\(point): litter")
        }
        #expect(kills > 0)
    }

    @Test(arguments: [
        ("write", "ENOSPC", 3), ("write", "EIO", 2), ("renameat", "EIO", 1), ("ftruncate", "EIO", 1),
    ])
    func `by a failing disk stays the old one`(_ call: String, error: String, number: Int) async throws {
        let (site, old) = try await site()
        let point = FaultPoint(call: call, number: number, fault: "error=\(error)")
        let run = try await site.marquee(
            Self.command, environment: FaultPoint.environment, shell: point.shell, timeout: 600)
        #expect(run.status == 74, "\(run.errors)")
        // Calls are counted by thread, so that the message may be a call that fails too.
        let isSilent = call == "write" && run.errors == ""
        #expect(isSilent || run.onlyError.contains(" site.tar: "), "\(run.errors)")
        #expect(try archive(site) == old)
        #expect(try names(site) == ["content", "site.tar"])
    }

    @Test(arguments: [1, 2, 3, 4])
    func `by a call that is cut off or interrupted is whole all the same`(_ number: Int) async throws {
        let (site, _) = try await site()
        let point = FaultPoint(call: "write", number: number, fault: "error=EINTR")
        let run = try await site.marquee(
            Self.command, environment: FaultPoint.environment, shell: point.shell, timeout: 600)
        #expect(run.status == 0, "\(run.errors)")
        let disturbed = try archive(site)
        #expect(try await site.marquee(Self.command).status == 0)
        #expect(try archive(site) == disturbed)
    }

    @Test(.enabled(if: Mounting.works, "user namespaces are not allowed here"))
    func `by a full disk is not there`() async throws {
        let site = try LibraryFixture(sql: Self.films)
        let run = try await site.marquee(
            ["build", "--archive", "small/site.tar"],
            shell: """
                exec unshare --user --map-root-user --mount sh -c '
                    mkdir small && mount -t tmpfs -o size=1m none small || exit 99
                    "$@"; status=$?; ls -A small; exit $status' sh "$@"
                """)
        #expect(run.status == 74, "\(run.errors)")
        #expect(run.errors == "error: cannot write small/site.tar: No space left on device\n")
        #expect(run.output == "")
    }

    @Test func `by a limit on the size of files says so`() async throws {
        let site = try LibraryFixture(sql: Self.films)
        let run = try await site.marquee(Self.command, shell: "ulimit -f 100; exec \"$@\"")
        #expect(run.status == 74)
        #expect(run.onlyError == "error: cannot write site.tar: File too large")
        #expect(try names(site) == ["content"])
    }

    @Test(arguments: ["site.tar", "pipe.tar"])
    func `by an interrupt is not there, and the run ends with 130`(_ name: String) async throws {
        let site = try LibraryFixture(sql: SampleRows.script + SampleRows.manyFilms(20_000))
        let run = try await site.marquee(
            ["build", "--archive", name],
            shell: """
                mkfifo pipe.tar
                python3 - "$@" <<'END'
                import signal, subprocess, sys, time
                signal.signal(signal.SIGINT, signal.SIG_DFL)
                child = subprocess.Popen(sys.argv[1:])
                time.sleep(0.3)
                child.send_signal(signal.SIGINT)
                sys.exit(child.wait())
                END
                """, timeout: 600)
        #expect(run.status == 130, "\(run.errors)")
        #expect(run.onlyError.contains("interrupted"))
        #expect(try names(site) == ["content", "pipe.tar"])
    }
}
