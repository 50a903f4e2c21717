import Data

extension Command {
    static let plan = Command(
        name: "plan", summary: "Show what is pending, and what it would do.",
        discussion: """
            Applies what is pending to a copy of the library, and shows what each change does to which film. \
            Nothing is written. Exits with status 65 when a change would be refused: then none is applied.
            """,
        options: [.planFormat, .audience] + Option.ofSites,
        run: { (invocation, console) async throws(Failure) in
            try await runPlan(invocation, console)
        })

    private static func runPlan(
        _ invocation: Invocation, _ console: Console
    ) async throws(Failure) -> ExitStatus {
        let format = try invocation.format(else: PlanFormat.table)
        var request = try BuildRequest(invocation)
        // In the copy a refused change keeps no other from being looked at.
        request.options.keepsGoing = true
        let rehearsal = request
        var inputs = SiteInputs()
        try inputs.readChanges(request.files.changes)
        let (changes, progress) = (inputs.changes, Progress())
        let mode: LibraryStep.Mode = inputs.hasErrors ? .reading : .rehearsing
        let step = try await progress.shown(on: console) { () throws(Failure) in
            progress.begin(.open)
            let opened = try LibraryStep.open(rehearsal, mode)
            progress.begin(.apply)
            return try opened.applying(changes, of: rehearsal, mode)
        }
        let results = inputs.hasErrors ? inputs.changes.refusals : step.results
        let plan = ChangePlan(
            results: results, names: try step.names(), user: step.user, changes: request.files.changes.path,
            audience: request.options.audience)
        let problems = request.problems + inputs.problems + plan.problems
        console.report(problems)
        try console.write(plan.text(request.options.printsJSON ? .json : format))
        console.say(plan.summary)
        return console.status(after: problems)
    }
}
