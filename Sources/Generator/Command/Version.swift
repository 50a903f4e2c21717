import Data
import Templates

/// What `--version` says.
enum Version {
    static let number = "0.1.0"

    /// The program, then the libraries it runs with: which bugs they have depends on the machine.
    static func text(libraries: [(name: String, version: String)]) -> String {
        ([("marquee", number)] + libraries).map { "\($0.0) \($0.1)\n" }.joined()
    }
}

extension Command {
    /// Not in the table: it is written `--version`.
    static let version = Command(
        name: "version", summary: "Show the version.",
        run: { (invocation, console) throws(Failure) in
            try showVersion(invocation, console)
        })

    private static func showVersion(_ invocation: Invocation, _ console: Console) throws(Failure)
        -> ExitStatus
    {
        try console.write(Version.text(libraries: [("SQLite", sqliteVersion), ("cmark", cmarkVersion)]))
        return .done
    }
}
