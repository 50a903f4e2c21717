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
        let start = Clock.nanoseconds()
        let request = try BuildRequest(invocation)
        let report = try await Pipeline(request: request, console: console).run()
        let elapsed = Clock.nanoseconds() - start
        console.report(report.allProblems)
        if !(invocation.environment.timings ?? "").isEmpty { report.timings.forEach(console.say) }
        try write(report, of: request, to: console)
        let summary = report.summary(nanoseconds: elapsed, isDryRun: request.options.isDryRun)
        summary.map(console.say)
        return console.status(after: report.allProblems)
    }

    private static func write(
        _ report: BuildReport, of request: BuildRequest, to console: Console
    ) throws(Failure) {
        if request.options.printsJSON {
            var json = JSONWriter()
            json.object {
                $0.results(report.results, of: report.user)
                guard let published = report.published else { return }
                $0.published(published, listing: request.options.isDryRun)
            }
            try console.write(json.text + "\n")
        } else if request.options.isDryRun {
            try console.write(report.listing(of: request.files))
        }
    }
}
