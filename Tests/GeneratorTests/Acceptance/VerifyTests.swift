import Foundation
import Testing

/// `marquee verify` tells whether the output is what a build would make, and touches nothing.
@Suite struct `Verifying` {
    private static var clean: Regex<Substring> { /^\d+ files: all as a build makes them\n$/ }

    /// A site that was built, after a shell line in its output folder.
    private func built(_ damage: String = "true", changes: String? = nil) async throws -> LibraryFixture {
        let site = try LibraryFixture(changes: changes)
        try site.folder.write("---\ntitle: Old\n---\nText.\n", to: "content/pages/old.md")
        #expect(try await site.marquee("build").status == 0)
        let run = try await site.marquee(["--version"], now: nil, shell: "cd output && { \(damage); }")
        #expect(run.status == 0, "\(run.errors)")
        return site
    }

    private func verify(_ site: LibraryFixture, _ options: String...) async throws -> MarqueeProcess {
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee(["verify"] + options)
        #expect(try FolderSnapshot(site.folder.path) == before, "verify wrote something")
        return run
    }

    @Test func `finds nothing right after a build`() async throws {
        let run = try await verify(try await built())
        #expect(run.status == 0 && run.output == "", "\(run.output)")
        #expect(run.errors.wholeMatch(of: Self.clean) != nil, "\(run.errors)")
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `reads every form of library`(form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form)
        #expect(try await site.marquee("build").status == 0)
        let run = try await verify(site)
        #expect(run.status == 0 && run.output == "", "\(run.errors)")
    }

    @Test(arguments: [
        ("printf x >> index.html", "differs output/index.html\n"),
        ("truncate -s -1 index.html", "differs output/index.html\n"),
        ("sed -i s/Interstellar/interstellar/ watchlist.md", "differs output/watchlist.md\n"),
        ("rm history.md", "missing output/history.md\n"),
        ("rm -r platforms.html history.md", "missing output/history.md\nmissing output/platforms.html\n"),
        ("ln -sf /etc/passwd index.html", "differs output/index.html\n"),
        ("mv index.html .index; ln -s .index index.html", "differs output/index.html\n"),
        ("rm index.html; mkdir index.html; touch index.html/a", "differs output/index.html\n"),
        ("touch mine.txt", "leftover output/mine.txt\n"),
        ("mkdir -p a/b; touch a/b/c; ln -s /etc a/link", "leftover output/a/b/c\nleftover output/a/link\n"),
        ("touch movies/mine.html", "leftover output/movies/mine.html\n"),
        ("touch Index.html", "leftover output/Index.html\n"),
        ("touch .marquee-tmp-3", "leftover output/.marquee-tmp-3\n"),
        ("touch \"$(printf 'a\\033b')\"", "leftover output/a\\u{1B}b\n"),
        ("sed -i '$d' .marquee-manifest", "differs output/.marquee-manifest\n"),
        ("truncate -s -1 .marquee-manifest", "differs output/.marquee-manifest\n"),
        ("echo zzz >> .marquee-manifest", "differs output/.marquee-manifest\n"),
        ("echo 'marquee-manifest 2' > .marquee-manifest", "differs output/.marquee-manifest\n"),
        (": > .marquee-manifest", "differs output/.marquee-manifest\n"),
        ("rm .marquee-manifest", "missing output/.marquee-manifest\n"),
        ("mv .marquee-manifest .m; ln -s .m .marquee-manifest", "differs output/.marquee-manifest\n"),
    ])
    func `names what is not as a build would make it`(damage: String, listing: String) async throws {
        let run = try await verify(try await built(damage))
        #expect(run.status == 2)
        #expect(run.output == listing)
    }

    @Test(arguments: [
        "touch .nojekyll", "mkdir .git; touch .git/config", "mkdir -p empty/deep", "touch index.html",
    ])
    func `leaves alone what is the owner's`(change: String) async throws {
        let run = try await verify(try await built(change))
        #expect(run.status == 0 && run.output == "", "\(run.output)")
    }

    /// Nobody writes into it, so reading it would take for ever.
    @Test func `does not wait for a pipe`() async throws {
        let site = try await built("rm index.html; mkfifo index.html other")
        let run = try await site.marquee("verify")
        #expect(run.status == 2)
        #expect(run.output == "differs output/index.html\nleftover output/other\n")
    }

    @Test func `names what an earlier build made`() async throws {
        let site = try await built()
        try FileManager.default.removeItem(atPath: site.folder.path + "/content/pages/old.md")
        let run = try await verify(site)
        #expect(run.status == 2)
        #expect(run.output.contains("leftover output/old.html\nleftover output/old.md\n"))
        #expect(run.output.contains("differs output/.marquee-manifest\n"))
        #expect(run.errors.contains("2 left over; run 'marquee build' to mend that\n"), "\(run.errors)")
        #expect(try await site.marquee("build").status == 0)
        #expect(try await verify(site).status == 0)
    }

