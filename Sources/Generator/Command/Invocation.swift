import Data

/// One run of the program: the command and everything said to it.
struct Invocation: Sendable {
    var command: Command
    var options = Options()
    /// The words after the command.
    var arguments: [String] = []
    var environment = Environment()

    /// What `--format` asks for.
    func format<Format: RawRepresentable<String> & CaseIterable>(
        else usual: Format
    ) throws(Failure) -> Format {
        guard let word = options.format else { return usual }
        guard let format = Format(rawValue: word) else {
            let names = Format.allCases.map(\.rawValue)
            let near = suggestion(for: word, among: names)
            throw .usage(
                "option '--format' must be \(names.listed("or")), not '\(word)'\(near.question)", of: command)
        }
        return format
    }
}
