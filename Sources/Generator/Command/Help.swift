/// The text of `marquee help`, laid out as the swift-argument-parser does.
enum Help {
    static func text(of command: Command?) -> String {
        command.map(text) ?? overview
    }

    private static var overview: String {
        let commands = Command.all.map { command in
            (
                command.name == Command.implied.name ? "\(command.name) (default)" : command.name,
                command.summary
            )
        }
        return """
            OVERVIEW: Turn a film library into a website and Markdown reports.

            \(TextColumns.wrap(discussion))

            USAGE: marquee [-C <site>] [<command>] [<options>]

            OPTIONS:
            \(rows(of: Option.everywhere))
            SUBCOMMANDS:
            \(TextColumns.render(commands))
              See 'marquee help <command>' for detailed help.

            """
    }

    private static let discussion = """
        A site is a folder with content/ (what you write) and output/ (what is made). Without a command, \
        marquee builds.
        """

    private static func text(of command: Command) -> String {
        let discussion = command.discussion.isEmpty ? "" : TextColumns.wrap(command.discussion) + "\n\n"
        let arguments = command.arguments.map { ("<\($0.name)>", $0.help) }
        let words = command.arguments.map { $0.isOptional ? " [<\($0.name)>]" : " <\($0.name)>" }.joined()
        let argumentRows = arguments.isEmpty ? "" : "ARGUMENTS:\n\(TextColumns.render(arguments))\n"
        return """
            OVERVIEW: \(command.summary)

            \(discussion)USAGE: marquee [-C <site>] \(command.name) [<options>]\(words)

            \(argumentRows)OPTIONS:
            \(rows(of: command.allOptions))
            """
    }

    private static func rows(of options: [Option]) -> String {
        TextColumns.render(options.map { ($0.label, $0.help) })
    }
}
