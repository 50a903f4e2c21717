import Foundation
import Testing

/// Locks, full disks and interrupts: what a run meets that is nobody's fault.
@Suite(.serialized) struct `A run that is disturbed` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    /// Holds a lock on the library while `"$@"` runs: a line of shell.
    private static func holding(_ lock: String, then command: String = "\"$@\"") -> String {
        """
        mkfifo held done
        python3 - <<'END' &
        import sqlite3
        library = sqlite3.connect('content/library.db', isolation_level=None)
        library.execute('\(lock)')
        if '\(lock)'.endswith('IMMEDIATE'): library.execute("UPDATE platform SET platform_name = 'Theirs' WHERE id = 1")
        open('held', 'w').close()
        open('done').read()
        library.execute('ROLLBACK')
        END
        read -r _ < held
        \(command)
        status=$?
        echo > done
        wait
        exit $status
        """
    }

    @Test(arguments: ["apply", "build"])
    func `waits five seconds for a locked library, then says 75`(_ command: String) async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let bytes = try site.libraryBytes()
        let start = ContinuousClock.now
        let run = try await site.marquee([command], shell: Self.holding("BEGIN EXCLUSIVE"))
        #expect(run.status == 75, "\(run.errors)")
        #expect(run.onlyError.contains("content/library.db"), "\(run.errors)")
        #expect(run.onlyError.contains("locked"), "\(run.errors)")
        #expect(ContinuousClock.now - start > .seconds(4.5))
        #expect(try site.libraryBytes() == bytes)
        #expect(!site.folder.exists("output"))
    }

    @Test func `cannot write while another program does`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let run = try await site.marquee(["apply"], shell: Self.holding("BEGIN IMMEDIATE"))
        #expect(run.status == 75)
        #expect(try site.watchedAt(101) == "NULL")
    }

    @Test func `can read while another program writes`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let run = try await site.marquee(["build", "--no-apply"], shell: Self.holding("BEGIN IMMEDIATE"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try !site.folder.read("output/platforms.md").contains("Theirs"))
    }

    @Test func `can write as soon as the lock is gone`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let shell = Self.holding("BEGIN EXCLUSIVE", then: "(sleep 1; echo > done) & \"$@\"")
            .replacingOccurrences(of: "\necho > done\nwait", with: "\nwait")
        let run = try await site.marquee(["apply"], shell: shell)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.watchedAt(101) == LibraryFixture.now)
    }

    @Test func `ends with 130 when interrupted while it waits`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        let shell = Self.holding("BEGIN EXCLUSIVE", then: Self.interrupting(after: 1))
        let run = try await site.marquee(["apply"], shell: shell)
        #expect(run.status == 130, "\(run.errors)")
        #expect(try site.watchedAt(101) == "NULL")
    }

    @Test(arguments: [0.1, 0.3])
    func `ends with 130 when interrupted in a long build, and the next one mends it`(_ delay: Double)
        async throws
    {
        let site = try LibraryFixture(
            sql: SampleRows.script + SampleRows.manyFilms(20_000), changes: Self.changes)
        let run = try await site.marquee(["build"], shell: Self.interrupting(after: delay))
        // A slow machine may not have begun to listen: then the signal itself ends the run.
        #expect([130, 254].contains(run.status), "\(run.errors)")
        #expect(!site.folder.exists("output"), "a first build appears whole or not at all")
        let next = try await site.marquee("build")
        #expect(next.status == 0, "\(next.errors)")
        #expect(try site.journalCount() == 1)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: site.folder.path).sorted() == [
                "content", "output",
            ])
    }

    /// Python, since a shell starts its background jobs with SIGINT ignored.
    private static func interrupting(after delay: Double) -> String {
        """
        python3 - "$@" <<'END'
        import signal, subprocess, sys, time
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        child = subprocess.Popen(sys.argv[1:])
        time.sleep(\(delay))
        child.send_signal(signal.SIGINT)
        sys.exit(child.wait())
        END
        """
    }
}
