import Foundation
import Testing

/// `marquee build --archive`: the site as one file, the same to the byte as the folder.
@Suite struct `A site in an archive` {
    private static let films = SampleRows.script + SampleRows.manyFilms(300)
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    /// Builds into an archive, and unpacks that into the folder `unpacked`.
    private func archived(
        _ site: LibraryFixture, _ name: String = "site.tar", _ options: [String] = []
    ) async throws -> MarqueeProcess {
        let run = try await site.marquee(["build", "--archive", name] + options)
        try #require(run.status == 0, "\(run.errors)")
        _ = try await Tool.shell("mkdir unpacked && tar -xf \(name) -C unpacked", in: site.folder.path)
        return run
    }

    @Test(arguments: ["site.tar", "site.tar.gz", "site.tgz"])
    func `holds what the output folder would`(_ name: String) async throws {
        let site = try LibraryFixture(sql: Self.films)
        let run = try await archived(site, name)
        #expect(run.output == "")
        let summary = /^[0-9,]+ pages in \S+ \([0-9.]+ [kM]B\); 0 changes applied in \d+\.\d+ s\n$/
        #expect(run.errors.contains(summary), "\(run.errors)")
        #expect(!site.folder.exists("output"))
        #expect(try await site.marquee("build").status == 0)
        let unpacked = try FolderSnapshot(site.folder.path + "/unpacked")
        #expect(unpacked.differences(from: try FolderSnapshot(site.folder.path + "/output")) == [])
        #expect(unpacked.paths.count > 300)
    }

    @Test func `is taken up by a later build, which has nothing to write`() async throws {
        let site = try LibraryFixture()
        _ = try await archived(site)
        let before = try FileStamps(at: site.folder.path + "/unpacked")
        let run = try await site.marquee("build", "--output", "unpacked")
        #expect(run.errors.contains(#/: 0 written, \d+ unchanged, 0 removed/#), "\(run.errors)")
        #expect(try FileStamps(at: site.folder.path + "/unpacked").changes(since: before) == [])
    }

    @Test func `leaves an output folder alone, even one that is locked`() async throws {
        let site = try LibraryFixture()
        #expect(try await site.marquee("build").status == 0)
        let before = try FileStamps(at: site.folder.path + "/output")
        try site.folder.write("user: ada\ntitle: Another title\n", to: "content/site.yml")
        let run = try await site.marquee(
            ["build", "--archive", "site.tar"], shell: "exec flock output \"$@\"", timeout: 600)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try FileStamps(at: site.folder.path + "/output").changes(since: before) == [])
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `has the pending changes applied`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let run = try await archived(site)
        #expect(run.errors.contains("; 1 change applied in"))
        #expect(try site.watchedAt(101) == LibraryFixture.now)
        #expect(try site.folder.read("unpacked/history.md").contains("Interstellar"))
    }

    @Test(arguments: ["site.tar", "site.tar.gz"])
    func `is the same whatever the number of jobs, the locale, the zone and the clock`(_ name: String)
        async throws
    {
        let site = try LibraryFixture(sql: Self.films)
        let machines: [([String], [String: String])] = [
            (["--jobs", "1"], [:]), (["--jobs", "2"], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"]),
            (["--jobs", "7"], ["LC_ALL": "C"]), (["--jobs", "64"], ["TZ": "America/Caracas"]),
        ]
        var found: Set<Foundation.Data> = []
        for (options, environment) in machines {
            let run = try await site.marquee(
                ["build", "--archive", name, "--no-apply"] + options, now: nil, environment: environment)
            #expect(run.status == 0, "\(run.errors)")
            found.insert(try TemporaryFolder.contents(of: "\(site.folder.path)/\(name)"))
        }
        #expect(found.count == 1)
    }

    @Test(arguments: [
        (["--now", "2026-01-15T12:00:00Z"], [:], "1768478400"),
        (["--now", "2026-01-15"], ["SOURCE_DATE_EPOCH": "1"], "1768478400"),
        ([], ["SOURCE_DATE_EPOCH": "1700000001"], "1700000001"),
        // The newest check in the library, at midnight.
        ([], [:], "1764720000"), (["--now", "1960-01-01"], [:], "0"),
    ])
    func `is as old as the build says`(
        _ options: [String], environment: [String: String], seconds: String
    ) async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee(
            ["build", "--no-apply", "--archive", "site.tar"] + options, now: nil, environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        let times = try await Tool.shell(
            "python3 -c 'import tarfile; print(*{m.mtime for m in tarfile.open(\"site.tar\")})'",
            in: site.folder.path)
        #expect(times == seconds + "\n")
    }

    @Test func `of no films at all is a site too`() async throws {
        let site = try LibraryFixture(sql: SampleRows.tables, site: "")
        _ = try await archived(site)
        #expect(site.folder.exists("unpacked/index.html"))
    }

    @Test func `is told to programs as JSON`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee("build", "--archive", "site.tar", "--json")
        let object = try JSONSerialization.jsonObject(with: Foundation.Data(run.output.utf8))
        let archive = try #require((object as? [String: Any])?["archive"] as? [String: Any])
        #expect(archive["path"] as? String == "site.tar")
        let size = try TemporaryFolder.contents(of: site.folder.path + "/site.tar").count
        #expect(archive["bytes"] as? Int == size)
    }

    @Test func `is only announced by a dry run`() async throws {
        let site = try LibraryFixture(changes: Self.changes)
        try site.folder.write("old", to: "site.tar")
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee("build", "--archive", "site.tar", "--dry-run")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "apply   content/changes.yml:1: mark_as_watched\nwrite   site.tar\n")
        #expect(run.errors.contains(#/^\d+ pages in site.tar \(\d+ kB\); 1 change applied .*dry run/#))
        #expect(try FolderSnapshot(site.folder.path) == before)
    }
}
