import Foundation
import Testing

/// A disk that fills up midway: exit status 74, a message that names the file, and nothing lost.
@Suite struct `A full disk` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    /// Runs the command with the site on a RAM disk of `size`, filled up but for `free` by a ballast file.
    ///
    /// A user namespace gives the right to mount; the site is copied there and back.
    private static func onSmallDisk(_ free: String) -> String {
        """
        exec unshare --user --map-root-user --mount sh -c '
            home=$PWD; mkdir disk && mount -t tmpfs -o size=16m none disk && cp -R content disk/ || exit 99
            [ -d output ] && cp -R output disk/
            cd disk && head -c \(free) /dev/zero > room && cat /dev/zero > ballast 2>/dev/null; rm room
            "$@"; status=$?
            rm ballast; rm -rf "$home/content" "$home/output"; cp -R . "$home/" ; cd / ; umount "$home/disk"
            exit $status' sh "$@"
        """
    }

    @Test(
        .enabled(if: Mounting.works, "user namespaces are not allowed here"),
        arguments: LibraryFixture.Form.allCases)
    func `leaves the library as it was`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let before = try site.dump()
        let run = try await site.marquee(["apply"], shell: Self.onSmallDisk("1"))
        #expect(run.status == 74, "\(run.errors)")
        #expect(run.onlyError.contains(form.rawValue), "\(run.errors)")
        #expect(
            run.errors.contains("No space left on device") || run.errors.contains("disk is full"),
            "\(run.errors)")
        #expect(try site.dump() == before)
        #expect(try site.journalCount() == 0)
        let next = try await site.marquee("apply", "--json")
        #expect(try ApplyReport(next.output).counts == [1, 0, 0])
    }

    @Test(
        .enabled(if: Mounting.works, "user namespaces are not allowed here"),
        arguments: ["1", "40000", "90000"])
    func `stops a first build without leaving half a site`(_ free: String) async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee(["build"], shell: Self.onSmallDisk(free))
        #expect(run.status == 74, "\(run.errors)")
        #expect(run.errors.contains("No space left on device"))
        #expect(!site.folder.exists("output"))
        #expect(try await site.marquee("build").status == 0)
    }

    @Test(.enabled(if: Mounting.works, "user namespaces are not allowed here"))
    func `in a later build leaves every page complete`() async throws {
        let site = try LibraryFixture()
        #expect(try await site.marquee("build").status == 0)
        let old = try FolderSnapshot(site.folder.path + "/output")
        try site.folder.write(
            "user: ada\ntitle: \(String(repeating: "Long ", count: 2000))\n", to: "content/site.yml")
        let run = try await site.marquee(["build"], shell: Self.onSmallDisk("60000"))
        #expect(run.status == 74, "\(run.errors)")
        let torn = try FolderSnapshot(site.folder.path + "/output")
        #expect(try await site.marquee("build").status == 0)
        let new = try FolderSnapshot(site.folder.path + "/output")
        for (path, bytes) in torn.files where path.hasSuffix("html") || path.hasSuffix("md") {
            #expect(bytes == old.files[path] || bytes == new.files[path], "\(path) is neither old nor new")
        }
        #expect(torn != old)
    }

    @Test func `or a limit on files says so instead of dying`() async throws {
        let site = try LibraryFixture(site: "user: ada\ntitle: \(String(repeating: "Long ", count: 4000))\n")
        let run = try await site.marquee(["build"], shell: "ulimit -f 8; exec \"$@\"")
        #expect(run.status == 74, "\(run.errors)")
        #expect(run.errors.contains("File too large"))
    }
}

/// Whether this machine lets a test mount a RAM disk of its own.
enum Mounting {
    static let works: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt",
        ]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}
