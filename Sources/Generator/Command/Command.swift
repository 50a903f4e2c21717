/// One command: what help says about it, what it takes, and what it does.
struct Command: Sendable {
    /// A word after the command.
    struct Argument: Sendable {
        let name: String
        let help: String
        var isOptional = false
    }

    let name: String
    /// One sentence, which lists of commands show.
    let summary: String
    /// What help says below the summary.
    var discussion = ""
    var arguments: [Argument] = []
    /// The options it understands beside those understood everywhere.
    var options: [Option] = []
    let run: @Sendable (Invocation, Console) async throws(Failure) -> ExitStatus

    /// Every command, in the order of help.
    static let all: [Command] = [
        build, apply, plan, check, verify, report, log, undo, upgrade, new, help,
    ]

    static func named(_ name: String) -> Command? { all.first { $0.name == name } }

    /// The command that runs when none is named.
    static var implied: Command { build }

    /// Every option it understands, in the order of help.
    var allOptions: [Option] { options + Option.everywhere }
}
