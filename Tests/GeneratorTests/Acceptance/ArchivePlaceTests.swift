import Foundation
import Testing

/// Where an archive may not go: refused before anything is applied or written.
@Suite struct `The place of an archive` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    @Test(arguments: [
        ("site.zip", 64, "must end in .tar, .tar.gz or .tgz"), ("", 64, "must not be empty"),
        ("content/site.tar", 73, "it lies in the content folder"),
        ("output/site.tar", 73, "it lies in the output folder"),
        ("library.tar", 73, "it is the library"), ("changes.tar", 73, "it is the changes file"),
        ("folder.tar", 73, "folder.tar is a folder; name a file, such as folder.tar/site.tar"),
        ("content", 73, "it lies in the content folder"),
        ("none/site.tar", 73, "cannot create none/site.tar: No such file or directory"),
        ("content/site.yml/site.tar", 73, "Not a directory"),
    ])
    func `is refused where it could do harm`(_ place: String, status: Int32, message: String) async throws {
        let site = try LibraryFixture(changes: Self.changes)
        try site.folder.makeFolder("folder.tar")
        try FileManager.default.linkItem(
            atPath: site.library, toPath: site.folder.path + "/library.tar")
        try FileManager.default.createSymbolicLink(
            atPath: site.folder.path + "/changes.tar", withDestinationPath: "content/changes.yml")
        let before = try FolderSnapshot(site.folder.path)
        for option in [[], ["--dry-run"]] {
            let run = try await site.marquee(["build", "--archive", place] + option)
            #expect(run.status == status, "\(run.errors)")
            #expect(run.errors.contains(message), "\(run.errors)")
            #expect(run.output == "")
            #expect(try FolderSnapshot(site.folder.path) == before)
        }
    }

    @Test func `belongs to build`() async throws {
        let run = try await LibraryFixture().marquee("check", "--archive", "site.tar")
        #expect(run.status == 64)
        #expect(run.errors.contains("'check' has no option '--archive'; it belongs to 'build'"))
    }

    @Test func `is seen from the folder of the site`() async throws {
        let site = try LibraryFixture()
        try site.folder.makeFolder("elsewhere")
        let run = try await MarqueeProcess.run(
            ["-C", "..", "build", "--archive", "site.tar"], in: site.folder.path + "/elsewhere")
        #expect(run.status == 0, "\(run.errors)")
        #expect(site.folder.exists("site.tar"))
    }

    @Test func `is not where another build is writing`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee(
            ["build", "--archive", "site.tar"], shell: "exec flock .site.tar.marquee-tmp \"$@\"", timeout: 600
        )
        #expect(run.status == 75)
        #expect(run.onlyError.contains("another marquee is writing site.tar; try again when it has ended"))
    }
}
