import Data

/// The messages about a command line that makes no sense.
extension Failure {
    static func usage(_ message: String, of command: Command?) -> Failure {
        let help = command.map { "marquee help \($0.name)" } ?? "marquee help"
        return Failure(.usage, message, advice: "Run '\(help)' to see what is understood.")
    }

    static func unknownCommand(_ word: String) -> Failure {
        let near = suggestion(for: word, among: Command.all.map(\.name))
        return usage("unknown command '\(word)'\(near.question)", of: nil)
    }
}

extension Command {
    /// Refuses words that are missing, empty or too many.
    func checkWords(_ words: [String]) throws(Failure) {
        for (index, argument) in arguments.enumerated() {
            guard index < words.count else {
                if argument.isOptional { return }
                throw .usage("'\(name)' needs an argument: marquee \(name) <\(argument.name)>", of: self)
            }
            guard !words[index].isEmpty else {
                throw .usage("the argument <\(argument.name)> must not be empty", of: self)
            }
        }
        guard words.count <= arguments.count else {
            throw .usage("unexpected argument '\(words[arguments.count])'", of: self)
        }
    }
}

extension Option {
    /// The options of all commands, each once.
    static var all: [Option] {
        var found: [Option] = []
        for option in everywhere + Command.all.flatMap(\.options) where !found.contains(option) {
            found.append(option)
        }
        return found
    }

    static var allSpellings: [String] { all.flatMap(\.spellings) }

    static func spelled(_ spelling: String) -> Option? { all.first { $0.spellings.contains(spelling) } }
}

extension [String] {
    /// `a, b and c`.
    func listed(_ conjunction: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}

extension String? {
    /// `; did you mean '…'?`, or nothing.
    var question: String { map { "; did you mean '\($0)'?" } ?? "" }
}
