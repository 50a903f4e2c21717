import Data

extension Command {
    static let check = Command(
        name: "check", summary: "Report everything wrong, and write nothing.",
        discussion: """
            Reads the configuration, the library, the changes and the pages. Exits with status 2 when there is \
            anything to report.
            """,
        options: Option.ofSites,
        run: { (invocation, console) throws(Failure) in
            try runCheck(invocation, console)
        })

    private static func runCheck(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
        let content = invocation.options.content ?? SiteFiles.defaultContent
        var (configuration, problems) = try SiteConfiguration.read(in: content)
        problems += try OwnPages.read(in: content).problems
        _ = try BuildRequest(invocation, configuration)
        if invocation.options.printsJSON {
            var json = JSONWriter()
            json.object { $0.problems(problems) }
            try console.write(json.text + "\n")
        }
        console.report(problems, limit: nil)
        return problems.isEmpty ? .done : .reported
    }
}
