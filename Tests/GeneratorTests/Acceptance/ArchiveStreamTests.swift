import Foundation
import Testing

/// An archive that goes to standard output, a pipe or a device.
@Suite struct `An archive that is streamed` {
    private static let command = ["build", "--archive", "-"]

    @Test func `is all that stands on standard output`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let run = try await site.marquee(Self.command, shell: "exec \"$@\" >streamed.tar")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains(#/^\d+ pages on standard output \(\d+ kB\); 1 change applied/#))
        #expect(try await site.marquee("build", "--archive", "site.tar").status == 0)
        #expect(
            try TemporaryFolder.contents(of: site.folder.path + "/streamed.tar")
                == TemporaryFolder.contents(of: site.folder.path + "/site.tar"))
    }

    @Test func `can be read while it is written`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + SampleRows.manyFilms(500))
        let run = try await site.marquee(
            Self.command, shell: "mkdir unpacked; \"$@\" | tar -xf - -C unpacked")
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.folder.exists("unpacked/movies/tt9500.html"))
    }

    /// A pipe that another program made non-blocking is only full.
    @Test func `waits for a pipe that is full`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + SampleRows.manyFilms(500))
        let shell = """
            python3 - "$@" <<'END'
            import os, subprocess, sys, time
            reading, writing = os.pipe()
            os.set_blocking(writing, False)
            child = subprocess.Popen(sys.argv[1:], stdout=writing)
            os.close(writing)
            time.sleep(0.5)
            with open('streamed.tar', 'wb') as file:
                while bytes := os.read(reading, 65536): file.write(bytes)
            sys.exit(child.wait())
            END
            """
        let run = try await site.marquee(Self.command, shell: shell)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            try await Tool.shell("tar -tf streamed.tar | tail -1", in: site.folder.path) == "years/2025.svg\n"
        )
    }

    @Test func `ends well when its reader has enough`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + SampleRows.manyFilms(500))
        let run = try await site.marquee(
            Self.command, shell: "(\"$@\"; echo \"$?\" >&2) | head -c 1000 >/dev/null")
        #expect(run.errors == "0\n")
    }

    @Test(arguments: ["-", "/dev/full"])
    func `ends with 74 where there is no room`(_ place: String) async throws {
        let run = try await LibraryFixture().marquee(
            ["build", "--archive", place], shell: "exec \"$@\" >/dev/full")
        #expect(run.status == 74)
        let shown = place == "-" ? "standard output" : place
        #expect(run.errors == "error: cannot write \(shown): No space left on device\n")
    }

    @Test func `never goes to a terminal`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let run = try await site.marquee(
            Self.command, environment: ["TERM": "dumb"], columns: 80)
        #expect(run.status == 64)
        #expect(run.output.contains("standard output is a terminal, which cannot show an archive"))
        #expect(run.output.contains("--archive site.tar"))
        #expect(try site.watchedAt(101) == "NULL")
    }

    @Test func `shares standard output with nothing`() async throws {
        let run = try await LibraryFixture().marquee("build", "--archive", "-", "--json")
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.contains("--archive - and --json would both write to standard output"))
    }

    @Test func `goes into a device`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee("build", "--archive", "/dev/null")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains(" pages in /dev/null ("))
    }

    @Test(arguments: ["pipe", "pipe.tar.gz"])
    func `goes into a pipe with a name, which stays one`(_ name: String) async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee(
            ["build", "--archive", name],
            shell: """
                mkfifo \(name); (sleep 0.3; cat \(name) >read) & \"$@\"; status=$?; wait; test -p \(name) || exit 1
                exit $status
                """)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await Tool.shell("tar -xOf read index.md", in: site.folder.path).contains("Interstellar"))
    }
}
