import Data
import Templates

extension Command {
    static let build = Command(
        name: "build", summary: "Apply what is pending, then render the site.",
        discussion: """
            Only files that differ are written. Files that an earlier build made and this one does not are \
            removed; other files in the output folder are never touched.
            """,
        options: [.archive, .noApply, .dryRun, .keepGoing, .audience, .stats] + Option.ofSites,
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
        let statistics = BuildStatistics(
            report, of: request, nanoseconds: elapsed, peakMemory: peakMemory())
        try write(report, statistics, of: request, to: console)
        let summary = report.summary(nanoseconds: elapsed, of: request.options)
        summary.map(console.say)
        return console.status(after: report.allProblems)
    }

    /// Standard output gets one JSON object or text for people, never both.
    private static func write(
        _ report: BuildReport, _ statistics: BuildStatistics?, of request: BuildRequest, to console: Console
    ) throws(Failure) {
        if request.options.printsJSON {
            try console.write(object(report, statistics, isDryRun: request.options.isDryRun))
        } else if request.options.statistics == .json {
            guard let statistics else { return }
            var json = JSONWriter()
            json.object { $0.members(statistics) }
            try console.write(json.text + "\n")
        } else {
            var texts = request.options.isDryRun ? [report.listing(of: request.files)] : []
            if let statistics { texts.append(StatisticsTable(statistics: statistics).text) }
            if !texts.isEmpty { try console.write(texts.joined(separator: "\n")) }
        }
    }

    private static func object(
        _ report: BuildReport, _ statistics: BuildStatistics?, isDryRun: Bool
    ) -> String {
        var json = JSONWriter()
        json.object {
            $0.results(report.results, of: report.user)
            guard let published = report.published else { return }
            $0.published(published, listing: isDryRun && published.archive == nil)
            guard let statistics else { return }
            $0.member("stats", object: { $0.members(statistics) })
        }
        return json.text + "\n"
    }
}
