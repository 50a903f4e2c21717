import Testing

/// `--audience`: whom the pages are for.
@Suite struct `Pages for the owner alone` {
    @Test(arguments: [
        ([], false), (["--audience", "everyone"], false), (["--audience", "me"], true),
        (["--audience", "me", "--dry-run"], true), (["--audience", "me", "--archive", "site.tar"], true),
    ])
    func `are said to be that`(options: [String], isPrivate: Bool) async throws {
        let run = try await LibraryFixture().marquee(["build"] + options)
        #expect(run.status == 0)
        #expect(run.errors.contains(", for you alone; 0 changes applied in ") == isPrivate, "\(run.errors)")
    }

    @Test func `are not asked for where nothing is shown`() async throws {
        let run = try await LibraryFixture().marquee(["apply", "--audience", "me"])
        #expect(run.status == 64)
        #expect(
            run.errors.hasPrefix(
                "error: 'apply' has no option '--audience'; it belongs to 'build', 'plan', 'check', 'verify', 'report' and 'log'\n"
            ))
    }
}
