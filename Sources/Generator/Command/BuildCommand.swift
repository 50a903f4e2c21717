import Data

extension Command {
    static let build = Command(
        name: "build", summary: "Apply what is pending, then render the site.",
        discussion: """
            Only files that differ are written. Files that an earlier build made and this one does not are \
            removed; other files in the output folder are never touched.
            """,
        options: [.noApply, .dryRun, .keepGoing] + Option.ofSites,
        run: { (invocation, console) async throws(Failure) in
            try await runBuild(invocation, console)
        })

    private static func runBuild(_ invocation: Invocation, _ console: Console) async throws(Failure)
        -> ExitStatus
    {
        let request = try BuildRequest(invocation)
        let pages = try OwnPages.read(in: request.files.content)
        throw Failure(.badData, pages.problems)
    }
}
