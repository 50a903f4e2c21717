import Data

extension Command {
    static let apply = Command(
        name: "apply", summary: "Apply what is pending in the changes file.",
        discussion: "All changes are applied, or none. Each is applied once, however often this is run.",
        options: [.dryRun, .keepGoing] + Option.ofSites,
        run: { (invocation, console) async throws(Failure) in
            try await runApply(invocation, console)
        })

    private static func runApply(
        _ invocation: Invocation, _ console: Console
    ) async throws(Failure) -> ExitStatus {
        let request = try BuildRequest(invocation)
        var inputs = SiteInputs()
        try inputs.readChanges(request.files.changes)
        let (changes, mode, progress) = (inputs.changes, mode(of: request, inputs), Progress())
        let step = try await progress.shown(on: console) { () throws(Failure) in
            progress.begin(.open)
            let opened = try LibraryStep.open(request, mode)
            progress.begin(.apply)
            return try opened.applying(changes, of: request, mode)
        }
        let results = inputs.hasErrors ? inputs.changes.refusals : step.results
        let problems = request.problems + inputs.problems + results.flatMap(\.problems)
        console.report(problems)
        if request.options.printsJSON {
            var json = JSONWriter()
            json.object { $0.results(results, of: step.user) }
            try console.write(json.text + "\n")
        }
        console.say(summary(of: results, isDryRun: request.options.isDryRun))
        return console.status(after: problems)
    }

    /// Of a file that cannot be read as a whole, nothing is applied.
    private static func mode(of request: BuildRequest, _ inputs: SiteInputs) -> LibraryStep.Mode {
        guard !inputs.hasErrors else { return .reading }
        return request.options.isDryRun ? .rehearsing : .applying
    }

    private static func summary(of results: [ChangeResult], isDryRun: Bool) -> String {
        let applied = results.count { $0.outcome == .applied }
        let already = results.count { $0.outcome == .alreadyApplied }
        let refused = results.count(where: \.outcome.isRefusal)
        let changes = "\(applied) change\(applied == 1 ? "" : "s")"
        return
            "\(changes) \(isDryRun ? "would be applied" : "applied"), \(already) applied before, \(refused) refused"
    }
}
