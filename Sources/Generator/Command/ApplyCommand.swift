import Data

extension Command {
    static let apply = Command(
        name: "apply", summary: "Apply what is pending in the changes file.",
        discussion: "All changes are applied, or none. Each is applied once, however often this is run.",
        options: [.dryRun, .keepGoing] + Option.ofSites,
        run: { (invocation, console) throws(Failure) in
            try runApply(invocation, console)
        })

    private static func runApply(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
        throw Failure(.badData, try BuildRequest(invocation).problems)
    }
}