    @Test func `does not follow a link that lies where a folder was`() async throws {
        let run = try await verify(try await built("mv movies .m; ln -s .m movies"))
        #expect(run.status == 2)
        let lines = run.output.split(separator: "\n")
        #expect(lines.first == "differs output/movies")
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("missing output/movies/") })
        #expect(lines.count > 10)
    }

    @Test func `sorts by path and counts at the end`() async throws {
        let damage = "echo x > index.html; rm history.md; touch mine.txt; echo x > about.md"
        let run = try await verify(try await built(damage))
        let listing = """
            leftover output/about.md
            missing output/history.md
            differs output/index.html
            leftover output/mine.txt

            """
        #expect(run.output == listing)
        let summary = #/^\d+ files: 1 differs, 1 missing, 2 left over; run 'marquee build' to mend that\n/#
        #expect(run.errors.contains(summary), "\(run.errors)")
    }

    @Test(arguments: [
        (
            "touch mine.txt",
            ": 0 differ, 0 missing, 1 left over\n"
                + "note: a build leaves alone what marquee did not make: 1 of the files left over\n"
        ),
        (
            "rm .marquee-manifest",
            ": 0 differ, 1 missing, 0 left over\nnote: cannot tell which files in output are marquee's: "
                + "its .marquee-manifest is missing; move the folder away and build again\n"
        ),
        (
            "truncate -s -1 .marquee-manifest",
            ": 1 differs, 0 missing, 0 left over\nnote: cannot tell which files in output are marquee's: line 1 "
                + "of output/.marquee-manifest is damaged (the last line has no end); move the folder away and "
                + "build again\n"
        ),
    ])
    func `says how to mend it`(damage: String, ending: String) async throws {
        let run = try await verify(try await built(damage))
        #expect(run.status == 2)
        #expect(run.errors.hasSuffix(ending), "\(run.errors)")
    }

    @Test func `applies nothing, and says that something is pending`() async throws {
        let site = try await built()
        try site.write(changes: "- id: 101\n  action: mark_as_watched\n")
        let run = try await verify(site)
        #expect(run.status == 0 && run.output == "")
        let note = "note: changes in content/changes.yml are pending; a build applies them first\n"
        #expect(run.errors.hasPrefix(note), "\(run.errors)")
        #expect(try await site.marquee("build").status == 0)
        let again = try await verify(site)
        #expect(again.errors.wholeMatch(of: Self.clean) != nil, "\(again.errors)")
    }

    @Test func `does not call pending what was taken out of the changes`() async throws {
        let site = try await built()
        try site.write(changes: "- id: 101\n  action: mark_as_watched\n")
        #expect(try await site.marquee("build").status == 0)
        try site.write(changes: "")
        let run = try await verify(site)
        #expect(run.errors.wholeMatch(of: Self.clean) != nil, "\(run.errors)")
    }

    @Test(arguments: ["- id: 101\n  action: wach\n", "- [", "\u{0}"])
    func `says that the changes have mistakes, and looks all the same`(changes: String) async throws {
        let site = try await built()
        try site.write(changes: changes)
        let run = try await verify(site)
        #expect(run.status == 0)
        let note = "note: content/changes.yml has mistakes; 'marquee check' reports them\n"
        #expect(run.errors.hasPrefix(note), "\(run.errors)")
    }

    @Test func `prints one object as data`() async throws {
        struct Found: Decodable, Equatable {
            var output: String
            var differing, missing, leftOver, notOurs: [String]
            var pending: Bool?
            var files: Int
        }
        let site = try await built("echo x > index.html; rm history.md; touch mine.txt")
        let run = try await verify(site, "--json")
        #expect(run.status == 2)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var found = try decoder.decode(Found.self, from: Foundation.Data(run.output.utf8))
        #expect(run.output.contains("\"left_over\": [") && run.output.contains("\"not_ours\": ["))
        #expect(found.files > 20)
        found.files = 0
        #expect(
            found
                == Found(
                    output: "output", differing: ["index.html"], missing: ["history.md"],
                    leftOver: ["mine.txt"], notOurs: ["mine.txt"], pending: false, files: 0))
        #expect(run.output.hasSuffix("}\n") && run.output.split(separator: "\n").count == 1)
    }

    @Test func `says only what it found when quiet`() async throws {
        let run = try await verify(try await built("rm history.md"), "-q")
        #expect(run == MarqueeProcess(status: 2, output: "missing output/history.md\n", errors: ""))
        #expect(
            try await verify(try await built(), "-q") == MarqueeProcess(status: 0, output: "", errors: ""))
    }

    @Test func `needs an output`() async throws {
        let run = try await verify(try LibraryFixture())
        #expect(run.status == 66)
        #expect(
            run.errors == """
                error: there is no output to verify: output does not exist
                Run 'marquee build' to make it.

                """)
    }

    @Test func `finds everything missing in an empty output`() async throws {
        let site = try LibraryFixture()
        try site.folder.makeFolder("output")
        let run = try await verify(site)
        #expect(run.status == 2)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("missing output/") })
        #expect(run.errors.contains("run 'marquee build' to mend that"))
    }

    @Test func `refuses an output that no build would take`() async throws {
        let run = try await verify(try LibraryFixture(), "--output", "content")
        #expect(run.status == 73)
        #expect(run.errors.contains("content cannot be the output folder"))
    }

    @Test func `stops where a build stops`() async throws {
        let site = try await built()
        try site.folder.write("---\ntitel: x\n---\n", to: "content/pages/old.md")
        #expect(try await verify(site).status == 65)
        try await expect(66, try await built(), "--changes", "missing.yml")
        try await expect(65, try await built(), "--user", "nobody")
    }

    private func expect(_ status: Int32, _ site: LibraryFixture, _ options: String...) async throws {
        let run = try await site.marquee(["verify"] + options)
        #expect(run.status == status, "\(run.errors)")
    }

    @Test func `waits for a build, but not for somebody who verifies too`() async throws {
        let site = try await built()
        let shared = "exec flock --shared output \"$@\""
        #expect(try await site.marquee(["verify"], shell: shared).status == 0)
        let run = try await site.marquee(["verify"], shell: "exec flock output \"$@\"")
        #expect(run.status == 75)
        #expect(run.errors.contains("another marquee"), "\(run.errors)")
    }
}
