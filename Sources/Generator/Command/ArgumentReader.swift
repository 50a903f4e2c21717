import Data

/// Reads a command line with the help of the option table.
///
/// Options may stand before and after the command. Mistakes are kept until the end, because a person who
/// writes `--help` anywhere wants help first.
struct ArgumentReader {
    private var options = Options()
    private var used: [(spelling: String, option: Option)] = []
    private var words: [String] = []
    private var mistake: String?

    /// Reads the arguments after the program's name.
    static func read(
        _ arguments: [String], environment: Environment = Environment()
    ) throws(Failure) -> Invocation {
        var reader = ArgumentReader()
        reader.collect(arguments)
        var invocation = try reader.invocation()
        invocation.environment = environment
        return invocation
    }

    private mutating func collect(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                words += rest
                return
            } else if argument.hasPrefix("--") {
                readLong(argument, &rest)
            } else if argument.hasPrefix("-"), argument != "-" {
                readShort(argument, &rest)
            } else {
                words.append(argument)
            }
        }
    }

    /// `--name`, `--name value` or `--name=value`.
    private mutating func readLong(_ argument: String, _ rest: inout ArraySlice<String>) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        use(String(parts[0]), value: parts.count == 2 ? String(parts[1]) : nil, &rest)
    }

    /// `-q`, several flags as in `-qh`, or a flag with its value as in `-C site`, `-Csite` and `-C=site`.
    private mutating func readShort(_ argument: String, _ rest: inout ArraySlice<String>) {
        var letters = argument.dropFirst()
        guard let first = letters.first, Option.spelled("-\(first)") != nil else {
            return use(argument, value: nil, &rest)
        }
        while let letter = letters.popFirst() {
            let spelling = "-\(letter)"
            let takesValue = Option.spelled(spelling)?.valueName != nil || letters.first == "="
            guard takesValue, !letters.isEmpty else {
                use(spelling, value: nil, &rest)
                continue
            }
            if letters.first == "=" { letters.removeFirst() }
            return use(spelling, value: String(letters), &rest)
        }
    }

    private mutating func use(_ spelling: String, value: String?, _ rest: inout ArraySlice<String>) {
        guard let option = Option.spelled(spelling) else {
            let near = suggestion(for: spelling, among: Option.allSpellings)
            return report("unknown option '\(spelling)'\(near.question)")
        }
        used.append((spelling, option))
        switch option.effect {
        case .flag(let set):
            guard value == nil else { return report("option '\(spelling)' takes no value") }
            set(&options)
        case .value(let name, let set):
            guard let value = value ?? nextValue(of: spelling, name, &rest) else { return }
            trySetting(spelling) { (options) throws(Option.Refusal) in try set(&options, value) }
        case .optionalValue(_, let set):
            trySetting(spelling) { (options) throws(Option.Refusal) in try set(&options, value) }
        }
    }

    private mutating func trySetting(
        _ spelling: String, _ set: (inout Options) throws(Option.Refusal) -> Void
    ) {
        do throws(Option.Refusal) {
            try set(&options)
        } catch {
            report("option '\(spelling)' \(error.reason)")
        }
    }

    /// The argument after an option, unless it looks like an option itself: a forgotten value is likelier.
    private mutating func nextValue(
        of spelling: String, _ name: String, _ rest: inout ArraySlice<String>
    ) -> String? {
        guard let next = rest.first else {
            report("option '\(spelling)' needs a value: \(spelling) <\(name)>")
            return nil
        }
        guard next == "-" || !next.hasPrefix("-") else {
            report("option '\(spelling)' needs a value; write '\(spelling)=\(next)' if '\(next)' is meant")
            return nil
        }
        return rest.removeFirst()
    }

    private mutating func report(_ message: String) {
        if mistake == nil { mistake = message }
    }

    private func invocation() throws(Failure) -> Invocation {
        let command = try command()
        if options.asksForHelp {
            return Invocation(command: .help, options: options, arguments: command.map { [$0.name] } ?? [])
        }
        if let mistake { throw .usage(mistake, of: command) }
        if options.asksForVersion { return Invocation(command: .version, options: options) }
        let chosen = command ?? .implied
        let arguments = Array(words.dropFirst())
        try checkOptions(of: chosen)
        try chosen.checkWords(arguments)
        return Invocation(command: chosen, options: options, arguments: arguments)
    }

    /// The command that was named, nil when none was.
    private func command() throws(Failure) -> Command? {
        guard let word = words.first else { return nil }
        if let command = Command.named(word) { return command }
        if let mistake, !options.asksForHelp { throw .usage(mistake, of: nil) }
        throw .unknownCommand(word)
    }

    private func checkOptions(of command: Command) throws(Failure) {
        for (spelling, option) in used where !command.allOptions.contains(option) {
            let owners = Command.all.filter { $0.options.contains(option) }
            let names = owners.map { "'\($0.name)'" }.listed("and")
            throw .usage("'\(command.name)' has no option '\(spelling)'; it belongs to \(names)", of: command)
        }
    }
}
