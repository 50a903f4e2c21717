extension Command {
    static let help = Command(
        name: "help", summary: "Show help, about one command when it is named.",
        arguments: [Argument(name: "command", help: "The command to explain.", isOptional: true)],
        run: { (invocation, console) throws(Failure) in
            try showHelp(invocation, console)
        })

    private static func showHelp(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
        try console.write(Help.text(of: try topic(of: invocation)))
        return .done
    }

    private static func topic(of invocation: Invocation) throws(Failure) -> Command? {
        guard let name = invocation.arguments.first else { return nil }
        guard let command = Command.named(name) else { throw .unknownCommand(name) }
        return command
    }
}
