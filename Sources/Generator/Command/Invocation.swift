/// One run of the program: the command and everything said to it.
struct Invocation: Sendable {
    var command: Command
    var options = Options()
    /// The words after the command.
    var arguments: [String] = []
    var environment = Environment()
}
